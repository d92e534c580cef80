import type { Answers, AskedForm } from '../../shared/values/asked.ts';

export const checkInAsks = {
  goes: { field: 'hur-gar-det', ask: 'one', codes: ['well', 'fairly', 'hard'] },
  hours: { field: 'tider', ask: 'one', codes: ['as_agreed', 'sometimes_other', 'often_other'] },
  guidance: { field: 'handledning', ask: 'one', codes: ['enough', 'sometimes', 'too_little'] },
  wants: { field: 'hor-av-oss', ask: 'one', codes: ['nothing', 'call'] },
  phone: { field: 'telefon', ask: 'phone', optional: true },
  words: { field: 'ord', ask: 'text', longest: 300, optional: true },
} as const satisfies AskedForm;

export type CheckInAnswers = Answers<typeof checkInAsks>;

/** For so many days a check-in where something is hard stands in the list of those who keep the stay. */
export const hardDays = 14;

/** Whether somebody should look at once, though no call was asked for. */
export const isHard = ({ goes, hours, guidance }: Pick<CheckIn, 'goes' | 'hours' | 'guidance'>): boolean =>
  goes === 'hard' || hours === 'often_other' || guidance === 'too_little';

/** The number stands in the request for a call. */
export interface CheckIn extends Omit<CheckInAnswers, 'phone'> {
  id: string;
  byName: string;
  sentAt: Date;
}
