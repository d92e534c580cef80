/** Without the characters that nobody types and that the database cannot keep. */
export const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]/gu, '').toWellFormed();

/** What somebody has written in words; choices, dates and the form's own marks are quickly made again. */
export const typedTexts = (values: Readonly<Record<string, string | string[]>>): string[] =>
  Object.values(values)
    .flat()
    .map((text) => text.trim())
    .filter((text) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 1);
