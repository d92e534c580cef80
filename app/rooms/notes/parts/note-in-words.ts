import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, momentInWords } from '../../../shared/values/dates.ts';
import type { ExtractRow } from '../extract.rules.ts';
import { extractTexts } from '../extract.texts.ts';
import { extractWord } from '../extract-words.texts.ts';
import type { Note } from '../notes.rules.ts';
import { notesTexts } from '../notes.texts.ts';

const day = (date: string | null, lang: Lang): string =>
  date ? dateInWords(date, lang, { weekday: false }) : '';

/** A note as a row of the extract, and each of its attachments as a row of its own: they are hidden one by one. */
export const noteInWords = (note: Note, lang: Lang): ExtractRow[] => {
  const t = notesTexts[lang];
  const label = (column: string) => extractWord('columns', column, lang);
  const happened = [day(note.happenedOn, lang), note.happenedAt].filter(Boolean).join(' ');
  const fields: [string, string][] = [
    [label('kind'), t.kinds[note.kind]],
    [label('happened_on'), happened],
    [label('source'), note.toldBy ? t.toldBy(note.toldBy, day(note.toldOn, lang)) : t.sources[note.source]],
    [t.facts, note.facts ?? ''],
    [t.assessment, note.assessment ?? ''],
    [t.ownView, note.ownView ?? ''],
    [t.attachments, note.attachments.length > 0 ? extractTexts[lang].pieces(note.attachments.length) : ''],
    [label('written_by'), note.writtenBy],
    [label('signed_at'), momentInWords(note.signedAt, lang)],
  ];
  const row = { table: 'note', id: note.id, at: note.happenedOn };
  return [
    { ...row, fields: fields.filter(([, value]) => value !== '') },
    ...note.attachments.map(
      ({ id, name }): ExtractRow => ({
        table: 'note_attachment',
        id,
        at: note.happenedOn,
        fields: [
          [extractTexts[lang].fileName, name],
          [label('note'), `${t.kinds[note.kind]}, ${happened}`],
        ],
        partOf: row,
      }),
    ),
  ];
};
