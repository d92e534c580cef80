/** Width of a letter in parts of the letter size: a careful guess for a wide face, since the server cannot measure. */
const widthOf = (letter: string): number => {
  if (/[mwMWÅÄÖ@%&—]/.test(letter)) return 0.92;
  if (/[A-Z]/.test(letter)) return 0.74;
  if (/[ijlft.,:;()|'!r ]/.test(letter)) return 0.4;
  return 0.63;
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
  let fits = 1;
  while (fits < word.length - 1 && textWidth(`${word.slice(0, fits + 1)}-`, size) <= width) fits += 1;
  const at = jointIn(word, fits) ?? fits;
  return [`${word.slice(0, at)}-`, ...parted(word.slice(at), size, width)];
}

/** Where a Swedish compound is joined by an s, among the last letters that fit: "marknads|anställning". */
function jointIn(word: string, fits: number): number | undefined {
  for (let at = fits; at > Math.max(3, fits - 8); at -= 1)
    if (word[at - 1] === 's' && /[^tkpcsv]|s/.test(word[at] ?? '')) return at;
  return undefined;
}
