import { expect, test } from 'vitest';
import { exampleDefinition } from './examples.testing.ts';
import type { StepRecord, WayRows } from './loaded-way.rules.ts';
import { entriesSince, seenMarks, timelineOf } from './way-timeline.rules.ts';

const written = {
  by: 'Sara',
  organisation: 'FSF',
  organisationKind: 'FSF',
  recordedAt: '2026-03-02T10:00:00Z',
};

const step = (id: string, given: Partial<StepRecord> = {}): StepRecord => ({
  ...written,
  id,
  step: 'talk',
  track: 'leading',
  transition: null,
  startedOn: '2026-03-02',
  endedOn: null,
  model: null,
  since: null,
  modelMove: null,
  reason: null,
  participants: null,
  warnings: [],
  endWarnings: [],
  struck: false,
  responsibleKind: 'FSF',
  ...given,
});

const rows = (given: Partial<WayRows> = {}) =>
  ({
    wayId: 'way',
    inflow: 'own_wish',
    startedOn: '2026-03-02',
    endedOn: null,
    steps: [step('s1')],
    facts: [],
    pauses: [],
    answers: [],
    consents: [],
    crossings: [],
    corrections: [],
    modelMoves: [],
    earlierModels: {},
    ...given,
  }) as unknown as WayRows;

const told = (given: Partial<WayRows>) =>
  timelineOf(rows(given), exampleDefinition(), '2026-11-22').map(({ on, happening, struck }) => [
    on,
    happening.kind,
    'event' in happening ? happening.event : struck ? 'struck' : '',
  ]);

const crossing = {
  ...written,
  id: 'x1',
  kind: 'handover' as const,
  fromUs: true,
  fromId: 'fsf',
  toId: 'asf',
  toName: 'ASF',
  toKind: 'ASF',
  sentOn: '2026-04-01',
  expiresOn: '2026-05-01',
  answer: null,
  answerReason: null,
  answeredOn: null,
  withdrawnOn: null,
  firstContactOn: null,
};

test('the newest stands first, and a pause is two happenings', () => {
  const pauses = [{ ...written, id: 'p1', since: '2026-04-01', until: '2026-06-01', reason: 'own_wish' }];
  expect(told({ pauses })).toEqual([
    ['2026-06-01', 'resumed', ''],
    ['2026-04-01', 'paused', ''],
    ['2026-03-02', 'step', ''],
    ['2026-03-02', 'started', ''],
  ]);
});

test.each([
  ['nobody answered in time', {}, ['unanswered', 'sent']],
  ['refused', { answer: 'refused' as const, answeredOn: '2026-04-03' }, ['refused', 'sent']],
  ['withdrawn', { withdrawnOn: '2026-04-02' }, ['withdrawn', 'sent']],
  [
    'accepted and met',
    { answer: 'accepted' as const, answeredOn: '2026-04-03', firstContactOn: '2026-04-10' },
    ['contact', 'accepted', 'sent'],
  ],
])('a hand-over: %s', (_, given, events) => {
  const entries = told({ crossings: [{ ...crossing, ...given }] });
  expect(entries.filter(([, kind]) => kind === 'crossing').map(([, , event]) => event)).toEqual(events);
});

test('a struck step stays where it stood, and the correction tells who and why', () => {
  const corrections = [
    {
      ...written,
      id: 'c1',
      subjectKind: 'way_step',
      subjectId: 's1',
      before: { step: 'talk', startedOn: '2026-03-02' },
      after: null,
      why: 'Fel person',
      recordedAt: '2026-03-05T23:30:00Z',
    },
  ];
  const entries = timelineOf(
    rows({ steps: [step('s1', { struck: true })], corrections }),
    exampleDefinition(),
    '2026-11-22',
  );
  expect(entries.find(({ id }) => id === 's1')?.struck).toEqual({
    on: '2026-03-06',
    by: 'Sara',
    why: 'Fel person',
  });
  expect(entries[0]).toMatchObject({ on: '2026-03-06', happening: { kind: 'corrected', why: 'Fel person' } });
});

test('tells what has come since a form was opened', () => {
  const before = timelineOf(rows(), exampleDefinition(), '2026-11-22');
  const later = timelineOf(rows({ crossings: [crossing] }), exampleDefinition(), '2026-04-02');
  expect(entriesSince(before, seenMarks(before))).toEqual([]);
  expect(entriesSince(later, seenMarks(before)).map(({ id }) => id)).toEqual(['x1:sent']);
});

test('the warnings of a move stand on what it opened, or else on what it ended', () => {
  const warnings = [{ sentenceKey: 'longer_than_normal' as const }];
  const steps = [
    step('s1', { endedOn: '2026-05-01', endWarnings: warnings }),
    step('s2', { track: 'parallel', warnings, endedOn: '2026-04-01', endWarnings: warnings }),
    step('s3', { track: 'parallel', endedOn: '2026-05-01', endWarnings: warnings }),
  ];
  const entries = timelineOf(
    rows({ steps, endedOn: '2026-05-01', endExit: 'out' }),
    exampleDefinition(),
    '2026-11-22',
  );
  const known = entries
    .filter(({ happening }) => 'warnings' in happening && happening.warnings?.length)
    .map(({ id }) => id);
  expect(known.toSorted()).toEqual(['s2', 's2:ended', 'way:ended']);
});
