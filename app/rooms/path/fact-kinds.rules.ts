import {
  afterSchool,
  employmentForms,
  leavingDestinations,
  meetingAnswers,
  meetingKinds,
  organisationKinds,
} from './vocabulary.rules.ts';

/** How a detail is written: free text, a day, one or several from a list, or rows of answers. */
type DetailType =
  | { type: 'text' | 'date' | 'yes_no' | 'criteria' | 'alternatives' }
  | { type: 'choice' | 'choices'; from: readonly string[] };

/** `required`: always; a list of outcomes: only for those; absent: may be left out. */
export type Detail = DetailType & { required?: true | readonly string[] };

export type FactKindRule = {
  /** The subject area that says who may read it. */
  area: 'step' | 'benefits' | 'assessments' | 'work';
  outcomes: readonly string[];
  details: Record<string, Detail>;
  roles: readonly string[];
  /** Only staff of this organisation. */
  onlyFrom?: (typeof organisationKinds)[number];
};

const officers = ['lss_officer', 'job_consultant', 'fk_officer', 'asf_caseworker'];
const everybody = [...officers, 'af_officer', 'school_staff', 'supervisor'];
const municipality = ['lss_officer', 'job_consultant', 'asf_caseworker'];
const organisation = { type: 'choice', from: organisationKinds, required: true } as const;
const organisations = { type: 'choices', from: organisationKinds, required: true } as const;
const because = (...outcomes: string[]) => ({ type: 'text', required: outcomes }) as const;

/** Everything that can stand about a way. Whichever room writes a fact writes one of these. */
export const factKinds = {
  own_answer: {
    area: 'step',
    outcomes: ['yes', 'not_now', 'no', 'not_suitable'],
    details: { ownWords: { type: 'text' }, because: because('not_suitable') },
    roles: everybody,
  },
  lss_decision: {
    area: 'step',
    outcomes: ['granted', 'refused', 'ended'],
    details: { basis: { type: 'text', required: true } },
    roles: ['lss_officer', 'job_consultant'],
    onlyFrom: 'FSF',
  },
  selection: {
    area: 'step',
    outcomes: ['suitable', 'not_now', 'not_suitable'],
    details: { criteria: { type: 'criteria', required: true }, because: because('not_now', 'not_suitable') },
    roles: ['lss_officer', 'job_consultant'],
  },
  work_goal: {
    area: 'step',
    outcomes: ['set', 'dropped'],
    details: { goal: { type: 'text', required: ['set'] } },
    roles: everybody,
  },
  consent: {
    area: 'step',
    outcomes: ['given', 'refused', 'withdrawn'],
    details: {
      organisation,
      areas: { type: 'text', required: ['given'] },
      until: { type: 'date', required: ['given'] },
      how: { type: 'text', required: ['given'] },
      explainedBy: { type: 'text', required: ['given'] },
    },
    roles: everybody,
  },
  meeting_held: {
    area: 'step',
    outcomes: ['held', 'cancelled'],
    details: {
      meeting: { type: 'choice', from: meetingKinds, required: true },
      participants: { type: 'choices', from: organisationKinds, required: ['held'] },
      personTookPart: { type: 'yes_no', required: ['held'] },
      answer: { type: 'choice', from: meetingAnswers },
    },
    roles: everybody,
  },
  plan_agreed: {
    area: 'step',
    outcomes: ['agreed', 'not_agreed'],
    details: { parties: organisations, personSaidYes: { type: 'yes_no', required: ['agreed'] } },
    roles: officers,
  },
  plan_updated: {
    area: 'step',
    outcomes: ['updated'],
    details: { what: { type: 'text' } },
    roles: [...officers, 'supervisor'],
  },
  support_contacts_discussed: {
    area: 'step',
    outcomes: ['discussed'],
    details: { contacts: { type: 'text', required: true } },
    roles: officers,
  },
  raised_at: {
    area: 'step',
    outcomes: ['raised', 'accepted', 'declined', 'withdrawn', 'unanswered'],
    details: { organisation, because: because('declined') },
    roles: officers.concat('af_officer'),
  },
  first_contact: {
    area: 'step',
    outcomes: ['held'],
    details: { organisation, how: { type: 'text' } },
    roles: everybody,
  },
  day_activity_end_decision: {
    area: 'step',
    outcomes: ['decided', 'revoked'],
    details: {
      lastDay: { type: 'date', required: ['decided'] },
      destination: { type: 'choice', from: leavingDestinations, required: ['decided'] },
      basis: { type: 'text', required: true },
      decidedBy: { type: 'text', required: true },
    },
    roles: ['lss_officer'],
    onlyFrom: 'FSF',
  },
  support_offered: {
    area: 'step',
    outcomes: ['offered'],
    details: { by: organisation, what: { type: 'text', required: true } },
    roles: [...municipality, 'supervisor', 'af_officer'],
  },
  support_answered: {
    area: 'step',
    outcomes: ['yes', 'no'],
    details: { ownWords: { type: 'text' } },
    roles: [...municipality, 'supervisor', 'af_officer'],
  },
  fk_benefit_told: {
    area: 'benefits',
    outcomes: ['none_from_fk', 'some_from_fk'],
    details: {},
    roles: officers,
  },
  work_ability: {
    area: 'assessments',
    outcomes: ['cleared', 'not_needed'],
    details: {
      because: because('not_needed'),
      by: { type: 'choices', from: organisationKinds, required: ['cleared'] },
    },
    roles: [...officers, 'af_officer'],
  },
  alternatives_ruled_out: {
    area: 'work',
    outcomes: ['ruled_out', 'not_ruled_out'],
    details: { alternatives: { type: 'alternatives', required: true } },
    roles: municipality,
  },
  regrant_talk: {
    area: 'benefits',
    outcomes: ['held'],
    details: { talkedWith: { type: 'text', required: true } },
    roles: officers,
  },
  manager_approval: {
    area: 'work',
    outcomes: ['approved', 'refused'],
    details: { manager: { type: 'text', required: true } },
    roles: municipality,
  },
  labour_market_measure_started: {
    area: 'work',
    outcomes: ['started', 'not_started'],
    details: { measure: { type: 'text', required: ['started'] }, by: organisation },
    roles: [...municipality, 'af_officer'],
  },
  employment_started: {
    area: 'work',
    outcomes: [...employmentForms, 'ended'],
    details: {
      employer: { type: 'text', required: true },
      until: { type: 'date', required: ['time_limited_municipal'] },
    },
    roles: [...officers, 'af_officer'],
  },
  responsible_named: {
    area: 'step',
    outcomes: ['named'],
    details: { organisation, who: { type: 'text', required: true } },
    roles: [...officers, 'af_officer', 'school_staff'],
  },
  next_party_named: {
    area: 'step',
    outcomes: ['named'],
    details: { organisation, next: { type: 'text', required: true } },
    roles: [...officers, 'af_officer', 'school_staff'],
  },
  guardian_informed: {
    area: 'step',
    outcomes: ['informed'],
    details: { who: { type: 'text', required: true }, how: { type: 'text', required: true } },
    roles: [...municipality, 'school_staff'],
  },
  after_school: {
    area: 'step',
    outcomes: afterSchool,
    details: { where: { type: 'text', required: true }, until: { type: 'date' } },
    roles: [...municipality, 'af_officer', 'school_staff'],
  },
} as const satisfies Record<string, FactKindRule>;

export type FactKind = keyof typeof factKinds;
