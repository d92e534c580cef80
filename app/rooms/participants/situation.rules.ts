import { addDays, addYears, type PlainDate } from '../../shared/values/dates.ts';
import { endsSoon } from '../consents/sharing.rules.ts';

/** What is known of where somebody stands, for the list and the person's own page alike. */
export interface Situation {
  /** The kind of the organisation that holds the ball on the open way; null without one. */
  holder: { kind: string; us: boolean } | null;
  paused: boolean;
  /** Days left of the step's normal time; null where there is none or it has passed. */
  normalDaysLeft: number | null;
  crossings: readonly OpenCrossing[];
  openWishToldOn: PlainDate | null;
  /** The decided last day of day activity. */
  lastDayOfDayActivity: PlainDate | null;
  consents: readonly { toKind: string; validUntil: PlainDate }[];
  plan?: PlanDues;
  meetings?: MeetingSignals | null;
  /** The latest days of the programme, the newest first. */
  absences?: readonly DayMarked[];
}

/** A day of the programme on which something was marked. */
export interface DayMarked {
  day: PlainDate;
  /** Away from all of it. */
  away: boolean;
}

/** What waits in the plans of one's own organisation. */
export interface PlanDues {
  /** The person wants a change that nobody has acted on. */
  changeSince: PlainDate | null;
  /** When the agreed plan is looked at next. */
  review: { from: PlainDate; to: PlainDate } | null;
  /** The statutory plan is looked at within a year (LSS 10 §). */
  lssReviewBy: PlainDate | null;
}

/** What the room of meetings tells of somebody: the next meeting, and held ones whose minutes nobody has shared with the person. */
export interface MeetingSignals {
  nextOn: PlainDate | null;
  unshared: number;
}

/** What has been sent and not answered, or a hand-over answered yes and not yet followed by a first contact. */
export interface OpenCrossing {
  toKind: string;
  toUs: boolean;
  accepted: boolean;
  expiresOn: PlainDate;
}

/** Who is waited for: oneself, or a kind of organisation. */
export type Party = 'us' | (string & {});

/** A wish, or a change that the person wants in the plan, waits for us; what is sent waits for its receiver; else the one who holds the ball acts. Nobody while paused. */
export function waitingFor(situation: Situation): Party[] {
  const { holder, paused, crossings, openWishToldOn } = situation;
  const parties = new Set<Party>();
  if (openWishToldOn || situation.plan?.changeSince) parties.add('us');
  for (const { toUs, toKind } of crossings) parties.add(toUs ? 'us' : toKind);
  if (holder && !paused && crossings.length === 0) parties.add(holder.us ? 'us' : holder.kind);
  return [...parties];
}

export type DateReason =
  | 'wish'
  | 'answer_due'
  | 'first_contact'
  | 'last_day'
  | 'consent_ends'
  | 'normal_time'
  | 'plan_change'
  | 'plan_review'
  | 'meeting';
export interface NextDate {
  on: PlainDate;
  reason: DateReason;
}

const CONSENT_IN_SIGHT = 90;

/** The next day on which something is due. A wish that nobody has answered is due since the day it was told. */
export function nextDate(situation: Situation, today: PlainDate): NextDate | undefined {
  const dates: NextDate[] = [];
  if (situation.openWishToldOn) dates.push({ on: situation.openWishToldOn, reason: 'wish' });
  for (const { accepted, expiresOn } of situation.crossings)
    dates.push(accepted ? { on: today, reason: 'first_contact' } : { on: expiresOn, reason: 'answer_due' });
  const last = situation.lastDayOfDayActivity;
  if (last && last >= today) dates.push({ on: last, reason: 'last_day' });
  for (const { validUntil } of situation.consents)
    if (validUntil >= today && validUntil <= addDays(today, CONSENT_IN_SIGHT))
      dates.push({ on: validUntil, reason: 'consent_ends' });
  if (situation.normalDaysLeft !== null && !situation.paused)
    dates.push({ on: addDays(today, situation.normalDaysLeft), reason: 'normal_time' });
  const { changeSince, review } = situation.plan ?? {};
  if (changeSince) dates.push({ on: changeSince, reason: 'plan_change' });
  if (review) dates.push({ on: review.to, reason: 'plan_review' });
  const meetingOn = situation.meetings?.nextOn;
  if (meetingOn) dates.push({ on: meetingOn, reason: 'meeting' });
  return dates.toSorted((a, b) => a.on.localeCompare(b.on))[0];
}

