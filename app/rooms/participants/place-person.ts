import { readPlacement, readWhy } from './details.rules.ts';
import { insertCorrection } from './edits.store.ts';
import type { Doing } from './owned.store.ts';
import type { ParticipantRows, PlacementRow } from './participant-rows.rules.ts';
import { endedByMove, endsUndecided, overlapWith } from './periods.rules.ts';
import { insertPlacement, updatePlacement } from './periods.store.ts';
import type { Refusals, Typed } from './typed.rules.ts';

interface About {
  participantId: string;
  rows: ParticipantRows;
}

/** Places the person. A move is two rows: what goes on ends the day before the new begins. */
export const placePerson = async (
  doing: Doing,
  { participantId, rows }: About,
  { id, typed, units }: { id: string; typed: Typed; units: readonly string[] },
): Promise<Refusals | undefined> => {
  const own = rows.placements.filter((row) => row.own);
  if (own.some((row) => row.id === id)) return undefined;
  const read = readPlacement(typed, doing.today, units);
  if (!read.ok) return read.refusal;
  const { starts_on, ends_on } = read.value;
  const ended = endedByMove(own, starts_on);
  const overlap = overlapWith(own, { startsOn: starts_on, endsOn: ends_on }, ended?.id);
  if (overlap) return { fran: overlap };
  const after = own.map((row) => (row.id === ended?.id ? { ...row, endsOn: ended.lastDay } : row));
  const placed = { id, startsOn: starts_on, endsOn: ends_on };
  if (endsUndecided(own, [...after, placed], rows.transitions))
    return { till: { name: 'end_needs_decision' } };
  if (ended) await updatePlacement(doing, participantId, ended, { ends_on: ended.lastDay });
  await insertPlacement(doing, participantId, id, read.value);
};

/** Corrects a placement; what it said before is kept with the reason. */
export const correctPlacement = async (
  doing: Doing,
  { participantId, rows }: About,
  row: PlacementRow,
  { typed, units }: { typed: Typed; units: readonly string[] },
): Promise<Refusals | undefined> => {
  const read = readPlacement(typed, doing.today, units);
  const why = readWhy(typed, doing.today, 'why_missing');
  if (!read.ok || !why.ok) return { ...(read.ok ? {} : read.refusal), ...(why.ok ? {} : why.refusal) };
  const { unit_id, form, starts_on, ends_on } = read.value;
  const after = { unitId: unit_id, form, startsOn: starts_on, endsOn: ends_on };
  const before = { unitId: row.unitId, form: row.form, startsOn: row.startsOn, endsOn: row.endsOn };
  if (JSON.stringify(after) === JSON.stringify(before)) return { '': { name: 'nothing_changes' } };
  const own = rows.placements.filter((each) => each.own);
  const overlap = overlapWith(own, after, row.id);
  if (overlap) return { fran: overlap };
  const corrected = own.map((each) => (each.id === row.id ? { ...each, ...after } : each));
  if (endsUndecided(own, corrected, rows.transitions)) return { till: { name: 'end_needs_decision' } };
  await insertCorrection(doing, participantId, {
    kind: 'placement',
    id: row.id,
    before,
    after,
    why: why.value,
  });
  await updatePlacement(doing, participantId, row, read.value);
};
