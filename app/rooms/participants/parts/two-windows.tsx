import { WrongRowCount } from '../../../platform/outcomes-of-requests.ts';
import { Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, singleValue } from '../../../shared/parts/form-state.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { editTexts } from '../edit.texts.ts';
import { mergeEdits } from '../edits.rules.ts';
import type { Typed } from '../typed.rules.ts';
import { refused } from './typed.ts';

const SEEN = 'sag-';

/** What stood when the form was opened travels with it, so that a colleague's change is told from one's own. */
export const asSeen = (values: Typed): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [SEEN + name, value]));

export const SeenFields = ({ form }: { form: FormState }) => (
  <>
    {Object.keys(form.values)
      .filter((name) => name.startsWith(SEEN))
      .map((name) => (
        <Hidden name={name} value={singleValue(form, name)} />
      ))}
  </>
);

const seenIn = (typed: Typed): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed)
      .filter(([name]) => name.startsWith(SEEN))
      .map(([name, value]) => [name.slice(SEEN.length), value]),
  );

/**
 * Saves where nothing has changed since the form was opened. A colleague who saves in the very same moment is seen as well:
 * what they changed is read again, before the page that only says that somebody was first.
 */
export const saveUnlessChanged = async <T,>(
  demand: () => Promise<void>,
  save: () => Promise<T>,
): Promise<T> => {
  await demand();
  try {
    return await save();
  } catch (fault) {
    if (fault instanceof WrongRowCount) await demand();
    throw fault;
  }
};

/**
 * When a colleague has saved meanwhile: the form again, with what they changed beside what was typed.
 * @param words a code of a field in words, for what the colleague changed it from and to
 */
export const demandUnchanged = async (
  typed: Typed,
  standing: Typed,
  lang: Lang,
  words?: (field: string, value: string) => Promise<string | undefined>,
): Promise<void> => {
  const { values, refusals } = mergeEdits(seenIn(typed), typed, standing);
  const fields = Object.entries(refusals);
  if (fields.length === 0) return;
  const inWords = async (field: string, value = '') =>
    (await words?.(field, value)) || value || editTexts[lang].empty;
  for (const [field, refusal] of fields)
    refusals[field] = {
      ...refusal,
      was: await inWords(field, refusal.was),
      is: await inWords(field, refusal.is),
    };
  throw refused(refusals, lang, { ...values, ...asSeen(standing) });
};
