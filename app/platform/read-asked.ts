import { typedTexts } from '../shared/parts/typed.texts.ts';
import type { Answers, AskedField, AskedForm } from '../shared/values/asked.ts';
import { isEmail, isPhone } from '../shared/values/contacts.ts';
import { parseTime } from '../shared/values/moments.ts';
import type { Body } from './request.ts';
import { typedFields } from './typed-fields.ts';
import type { Visit } from './visit.ts';

type Typed = Pick<Body, 'text' | 'list' | 'file'>;
type Reader = ReturnType<typeof typedFields>;

/** Picks of a form, by field: the ids that the page offers. */
export type Offered = Readonly<Record<string, readonly string[]>>;

/**
 * Reads a posted form by what it asks for. Every fault is found at once, then those that `check` names by key; what was typed stays.
 * @param offered the ids that each `pick` may choose from
 */
export const readAsked = <Form extends AskedForm>(
  visit: Pick<Visit, 'lang' | 'today'>,
  body: Typed,
  form: Form,
  offered: Offered = {},
  check: (answers: Answers<Form>) => Partial<Record<keyof Form, string>> = () => ({}),
): Answers<Form> => {
  const fields = typedFields(visit, body);
  const answers = Object.fromEntries(
    Object.entries(form).map(([key, asked]) => [key, readOne(visit, fields, body, asked, offered)]),
  ) as Answers<Form>;
  if (!fields.faulty())
    for (const [key, sentence] of Object.entries(check(answers)))
      if (sentence) fields.wrong(form[key]!.field, sentence as string);
  fields.done();
  return answers;
};

const readOne = (
  { lang, today }: Pick<Visit, 'lang' | 'today'>,
  fields: Reader,
  body: Typed,
  asked: AskedField,
  offered: Offered,
): unknown => {
  const t = typedTexts[lang];
  const { field } = asked;
  const written = (longest: number) => {
    const optional = 'optional' in asked && asked.optional;
    return optional ? fields.text(field, longest) || null : fields.needed(field, longest);
  };
  switch (asked.ask) {
    case 'line':
    case 'text':
      return written(asked.longest);
    case 'phone':
    case 'email': {
      const typed = written(asked.ask === 'phone' ? 25 : 200);
      const [right, sentence] = asked.ask === 'phone' ? [isPhone, t.notAPhone] : [isEmail, t.notAnEmail];
      if (typed && !right(typed)) fields.wrong(field, sentence);
      return typed;
    }
    case 'day': {
      const day = asked.optional ? fields.optionalDay(field) : fields.day(field);
      if (day && asked.past && day > today) fields.wrong(field, t.inTheFuture);
      return day ?? null;
    }
    case 'time': {
      const typed = written(10);
      if (!typed) return null;
      const time = parseTime(typed);
      if (!time) fields.wrong(field, t.notATime);
      return time ?? null;
    }
    case 'number': {
      const typed = written(20);
      const number = typed && /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
      if (typed === null || typed === '') return null;
      if (number >= asked.least && number <= asked.most) return number;
      fields.wrong(field, t.notANumber(asked.least, asked.most));
      return null;
    }
    case 'one':
      return asked.optional && !body.text(field) ? null : fields.choice(field, asked.codes);
    case 'many': {
      const chosen = asked.codes.filter((code) => body.list(field).includes(code));
      if (!asked.optional && chosen.length === 0) fields.wrong(field, t.notAChoice);
      return chosen;
    }
    case 'pick':
      return asked.optional && !body.text(field) ? null : fields.choice(field, offered[field] ?? []);
    case 'picks': {
      const chosen = (offered[field] ?? []).filter((id) => body.list(field).includes(id));
      if (!asked.optional && chosen.length === 0) fields.wrong(field, t.notAChoice);
      return chosen;
    }
    case 'picture': {
      const file = body.file(field);
      if (!file) fields.wrong(field, t.missing);
      return file;
    }
    case 'yes':
      return body.text(field) === 'yes';
  }
};
