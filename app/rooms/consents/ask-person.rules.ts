import { addYears, isPlainDate, type PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type Area, areas, mayReceive } from './consents.rules.ts';

/** What somebody of the staff wants the person to be asked. */
export interface RequestInput {
  toOrganisationId: string;
  areas: string[];
  purpose: string;
  validUntil: string;
}

export type RequestRefusal =
  | 'no_receiver'
  | 'employer_receives_nothing'
  | 'no_areas'
  | 'purpose_missing'
  | 'valid_until_wrong'
  | 'already_over'
  | 'too_long'
  | 'already_asked'
  | 'id_taken';

export interface AskedFor extends RequestInput {
  areas: Area[];
}

/** Whether the person can be asked: about one receiver at a time, for two years at most, and not while the same question waits. */
export const decideRequest = (
  input: RequestInput,
  today: PlainDate,
  { receiverKind = '', waits = false }: { receiverKind?: string | undefined; waits?: boolean } = {},
): Result<AskedFor, RequestRefusal[]> => {
  const asked = areas.filter((area) => area !== 'identity' && input.areas.includes(area));
  const dated = isPlainDate(input.validUntil);
  const wrong: [boolean, RequestRefusal][] = [
    [!input.toOrganisationId, 'no_receiver'],
    [!mayReceive(receiverKind), 'employer_receives_nothing'],
    [asked.length === 0, 'no_areas'],
    [!input.purpose.trim(), 'purpose_missing'],
    [!dated, 'valid_until_wrong'],
    [dated && input.validUntil < today, 'already_over'],
    [dated && input.validUntil > addYears(today, 2), 'too_long'],
    [waits, 'already_asked'],
  ];
  const refusals = wrong.filter(([is]) => is).map(([, name]) => name);
  return refusals.length > 0 ? refuse(refusals) : accept({ ...input, areas: ['identity', ...asked] });
};
