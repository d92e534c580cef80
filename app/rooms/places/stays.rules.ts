import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import { addDays, daysBetween, firstOf, type PlainDate } from '../../shared/values/dates.ts';
import { weekdays } from '../../shared/values/weekdays.ts';
import { type CameOf, cameOfAsk } from '../employers/came-of.rules.ts';
import type { LevelName, Levels } from '../employers/levels.rules.ts';
import type { Place, PlaceKind } from './places.rules.ts';

/** In the order in which they say yes: whoever is responsible last. */
export const parties = ['person', 'employer', 'municipality'] as const;
export type Party = (typeof parties)[number];
const noReasons = [
  'tasks',
  'way_there',
  'hours',
  'other_wish',
  'not_now',
  'no_supervision',
  'seat_gone',
  'not_right',
  'other',
] as const;
export type NoReason = (typeof noReasons)[number];
const stayEndings = [
  'completed',
  'employed',
  'other_place',
  'person_wish',
  'employer_wish',
  'ours',
  'said_no',
  'other',
] as const;
const approvalHows = ['at_the_table', 'signed', 'by_telephone'] as const;

export const stayAsks = {
  startsOn: { field: 'borjar', ask: 'day' },
  endsOn: { field: 'slutar', ask: 'day' },
  days: { field: 'dagar', ask: 'many', codes: weekdays },
  begins: { field: 'fran-klockan', ask: 'line', longest: 5 },
  finishes: { field: 'till-klockan', ask: 'line', longest: 5 },
  placeWords: { field: 'plats', ask: 'line', longest: 120 },
  what: { field: 'vad', ask: 'text', longest: 300 },
  shownBy: { field: 'visar', ask: 'line', longest: 120 },
  wayThere: { field: 'vag-dit', ask: 'text', longest: 300, optional: true },
  supervisorId: { field: 'handledare', ask: 'pick' },
  daySupervisor: { field: 'handledare-dv', ask: 'line', longest: 120, optional: true },
  contactId: { field: 'handledare-foretag', ask: 'pick', optional: true },
} as const satisfies AskedForm;

/** Which forum a stay came out of is no part of what the three agree on. */
export const stayForumAsks = { forumId: cameOfAsk } as const satisfies AskedForm;
export const bookAsks = { ...stayAsks, ...stayForumAsks } as const satisfies AskedForm;

export const approvalAsks = {
  party: { field: 'part', ask: 'one', codes: parties },
  answer: { field: 'svar', ask: 'one', codes: ['yes', 'no'] },
  because: { field: 'varfor', ask: 'one', codes: noReasons, optional: true },
  how: { field: 'hur', ask: 'one', codes: approvalHows },
  byName: { field: 'namn', ask: 'line', longest: 120, optional: true },
  saidOn: { field: 'dag', ask: 'day', past: true },
} as const satisfies AskedForm;

export const placeNoAsks = {
  saidBy: { field: 'vem', ask: 'one', codes: parties },
  because: { field: 'varfor', ask: 'one', codes: noReasons },
  saidOn: { field: 'dag', ask: 'day', past: true },
} as const satisfies AskedForm;

export const endStayAsks = {
  endedOn: { field: 'dag', ask: 'day', past: true },
  endedBecause: { field: 'varfor', ask: 'one', codes: stayEndings },
} as const satisfies AskedForm;

export type StayContent = Answers<typeof stayAsks> & CameOf;
export type ApprovalDetails = Answers<typeof approvalAsks>;
export type StayEnd = Answers<typeof endStayAsks>;

export interface Approval extends Omit<ApprovalDetails, 'how'> {
  id: string;
  how: (typeof approvalHows)[number] | 'own_sign_in';
  contentVersion: number;
  by: string | null;
}

export interface Stay extends StayContent {
  id: string;
  organisationId: string;
  participantId: string;
  placeId: string;
  version: number;
  /** From when to when the version that holds says: within what is booked, which is `startsOn` to `endsOn`. */
  saysFrom: PlainDate;
  saysUntil: PlainDate;
  supervisor: string | null;
  contact: string | null;
  forumId: string | null;
  forum: string | null;
  bookedOn: PlainDate;
  endedOn: PlainDate | null;
  endedBecause: (typeof stayEndings)[number] | null;
  approvals: Approval[];
}

const longestOf: Record<PlaceKind, LevelName | null> = {
  learning_place: 'longest_weeks_learning_place',
  work_placement: 'longest_weeks_work_placement',
  apl: 'longest_weeks_apl',
  municipal: null,
};

/** A clock as it is kept: `9.30` and `9:30` are 09:30. */
export const clockOf = (typed: string): string | undefined => {
  const found = /^(\d{1,2})[:.](\d{2})$/.exec(typed.trim()) ?? /^(\d{1,2})()$/.exec(typed.trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] || 0)];
  if (!found || hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
};

/** What is wrong with the hours of a day, and with which of the two. */
export const hoursFault = (
  begins: string,
  finishes: string,
): { key: 'begins' | 'finishes'; name: 'not_a_clock' | 'hours_turned' } | undefined => {
  const [from, until] = [clockOf(begins), clockOf(finishes)];
  if (!from) return { key: 'begins', name: 'not_a_clock' };
  if (!until) return { key: 'finishes', name: 'not_a_clock' };
  return from < until ? undefined : { key: 'finishes', name: 'hours_turned' };
};

export type StayFault =
  | { name: 'not_a_clock' | 'hours_turned' | 'end_before_start' | 'ended' }
  | { name: 'outside_agreement' | 'place_closes'; until: PlainDate }
  | { name: 'too_long'; weeks: number };

/**
 * What does not hold together in an agreement about a place, by field.
 * @param booked what stands already: days within it are not measured by lines that were drawn afterwards
 */
