import { WrongRowCount } from '../../../platform/outcomes-of-requests.ts';
import { asSeen, seenIn } from '../../../shared/parts/seen-fields.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { mergeEdits } from '../../../shared/values/merge-edits.ts';
import { editTexts } from '../edit.texts.ts';
import type { Typed } from '../typed.rules.ts';
import { refused } from './typed.ts';

/**
 * Saves where nothing has changed since the form was opened. A colleague who saves in the very same moment is seen as well:
 * what they changed is read again, before the page that only says that somebody was first.
 */
export const saveUnlessChanged = async <T>(
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
