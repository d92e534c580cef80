import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body } from '../../../platform/request.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { refusalSentence } from '../refusals.texts.ts';
import type { Refusals, Typed } from '../typed.rules.ts';

/** The first value of each field, as it was typed. */
export const typedIn = (body: Body): Record<string, string> =>
  Object.fromEntries(Object.keys(body.values).map((name) => [name, body.list(name)[0] ?? '']));

/** The form again with a sentence at each field that is wrong; `values` where they are not just what was typed. */
export const refused = (refusals: Refusals, lang: Lang, values?: Typed): Unprocessable =>
  new Unprocessable(
    Object.fromEntries(
      Object.entries(refusals).map(([field, refusal]) => [field, refusalSentence(refusal, lang)]),
    ),
    values,
  );

/** The id that the form was given when it was shown; another one where it was tampered with. */
export const formId = (typed: Typed): string => {
  const { id = '' } = typed;
  return isId(id) ? id : newId();
};
