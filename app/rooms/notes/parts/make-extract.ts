import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/database.ts';
import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import { makePdf } from '../../../platform/pdf.ts';
import type { PdfBlock } from '../../../platform/pdf-document.ts';
import type { Visitor } from '../../../platform/visit.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, momentInWords } from '../../../shared/values/dates.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import { readsTexts } from '../../trust/reads.texts.ts';
import { masked } from '../extract.rules.ts';
import { insertExtract, mayExtract } from '../extract.store.ts';
import { extractTexts } from '../extract.texts.ts';
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
  const pdf = await makePdf({
    title: t.title,
    lang,
    footer: `${t.footer}, ${visitor.organisationName}, ${momentInWords(now, lang)}`,
    blocks: [{ kind: 'facts', facts }, ...rowsAsBlocks(extract, lang), ...readsAsBlocks(extract, lang)],
  });
  const hash = createHash('sha256').update(pdf).digest('hex');
  await insertExtract(tx, visitor, participantId, { masks: extract.masks.map(({ id }) => id), hash });
  return pdf;
};

const rowsAsBlocks = ({ sections, masks }: Extract, lang: Lang): PdfBlock[] => {
  const t = extractTexts[lang];
  const words = { hidden: t.hidden, all: t.hiddenAll };
  const hidden: PdfBlock[] = masks.length > 0 ? [{ kind: 'paragraph', text: t.someHidden }] : [];
  const blocks = sections.flatMap(([table, rows]): PdfBlock[] => [
    { kind: 'heading', level: 2, text: extractWord('tables', table, lang) },
    ...rows.flatMap((row, place): PdfBlock[] => [
      ...(place > 0 ? [{ kind: 'rule' as const }] : []),
      { kind: 'facts', facts: masked(row, masks, words).fields },
    ]),
  ]);
  return [...hidden, ...blocks, { kind: 'paragraph', text: t.attachmentsApart }];
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
