import { WrongRowCount } from '../../platform/outcomes-of-requests.ts';
import { loadWay } from '../path/load-way.ts';
import { mustHaveEnded } from '../path/revoke-end.rules.ts';
import { changeTransition, revokeTransition } from '../path/transition.store.ts';
import { leavingDestinations } from '../path/vocabulary.rules.ts';
import { readWhy } from './details.rules.ts';
import { insertCorrection } from './edits.store.ts';
import type { Doing } from './owned.store.ts';
import type { ParticipantRows, TransitionRow } from './participant-rows.rules.ts';
import { closedBy, lastDayRefusal, overlapAfter } from './transition-corrections.rules.ts';
import { type Refusals, reading, type Typed } from './typed.rules.ts';

/** What was wrong with it: its day or destination, or that it was registered at all. */
export const transitionFaults = ['details', 'never'] as const;

/**
 * Corrects a transition that came by a file or was decided outside a way; what it said before is kept with the reason, and the count follows.
 * So does the placement that it closed: to the new last day, or on as before where nothing was decided. One decided on a way is revoked there instead.
 */
export const correctTransition = async (
  doing: Doing,
  { participantId, rows }: { participantId: string; rows: ParticipantRows },
  row: TransitionRow,
  typed: Typed,
): Promise<Refusals | undefined> => {
  const { tx, today } = doing;
  const read = reading(typed, today);
  const never = read.choice('fel', transitionFaults) === 'never';
  const lastDay = never ? row.lastDay : read.day('dag');
  const destination = never ? row.destination : read.choice('mal', leavingDestinations);
  const why = readWhy(typed, today, 'why_missing');
  const wrongDay = lastDayRefusal(row, rows.placements, lastDay, today);
  if (wrongDay) read.wrong('dag', wrongDay);
  const done = read.done({ lastDay, destination });
  if (!done.ok || !why.ok) return { ...(done.ok ? {} : done.refusal), ...(why.ok ? {} : why.refusal) };
  const before = { lastDay: row.lastDay, destination: row.destination };
  if (!never && JSON.stringify(before) === JSON.stringify(done.value))
    return { '': { name: 'nothing_changes' } };
  const placementEndsOn = never ? row.placementEndedOn : lastDay;
  const overlap = overlapAfter(row, rows.placements, placementEndsOn);
  if (overlap) return { [never ? '' : 'dag']: overlap };
  const goesOn = never || (lastDay > row.lastDay && lastDay >= today);
  const way = goesOn && closedBy(row, rows.placements) ? await loadWay(tx, participantId, today) : undefined;
  if (way && mustHaveEnded(way)) return { '': { name: 'day_activity_must_have_ended' } };
  const outcome = never
    ? await revokeTransition(tx, row.id, row.version)
    : await changeTransition(tx, row.id, row.version, done.value);
  if (outcome !== 'reopened' && outcome !== 'moved' && outcome !== 'left')
    throw new WrongRowCount(`the transition was not corrected: ${outcome}`);
  const moved = outcome !== 'left';
  await insertCorrection(doing, participantId, {
    kind: 'transition',
    id: row.id,
    before: { ...before, ...(moved ? { placementEndsOn: row.lastDay } : {}) },
    after: {
      ...(never ? { lastDay: null, destination: null } : done.value),
      ...(moved ? { placementEndsOn } : {}),
    },
    why: why.value,
  });
};
