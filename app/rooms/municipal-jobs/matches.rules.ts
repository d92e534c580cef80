import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { yesHows } from './extent.rules.ts';

const noReasons = [
  'person_wish',
  'tasks',
  'hours',
  'way_there',
  'no_supervision',
  'other_person',
  'job_gone',
  'other',
] as const;
const endings = [
  'person_wish',
  'employer_wish',
  'other_job',
  'came_to_nothing',
  'as_agreed',
  'other',
] as const;

export const saidYesAsks = {
  saidYes: { field: 'ja', ask: 'yes' },
  yesOn: { field: 'ja-dag', ask: 'day', past: true },
  yesHow: { field: 'ja-hur', ask: 'one', codes: yesHows },
} as const satisfies AskedForm;

export const proposeAsks = {
  participantId: { field: 'person', ask: 'pick' },
  ...saidYesAsks,
} as const satisfies AskedForm;

export const hrAsks = {
  hrOn: { field: 'dag', ask: 'day', past: true },
  hrWith: { field: 'vem', ask: 'line', longest: 120 },
} as const satisfies AskedForm;

export const decideAsks = {
  decision: { field: 'svar', ask: 'one', codes: ['yes', 'no'] },
  because: { field: 'varfor', ask: 'one', codes: noReasons, optional: true },
  decidedOn: { field: 'dag', ask: 'day', past: true },
} as const satisfies AskedForm;

export const endMatchAsks = {
  endedOn: { field: 'dag', ask: 'day', past: true },
  endedBecause: { field: 'varfor', ask: 'one', codes: endings },
} as const satisfies AskedForm;

export type Proposal = Answers<typeof proposeAsks>;
export type BroughtIn = Answers<typeof hrAsks>;
export type MatchDecision = Answers<typeof decideAsks>;
export type MatchEnd = Answers<typeof endMatchAsks>;

/** Somebody proposed for an offer, and how far it has come. */
export interface Match {
  id: string;
  organisationId: string;
  participantId: string;
  person: string;
  offerId: string;
  offer: string;
  administration: string;
  yesOn: PlainDate;
  yesHow: (typeof yesHows)[number];
  hrOn: PlainDate | null;
  hrWith: string | null;
  decision: 'yes' | 'no' | null;
  because: (typeof noReasons)[number] | null;
  decidedOn: PlainDate | null;
  endedOn: PlainDate | null;
  endedBecause: (typeof endings)[number] | null;
  version: number;
}

export type MatchState = 'proposed' | 'with_hr' | 'yes' | 'no' | 'employed' | 'ended';

export const matchState = (
  { hrOn, decision, endedOn }: Pick<Match, 'hrOn' | 'decision' | 'endedOn'>,
  employed: boolean,
): MatchState => {
  if (endedOn) return 'ended';
  if (decision === 'no') return 'no';
  if (decision === 'yes') return employed ? 'employed' : 'yes';
  return hrOn ? 'with_hr' : 'proposed';
};

/** Which step can be taken next. */
export const nextSteps = (state: MatchState): ('hr' | 'decide' | 'employ' | 'end')[] => {
  if (state === 'proposed') return ['hr', 'decide'];
  if (state === 'with_hr') return ['decide'];
  if (state === 'yes') return ['employ', 'end'];
  return state === 'employed' ? ['end'] : [];
};

export type DecisionFault = 'because_missing' | 'hr_first' | 'before_yes' | 'before_hr';

/** Why it cannot be decided so, by field. A no needs no HR: the person may change her mind before. */
export const decisionFaults = (
  { decision, because, decidedOn }: MatchDecision,
  { yesOn, hrOn }: Pick<Match, 'yesOn' | 'hrOn'>,
): Partial<Record<keyof MatchDecision, DecisionFault>> => {
  if (decision === 'no' && !because) return { because: 'because_missing' };
  if (decision === 'yes' && !hrOn) return { decision: 'hr_first' };
  if (decidedOn < yesOn) return { decidedOn: 'before_yes' };
  return hrOn && decidedOn < hrOn ? { decidedOn: 'before_hr' } : {};
};
