import type { OpenVisit } from '../../../platform/visit.ts';
import type { FillingLetter } from '../filled-in.store.ts';
import { filledInTexts } from '../filled-in.texts.ts';

/** The letter to those who keep a stay, when somebody else has filled in its agreement: it names nobody. */
export const fillingLetter = ({
  lang,
  application,
}: Pick<OpenVisit, 'lang' | 'application'>): FillingLetter => {
  const { hostname: host, origin } = new URL(application.origin);
  const { subject, body } = filledInTexts[lang].letter;
  return { host, subject, body: body(`${origin}/larandeplatser/ifyllda`) };
};
