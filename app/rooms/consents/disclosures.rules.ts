import { isPlainDate, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type Area, areas, mayReceive } from './consents.rules.ts';

/** Bases of a disclosure other than the person's consent. */
export const disclosureBases = ['statutory_duty', 'harm_assessment', 'general_clause'] as const;

export interface DisclosureInput {
  toOrganisationId: string;
  areas: string[];
  basis: string;
  basisText: string;
  decidedBy: string;
  decidedOn: string;
}

export type DisclosureRefusal =
  | 'no_receiver'
  | 'employer_receives_nothing'
  | 'no_areas'
  | 'identity_missing'
  | 'basis_kind_missing'
  | 'basis_text_missing'
  | 'decided_by_missing'
  | 'decided_on_wrong'
  | 'decided_in_future';

export interface Disclosure extends DisclosureInput {
  areas: Area[];
  basis: (typeof disclosureBases)[number];
}

/** Whether a disclosure without consent is whole: what, to whom, on which ground, who decided and when. */
export const decideDisclosure = (
  input: DisclosureInput,
  today: PlainDate,
  receiverKind = '',
): Result<Disclosure, DisclosureRefusal[]> => {
  const asked = areas.filter((area) => input.areas.includes(area));
  const basis = disclosureBases.find((known) => known === input.basis);
  const wrong: [boolean, DisclosureRefusal][] = [
    [!input.toOrganisationId, 'no_receiver'],
    [!mayReceive(receiverKind), 'employer_receives_nothing'],
    [asked.length === 0, 'no_areas'],
    [asked.length > 0 && !asked.includes('identity'), 'identity_missing'],
    [!basis, 'basis_kind_missing'],
    [!input.basisText.trim(), 'basis_text_missing'],
    [!input.decidedBy.trim(), 'decided_by_missing'],
    [!isPlainDate(input.decidedOn), 'decided_on_wrong'],
    [isPlainDate(input.decidedOn) && input.decidedOn > today, 'decided_in_future'],
  ];
  const refusals = wrong.filter(([is]) => is).map(([, name]) => name);
  if (refusals.length > 0 || !basis) return refuse(refusals);
  return accept({ ...input, areas: asked, basis });
};