export type Signal =
  | { name: 'turns_30'; months: number }
  | { name: 'consent_ends'; toKind: string; on: PlainDate }
  | { name: 'wish_waits'; since: PlainDate }
  | { name: 'plan_change'; since: PlainDate }
  | { name: 'plan_review'; to: PlainDate; late: boolean }
  | { name: 'lss_review'; by: PlainDate }
  | { name: 'paused' }
  | { name: 'absent'; days: number; since: PlainDate }
  | { name: 'minutes_unshared'; count: number }
  | { name: 'no_way' };

const REVIEW_IN_SIGHT = 30;

/** What deserves a word beside the name. `sources` are the livelihoods that run on the day and that one may see. */
export function signals(
  situation: Situation,
  person: { birthDate: PlainDate; sources: readonly string[] },
  today: PlainDate,
): Signal[] {
  const found: Signal[] = [];
  const months = monthsToThirty(person.birthDate, today);
  const concerned = person.sources.length === 0 || person.sources.includes('activity_compensation');
  if (months !== undefined && concerned) found.push({ name: 'turns_30', months });
  if (situation.openWishToldOn) found.push({ name: 'wish_waits', since: situation.openWishToldOn });
  for (const { toKind, validUntil } of situation.consents)
    if (endsSoon(validUntil, today)) found.push({ name: 'consent_ends', toKind, on: validUntil });
  found.push(...planSignals(situation.plan, today));
  const absent = absentInARow(situation.absences ?? []);
  if (absent) found.push({ name: 'absent', ...absent });
  if (situation.paused) found.push({ name: 'paused' });
  const unshared = situation.meetings?.unshared ?? 0;
  if (unshared > 0) found.push({ name: 'minutes_unshared', count: unshared });
  if (!situation.holder && !situation.openWishToldOn) found.push({ name: 'no_way' });
  return found;
}

/** So many days away, one after the other, deserve a word. */
const ABSENT_IN_A_ROW = 3;

/** How many of the latest days in a row somebody was away from, and since when; nothing while they are fewer than three. */
export const absentInARow = (
  marked: readonly DayMarked[],
): { days: number; since: PlainDate } | undefined => {
  const present = marked.findIndex(({ away }) => !away);
  const away = present === -1 ? marked : marked.slice(0, present);
  const first = away.at(-1);
  return first && away.length >= ABSENT_IN_A_ROW ? { days: away.length, since: first.day } : undefined;
};

const planSignals = (plan: PlanDues | undefined, today: PlainDate): Signal[] => {
  if (!plan) return [];
  const { changeSince, review, lssReviewBy } = plan;
  return [
    ...(changeSince ? [{ name: 'plan_change' as const, since: changeSince }] : []),
    ...(review && review.from <= today
      ? [{ name: 'plan_review' as const, to: review.to, late: review.to < today }]
      : []),
    ...(lssReviewBy && lssReviewBy <= addDays(today, REVIEW_IN_SIGHT)
      ? [{ name: 'lss_review' as const, by: lssReviewBy }]
      : []),
  ];
};

/** Months to the birthday on which activity compensation ends, within the year before it; undefined otherwise. */
export function monthsToThirty(birthDate: PlainDate, today: PlainDate): number | undefined {
  const birthday = addYears(birthDate, 30);
  if (birthday <= today || birthday > addYears(today, 1)) return undefined;
  const months = (day: PlainDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const between = months(birthday) - months(today);
  return birthday.slice(8) < today.slice(8) ? between - 1 : between;
}

export interface Period {
  startsOn: PlainDate;
  endsOn: PlainDate | null;
}

export const runsOn = ({ startsOn, endsOn }: Period, day: PlainDate): boolean =>
  startsOn <= day && (endsOn === null || endsOn >= day);

/** The first day of the placements that follow each other without a gap up to the day. */
export function inDayActivitySince(placements: readonly Period[], today: PlainDate): PlainDate | undefined {
  let since = placements.find((placement) => runsOn(placement, today))?.startsOn;
  const before = (day: PlainDate) => placements.find(({ endsOn }) => endsOn === addDays(day, -1))?.startsOn;
  for (let earlier = since && before(since); earlier; earlier = before(earlier)) since = earlier;
  return since;
}
