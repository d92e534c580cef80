import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { employmentForms } from '../path/vocabulary.rules.ts';
import { type Extent, extentAsks, isOverFullTime } from './extent.rules.ts';

const withdrawals = ['need_gone', 'no_supervision', 'no_money', 'other'] as const;

export const administrationAsks = {
  name: { field: 'namn', ask: 'line', longest: 120 },
} as const satisfies AskedForm;

/** Every form of employment can be chosen, so that one which belongs elsewhere is answered with where. */
export const offerAsks = {
  administrationId: { field: 'forvaltning', ask: 'pick' },
  name: { field: 'namn', ask: 'line', longest: 120 },
  tasks: { field: 'uppgifter', ask: 'text', longest: 600 },
  form: { field: 'form', ask: 'one', codes: employmentForms },
  ...extentAsks,
  workplace: { field: 'arbetsplats', ask: 'line', longest: 200 },
  startsOn: { field: 'fran', ask: 'day' },
  endsOn: { field: 'till', ask: 'day', optional: true },
  jobs: { field: 'antal', ask: 'number', least: 1, most: 200 },
  hrName: { field: 'hr-namn', ask: 'line', longest: 120 },
  hrPhone: { field: 'hr-telefon', ask: 'phone' },
  hrEmail: { field: 'hr-epost', ask: 'email', optional: true },
  responsibleId: { field: 'ansvarig', ask: 'pick' },
} as const satisfies AskedForm;

export const withdrawAsks = {
  withdrawnOn: { field: 'dag', ask: 'day', past: true },
  withdrawnBecause: { field: 'varfor', ask: 'one', codes: withdrawals },
} as const satisfies AskedForm;

export type OfferDetails = Answers<typeof offerAsks>;
export type Withdrawal = Answers<typeof withdrawAsks>;

export interface Administration {
  id: string;
  organisationId: string;
  name: string;
  version: number;
  /** People who wait for an answer, and those with a yes; null for one to four. */
  waiting: number | null;
  taken: number | null;
}

export interface Offer extends OfferDetails {
  id: string;
  organisationId: string;
  administration: string;
  responsible: string | null;
  withdrawnOn: PlainDate | null;
  withdrawnBecause: (typeof withdrawals)[number] | null;
  /** As many have a yes as there are jobs. */
  filled: boolean;
  version: number;
}

export const offerStates = ['offered', 'filled', 'withdrawn', 'over'] as const;
export type OfferState = (typeof offerStates)[number];

/** Filled is never typed: it follows from those who have a yes. */
export const offerState = (
  { withdrawnOn, filled, endsOn }: Pick<Offer, 'withdrawnOn' | 'filled' | 'endsOn'>,
  today: PlainDate,
): OfferState => {
  if (withdrawnOn) return 'withdrawn';
  if (filled) return 'filled';
  return endsOn !== null && endsOn < today ? 'over' : 'offered';
};

export type OfferFault = 'end_before_start' | 'over_full_time' | 'time_limited';

/**
 * What does not hold together in an offer, by field. A time-limited labour-market employment is another thing, with conditions of its own on the
 * way. Source: path-models, words that are easily mixed up.
 */
export const offerFaults = ({
  startsOn,
  endsOn,
  form,
  extent,
  extentUnit,
}: Pick<OfferDetails, 'startsOn' | 'endsOn' | 'form'> & Extent): Partial<
  Record<keyof OfferDetails, OfferFault>
> => ({
  ...(endsOn !== null && endsOn < startsOn ? { endsOn: 'end_before_start' as const } : {}),
  ...(isOverFullTime({ extent, extentUnit }) ? { extent: 'over_full_time' as const } : {}),
  ...(form === 'time_limited_municipal' ? { form: 'time_limited' as const } : {}),
});
