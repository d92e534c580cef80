import { type PlainDate, stockholmDay } from '../../shared/values/dates.ts';
import type { PathDefinition } from './definition.rules.ts';
import type {
  CorrectionRecord,
  CrossingRecord,
  ModelMoveRecord,
  StepRecord,
  WayRows,
} from './loaded-way.rules.ts';
import { modelOf } from './models-of-way.rules.ts';
import { type CorrectedRecord, changesOf, type RecordChange, recordOf } from './record-corrections.rules.ts';
import type { KeptWarning } from './warnings.rules.ts';

/** What happened, as far as the words need it. */
export type Happening =
  | { kind: 'started'; inflow: string; returnReason?: string }
  | {
      kind: 'step';
      step: string;
      fromStep?: string;
      direction?: string;
      track: 'leading' | 'parallel';
      reason?: string;
      participants?: string;
      warnings?: KeptWarning[];
    }
  | { kind: 'parallel_ended'; step: string; warnings?: KeptWarning[] }
  | { kind: 'fact'; fact: string; outcome: string; details: Record<string, unknown> }
  | { kind: 'answer'; answer: string; because?: string }
  /** What stands beside the way, told in the words of the room that keeps it. */
  | { kind: 'beside'; what: 'talk' | 'placement' | 'missing_level'; title: string; lines: string[] }
  | { kind: 'consent'; event: 'given' | 'withdrawn'; to: string; until: PlainDate; areas: string[] }
  | {
      kind: 'crossing';
      event: 'sent' | 'accepted' | 'refused' | 'withdrawn' | 'unanswered' | 'contact';
      crossing: 'raise' | 'handover';
      to: string;
      reason?: string;
    }
  | { kind: 'paused'; reason: string }
  | { kind: 'resumed' }
  | { kind: 'corrected'; subject: string; before: StepValues; after?: StepValues; why: string }
  | { kind: 'record_corrected'; record: CorrectedRecord; changes: RecordChange[]; why: string }
  | { kind: 'model_changed'; from: PathDefinition; to: PathDefinition; steps: ChangedStep[]; reason: string }
  | { kind: 'ended'; exit?: string; reason: string; warnings?: KeptWarning[] };

/** A step that was open when the way was moved to another version, by its name in either. */
type ChangedStep = { step: string; to: string };

type StepValues = { step?: string; startedOn?: string; endedOn?: string };

export type TimelineEntry = {
  id: string;
  on: PlainDate;
  recordedAt: string;
  by: string | null;
  organisation: string;
  /** A wrong registration: what was corrected when, by whom and why. It stays readable. */
  struck?: { on: PlainDate; by: string | null; why: string };
  /** The version that its steps are named in, where the way has been moved to another since. */
  model?: PathDefinition;
  happening: Happening;
};

/** Everything that the one who asks may see of the way, the newest first. Struck registrations stand where they stood. */
export function timelineOf(rows: WayRows, definition: PathDefinition, today: PlainDate): TimelineEntry[] {
  const entries = [
    startOf(rows),
    ...rows.steps.flatMap((row) => entriesOfStep(row, rows, definition)),
    ...rows.facts.map(
      (fact): TimelineEntry => ({
        ...head(fact.id, fact.happenedOn, fact),
        struck: struckBy(fact.id, fact.struck, rows.corrections, fact.sourceId),
        happening: { kind: 'fact', fact: fact.kind, outcome: fact.outcome, details: fact.details },
      }),
    ),
    ...rows.answers.map(
      (row): TimelineEntry => ({
        ...head(row.id, row.askedOn, row),
        happening: { kind: 'answer', answer: row.answer, because: row.because ?? undefined },
      }),
    ),
    ...rows.consents.flatMap((row): TimelineEntry[] => {
      const about = { kind: 'consent' as const, to: row.toName, until: row.validUntil, areas: row.areas };
      const given = { ...head(row.id, row.givenOn, row), happening: { ...about, event: 'given' as const } };
      if (!row.withdrawnOn) return [given];
      return [
        given,
        {
          ...head(`${row.id}:withdrawn`, row.withdrawnOn, { ...row, by: null }),
          happening: { ...about, event: 'withdrawn' },
        },
      ];
    }),
    ...rows.crossings.flatMap((row) => entriesOfCrossing(row, today)),
    ...rows.pauses.flatMap((row): TimelineEntry[] => [
      { ...head(row.id, row.since, row), happening: { kind: 'paused', reason: row.reason } },
      ...(row.until
        ? [
            {
              ...head(`${row.id}:resumed`, row.until, { ...row, by: null }),
              happening: { kind: 'resumed' as const },
            },
          ]
        : []),
    ]),
    ...rows.modelMoves.map((row) => entryOfModelMove(row, rows, definition)),
    ...rows.corrections.flatMap((row) => entryOfCorrection(row, rows, definition)),
    ...endOf(rows),
  ];
  return entries.sort(newestFirst);
}

export const newestFirst = (a: TimelineEntry, b: TimelineEntry): number =>
  later(a.on, b.on) || later(a.recordedAt, b.recordedAt);

const later = (a: string, b: string) => (a === b ? 0 : a > b ? -1 : 1);

type Recorded = { by: string | null; organisation: string; recordedAt: string };

const head = (id: string, on: PlainDate, { by, organisation, recordedAt }: Recorded) => ({
  id,
  on,
  recordedAt,
  by,
  organisation,
});

const startOf = (rows: WayRows): TimelineEntry => {
  const first = rows.steps[0];
  return {
    ...head(rows.wayId, rows.startedOn, first ?? { by: null, organisation: '', recordedAt: '' }),
    recordedAt: '',
    happening: { kind: 'started', inflow: rows.inflow, returnReason: rows.returnReason ?? undefined },
  };
};

