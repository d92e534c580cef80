import { refusedAs, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { AskedForm } from '../../../shared/values/asked.ts';
import { matchRefusals } from '../match-refusals.texts.ts';
import { offerRefusals } from '../offer-refusals.texts.ts';

/** What the database refuses by name: the last job that somebody else got meanwhile, the same person twice, a name that stands. */
export const refusedByName = <Done>(
  lang: Lang,
  field: string,
  work: () => Promise<Done>,
  full: string = matchRefusals[lang].filled,
): Promise<Done> => {
  const t = matchRefusals[lang];
  const sentences = {
    municipal_job_left: full,
    municipal_job_match_standing: t.already_proposed,
    municipal_job_match_one_yes: t.other_yes,
    municipal_administration_named: offerRefusals[lang].name_taken,
  };
  return refusedAs(field, sentences, work);
};

/** Faults of a form by the key of each value, as sentences at its fields. */
export const refuseAt = (
  asks: AskedForm,
  faults: Readonly<Record<string, keyof (typeof matchRefusals)['sv'] | undefined>>,
  lang: Lang,
): never => {
  throw new Unprocessable(
    Object.fromEntries(
      Object.entries(faults).map(([key, name]) => [asks[key]!.field, matchRefusals[lang][name!]]),
    ),
  );
};
