/** The coded columns: each code with the words for it in files, first the one we show. */
const forms = {
  group: ['Gruppverksamhet', 'Grupp'],
  work_oriented_group: ['Arbetsinriktad grupp', 'Arbetsinriktad gruppverksamhet'],
  outplaced_group: ['Utflyttad grupp', 'Utflyttad gruppverksamhet', 'Utflyttad daglig verksamhet'],
  individual_placement: ['Enskild plats', 'Enskild placering'],
};

const destinations = {
  paid_work: ['Lönearbete', 'Anställning', 'Reguljär anställning', 'Arbete'],
  work_rehabilitation: ['Arbetsrehabilitering', 'Arbetslivsinriktad rehabilitering'],
  reinforced_cooperation: ['Förstärkt samarbete', 'Förstärkt samverkan', 'Förstärkt samarbete FK/AF'],
  labour_market_measure: ['ASF-insats', 'Insats via ASF', 'Arbetsmarknadsinsats'],
  studies: ['Studier', 'Utbildning'],
  moved: ['Flyttat', 'Flytt', 'Flyttat från kommunen'],
  other: ['Annat', 'Övrigt'],
};

const waysIn = {
  from_school: ['Från skola', 'Skola', 'Från gymnasiesärskola', 'Från anpassad gymnasieskola'],
  after_unemployment: [
    'Efter arbetslöshet eller upprepade försök',
    'Efter arbetslöshet',
    'Efter upprepade försök',
  ],
  referred_by_af: ['Anvisad av AF', 'Anvisad av Arbetsförmedlingen', 'Arbetsförmedlingen'],
  diagnosis_as_adult: ['Diagnos som vuxen'],
  other: ['Annat', 'Övrigt'],
};

export type PlacementForm = keyof typeof forms;
export type Destination = keyof typeof destinations;
export type WayIn = keyof typeof waysIn;

export const codeLists = { form: forms, destination: destinations, wayIn: waysIn };

/** Headings and coded words are the same whatever their case, spaces, hyphens and full stops. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The code that the word stands for; the code itself is a word for it too. */
export function findCode<Code extends string>(list: Record<Code, string[]>, word: string): Code | undefined {
  const sought = plainWord(word);
  return (Object.keys(list) as Code[]).find((code) =>
    [code, ...list[code]].some((w) => plainWord(w) === sought),
  );
}

export const shownWords = (list: Record<string, string[]>): string[] =>
  Object.values(list).map(([shown = '']) => shown);
