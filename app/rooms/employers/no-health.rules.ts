import { type FoundInText, hintsIn } from '../trust/free-text.rules.ts';

/** Ticked when a text that looks like health, or like a person's number, is to be saved as it is. */
export const SAVE_ANYWAY = 'spara-anda';

/** Words beside those of a case file that tell an employer of somebody's health: conditions that many in the group have, benefits that ask for one. */
const TELLING =
  /(?<![\p{L}\d])(?:downs?[ -]syndrom|syndrom|tourette|aktivitetsersättning|sjukersättning|sjukpenning|assistansersättning|personkrets)[\p{L}-]*/giu;

/** What looks as if it were about somebody's health or who somebody is: it has no place with an employer. */
export const aboutSomebody = (text: string): FoundInText[] => {
  const telling = [...text.matchAll(TELLING)].map(([found]) => found.toLocaleLowerCase('sv'));
  const found = hintsIn(text).filter(({ hint }) => hint !== 'phone_number');
  if (telling.length === 0) return found;
  const words = found.find(({ hint }) => hint === 'health_words')?.words ?? [];
  return [
    { hint: 'health_words', words: [...new Set([...words, ...telling])] },
    ...found.filter(({ hint }) => hint !== 'health_words'),
  ];
};
