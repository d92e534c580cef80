import { NotAllowed, Unprocessable } from '../../platform/outcomes-of-requests.ts';
import type { Body } from '../../platform/request.ts';
import type { Visit } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';

type FieldRefusal = 'required' | 'tooLong' | 'email';

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
    if (text.length > longest) return [[name, 'tooLong']];
    return wanted[name] === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? [[name, 'email']] : [];
  });
  return { texts, faults };
};

/** Refuses the form when anything is wrong; each fault's sentence stands at its field. */
export const refuseFaults = <Fault extends string>(
  faults: [string, Fault][],
  sentences: Record<Fault, string>,
  logAs?: string,
): void => {
  if (faults.length === 0) return;
  const errors = faults.map(([name, fault]): [string, string] => [name, sentences[fault]]);
  throw new Unprocessable(Object.fromEntries(errors), undefined, logAs);
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id that the form carried, so that a second post is the same row. */
export const formId = (body: Body): string => (uuid.test(body.text('id')) ? body.text('id') : newId());

export const onlyAdministrator = ({ visitor }: Visit): void => {
  if (visitor.role !== 'administrator') throw new NotAllowed();
};

export const onlyManager = ({ visitor }: Visit): void => {
  if (visitor.role !== 'manager') throw new NotAllowed();
};
