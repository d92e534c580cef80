import { expect, test } from 'vitest';
import { circumstances, shipped, wayIn } from './examples.testing.ts';
import type { FactRecord, LoadedWay, WayRows } from './loaded-way.rules.ts';
import { revocationRefusal } from './revoke-end.rules.ts';
import type { WayState } from './way.rules.ts';

const decision = {
  kind: 'day_activity_end_decision',
  outcome: 'decided',
  sourceId: 't1',
  happenedOn: '2026-11-10',
  struck: false,
} as FactRecord;

const way = (state: Partial<WayState> = {}, rows: Partial<WayRows> = {}): LoadedWay => {
  const definition = shipped('malmo');
  return {
    definition,
    state: wayIn(definition, { leadingStep: 'planning', ...state }),
    rows: { facts: [decision], endExit: null, ...rows } as WayRows,
    circumstances: circumstances(),
    standingSteps: [],
  };
};

const input = {
  factId: 'f1',
  transitionId: 't1',
  participantId: 'p1',
  revokedOn: '2026-11-20',
  because: 'Fel sista dag',
  decidedBy: 'Lena',
};

test.each<[string, LoadedWay, Partial<typeof input>, string | undefined]>([
  ['a decision that stands', way(), {}, undefined],
  ['on the day of the decision', way(), { revokedOn: '2026-11-10' }, undefined],
  ['before the decision', way(), { revokedOn: '2026-11-09' }, 'date_before_decision'],
  ['a day to come', way(), { revokedOn: '2026-11-23' }, 'date_in_future'],
  ['no reason', way(), { because: ' ' }, 'because_missing'],
  ['nobody decided', way(), { decidedBy: '' }, 'because_missing'],
  ['no decision', way({}, { facts: [] }), {}, 'nothing_decided'],
  ['revoked already', way({}, { facts: [{ ...decision, struck: true }] }), {}, 'nothing_decided'],
  ['another decision since', way(), { transitionId: 't0' }, 'changed_since'],
  ['in an employment', way({ leadingStep: 'ordinary_employment' }), {}, 'day_activity_must_have_ended'],
  [
    'ended in an employment',
    way({ ended: { on: '2026-11-20', reason: 'exit' } }, { endExit: 'ordinary_job' }),
    {},
    'day_activity_must_have_ended',
  ],
  ['ended by moving', way({ ended: { on: '2026-11-20', reason: 'moved' } }), {}, undefined],
])('revoking: %s', (_, given, typed, refusal) => {
  expect(revocationRefusal(given, { ...input, ...typed }, '2026-11-22')).toBe(refusal);
});
