import type { AskedForm } from '../../shared/values/asked.ts';
import { type PlainDate, stockholmDay } from '../../shared/values/dates.ts';
import { timeOf } from '../../shared/values/moments.ts';
import { addWorkingDays, isWorkingDay } from '../../shared/values/working-days.ts';

export type SupportKind = 'support' | 'call_back';

export const supportAsks = {
  words: { field: 'ord', ask: 'text', longest: 300, optional: true },
  phone: { field: 'telefon', ask: 'phone' },
} as const satisfies AskedForm;

export const callBackAsks = {
  phone: { field: 'telefon', ask: 'phone' },
} as const satisfies AskedForm;

export const answerAsks = {
  answer: { field: 'svar', ask: 'text', longest: 300 },
} as const satisfies AskedForm;

export interface SupportRequest {
  id: string;
  stayId: string;
  linkId: string;
  kind: SupportKind;
  byName: string;
  phone: string;
  words: string;
  askedAt: Date;
  dueOn: PlainDate;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
}

/** Whoever asks later than this in the day is answered on the next working day. Our own choice: an hour and a half is left of most offices' day. */
const sameDayUntil = '15:00';

/** On which day somebody is to have answered: the same working day. */
export const dueOn = (askedAt: Date): PlainDate => {
  const day = stockholmDay(askedAt);
  return isWorkingDay(day) && timeOf(askedAt) < sameDayUntil ? day : addWorkingDays(day, 1);
};

export const isOverdue = (
  { answeredAt, dueOn: due }: Pick<SupportRequest, 'answeredAt' | 'dueOn'>,
  today: PlainDate,
): boolean => answeredAt === null && due < today;
