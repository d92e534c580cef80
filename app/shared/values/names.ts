/**
 * Names in Swedish alphabetical order and as stored search keys. A key holds only what its bytes can order: lower case,
 * `å ä ö` as the three characters after `z`, so that plain byte order (collate "C") is Swedish order and a prefix search
 * is a range that an index and row security can both use.
 */
const SWEDISH_LAST: Record<string, string> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}', œ: '}' };
const SPELT: Record<string, string> = { ü: 'y', ß: 'ss', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

const collator = new Intl.Collator('sv', { numeric: true });

/** Order for lists that people read: names, units. "Enhet 2" comes before "Enhet 10". */
export const swedishCompare = (a: string, b: string): number => collator.compare(a, b);

/** Both orders, "family given" first, so that a prefix of either name finds the person. */
export function nameKey(given: string, family: string): string[] {
  return [folded(`${family} ${given}`), folded(`${given} ${family}`)];
}

/** Keys that begin with what was typed are those with `from <= key < to`. Nothing typed is an empty range. */
export function nameRange(query: string): { from: string; to: string } {
  const from = folded(query);
  return { from, to: after(from) };
}

/** Hyphen and comma part words as a space does; other signs count for nothing, so `{|}` can stand for `å ä ö`. */
function folded(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s,/\p{Pd}]+/gu, ' ');
  return [...words.replace(/[^\p{L}\p{N} ]/gu, '').trim()]
    .map((letter) => SWEDISH_LAST[letter] ?? SPELT[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .join('');
}

/** The first text after all that begin with this one. */
function after(prefix: string): string {
  const letters = [...prefix];
  const last = letters.pop()?.codePointAt(0);
  return last === undefined ? '' : letters.join('') + String.fromCodePoint(last + 1);
}
