import type { Lang } from '../../shared/parts/texts.ts';
import { dateInWords } from '../../shared/values/dates.ts';
import { findExit, findStep, type PathDefinition } from './definition.rules.ts';
import { factKindWords } from './fact-kinds.texts.ts';
import { factTitles } from './fact-titles.texts.ts';
import { factWords } from './facts.texts.ts';
import { pathWords } from './path.texts.ts';
import { wayTexts } from './way.texts.ts';
import { splitReason } from './way-overview.rules.ts';

/** Looks a word up by a code that comes from the database; the code itself where there is no word. */
export const wordFor = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code;

/** A version by its name, since two versions may have the same one; one that nobody works by yet is said to be a proposal. */
export const modelName = (
  { name, version, status }: Pick<PathDefinition, 'name' | 'version' | 'status'>,
  lang: Lang,
): string => {
  const said = name[lang].includes(version) ? name[lang] : `${name[lang]} (${version})`;
  return proposed(said, status, lang);
};

/** The name alone, where it does not matter which version: with its number only among others of the same name. */
export const modelNameAmong = (
  model: Pick<PathDefinition, 'name' | 'version' | 'status'>,
  others: readonly Pick<PathDefinition, 'name'>[],
  lang: Lang,
): string =>
  others.filter(({ name }) => name[lang] === model.name[lang]).length > 1
    ? modelName(model, lang)
    : proposed(model.name[lang], model.status, lang);

const proposed = (said: string, status: PathDefinition['status'], lang: Lang): string =>
  status === 'proposal' ? wayTexts[lang].proposal(said) : said;

export const stepName = (definition: PathDefinition, key: string, lang: Lang): string =>
  findStep(definition, key)?.name[lang] ?? key;

/** A kept reason, "code" or "code: words", as people read it. */
export const reasonInWords = (kept: string, words: Readonly<Record<string, string>>): string => {
  const { code, words: more } = splitReason(kept);
  if (words[code] === undefined) return kept;
  return more ? `${words[code]}: ${more}` : words[code];
};

/** What is normal in a step: from, to, or both. */
export const normInWords = ({ min, max }: { min?: number; max?: number }, lang: Lang): string => {
  const t = wayTexts[lang];
  if (min !== undefined && max !== undefined) return t.between(min, max);
  return max !== undefined ? t.atMost(max) : t.atLeast(min ?? 0);
};

/** How a way ended: through an exit of the path, or for a coded reason. */
export const endInWords = (
  definition: PathDefinition,
  exit: string | undefined,
  reason: string,
  lang: Lang,
): string => findExit(definition, exit)?.name[lang] ?? reasonInWords(reason, pathWords[lang].endReasons);

/** The parties of a list of codes, "person, FSF". */
export const partiesInWords = (kept: string, lang: Lang): string =>
  kept
    .split(', ')
    .map((code) => wordFor(pathWords[lang].organisations, code))
    .join(', ');

const kindName = (kind: string, lang: Lang): string =>
  (factKindWords[lang] as Record<string, { name: string }>)[kind]?.name ?? kind;

export const outcomeName = (outcome: string, lang: Lang): string =>
  wordFor(factWords[lang].outcomes, outcome).replace(/, (därför att|because) …$/, '');

/** A fact as the name of what happened: "Möte hölls", "Mål om arbete: satt". */
export const factTitle = (kind: string, outcome: string, lang: Lang): string =>
  (factTitles[lang] as Partial<Record<string, Record<string, string>>>)[kind]?.[outcome] ??
  `${kindName(kind, lang)}: ${outcomeName(outcome, lang)}`;

type Row = Partial<Record<'criterion' | 'answer' | 'alternative' | 'on' | 'outcome', string>>;

/** A question with its answer, or an alternative with its day and what came of it: the database keeps no order of its own. */
const rowInWords = ({ criterion, answer, alternative, on, outcome }: Row, lang: Lang): string => {
  if (criterion) return wayTexts[lang].detail(criterion, answer ?? '');
  const day = on && dateInWords(on, lang, { weekday: false });
  return wayTexts[lang].detail(day ? `${alternative} (${day})` : (alternative ?? ''), outcome ?? '');
};

/** One detail of a fact as people read it, whatever its type. */
export const detailInWords = (value: unknown, lang: Lang): string => {
  const { organisations, destinations, meetings, meetingAnswers } = pathWords[lang];
  const words: Record<string, string> = { ...destinations, ...meetings, ...meetingAnswers, ...organisations };
  if (typeof value === 'boolean') return value ? wayTexts[lang].yes : wayTexts[lang].no;
  if (Array.isArray(value)) return value.map((each) => detailInWords(each, lang)).join('; ');
  if (value !== null && typeof value === 'object') return rowInWords(value as Row, lang);
  return wordFor(words, String(value));
};
