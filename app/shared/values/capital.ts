/** The same words with a capital first, by Swedish rules in either language. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
