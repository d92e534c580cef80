import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { talkAsks } from '../employers/employers.rules.ts';

const employerAnswers = ['invited', 'coming', 'not_coming'] as const;
const saidHows = ['at_the_table', 'by_telephone', 'in_writing', 'with_support'] as const;

export const forumAsks = {
  name: { field: 'namn', ask: 'line', longest: 120 },
  heldOn: { field: 'dag', ask: 'day' },
  starts: { field: 'fran', ask: 'time' },
  ends: { field: 'till', ask: 'time' },
  place: { field: 'lokal', ask: 'line', longest: 200 },
  about: { field: 'om', ask: 'text', longest: 1000 },
  responsibleId: { field: 'ansvarig', ask: 'pick' },
} as const satisfies AskedForm;

/** An employer by one of its contacts, or by itself where nobody answers there yet. */
export const inviteAsks = { whom: { field: 'vem', ask: 'pick' } } as const satisfies AskedForm;

export const answerAsks = {
  answer: { field: 'svar', ask: 'one', codes: employerAnswers },
  contactId: { field: 'kontakt', ask: 'pick', optional: true },
} as const satisfies AskedForm;

export const guestAsks = {
  participantId: { field: 'person', ask: 'pick' },
  saidYes: { field: 'ja', ask: 'yes' },
  saidYesOn: { field: 'dag', ask: 'day', past: true },
  saidHow: { field: 'hur', ask: 'one', codes: saidHows },
  saidToId: { field: 'till-vem', ask: 'pick' },
} as const satisfies AskedForm;

const { contactId, about, agreed, interest, nextOn } = talkAsks;
/** What was talked about with an employer at the forum: a talk of that employer. */
export const dialogueAsks = { contactId, about, agreed, interest, nextOn } as const satisfies AskedForm;

/** Whoever is asked answers on the own pages. */
export const askedAsks = { participantId: { field: 'person', ask: 'pick' } } as const satisfies AskedForm;

export type ForumDetails = Answers<typeof forumAsks>;
export type EmployerAnswer = Answers<typeof answerAsks>;
export type GuestDetails = Omit<Answers<typeof guestAsks>, 'saidYes'>;

export interface ForumEvent extends ForumDetails {
  id: string;
  responsible: string;
  cancelled: boolean;
  version: number;
}

export interface InvitedEmployer extends EmployerAnswer {
  id: string;
  employerId: string;
  employer: string;
  contact: string | null;
  came: boolean | null;
  version: number;
}

export interface Guest {
  id: string;
  participantId: string;
  name: string;
  saidYesOn: PlainDate;
  saidHow: GuestDetails['saidHow'] | 'own_sign_in';
  /** Nobody, where the person said it alone on the own pages. */
  saidTo: string | null;
  came: boolean | null;
  /** The yes was said before the forum got another day or hour. */
  beforeMove: boolean;
  /** Whether the one who asks may write about this person. */
  mayAsk: boolean;
}

/** Why nobody can be marked as there yet; undefined from the day on. */
export const faultOfAttendance = (
  { heldOn, cancelled }: Pick<ForumEvent, 'heldOn' | 'cancelled'>,
  today: PlainDate,
): 'cancelled' | 'not_yet' | undefined => {
  if (cancelled) return 'cancelled';
  return heldOn > today ? 'not_yet' : undefined;
};

/** Whether it gets another day or hour: a yes that was said before is to what stood then. */
export const isMoved = (
  stood: Pick<ForumDetails, 'heldOn' | 'starts'>,
  { heldOn, starts }: Pick<ForumDetails, 'heldOn' | 'starts'>,
): boolean => heldOn !== stood.heldOn || starts !== stood.starts;

/** A yes is said before one comes. */
export const faultOfYes = (
  { saidYes, saidYesOn }: Pick<Answers<typeof guestAsks>, 'saidYes' | 'saidYesOn'>,
  { heldOn }: Pick<ForumEvent, 'heldOn'>,
): 'no_yes' | 'yes_afterwards' | undefined => {
  if (!saidYes) return 'no_yes';
  return saidYesOn > heldOn ? 'yes_afterwards' : undefined;
};

/** Those who are waited for at the door: whoever has said no is there only when they came anyway. */
export const isExpected = ({ answer, came }: Pick<InvitedEmployer, 'answer' | 'came'>): boolean =>
  answer !== 'not_coming' || came !== null;

/** What was pressed at the door: came, did not, or the mark taken back; undefined for anything else. */
export const markOf = (pressed: string): boolean | null | undefined =>
  ({ came: true, away: false, undo: null })[pressed];
