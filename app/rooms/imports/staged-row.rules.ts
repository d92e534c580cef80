import { newPersonId } from '../../shared/values/ids.ts';
import { nameKey } from '../../shared/values/names.ts';
import { participantHmac } from '../../shared/values/number-hmac.ts';
import type { Change } from './compare.rules.ts';
import {
  type Candidates,
  type Counts,
  type FileKind,
  type PersonCandidate,
  type Problem,
  type Staged,
  type Verdict,
  verdicts,
  type Warning,
} from './imports.rules.ts';
import type { JudgedRow } from './judge.rules.ts';

export interface StagedRow {
  row: number;
  verdict: Verdict;
  candidate: object;
  numberHmac: string | null;
  participantId: string | null;
  changes: Change[];
  problems: Problem[];
  warnings: Warning[];
}

export const countsOf = (rows: { verdict: Verdict; warnings: Warning[] }[]): Staged => ({
  counts: Object.fromEntries(
    verdicts.map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length]),
  ) as Counts,
  warned: rows.filter(({ warnings }) => warnings.length > 0).length,
});

/** A new person gets an id that only counts if the collaboration has none for the number: nobody is asked whether it has. */
export function stagedRow<K extends FileKind>(
  kind: K,
  numberKey: string,
  collaborationId: string,
  { candidate, version, ...row }: JudgedRow<K>,
): StagedRow {
  if (!candidate) return { ...row, candidate: {}, numberHmac: null };
  if (kind !== 'people') return { ...row, candidate: { ...candidate, version }, numberHmac: null };
  const { givenName, familyName } = candidate as Candidates[K] & PersonCandidate;
  const [byFamily, byGiven] = nameKey(givenName, familyName);
  return {
    ...row,
    candidate: { ...candidate, version, nameKey: byFamily, nameKeyGiven: byGiven },
    participantId: row.participantId ?? newPersonId(),
    numberHmac: participantHmac(numberKey, collaborationId, candidate.number),
  };
}
