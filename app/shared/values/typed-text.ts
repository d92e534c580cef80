/** No control or invisible signs, which no letter needs and the database cannot keep; line breaks stay. */
export const tidyText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();

/** How many characters a text has and how many it may have. */
export interface TooLong {
  has: number;
  may: number;
}

/**
 * The one rule for how long a text may be. Every field has a limit; none of them cuts what was typed.
 * @param may in characters as people count them: a sign outside the basic plane is one
 */
export const tooLong = (text: string, may: number): TooLong | undefined => {
  const has = [...text].length;
  return has > may ? { has, may } : undefined;
};
