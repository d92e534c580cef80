import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, isPlainDate, momentInWords } from '../../../shared/values/dates.ts';
import { isId } from '../../../shared/values/ids.ts';
import { factWords } from '../../path/facts.texts.ts';
import { warningSentence } from '../../path/functions.texts.ts';
import { recordWords } from '../../path/record-words.texts.ts';
import type { KeptWarning } from '../../path/warnings.rules.ts';
import { detailInWords } from '../../path/way-words.texts.ts';
import type { ExtractRow } from '../extract.rules.ts';
import type { StoredRow, StoredValue } from '../extract.store.ts';
import { extractTexts } from '../extract.texts.ts';
import { codesOf, type Words } from '../extract-codes.texts.ts';
import { extractWord } from '../extract-words.texts.ts';
import { isSilent, momentOf } from './told-columns.ts';

/** What the extract is told in: a language, what ids stand for, and what the steps and exits of the paths are called. */
export interface Wording {
  lang: Lang;
  names: ReadonlyMap<string, string>;
  places: ReadonlyMap<string, string>;
}

/** One row as a person reads it: every column that tells something, with its codes in the words of the room that owns them. */
export const rowInWords = ({ table, id, content }: StoredRow, wording: Wording): ExtractRow => ({
  table,
  id,
  at: momentOf(content),
  fields: Object.entries(content).flatMap(([column, value]): [string, string][] => {
    const said = isSilent(column, value) ? '' : valueInWords(`${table}.${column}`, value, wording);
    return said ? [[extractWord('columns', column, wording.lang), said]] : [];
  }),
});

/** Columns that hold a step or an exit of a path, by its key. */
const places = new Set(['way_step.step_key', 'way.end_exit']);

const valueInWords = (of: string, value: StoredValue, wording: Wording): string => {
  const { lang } = wording;
  if (value === null || value === '' || value === 'infinity') return '';
  if (typeof value === 'boolean') return extractTexts[lang][value ? 'yes' : 'no'];
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return listInWords(of, value, wording);
  if (typeof value === 'object') return thingInWords(of, value, wording);
  if (places.has(of)) return wording.places.get(value) ?? value;
  if (isId(value)) return wording.names.get(value) ?? '';
  if (isPlainDate(value)) return dateInWords(value, lang, { weekday: false });
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(\+|Z)/.test(value)) return momentInWords(new Date(value), lang);
  const words = codesOf(lang)[of];
  return words ? codedInWords(value, words) : value;
};

/** A code, several of them, or a code with more words after it. What somebody typed instead of a code stands as it is. */
const codedInWords = (value: string, words: Words): string => {
  if (words[value] !== undefined) return words[value];
  const codes = value.split(/,? /);
  if (codes.every((code) => words[code] !== undefined)) return codes.map((code) => words[code]).join(', ');
  const [, code = '', more] = /^([a-z_]+): (.*)$/s.exec(value) ?? [];
  return words[code] === undefined ? value : `${words[code]}: ${more}`;
};

const isWarning = (value: StoredValue): boolean =>
  value !== null && typeof value === 'object' && 'sentenceKey' in value;

const listInWords = (of: string, values: StoredValue[], wording: Wording): string => {
  const said = values
    .map((one) =>
      isWarning(one)
        ? warningSentence(
            one as unknown as KeptWarning,
            wording.lang,
            (step) => wording.places.get(step) ?? step,
          )
        : valueInWords(of, one, wording),
    )
    .filter(Boolean);
  return said.join(values.some((one) => typeof one === 'object') ? '\n\n' : ', ');
};

/** Where a correction keeps a value of another table's: by the name that it has there. */
const keptAs: Readonly<Record<string, string>> = {
  form: 'placement.form',
  from_form: 'transition.from_form',
  source: 'livelihood.source',
  sex: 'file.sex',
  way_in: 'file.way_in',
  destination: 'transition.destination',
  kind: 'fact.kind',
  outcome: 'fact.outcome',
  details: 'fact.details',
  track: 'way_step.track',
  step: 'way_step.step_key',
  areas: 'representative.areas',
};

const thingInWords = (of: string, thing: Record<string, StoredValue>, wording: Wording): string => {
  const { lang } = wording;
  const labels: Words = of === 'fact.details' ? factWords[lang].details : recordWords[lang].fields;
  return Object.entries(thing)
    .map(([key, value]): [string, string] => {
      const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const label = labels[key] ?? extractWord('columns', column, lang);
      if (of === 'fact.details')
        return [label, isPlainDate(String(value)) ? dayOf(value, lang) : detailInWords(value, lang)];
      if (isSilent(column, value)) return [label, ''];
      return [label, valueInWords(keptAs[column] ?? `${of}.${column}`, value, wording)];
    })
    .filter(([, said]) => said)
    .map(([label, said]) => `${label}: ${said}`)
    .join('\n');
};

const dayOf = (value: StoredValue, lang: Lang): string =>
  dateInWords(String(value), lang, { weekday: false });