const endOf = (rows: WayRows): TimelineEntry[] =>
  rows.endedOn
    ? [
        {
          ...head(`${rows.wayId}:ended`, rows.endedOn, {
            by: null,
            organisation: rows.holderName,
            recordedAt: '9',
          }),
          happening: {
            kind: 'ended',
            exit: rows.endExit ?? undefined,
            reason: rows.endReason ?? '',
            warnings: rows.steps.findLast(({ struck, track }) => !struck && track === 'leading')?.endWarnings,
          },
        },
      ]
    : [];

/** A step that a move to another version opened or ended is told by the move. */
function entriesOfStep(row: StepRecord, rows: WayRows, own: PathDefinition): TimelineEntry[] {
  const definition = modelOf(rows, own, row.model);
  const model = row.model === null ? undefined : definition;
  const transition = definition.transitions.find(({ key }) => key === row.transition);
  const begun: TimelineEntry = {
    ...head(row.id, row.startedOn, row),
    model,
    struck: struckBy(row.id, row.struck, rows.corrections),
    happening: {
      kind: 'step',
      step: row.step,
      track: row.track,
      fromStep: transition?.direction === 'parallel_start' ? undefined : transition?.from,
      direction: transition?.direction,
      reason: row.reason ?? undefined,
      participants: row.participants ?? undefined,
      warnings: row.warnings,
    },
  };
  const told = row.modelMove === null ? [begun] : [];
  const endsAlone = row.track === 'parallel' && !row.struck && !endedByModelMove(row, rows);
  if (!endsAlone || !row.endedOn) return told;
  const ended: TimelineEntry = {
    ...head(`${row.id}:ended`, row.endedOn, { ...row, by: null }),
    model,
    happening: {
      kind: 'parallel_ended',
      step: row.step,
      warnings: rows.endedOn === row.endedOn ? [] : row.endWarnings,
    },
  };
  return [...told, ended];
}

const endedByModelMove = ({ id }: StepRecord, { modelMoves }: WayRows): boolean =>
  modelMoves.some(({ struck, steps }) => !struck && steps.some(({ from }) => from === id));

const entryOfModelMove = (
  row: ModelMoveRecord,
  rows: WayRows,
  definition: PathDefinition,
): TimelineEntry => ({
  ...head(row.id, row.movedOn, row),
  struck: struckBy(row.id, row.struck, rows.corrections),
  happening: {
    kind: 'model_changed',
    from: modelOf(rows, definition, row.fromHash),
    to: modelOf(rows, definition, row.toHash),
    steps: row.steps.map(({ step, to }) => ({ step, to })),
    reason: row.reason,
  },
});

function entriesOfCrossing(row: CrossingRecord, today: PlainDate): TimelineEntry[] {
  const entry = (
    event: Extract<Happening, { kind: 'crossing' }>['event'],
    on: PlainDate | null,
    more: { reason?: string; organisation?: string } = {},
  ): TimelineEntry[] =>
    on
      ? [
          {
            ...head(`${row.id}:${event}`, on, {
              by: event === 'sent' ? row.by : null,
              organisation: more.organisation ?? row.organisation,
              recordedAt: row.recordedAt,
            }),
            happening: { kind: 'crossing', event, crossing: row.kind, to: row.toName, reason: more.reason },
          },
        ]
      : [];
  const unanswered = !row.answer && !row.withdrawnOn && row.expiresOn < today;
  return [
    ...entry('sent', row.sentOn),
    ...entry('withdrawn', row.withdrawnOn),
    ...(row.answer
      ? entry(row.answer, row.answeredOn, {
          reason: row.answerReason ?? undefined,
          organisation: row.toName,
        })
      : []),
    ...entry('contact', row.firstContactOn, { organisation: row.toName }),
    ...entry('unanswered', unanswered ? row.expiresOn : null),
  ];
}

const entryOfCorrection = (
  row: CorrectionRecord,
  rows: WayRows,
  definition: PathDefinition,
): TimelineEntry[] => {
  const corrected = head(row.id, stockholmDay(new Date(row.recordedAt)), row);
  const { why } = row;
  if (row.subjectKind === 'way_step') {
    const before = row.before as StepValues;
    const after = (row.after as StepValues | null) ?? undefined;
    const written = rows.steps.find(({ id }) => id === row.subjectId)?.model;
    const model = written ? modelOf(rows, definition, written) : undefined;
    return [
      { ...corrected, model, happening: { kind: 'corrected', subject: row.subjectId, before, after, why } },
    ];
  }
  const record = recordOf(row);
  return record
    ? [{ ...corrected, happening: { kind: 'record_corrected', record, changes: changesOf(row), why } }]
    : [];
};

const struckBy = (
  id: string,
  struck: boolean,
  corrections: readonly CorrectionRecord[],
  source: string | null = null,
): TimelineEntry['struck'] => {
  if (!struck) return undefined;
  const correction = corrections.findLast(
    ({ subjectId }) => subjectId === id || (source !== null && subjectId === source),
  );
  return {
    on: correction ? stockholmDay(new Date(correction.recordedAt)) : '',
    by: correction?.by ?? null,
    why: correction?.why ?? '',
  };
};

/** A short mark of each entry, so that a form can tell which have come since it was opened. */
export const seenMarks = (entries: readonly TimelineEntry[]): string => entries.map(markOf).join(' ');

export const entriesSince = (entries: readonly TimelineEntry[], seen: string): TimelineEntry[] => {
  const marks = new Set(seen.split(' '));
  return entries.filter((entry) => !marks.has(markOf(entry)));
};

const markOf = ({ id }: TimelineEntry) => {
  const [row = '', event = ''] = id.split(':');
  return `${row.slice(-8)}${event}`;
};
