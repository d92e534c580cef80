import { sourcesHeldBy } from './codes.rules.ts';
import { readLivelihood, readWhy } from './details.rules.ts';
import { insertCorrection } from './edits.store.ts';
import type { Doing } from './owned.store.ts';
import type { LivelihoodRow, ParticipantRows } from './participant-rows.rules.ts';
import { overlapWith } from './periods.rules.ts';
import { insertLivelihood, updateLivelihood } from './periods.store.ts';
import type { Refusals, Typed } from './typed.rules.ts';

interface About {
  participantId: string;
  rows: ParticipantRows;
}

const sameSource = ({ rows }: About, source: string) =>
  rows.livelihoods.filter((row) => row.own && row.source === source);

/** Registers what the person lives on, as far as the organisation may hold it. Two sources may run at once, the same one may not twice. */
export const addLivelihood = async (
  doing: Doing,
  about: About,
  id: string,
  typed: Typed,
): Promise<Refusals | undefined> => {
  if (about.rows.livelihoods.some((row) => row.id === id)) return undefined;
  const read = readLivelihood(typed, doing.today, sourcesHeldBy(doing.visitor.organisationKind));
  if (!read.ok) return read.refusal;
  const { source, starts_on, ends_on } = read.value;
  const overlap = overlapWith(sameSource(about, source), { startsOn: starts_on, endsOn: ends_on });
  if (overlap) return { fran: overlap };
  await insertLivelihood(doing, about.participantId, id, read.value);
};

/** Changes level or period; what it said before is kept with the reason. */
export const correctLivelihood = async (
  doing: Doing,
  about: About,
  row: LivelihoodRow,
  typed: Typed,
): Promise<Refusals | undefined> => {
  const read = readLivelihood({ ...typed, kalla: row.source }, doing.today, [row.source]);
  const why = readWhy(typed, doing.today, 'why_missing');
  if (!read.ok || !why.ok) return { ...(read.ok ? {} : read.refusal), ...(why.ok ? {} : why.refusal) };
  const { level_percent, starts_on, ends_on } = read.value;
  const { source } = row;
  const after = { source, levelPercent: level_percent, startsOn: starts_on, endsOn: ends_on };
  const before = { source, levelPercent: row.levelPercent, startsOn: row.startsOn, endsOn: row.endsOn };
  if (JSON.stringify(after) === JSON.stringify(before)) return { '': { name: 'nothing_changes' } };
  const overlap = overlapWith(sameSource(about, row.source), after, row.id);
  if (overlap) return { fran: overlap };
  await insertCorrection(doing, about.participantId, {
    kind: 'livelihood',
    id: row.id,
    before,
    after,
    why: why.value,
  });
  await updateLivelihood(doing, about.participantId, row, { level_percent, starts_on, ends_on });
};
