import { refusedAs, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { Result } from '../../../shared/values/result.ts';
import type { Sound } from '../keep-stay.ts';
import { stayRefusals } from '../stay-refusals.texts.ts';
import { bookAsks, type StayContent, type StayFault, stayAsks } from '../stays.rules.ts';

type Words = (typeof stayRefusals)['sv'];
type Sentence = { [Name in keyof Words]: Words[Name] extends string ? Name : never }[keyof Words];

/**
 * What the database refuses by name, as a sentence at a field: a seat that somebody else took meanwhile, another place at the same time, an answer
 * given twice.
 */
export const refusedByName = <Done>(
  lang: Lang,
  field: string,
  work: () => Promise<Done>,
  full: (day: string) => string = stayRefusals[lang].no_seat,
): Promise<Done> => {
  const t = stayRefusals[lang];
  const sentences = {
    stay_has_a_seat: (day: string) => full(dateInWords(day, lang)),
    stay_no_overlap: t.overlap,
    stay_approval_once: t.already_said,
  };
  return refusedAs(field, sentences, work);
};

/** A refusal by its name, at a field. */
export const demandDone = (done: Result<void, Sentence>, field: string, lang: Lang): void => {
  if (!done.ok) throw new Unprocessable({ [field]: stayRefusals[lang][done.refusal] });
};

const inWords = (fault: StayFault, lang: Lang): string => {
  const t = stayRefusals[lang];
  if ('until' in fault) return t[fault.name](dateInWords(fault.until, lang));
  return fault.name === 'too_long' ? t.too_long(fault.weeks) : t[fault.name];
};

/** What is agreed must hold together, and find room. */
export const demandSound = async (lang: Lang, work: () => Promise<Sound>): Promise<void> => {
  const sound = await refusedByName(lang, stayAsks.startsOn.field, work);
  if (sound.ok) return;
  const faults = Object.entries(sound.refusal) as [keyof StayContent, StayFault][];
  throw new Unprocessable(
    Object.fromEntries(faults.map(([key, fault]) => [bookAsks[key].field, inWords(fault, lang)])),
  );
};
