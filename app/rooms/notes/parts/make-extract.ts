import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/database.ts';
import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import { makePdf } from '../../../platform/pdf.ts';
import type { PdfBlock, PdfFile } from '../../../platform/pdf-document.ts';
import type { Visitor } from '../../../platform/visit.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, momentInWords } from '../../../shared/values/dates.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import { readsTexts } from '../../trust/reads.texts.ts';
import { type ExtractRow, masked } from '../extract.rules.ts';
import { insertExtract, mayExtract } from '../extract.store.ts';
import { extractTexts } from '../extract.texts.ts';
import { type FileInExtract, filesInExtract } from '../extract-files.rules.ts';
import { findBytes } from '../extract-files.store.ts';
import { extractWord } from '../extract-words.texts.ts';
import { type Extract, loadExtract } from './load-extract.ts';

interface Asking {
  tx: Tx;
  visitor: Visitor;
  lang: Lang;
  now: Date;
}

/** One paper of all that the organisation has about the person and who has read it, for a request to see everything (GDPR art. 15). */
export const makeExtract = async (
  { tx, visitor, lang, now }: Asking,
  { participantId, name }: { participantId: string; name: string },
): Promise<Uint8Array<ArrayBuffer>> => {
  if (!(await mayExtract(tx, participantId))) throw new NotAllowed();
  const extract = await loadExtract(tx, participantId, lang);
  const t = extractTexts[lang];
  const facts: [string, string][] = [
    [t.name, name],
    [t.organisation, visitor.organisationName],
    [t.made, t.madeBy(visitor.name, momentInWords(now, lang))],
  ];
  const { files, leftOut } = filesInExtract(extract.sections, extract.masks, t.fileWord);
  const about = files.length > 0 ? t.filesInside(files.length) : '';
  const apart = leftOut > 0 ? t.filesApart(leftOut) : '';
  const pdf = await makePdf({
    title: t.title,
    lang,
    footer: `${t.footer}, ${visitor.organisationName}, ${momentInWords(now, lang)}`,
    blocks: [
      { kind: 'facts', facts },
      ...[about, apart].filter(Boolean).map((text) => ({ kind: 'paragraph' as const, text })),
      ...rowsAsBlocks(extract, files, lang),
      ...readsAsBlocks(extract, lang),
    ],
    files: await readFiles(tx, participantId, files),
  });
  const hash = createHash('sha256').update(pdf).digest('hex');
  await insertExtract(tx, visitor, participantId, { masks: extract.masks.map(({ id }) => id), hash });
  return pdf;
};

const readFiles = async (
  tx: Tx,
  participantId: string,
  files: readonly FileInExtract[],
): Promise<PdfFile[]> => {
  const read: PdfFile[] = [];
  for (const { row, name, type } of files) {
    const bytes = await findBytes(tx, participantId, row);
    if (bytes) read.push({ name, type, description: name, bytes });
  }
  return read;
};

const rowsAsBlocks = (
  { sections, masks }: Extract,
  files: readonly FileInExtract[],
  lang: Lang,
): PdfBlock[] => {
  const t = extractTexts[lang];
  const words = { hidden: t.hidden, all: t.hiddenAll };
  const hidden: PdfBlock[] = masks.length > 0 ? [{ kind: 'paragraph', text: t.someHidden }] : [];
  const inside = (row: ExtractRow): [string, string][] =>
    files.filter((file) => file.row === row).map(({ name }) => [t.fileInside, name]);
  const blocks = sections.flatMap(([table, rows]): PdfBlock[] => [
    { kind: 'heading', level: 2, text: extractWord('tables', table, lang) },
    ...rows.flatMap((row, place): PdfBlock[] => [
      ...(place > 0 ? [{ kind: 'rule' as const }] : []),
      { kind: 'facts', facts: [...masked(row, masks, words).fields, ...inside(row)] },
    ]),
  ]);
  return [...hidden, ...blocks];
};

/** Who has read: by organisation, role and day. The names of readers are the organisation's own matter. */
const readsAsBlocks = ({ reads, names }: Extract, lang: Lang): PdfBlock[] => {
  const t = extractTexts[lang];
  const head = t.readsHead;
  return [
    { kind: 'heading', level: 2, text: t.reads },
    reads.length === 0
      ? { kind: 'paragraph', text: t.noReads }
      : {
          kind: 'table',
          caption: t.readsCaption,
          head: [head.day, head.organisation, head.role, head.act, head.times],
          rows: reads.map(({ readOn, organisationId, role, act, times }) => [
            dateInWords(readOn, lang, { weekday: false }),
            names.get(organisationId) ?? '',
            role ? (frameTexts[lang].roles[role] ?? role) : '',
            readsTexts[lang].acts[act] ?? act,
            String(times),
          ]),
        },
  ];
};
