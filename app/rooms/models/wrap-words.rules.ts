/** Width of a letter in parts of the letter size: a careful guess, since the server cannot measure. */
const widthOf = (letter: string): number => {
  if (/[mwMWÅÄÖ@%&—]/.test(letter)) return 0.86;
  if (/[A-Z]/.test(letter)) return 0.7;
  if (/[ijlft.,:;()|'!r ]/.test(letter)) return 0.36;
  return 0.58;
};

/** Width of a text in pixels, rather too wide than too narrow. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;

/** The words in lines that fit the width; a word that is wider than a line is parted with a hyphen. */
export function wrapWords(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((each) => parted(each, size, width))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

function parted(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part.length > 2 && textWidth(`${part}${letter}-`, size) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
