import { NotAllowed, Unprocessable } from '../../platform/outcomes-of-requests.ts';
import type { Body } from '../../platform/request.ts';
import type { Visit } from '../../platform/visit.ts';
import { isId, newId } from '../../shared/values/ids.ts';
import { type TooLong, tooLong } from '../../shared/values/typed-text.ts';

type FieldRefusal = 'required' | 'email' | TooLong;

const longest = 200;

/** The text fields of one form, each with the name of what is wrong with it. */
export const readTexts = <Name extends string>(
  body: Body,
  wanted: Record<Name, 'required' | 'optional' | 'email'>,
): { texts: Record<Name, string>; faults: [Name, FieldRefusal][] } => {
  const names = Object.keys(wanted) as Name[];
  const texts = Object.fromEntries(names.map((name) => [name, body.text(name)])) as Record<Name, string>;
  const faults = names.flatMap((name): [Name, FieldRefusal][] => {
    const text = texts[name];
    if (!text) return wanted[name] === 'required' ? [[name, 'required']] : [];
    const length = tooLong(text, longest);
    if (length) return [[name, length]];
    return wanted[name] === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? [[name, 'email']] : [];
  });
  return { texts, faults };
};

interface Sentences<Fault extends string> {
  refused: Record<Fault, string>;
  /** What is said at an empty field, by its name. */
  missing: Record<string, string>;
  tooLong: (length: TooLong) => string;
}

/** Refuses the form when anything is wrong; each fault's sentence stands at its field. */
export const refuseFaults = <Fault extends string>(
  faults: [string, Fault | 'required' | TooLong][],
  { refused, missing, tooLong: lengthSentence }: Sentences<Fault>,
  logAs?: string,
): void => {
  if (faults.length === 0) return;
  const sentence = (name: string, fault: Fault | 'required' | TooLong): string => {
    if (typeof fault === 'object') return lengthSentence(fault);
    return fault === 'required' ? (missing[name] ?? name) : refused[fault];
  };
  const errors = faults.map(([name, fault]): [string, string] => [name, sentence(name, fault)]);
  throw new Unprocessable(Object.fromEntries(errors), undefined, logAs);
};

/** The id that the form carried, so that a second post is the same row. */
export const formId = (body: Body): string => (isId(body.text('id')) ? body.text('id') : newId());

export const onlyAdministrator = ({ visitor }: Visit): void => {
  if (visitor.role !== 'administrator') throw new NotAllowed();
};

export const onlyManager = ({ visitor }: Visit): void => {
  if (visitor.role !== 'manager') throw new NotAllowed();
};
