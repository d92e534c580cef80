import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';

/** The legal bases of an organisation's own processing: GDPR art. 6.1 c and e. Consent is not one of them (SoLPuL 6 §). */
export const legalBases = ['legal_obligation', 'public_task'] as const;
export type LegalBasis = (typeof legalBases)[number];

/** One version of a line of the register: what for, on which ground, where it says so, from when until when, and who decided. */
export interface ProcessingBasis {
  id: string;
  lineId: string;
  version: number;
  organisationName: string;
  purpose: string;
  legalBasis: LegalBasis;
  /** Also data about health: GDPR art. 9.2 h with the secrecy of art. 9.3 (SoLPuL 7 §). */
  sensitive: boolean;
  source: string;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
  decidedBy: string;
}

export interface TypedBasis {
  purpose: string;
  legalBasis: string;
  sensitive: boolean;
  source: string;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
  decidedBy: string;
}

export type ProcessingRefusal = 'changed_meanwhile' | 'basis_missing' | 'ends_first';

/** A new version stands on the newest that its writer saw. */
export const decideBasis = (
  typed: TypedBasis,
  seen: number,
  newest: number,
): Result<TypedBasis & { legalBasis: LegalBasis }, ProcessingRefusal> => {
  const legalBasis = legalBases.find((known) => known === typed.legalBasis);
  if (seen !== newest) return refuse('changed_meanwhile');
  if (!legalBasis) return refuse('basis_missing');
  if (typed.endsOn !== null && typed.endsOn < typed.startsOn) return refuse('ends_first');
  return accept({ ...typed, legalBasis });
};

/** The newest version of each line. */
export const newestOfEach = (all: readonly ProcessingBasis[]): ProcessingBasis[] => {
  const newest = new Map<string, ProcessingBasis>();
  for (const one of all)
    if ((newest.get(one.lineId)?.version ?? 0) < one.version) newest.set(one.lineId, one);
  return [...newest.values()];
};

/** What applies on the day without anybody's consent. */
export const appliesOn = (all: readonly ProcessingBasis[], today: PlainDate): ProcessingBasis[] =>
  newestOfEach(all).filter(
    ({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today),
  );
