import { isEmail, isPhone } from '../../shared/values/contacts.ts';
import { addYears, isBeforeBirth, type PlainDate } from '../../shared/values/dates.ts';
import type { IdentityNumberRefusal } from '../../shared/values/identity-numbers.ts';
import { parseSwedishDate } from '../../shared/values/parse-date.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type TooLong, tidyText, tooLong } from '../../shared/values/typed-text.ts';

/** What was typed in a form, by field name. */
export type Typed = Readonly<Record<string, string>>;

export type RefusalName =
  | 'missing'
  | 'too_long'
  | 'not_a_date'
  | 'date_in_future'
  | 'date_too_far'
  | 'before_birth'
  | 'not_a_choice'
  | 'not_an_email'
  | 'not_a_phone'
  | 'not_a_level'
  | 'ends_before_it_starts'
  | 'overlaps'
  | 'end_needs_decision'
  | 'already_ended'
  | 'last_day_before_start'
  | 'last_day_after_placement'
  | 'last_day_too_far'
  | 'day_activity_must_have_ended'
  | 'because_missing'
  | 'ask_again_early'
  | 'words_missing'
  | 'measure_exists'
  | 'measure_other_level'
  | 'of_age'
  | 'nothing_changes'
  | 'already_contact'
  | 'contacts_changed'
  | 'same_contact'
  | 'already_saved'
  | 'changed_by_colleague'
  | 'changed_by_both'
  | 'already_here'
  | 'protected_here'
  | 'why_missing'
  | `number_${IdentityNumberRefusal}`;

/** Why a field is refused; the name is the key of the sentence, the rest stands in it. */
export interface Refusal {
  name: RefusalName;
  length?: TooLong;
  from?: PlainDate;
  to?: PlainDate | null;
  was?: string;
  is?: string;
  who?: string;
}

/** By field name; under '' what concerns the form as a whole. */
export type Refusals = Readonly<Record<string, Refusal>>;

const YEARS_AHEAD = 10;

/** Reads a form field by field and collects every fault, so that all of them are shown at once. */
export const reading = (typed: Typed, today: PlainDate) => {
  const refusals: Record<string, Refusal> = {};
  const wrong = (field: string, refusal: Refusal): void => {
    refusals[field] ??= refusal;
  };
  const optionalText = (field: string, longest: number): string | null => {
    const text = tidyText(typed[field] ?? '');
    const length = tooLong(text, longest);
    if (length) wrong(field, { name: 'too_long', length });
    return text === '' ? null : text;
  };
  const text = (field: string, longest: number): string => {
    const found = optionalText(field, longest);
    if (found === null) wrong(field, { name: 'missing' });
    return found ?? '';
  };
  const optionalDay = (field: string, latest?: PlainDate): PlainDate | null => {
    const found = optionalText(field, 40);
    if (found === null) return null;
    const day = parseSwedishDate(found, today);
    if (!day) wrong(field, { name: 'not_a_date' });
    else if (latest && day > latest) wrong(field, { name: 'date_in_future' });
    else if (day > addYears(today, YEARS_AHEAD)) wrong(field, { name: 'date_too_far' });
    return day ?? null;
  };
  const optionalChoice = <Code extends string>(field: string, codes: readonly Code[]): Code | null => {
    const found = (typed[field] ?? '').trim();
    const code = codes.find((each) => each === found);
    if (!code && found !== '') wrong(field, { name: 'not_a_choice' });
    return code ?? null;
  };
  const written = (field: string, longest: number, fits: (text: string) => boolean, name: RefusalName) => {
    const found = optionalText(field, longest);
    if (found !== null && !refusals[field] && !fits(found)) wrong(field, { name });
    return found;
  };
  return {
    wrong,
    text,
    optionalText,
    optionalDay,
    optionalChoice,
    /** A day that must be given; with `latest` one that cannot be later than that. */
    day: (field: string, latest?: PlainDate): PlainDate => {
      const found = optionalDay(field, latest);
      if (found === null) wrong(field, { name: 'missing' });
      return found ?? today;
    },
    choice: <Code extends string>(field: string, codes: readonly Code[]): Code => {
      const found = optionalChoice(field, codes);
      if (found === null) wrong(field, { name: 'missing' });
      return found ?? (codes[0] as Code);
    },
    email: (field: string) => written(field, 200, isEmail, 'not_an_email'),
    phone: (field: string) => written(field, 25, isPhone, 'not_a_phone'),
    /** What was read, or everything that is wrong. */
    done: <Value>(value: Value): Result<Value, Refusals> =>
      Object.keys(refusals).length > 0 ? refuse(refusals) : accept(value),
  };
};

const DAYS = ['beslutad', 'dag', 'fran', 'slutar', 'till'];

/** The days of a form that are before the person was born. */
export const beforeBirth = (typed: Typed, birthDate: PlainDate, today: PlainDate): Refusals =>
  Object.fromEntries(
    DAYS.flatMap((field): [string, Refusal][] => {
      const day = parseSwedishDate(typed[field] ?? '', today);
      return day && isBeforeBirth(day, birthDate) ? [[field, { name: 'before_birth' }]] : [];
    }),
  );
