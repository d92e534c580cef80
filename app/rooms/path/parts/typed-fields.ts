import { Unprocessable, WrongRowCount } from '../../../platform/outcomes-of-requests.ts';
import type { Body } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import type { PlainDate } from '../../../shared/values/dates.ts';
import { parseSwedishDate } from '../../../shared/values/parse-date.ts';
import { formTexts } from '../way-forms.texts.ts';

/** No control signs, which no letter needs and the database cannot keep; line breaks stay. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim();

/** Reads a posted form field by field; `done` refuses with every fault at once, and what was typed stays. */
export const typedFields = ({ lang, today }: Pick<Visit, 'lang' | 'today'>, body: Body) => {
  const t = formTexts[lang];
  const errors: Record<string, string> = {};
  const wrong = (name: string, sentence: string): void => {
    errors[name] ??= sentence;
  };
  const text = (name: string, longest = 500): string => {
    const typed = tidy(body.text(name));
    if (typed.length > longest) wrong(name, t.tooLong(longest));
    return typed;
  };
  const optionalDay = (name: string): PlainDate | undefined => {
    const typed = text(name, 40);
    const day = typed ? parseSwedishDate(typed, today) : undefined;
    if (typed && !day) wrong(name, t.notADate);
    return day;
  };
  return {
    wrong,
    text,
    optionalDay,
    needed: (name: string, longest?: number): string => {
      const typed = text(name, longest);
      if (!typed) wrong(name, t.missing);
      return typed;
    },
    day: (name: string): PlainDate => {
      const day = optionalDay(name);
      if (!day) wrong(name, errors[name] ?? t.missing);
      return day ?? today;
    },
    choice: <Code extends string>(name: string, codes: readonly Code[]): Code => {
      const found = codes.find((code) => code === body.text(name));
      if (!found) wrong(name, t.notAChoice);
      return found ?? (codes[0] as Code);
    },
    list: (name: string): string[] => body.list(name).map(tidy).filter(Boolean),
    version: (): number => {
      const version = Number(body.text('version'));
      return Number.isSafeInteger(version) ? version : -1;
    },
    done: (): void => {
      if (Object.keys(errors).length > 0) throw new Unprocessable(errors);
    },
  };
};

/** A colleague who saved in the same moment: the page comes again with what is new beside what was typed. */
export const changedSince = (lang: Visit['lang']) => new Unprocessable({ version: formTexts[lang].changed });

export const orChanged = async <T>(lang: Visit['lang'], task: Promise<T>): Promise<T> => {
  try {
    return await task;
  } catch (fault) {
    if (fault instanceof WrongRowCount) throw changedSince(lang);
    throw fault;
  }
};
