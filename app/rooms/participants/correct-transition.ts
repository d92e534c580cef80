import { leavingDestinations } from '../path/vocabulary.rules.ts';
import { readWhy } from './details.rules.ts';
import { insertCorrection } from './edits.store.ts';
import type { Doing } from './owned.store.ts';
import type { TransitionRow } from './participant-rows.rules.ts';
import { updateTransition } from './transitions.store.ts';
import { type Refusals, reading, type Typed } from './typed.rules.ts';

/** What was wrong with it: its day or destination, or that it was registered at all. */
export const transitionFaults = ['details', 'never'] as const;

/**
 * Corrects a transition that came by a file or was decided outside a way; what it said before is kept with the reason, and the count follows.
 * One decided on a way is revoked there instead.
 */
export const correctTransition = async (
  doing: Doing,
  participantId: string,
  row: TransitionRow,
  typed: Typed,
): Promise<Refusals | undefined> => {
  const read = reading(typed, doing.today);
  const never = read.choice('fel', transitionFaults) === 'never';
  const lastDay = never ? row.lastDay : read.day('dag', doing.today);
  const destination = never ? row.destination : read.choice('mal', leavingDestinations);
  const why = readWhy(typed, doing.today, 'why_missing');
  const done = read.done({ lastDay, destination });
  if (!done.ok || !why.ok) return { ...(done.ok ? {} : done.refusal), ...(why.ok ? {} : why.refusal) };
  const before = { lastDay: row.lastDay, destination: row.destination };
  if (!never && JSON.stringify(before) === JSON.stringify(done.value))
    return { '': { name: 'nothing_changes' } };
  const after = never ? { lastDay: null, destination: null } : done.value;
  await insertCorrection(doing, participantId, {
    kind: 'transition',
    id: row.id,
    before,
    after,
    why: why.value,
  });
  await updateTransition(doing, participantId, row, { left_on: lastDay, destination, struck: never });
};
