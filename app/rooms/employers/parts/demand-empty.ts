import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../../platform/visit.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { findBookedUntil } from '../beside-employer.store.ts';
import { employerFormTexts } from '../employer-form.texts.ts';

/** Nothing ends before the last day of somebody who has a place there (422 at the field). */
export const demandEmpty = async (
  { tx, lang }: Pick<Visit, 'tx' | 'lang'>,
  field: string,
  endedOn: PlainDate,
  where: { employerId: string; workplaceId?: string },
): Promise<void> => {
  const until = await findBookedUntil(tx, where);
  if (until && until > endedOn)
    throw new Unprocessable({ [field]: employerFormTexts[lang].somebodyThere(dateInWords(until, lang)) });
};
