import { Unprocessable, WrongRowCount } from '../../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../../platform/visit.ts';
import { formTexts } from '../way-forms.texts.ts';

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
