import { readWorkplaceLearning } from './details.rules.ts';
import type { Doing } from './owned.store.ts';
import type { ParticipantRows } from './participant-rows.rules.ts';
import { overlapWith } from './periods.rules.ts';
import { insertWorkplaceLearning, updateWorkplaceLearning } from './school.store.ts';
import type { WorkplaceLearningRow } from './school-rows.rules.ts';
import type { Refusals, Typed } from './typed.rules.ts';

interface About {
  participantId: string;
  rows: ParticipantRows;
}

/** One workplace at a time: two periods never overlap. The same form sent twice is one period; `row` is changed where it is given. */
export const keepWorkplaceLearning = async (
  doing: Doing,
  { participantId, rows }: About,
  { id, row, typed }: { id: string; row?: WorkplaceLearningRow; typed: Typed },
): Promise<Refusals | undefined> => {
  const own = rows.workplaceLearning.filter((each) => each.own);
  if (!row && own.some((each) => each.id === id)) return undefined;
  const read = readWorkplaceLearning(typed, doing.today);
  if (!read.ok) return read.refusal;
  const { starts_on, ends_on } = read.value;
  const overlap = overlapWith(own, { startsOn: starts_on, endsOn: ends_on }, row?.id);
  if (overlap) return { fran: overlap };
  if (row) await updateWorkplaceLearning(doing, participantId, row, read.value);
  else await insertWorkplaceLearning(doing, participantId, id, read.value);
};
