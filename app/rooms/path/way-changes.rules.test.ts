import { describe, expect, it } from 'vitest';
import { actors, circumstances, exampleDefinition, wayIn } from './examples.testing.ts';
import { endWay, pause, resume } from './way-changes.rules.ts';

const on = '2026-09-01';
const definition = exampleDefinition();
const going = wayIn(definition);
const resting = wayIn(definition, { paused: { since: '2026-06-01', reason: 'own_wish' } });
const over = wayIn(definition, { ended: { on: '2026-08-01', reason: 'moved' } });
const atAsf = wayIn(definition, { holderKind: 'ASF' });
const withCourse = wayIn(definition, {
  running: [
    { step: 'course', since: '2026-05-04', responsible: { organisation: 'school', role: 'school_staff' } },
  ],
});
const name = (result: { ok: boolean; refusal?: { name: string } }) =>
  result.ok ? 'ok' : result.refusal?.name;

describe('pausing', () => {
  it.each([
    ['a way that goes', going, { on, reason: 'own_wish' }, 'ok'],
    ['from the day that the step began', going, { on: '2026-03-02', reason: 'own_wish' }, 'ok'],
    ['before it', going, { on: '2026-03-01', reason: 'own_wish' }, 'date_before_step_started'],
    ['from a day to come', going, { on: '2026-09-02', reason: 'own_wish' }, 'date_in_future'],
    ['twice', resting, { on, reason: 'own_wish' }, 'already_paused'],
    ['what has ended', over, { on, reason: 'own_wish' }, 'ended'],
    ['what another holds', atAsf, { on, reason: 'own_wish' }, 'not_your_turn'],
    ['for another reason, unsaid', going, { on, reason: 'other', because: ' ' }, 'because_missing'],
    ['for another reason, said', going, { on, reason: 'other', because: 'Flyttar i höst' }, 'ok'],
  ] as const)('%s', (_, state, input, answer) => {
    expect(name(pause(state, input, circumstances(), actors.consultant))).toBe(answer);
  });
});

describe('going on', () => {
  it.each([
    ['after a pause', resting, on, 'ok'],
    ['without one', going, on, 'not_paused'],
    ['before the pause began', resting, '2026-05-31', 'date_before_step_started'],
    ['on a day to come', resting, '2026-09-02', 'date_in_future'],
    ['when it has ended', over, on, 'ended'],
  ])('%s', (_, state, day, answer) => {
    expect(name(resume(state, { on: day }, circumstances(), actors.consultant))).toBe(answer);
  });
});

describe('ending outside the exits of the path', () => {
  it.each([
    ['a way that goes', going, { on, reason: 'moved' }, 'ok'],
    ['a way that rests', resting, { on, reason: 'declined' }, 'ok'],
    [
      'before a step beside began',
      withCourse,
      { on: '2026-05-03', reason: 'moved' },
      'date_before_step_started',
    ],
    ['before the pause began', resting, { on: '2026-05-31', reason: 'moved' }, 'date_before_step_started'],
    ['as wrongly registered, without why', going, { on, reason: 'wrong_registration' }, 'because_missing'],
    ['twice', over, { on, reason: 'moved' }, 'ended'],
    ['what another holds', atAsf, { on, reason: 'moved' }, 'not_your_turn'],
  ] as const)('%s', (_, state, input, answer) => {
    expect(name(endWay(state, input, circumstances(), actors.consultant))).toBe(answer);
  });

  it('closes everything that is open', () => {
    expect(
      endWay(
        { ...withCourse, paused: resting.paused },
        { on, reason: 'ill' },
        circumstances(),
        actors.consultant,
      ),
    ).toMatchObject({
      value: {
        closedSteps: [
          { step: 'talk', track: 'leading', endedOn: on },
          { step: 'course', track: 'parallel', endedOn: on },
        ],
        closedPause: { since: '2026-06-01', until: on },
      },
    });
  });
});
