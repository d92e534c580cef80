import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { findBirthDate } from '../birth-date.store.ts';
import { hintsIn, LOOKS_THROUGH } from '../free-text.rules.ts';
import { freeTextTexts } from '../free-text.texts.ts';

/**
 * Reads a posted form about a person: besides what every form demands, no day of it lies before the birth. Where nothing else is wrong, `done`
 * shows what the writer may want to think of once more in the texts that the form names (`TextHints`), once.
 */
export const fieldsAbout = async (visit: Visit, body: Pick<Body, 'text' | 'list'>, participantId: string) => {
  const birthDate = await findBirthDate(visit.tx, visit.visitor, participantId);
  const fields = typedFields({ ...visit, birthDate }, body);
  const done = (): void => {
    fields.done();
    const names = body.text(LOOKS_THROUGH).split(' ').filter(Boolean);
    if (hintsIn(...names.map(body.text)).length > 0)
      throw new Unprocessable({ '': freeTextTexts[visit.lang].readAgain });
  };
  return { ...fields, done };
};
