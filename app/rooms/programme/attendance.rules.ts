import type { PlainDate } from '../../shared/values/dates.ts';

export const states = ['expected', 'here', 'left', 'away'] as const;
export type State = (typeof states)[number];
/** Why somebody is not there: a code and never words, so that nothing about health stands in a list of a group. */
export const reasons = ['ill', 'leave', 'other_meeting', 'other', 'no_show'] as const;
export type Reason = (typeof reasons)[number];

export interface Mark {
  state: State;
  reason: Reason | null;
}

export interface Attendance extends Mark {
  id: string;
  was: Mark;
  markedAt: Date;
  version: number;
}

/** What a button says; a reason alone says that somebody is away. */
export const markOf = (said: string): Mark | undefined => {
  const reason = reasons.find((one) => one === said);
  if (reason) return { state: 'away', reason };
  const state = states.find((one) => one === said && one !== 'away');
  return state && { state, reason: null };
};

export type MarkRefusal = 'cancelled' | 'not_here_yet' | 'not_yet' | 'too_late';

/**
 * Nobody comes to what is cancelled. One leaves after one has come, and comes on the day; that somebody will be away can be said before. Everything else can be said at any time, also
 * to mend what was pressed wrong.
 */
export const faultOfMark = (
  stood: Mark,
  mark: Mark,
  { heldOn, today, cancelled }: { heldOn: PlainDate; today: PlainDate; cancelled: boolean },
): MarkRefusal | undefined => {
  if (cancelled) return 'cancelled';
  if (['here', 'left'].includes(mark.state) && heldOn > today) return 'not_yet';
  return mark.state === 'left' && !['here', 'left'].includes(stood.state) ? 'not_here_yet' : undefined;
};

export const sameMark = (a: Mark, b: Mark): boolean => a.state === b.state && a.reason === b.reason;

const OFFERED_SECONDS = 10;
/** A page that offers it may stand open a while before somebody presses. */
const TAKEN_SECONDS = 60;

const within = (
  seconds: number,
  { markedAt, was, ...mark }: Pick<Attendance, 'markedAt' | 'was' | 'state' | 'reason'>,
  now: Date,
): boolean => {
  if (sameMark(mark, was)) return false;
  const passed = now.getTime() - markedAt.getTime();
  return passed >= 0 && passed <= seconds * 1000;
};

/** For so long the latest mark is offered to be undone by one press; afterwards one presses what is right. */
export const canUndo = (attendance: Parameters<typeof within>[1], now: Date): boolean =>
  within(OFFERED_SECONDS, attendance, now);

/** Whether an undoing that was offered is still taken. */
export const takesUndo = (attendance: Parameters<typeof within>[1], now: Date): boolean =>
  within(TAKEN_SECONDS, attendance, now);

/** How many stand in each state. */
export const countStates = (marks: readonly Mark[]): Record<State, number> => {
  const counts = { expected: 0, here: 0, left: 0, away: 0 };
  for (const { state } of marks) counts[state] += 1;
  return counts;
};
