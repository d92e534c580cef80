import type { Lang } from '../shared/parts/texts.ts';
import { typedTexts } from '../shared/parts/typed.texts.ts';
import { addYears, isBeforeBirth, type PlainDate } from '../shared/values/dates.ts';
import { parseSwedishDate } from '../shared/values/parse-date.ts';
import { tidyText, tooLong } from '../shared/values/typed-text.ts';
import { Unprocessable } from './outcomes-of-requests.ts';
import type { Body } from './request.ts';

interface Reading {
  lang: Lang;
  today: PlainDate;
  /** Of the person whom the form is about: no day of it is earlier. */
  birthDate?: PlainDate;
}

/** Reads a posted form field by field; `done` refuses with every fault at once, and what was typed stays. */
export const typedFields = ({ lang, today, birthDate }: Reading, body: Pick<Body, 'text' | 'list'>) => {
  const t = typedTexts[lang];
  const errors: Record<string, string> = {};
  const wrong = (name: string, sentence: string): void => {
    errors[name] ??= sentence;
  };
  const text = (name: string, longest = 500): string => {
    const typed = body.text(name);
    const length = tooLong(typed, longest);
    if (length) wrong(name, t.tooLong(length));
    return typed;
  };
  const optionalDay = (name: string): PlainDate | undefined => {
    const typed = text(name, 40);
    const day = typed ? parseSwedishDate(typed, today) : undefined;
    if (typed && !day) wrong(name, t.notADate);
    if (day && day > addYears(today, 100)) wrong(name, t.tooFarAhead);
    if (day && birthDate && isBeforeBirth(day, birthDate)) wrong(name, t.beforeBirth);
    return day;
  };
  const day = (name: string): PlainDate => {
    const given = optionalDay(name);
    if (!given) wrong(name, t.missing);
    return given ?? today;
  };
  const done = (): void => {
    if (Object.keys(errors).length > 0) throw new Unprocessable(errors);
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
    day,
    pastDay: (name: string): PlainDate => {
      const given = day(name);
      if (given > today) wrong(name, t.inTheFuture);
      return given;
    },
    choice: <Code extends string>(name: string, codes: readonly Code[]): Code => {
      const found = codes.find((code) => code === body.text(name));
      if (!found) wrong(name, t.notAChoice);
      return found ?? (codes[0] as Code);
    },
    list: (name: string): string[] => body.list(name).map(tidyText).filter(Boolean),
    version: (): number => {
      const version = Number(body.text('version'));
      return Number.isSafeInteger(version) ? version : -1;
    },
    faulty: (): boolean => Object.keys(errors).length > 0,
    done,
    /** The same, with what a rule has found wrong too: there is something to refuse. */
    refuse: (found: Readonly<Record<string, string>>): never => {
      for (const [name, sentence] of Object.entries(found)) wrong(name, sentence);
      throw new Unprocessable(errors);
    },
  };
};
