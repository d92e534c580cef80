const LONGEST = 100;

/** A file's name as people may read it: without folders, invisible signs and personal numbers. */
export function tidyFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\d{6,8}[-+ ]?\d{4}/g, '…')
    .trim();
  const signs = [...clean];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : clean || 'fil.csv';
}
