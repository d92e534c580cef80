import { type FoundInText, hintsIn } from '../trust/free-text.rules.ts';

/** Ticked when a text that looks like health, or like a person's number, is to be saved as it is. */
export const SAVE_ANYWAY = 'spara-anda';

/** What looks as if it were about somebody's health or who somebody is: it has no place with an employer. */
export const aboutSomebody = (text: string): FoundInText[] =>
  hintsIn(text).filter(({ hint }) => hint !== 'phone_number');
