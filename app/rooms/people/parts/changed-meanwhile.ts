import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body } from '../../../platform/request.ts';
import type { AskedWords } from '../../../shared/parts/asked-fields.tsx';
import type { Option } from '../../../shared/parts/fields.tsx';
import { asSeen, seenIn } from '../../../shared/parts/seen-fields.tsx';
import {
  type AskedField,
  type AskedForm,
  fieldValuesOf,
  takesSeveral,
} from '../../../shared/values/asked.ts';
import { mergeEdits } from '../../../shared/values/merge-edits.ts';

type Fields = Record<string, string>;
export type Picks = Readonly<Record<string, readonly Option[]>>;
type Say = (was: string, is: string) => string;

/** What a form is filled with: what stands, and beside it what the writer has seen. */
export const asStands = (asks: AskedForm, standing: Fields) => ({
  ...fieldValuesOf(asks, standing),
  ...asSeen(standing),
});

/** What was typed, by the names of the fields, each in one text. */
const typedIn = (body: Body): Fields =>
  Object.fromEntries(Object.keys(body.values).map((name) => [name, body.list(name).join(',')]));

/** The keys of what the writer has changed from what the form showed. */
export const changedKeys = <Asks extends AskedForm>(asks: Asks, body: Body): (keyof Asks & string)[] => {
  const typed = typedIn(body);
  const seen = seenIn(typed);
  return Object.keys(asks).filter((key) => {
    const { field } = asks[key]!;
    return (typed[field] ?? '') !== (seen[field] ?? '');
  });
};

interface Meanwhile<Asks extends AskedForm> {
  asks: Asks;
  standing: Fields;
  codes: AskedWords['codes'];
  picks?: Picks;
  say: { changedByColleague: Say; changedByBoth: Say };
}

/** When somebody has saved meanwhile: the form again (422), with what they changed beside what was typed. */
export const demandUnchanged = <Asks extends AskedForm>(
  { asks, standing, codes, picks = {}, say }: Meanwhile<Asks>,
  body: Body,
): void => {
  const typed = typedIn(body);
  const { values, refusals } = mergeEdits(seenIn(typed), typed, standing);
  if (Object.keys(refusals).length === 0) return;
  const inWords = (key: string, asked: AskedField, value: string) =>
    (takesSeveral(asked) ? value.split(',') : [value])
      .map(
        (one) => codes?.[key]?.[one] ?? picks[asked.field]?.find((pick) => pick.value === one)?.label ?? one,
      )
      .join(', ');
  const sentences = Object.entries(asks).flatMap(([key, asked]) => {
    const refusal = refusals[asked.field];
    if (!refusal) return [];
    const sentence = refusal.name === 'changed_by_both' ? say.changedByBoth : say.changedByColleague;
    return [[asked.field, sentence(inWords(key, asked, refusal.was), inWords(key, asked, refusal.is))]];
  });
  throw new Unprocessable(Object.fromEntries(sentences), {
    ...fieldValuesOf(asks, values),
    ...asSeen(standing),
  });
};