export const stayFaults = (
  content: Pick<StayContent, 'startsOn' | 'endsOn' | 'begins' | 'finishes'>,
  { kind, agreementUntil, lastOn }: Pick<Place, 'kind' | 'agreementUntil' | 'lastOn'>,
  levels: Levels,
  booked?: Pick<StayContent, 'startsOn' | 'endsOn'>,
): Partial<Record<keyof StayContent, StayFault>> => {
  const { startsOn, endsOn } = content;
  const hours = hoursFault(content.begins, content.finishes);
  if (hours) return { [hours.key]: { name: hours.name } };
  if (endsOn < startsOn) return { endsOn: { name: 'end_before_start' } };
  if (booked && startsOn >= booked.startsOn && endsOn <= booked.endsOn) return {};
  if (agreementUntil && endsOn > agreementUntil)
    return { endsOn: { name: 'outside_agreement', until: agreementUntil } };
  if (lastOn && endsOn > lastOn) return { endsOn: { name: 'place_closes', until: lastOn } };
  const level = longestOf[kind];
  if (level && daysBetween(startsOn, endsOn) + 1 > levels[level] * 7)
    return { endsOn: { name: 'too_long', weeks: levels[level] } };
  return {};
};

/** Whether nothing of what is agreed is other than it stands: then everybody's answer holds. */
export const isAsAgreed = (stay: Stay, content: StayContent): boolean =>
  (Object.keys(stayAsks) as (keyof typeof stayAsks)[]).every(
    (key) => JSON.stringify(stay[key] ?? null) === JSON.stringify(content[key] ?? null),
  );

/** Those who have answered the agreement as it stands now; earlier answers were to something else. */
export const standingApprovals = ({ approvals, version }: Pick<Stay, 'approvals' | 'version'>): Approval[] =>
  approvals.filter(({ contentVersion }) => contentVersion === version);

export type ApprovalFault = 'ended' | 'already_said' | 'somebody_said_no' | 'person_first' | 'employer_first';

/** Why it is not this party's turn to answer; undefined where it is. A no needs no turn. */
export const approvalFault = (
  stay: Pick<Stay, 'approvals' | 'version' | 'endedOn'>,
  party: Party,
  answer: 'yes' | 'no',
): ApprovalFault | undefined => {
  if (stay.endedOn) return 'ended';
  const standing = standingApprovals(stay);
  const saidYes = (one: Party) => standing.some((said) => said.party === one && said.answer === 'yes');
  if (standing.some((said) => said.party === party)) return 'already_said';
  if (standing.some((said) => said.answer === 'no')) return 'somebody_said_no';
  if (answer === 'no') return undefined;
  if (party !== 'person' && !saidYes('person')) return 'person_first';
  if (party === 'municipality' && !saidYes('employer')) return 'employer_first';
  return undefined;
};

/** Whose answer is waited for; null where nobody's is. */
export const waitsFor = (stay: Pick<Stay, 'approvals' | 'version' | 'endedOn'>): Party | null => {
  const standing = standingApprovals(stay);
  if (stay.endedOn || standing.some(({ answer }) => answer === 'no')) return null;
  return parties.find((party) => !standing.some((said) => said.party === party)) ?? null;
};

/**
 * Why a stay does not end on the day. Before its first day it came to nothing, which was said after it was booked, or on the day before at the
 * earliest where it was written in afterwards.
 */
export const endFault = (
  { startsOn, endsOn, bookedOn }: Pick<Stay, 'startsOn' | 'endsOn' | 'bookedOn'>,
  endedOn: PlainDate,
): 'end_after_period' | 'before_booking' | undefined => {
  if (endedOn > endsOn) return 'end_after_period';
  return endedOn < firstOf(bookedOn, addDays(startsOn, -1)) ? 'before_booking' : undefined;
};

/** Whether all three have said yes to a version. */
export const areAllAgreed = (approvals: readonly Approval[], number: number): boolean =>
  parties.every((party) =>
    approvals.some((said) => said.contentVersion === number && said.party === party && said.answer === 'yes'),
  );

/** The last day as it counts: where there never was an agreement nobody was at the place, whenever that was written in. */
export const lastDayOf = (
  { approvals, startsOn }: Pick<Stay, 'approvals' | 'startsOn'>,
  { endedOn, endedBecause }: StayEnd,
): PlainDate => {
  const everAgreed = approvals.some(({ contentVersion }) => areAllAgreed(approvals, contentVersion));
  return endedBecause === 'said_no' && !everAgreed ? firstOf(endedOn, addDays(startsOn, -1)) : endedOn;
};

export type StayState = 'waiting' | 'said_no' | 'agreed' | 'going_on' | 'over' | 'ended';

export const stayState = (
  stay: Pick<Stay, 'approvals' | 'version' | 'endedOn' | 'startsOn' | 'endsOn'>,
  today: PlainDate,
): StayState => {
  if (stay.endedOn) return 'ended';
  if (stay.endsOn < today) return 'over';
  if (standingApprovals(stay).some(({ answer }) => answer === 'no')) return 'said_no';
  if (waitsFor(stay)) return 'waiting';
  return stay.startsOn > today ? 'agreed' : 'going_on';
};

/** Those that wait for somebody: first where somebody has said no, then those whose time is over without a reason, then those without all answers. */
export const unsettled = <One extends Stay>(stays: readonly One[], today: PlainDate): One[] => {
  const order: StayState[] = ['said_no', 'over', 'waiting'];
  const rank = (stay: Stay) => order.indexOf(stayState(stay, today));
  return stays.filter((stay) => rank(stay) >= 0).toSorted((a, b) => rank(a) - rank(b));
};
