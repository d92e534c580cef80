import { mayImport } from '../../platform/may.ts';
import type { Visit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type Coverage, type OrganisationCoverage, seenState } from './coverage.rules.ts';
import { insertCoverage, listCoverage, updateCoverage } from './coverage.store.ts';

type Here = Pick<Visit, 'tx' | 'visitor'>;

export interface CoverageOverview {
  rows: OrganisationCoverage[];
  /** May state it for one's own organisation: the managers of those who grant or provide day activity. */
  mayState: boolean;
}

export const coverageOverview = async (here: Here): Promise<CoverageOverview> => ({
  rows: await listCoverage(here.tx),
  mayState: await mayStateCoverage(here),
});

export const mayStateCoverage = ({ tx }: Here): Promise<boolean> => mayImport(tx, 'transitions');

/** States to which day a year is registered; refuses when somebody else has stated it since it was shown. */
export const stateCoverage = async (
  { tx, visitor }: Here,
  coverage: Coverage,
  seen: string,
): Promise<Result<null, { meanwhile: Coverage }>> => {
  const standing = (await listCoverage(tx)).find(
    ({ organisationId, year }) => organisationId === visitor.organisationId && year === coverage.year,
  );
  if (seenState(standing) === seenState(coverage)) return accept(null);
  if (standing && seenState(standing) !== seen) return refuse({ meanwhile: standing });
  if (standing) await updateCoverage(tx, visitor.organisationId, coverage);
  else await insertCoverage(tx, visitor, coverage);
  return accept(null);
};
