import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { type CameOf, cameOfAsk } from './came-of.rules.ts';

const employerKinds = ['company', 'sole_trader', 'municipality', 'region', 'state', 'association'] as const;
export const branches = [
  'warehouse',
  'kitchen',
  'care',
  'school',
  'cleaning',
  'retail',
  'office',
  'property',
  'garden',
  'workshop',
  'industry',
  'other',
] as const;
export type Branch = (typeof branches)[number];
const beginnings = ['forum', 'own_call', 'they_asked', 'person_knew', 'colleague', 'other'] as const;
const interests = ['yes', 'perhaps', 'later', 'no'] as const;

const endings = ['closed', 'no_interest', 'no_place', 'moved', 'other'] as const;
const talkKinds = ['visit', 'call', 'letter', 'meeting', 'forum'] as const;

const named = { ask: 'line', longest: 120 } as const;

export const employerAsks = {
  name: { field: 'namn', ...named },
  kind: { field: 'slag', ask: 'one', codes: employerKinds },
  number: { field: 'nummer', ask: 'line', longest: 20, optional: true },
  branch: { field: 'bransch', ask: 'one', codes: branches },
  responsibleId: { field: 'ansvarig', ask: 'pick' },
  interest: { field: 'intresse', ask: 'one', codes: interests },
  agreed: { field: 'overenskommet', ask: 'text', longest: 1000, optional: true },
  nextContactOn: { field: 'nasta', ask: 'day', optional: true },
  began: { field: 'borjan', ask: 'one', codes: beginnings },
  beganOn: { field: 'borjan-dag', ask: 'day', past: true },
} as const satisfies AskedForm;

export const workplaceAsks = {
  name: { field: 'namn', ...named },
  address: { field: 'adress', ask: 'line', longest: 200 },
  area: { field: 'omrade', ask: 'line', longest: 80, optional: true },
  wayThere: { field: 'vag-dit', ask: 'text', longest: 500, optional: true },
} as const satisfies AskedForm;

const lastDay = { endedOn: { field: 'sista-dag', ask: 'day', optional: true } } as const;

/** A workplace that is used no longer has a last day; taken away again, it is used anew. */
export const changeWorkplaceAsks = { ...workplaceAsks, ...lastDay } as const satisfies AskedForm;

export const contactAsks = {
  name: { field: 'namn', ...named },
  title: { field: 'titel', ask: 'line', longest: 120, optional: true },
  workplaceId: { field: 'arbetsplats', ask: 'pick', optional: true },
  phone: { field: 'telefon', ask: 'phone', optional: true },
  email: { field: 'epost', ask: 'email', optional: true },
  supervises: { field: 'handleder', ask: 'yes' },
} as const satisfies AskedForm;

/** Somebody who has left has a last day, and may come back. */
export const changeContactAsks = { ...contactAsks, ...lastDay } as const satisfies AskedForm;

export const talkAsks = {
  kind: { field: 'slag', ask: 'one', codes: talkKinds },
  heldOn: { field: 'dag', ask: 'day', past: true },
  contactId: { field: 'kontakt', ask: 'pick', optional: true },
  about: { field: 'om', ask: 'text', longest: 2000 },
  agreed: { field: 'overenskommet', ask: 'text', longest: 1000, optional: true },
  interest: { field: 'intresse', ask: 'one', codes: interests, optional: true },
  nextOn: { field: 'nasta', ask: 'day', optional: true },
} as const satisfies AskedForm;
export const newTalkAsks = { ...talkAsks, forumId: cameOfAsk } as const satisfies AskedForm;

export const endAsks = {
  endedOn: { field: 'dag', ask: 'day', past: true },
  endedBecause: { field: 'varfor', ask: 'one', codes: endings },
} as const satisfies AskedForm;

export type EmployerDetails = Answers<typeof employerAsks>;
export type WorkplaceDetails = Answers<typeof workplaceAsks>;
export type ContactDetails = Answers<typeof contactAsks>;
export type StandingWorkplace = Answers<typeof changeWorkplaceAsks>;
export type StandingContact = Answers<typeof changeContactAsks>;
export type TalkDetails = Answers<typeof talkAsks> & CameOf;

export interface Employer extends EmployerDetails {
  id: string;
  responsible: string;
  /** Whoever is responsible works here no longer. */
  responsibleLeft: boolean;
  interestOn: PlainDate;
  lastContactOn: PlainDate | null;
  endedOn: PlainDate | null;
  endedBecause: (typeof endings)[number] | null;
  version: number;
}

export interface Workplace extends StandingWorkplace {
  id: string;
  employerId: string;
  version: number;
}

export interface Contact extends StandingContact {
  id: string;
  employerId: string;
  version: number;
}

export interface Talk extends TalkDetails {
  id: string;
  contact: string | null;
  by: string;
  struck: boolean;
  forumId: string | null;
  forum: string | null;
}

/** Whether the last day has gone by: whoever leaves at the end of the month still answers. */
export const hasEnded = ({ endedOn }: { endedOn: PlainDate | null }, today: PlainDate): boolean =>
  endedOn !== null && endedOn < today;
