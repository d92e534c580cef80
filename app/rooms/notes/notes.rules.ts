import { isPlainDate, type PlainDate } from '../../shared/values/dates.ts';
import type { FileKind } from '../../shared/values/file-kinds.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';

export const noteKinds = ['event', 'measure', 'decision', 'contact', 'own_view', 'considers_wrong'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** How the writer knows it. What came otherwise than in writing is noted with when and from whom (förvaltningslagen 27 §). */
export const noteSources = ['present', 'told', 'written'] as const;
export type NoteSource = (typeof noteSources)[number];

/** What those who decide write stands apart from what a unit writes that carries the support out. */
export type NotePart = 'case' | 'unit';

export const partOf = (role: string): NotePart =>
  role === 'supervisor' || role === 'unit_staff' ? 'unit' : 'case';

export interface NoteContent {
  kind: NoteKind;
  /** When it happened, which is not when it is written. */
  happenedOn: PlainDate;
  happenedAt: string | null;
  source: NoteSource;
  toldBy: string | null;
  toldOn: PlainDate | null;
  facts: string | null;
  assessment: string | null;
  /** What the person thinks, in the person's own words. */
  ownView: string | null;
  correctsId: string | null;
  /** The note that the person considers wrong: recorded beside it (LSS 21 b §). */
  disputesId: string | null;
}

export interface Attached {
  name: string;
  kind: FileKind;
  bytes: Uint8Array;
}

interface Attachment {
  id: string;
  name: string;
  kind: string;
  size: number;
}

/** A signed note. What weeding took away is gone; that there was a note is not. */
export interface Note extends NoteContent {
  id: string;
  part: NotePart;
  writtenBy: string;
  writtenRole: string;
  signedAt: Date;
  attachments: Attachment[];
}

export interface NoteInput extends Omit<NoteContent, 'kind' | 'source'> {
  kind: string;
  source: string;
}

export type NoteRefusal =
  | 'kind_missing'
  | 'in_the_future'
  | 'time_wrong'
  | 'time_in_future'
  | 'source_missing'
  | 'told_by_missing'
  | 'told_on_missing'
  | 'told_before'
  | 'facts_missing'
  | 'view_missing'
  | 'beside_nothing';

/** Whether it can be signed, each fault at once. What happened today has happened by the clock, where that is known. */
export const decideNote = (
  input: NoteInput,
  today: PlainDate,
  clock = '24:00',
): Result<NoteContent, NoteRefusal[]> => {
  const kind = noteKinds.find((one) => one === input.kind);
  const source = noteSources.find((one) => one === input.source);
  const told = source === 'told';
  const voice = kind === 'own_view' || kind === 'considers_wrong';
  const checks: [NoteRefusal, boolean][] = [
    ['kind_missing', kind === undefined],
    ['in_the_future', isPlainDate(input.happenedOn) && input.happenedOn > today],
    ['time_wrong', input.happenedAt !== null && !isTime(input.happenedAt)],
    ['time_in_future', input.happenedOn === today && isTime(input.happenedAt) && input.happenedAt > clock],
    ['source_missing', source === undefined],
    ['told_by_missing', told && !input.toldBy],
    ['told_on_missing', told && !input.toldOn],
    [
      'told_before',
      told && input.toldOn !== null && (input.toldOn < input.happenedOn || input.toldOn > today),
    ],
    ['facts_missing', kind !== undefined && !voice && !input.facts],
    ['view_missing', voice && !input.ownView],
    ['beside_nothing', kind === 'considers_wrong' && input.disputesId === null],
  ];
  const refusals = checks.filter(([, fails]) => fails).map(([name]) => name);
  if (refusals.length > 0 || !kind || !source) return refuse(refusals);
  return accept({
    ...input,
    kind,
    source,
    toldBy: told ? input.toldBy : null,
    toldOn: told ? input.toldOn : null,
  });
};

const isTime = (text: string | null): text is string => /^([01]\d|2[0-3]):[0-5]\d$/.test(text ?? '');

/** "9.05" and "0905" as well as "09:05"; what is no time stays as it was typed, and is refused. */
export const timeTyped = (text: string): string | null => {
  if (text === '') return null;
  const found = /^(\d{1,2})[.:]?(\d{2})$/.exec(text);
  return found ? `${found[1]!.padStart(2, '0')}:${found[2]}` : text;
};

type Signed = Pick<Note, 'attachments'> & NoteContent;

/** Whether a note that is signed says the same as what is sent: then it was sent twice, and else it is another note. */
export const saysTheSame = (signed: Signed, sent: NoteContent, attached: readonly Attached[]): boolean =>
  (Object.keys(sent) as (keyof NoteContent)[]).every((part) => signed[part] === sent[part]) &&
  signed.attachments.map(({ size }) => size).join() === attached.map(({ bytes }) => bytes.length).join();
