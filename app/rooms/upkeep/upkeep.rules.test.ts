import { describe, expect, it } from 'vitest';
import { failedOf, kindsOf, type SeenJob, stateOf } from './upkeep.rules.ts';

const now = new Date('2026-11-22T11:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const job = (more: Partial<SeenJob>): SeenJob => ({
  jobId: '1',
  name: 'prov',
  clock: false,
  askedAt: ago(60),
  dueAt: ago(0),
  leasedUntil: null,
  tries: 0,
  startedAt: null,
  succeededAt: null,
  failedAt: null,
  endedAt: null,
  fault: null,
  ...more,
});

it.each<[string, Partial<SeenJob>, string]>([
  ['just asked for', {}, 'waiting'],
  ['a clock before its first time', { clock: true, dueAt: ago(-600) }, 'waiting'],
  ['a clock before its next time', { clock: true, startedAt: ago(9), dueAt: ago(-600) }, 'resting'],
  ['held by a process', { leasedUntil: ago(-1), dueAt: ago(30) }, 'running'],
  ['held by a process that died', { leasedUntil: ago(1), dueAt: ago(2) }, 'waiting'],
  ['a quarter of an hour past its time', { clock: true, dueAt: ago(15) }, 'waiting'],
  ['longer past its time', { clock: true, dueAt: ago(15.1) }, 'late'],
  ['asked for and behind others in a long row', { dueAt: ago(60) }, 'waiting'],
  ['waiting to be tried again', { failedAt: ago(3), dueAt: ago(-2) }, 'failing'],
  ['a clock that failed last', { clock: true, succeededAt: ago(9), failedAt: ago(3) }, 'failing'],
  [
    'a clock that failed before it succeeded',
    { clock: true, startedAt: ago(3), succeededAt: ago(3), failedAt: ago(9) },
    'resting',
  ],
  ['done', { succeededAt: ago(3), endedAt: ago(3) }, 'done'],
  ['done at a later try', { succeededAt: ago(3), failedAt: ago(9), endedAt: ago(3) }, 'done'],
  ['given up', { failedAt: ago(3), endedAt: ago(3) }, 'givenUp'],
])('a job that is %s', (_, more, state) => {
  expect(stateOf(job(more), now)).toBe(state);
});

describe('asked jobs together', () => {
  const done = job({ name: 'b', startedAt: ago(9), succeededAt: ago(8), endedAt: ago(8) });
  const lost = job({ name: 'b', startedAt: ago(5), failedAt: ago(4), endedAt: ago(4) });
  const again = job({ name: 'a', startedAt: ago(7), failedAt: ago(6) });

  it('are counted by name', () => {
    expect(kindsOf([lost, done, again, job({ name: 'a' })])).toEqual([
      { name: 'a', waiting: 2, lastStarted: ago(7), lastSucceeded: null, givenUp: 0 },
      { name: 'b', waiting: 0, lastStarted: ago(5), lastSucceeded: ago(8), givenUp: 1 },
    ]);
  });

  it('are listed where the last try failed, the latest first', () => {
    expect(failedOf([done, again, lost])).toEqual([lost, again]);
  });
});
