import type { PictureFault } from './picture-bytes.rules.ts';

/** What is said at the start to whoever runs the program, about pictures of the municipality's own; in Swedish only, as all that is said there. */
export const setFaults = {
  folder: (folder: string) => `BILDSTOD=${folder} är ingen mapp som går att läsa`,
  empty: (folder: string) => `BILDSTOD=${folder} har ingen mapp med en fil set.json`,
  twice: (id: string) => `två mappar har samma id ${id}`,
  many: (most: number) => `set.json nämner fler än ${most} bilder`,
  missing: (file: string) => `${file} finns inte i mappen`,
  picture: (file: string, fault: PictureFault) => `${file} ${pictureFaults[fault]}`,
  refused: (name: string, faults: readonly string[]) =>
    `Bilderna i ${name} visas inte. Bryggas egna bilder visas i stället. Rätta det här och starta om:\n  - ${faults.join('\n  - ')}`,
};

const pictureFaults: Record<PictureFault, string> = {
  too_large: 'är större än 300 kB',
  too_wide: 'är bredare eller högre än 2000 punkter',
  not_a_picture: 'är ingen bild av slaget SVG, PNG eller JPEG',
  not_xml: 'är inte rätt skriven SVG, eller har en dokumenttyp (DOCTYPE)',
  not_svg: 'är ingen SVG-bild',
  too_deep: 'har för många delar i varandra',
};
