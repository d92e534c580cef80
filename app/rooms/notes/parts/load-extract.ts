import type { Tx } from '../../../platform/database.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, isPlainDate, momentInWords } from '../../../shared/values/dates.ts';
import { isId } from '../../../shared/values/ids.ts';
import { type ExtractRow, inSections, type Mask } from '../extract.rules.ts';
import {
  type ExtractRead,
  listMasks,
  listReadsOf,
  listStoredRows,
  namesById,
  type StoredRow,
  type StoredValue,
  stepNames,
} from '../extract.store.ts';
import { extractTexts } from '../extract.texts.ts';
import { extractOrder, extractWord } from '../extract-words.texts.ts';
import type { Note } from '../notes.rules.ts';
import { listNotes } from '../notes.store.ts';
import { notesTexts } from '../notes.texts.ts';

export interface Extract {
  sections: [table: string, rows: ExtractRow[]][];
  masks: Mask[];
  reads: ExtractRead[];
  names: ReadonlyMap<string, string>;
}

/** All that the organisation's own rows say about the person, as words. */
export const loadExtract = async (tx: Tx, participantId: string, lang: Lang): Promise<Extract> => {
  const names = await namesById(tx);
  const steps = await stepNames(tx, lang);
  const stored = await listStoredRows(tx, participantId);
  const notes = await listNotes(tx, participantId);
  const rows = [
    ...stored.map((row) => inWords(row, new Map([...names, ...steps]), lang)),
    ...notes.map((note) => noteInWords(note, lang)),
  ];
  return {
    sections: inSections(rows, extractOrder),
    masks: await listMasks(tx, participantId),
    reads: await listReadsOf(tx, participantId),
    names,
  };
};

/** What tells the person nothing: what ties rows together, and how they are kept. */
const silent =
  /^(collaboration|participant|organisation|way_organisation)_id$|^(name_key|name_key_given|version|content_hash|number_hmac|message_id|thread_id|tries|due_at|queued_at|calendar|method|track|released_version|shown_version|content_version|activity_key|media_type)$|_hash$/;

/** By which of a row's moments rows of a kind are put in order, the first that it has. */
const moments = [
  'happened_on',
  'starts_on',
  'started_on',
  'given_on',
  'talked_on',
  'asked_on',
  'told_on',
  'left_on',
  'decided_on',
  'starts_at',
  'sent_at',
  'recorded_at',
  'opened_on',
];

const inWords = (
  { table, id, content }: StoredRow,
  names: ReadonlyMap<string, string>,
  lang: Lang,
): ExtractRow => {
  const at = moments.map((name) => content[name]).find((value) => typeof value === 'string');
  const fields = Object.entries(content).flatMap(([column, value]): [string, string][] => {
    const said =
      silent.test(column) || (column === 'struck' && value === false) ? '' : valueInWords(value, names, lang);
    return said ? [[extractWord('columns', column, lang), said]] : [];
  });
  return { table, id, at: String(at ?? ''), fields };
};

const valueInWords = (value: StoredValue, names: ReadonlyMap<string, string>, lang: Lang): string => {
  if (value === null || value === '' || value === 'infinity') return '';
  if (typeof value === 'boolean') return extractTexts[lang][value ? 'yes' : 'no'];
  if (typeof value === 'number') return String(value);
  const among = (values: StoredValue[]) =>
    values.map((one) => valueInWords(one, names, lang)).filter(Boolean);
  if (Array.isArray(value)) return among(value).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, one]) => [extractWord('columns', key, lang), valueInWords(one, names, lang)])
      .filter(([, said]) => said)
      .map(([label, said]) => `${label}: ${said}`)
      .join('\n');
  if (isId(value) || names.has(value)) return names.get(value) ?? '';
  if (isPlainDate(value)) return dateInWords(value, lang, { weekday: false });
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(\+|Z)/.test(value)) return momentInWords(new Date(value), lang);
  return /^[a-z]+(_[a-z]+)*$/.test(value) ? extractWord('codes', value, lang) : value;
};

const noteInWords = (note: Note, lang: Lang): ExtractRow => {
  const t = notesTexts[lang];
  const day = (date: string | null) => (date ? dateInWords(date, lang, { weekday: false }) : '');
  const fields: [string, string][] = [
    [extractWord('columns', 'kind', lang), t.kinds[note.kind]],
    [
      extractWord('columns', 'happened_on', lang),
      [day(note.happenedOn), note.happenedAt].filter(Boolean).join(' '),
    ],
    [
      extractWord('columns', 'source', lang),
      note.toldBy ? t.toldBy(note.toldBy, day(note.toldOn)) : t.sources[note.source],
    ],
    [t.facts, note.facts ?? ''],
    [t.assessment, note.assessment ?? ''],
    [t.ownView, note.ownView ?? ''],
    [t.attachments, note.attachments.map(({ name }) => name).join(', ')],
    [extractWord('columns', 'written_by', lang), note.writtenBy],
    [extractWord('columns', 'signed_at', lang), momentInWords(note.signedAt, lang)],
  ];
  return {
    table: 'note',
    id: note.id,
    at: note.happenedOn,
    fields: fields.filter(([, value]) => value !== ''),
  };
};
