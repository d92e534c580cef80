import { describe, expect, it } from 'vitest';
import { decideMove, type MoveInput } from './decide-move.rules.ts';
import { actors, circumstances, exampleDefinition, shipped, wayIn } from './examples.testing.ts';
import { possibleMoves } from './path.rules.ts';
import type { Actor } from './vocabulary.rules.ts';
import type { WayState } from './way.rules.ts';

const on = '2026-09-01';
const input = (more: Partial<MoveInput> = {}): MoveInput => ({ on, acknowledgedWarnings: [], ...more });
const example = exampleDefinition();

describe('a move is refused', () => {
  const practice = wayIn(example, { leadingStep: 'practice' });
  it.each<[string, WayState, string, Partial<MoveInput>, Actor, object]>([
    [
      'when the way has ended',
      wayIn(example, { ended: { on, reason: 'exit' } }),
      'talk-practice',
      {},
      actors.consultant,
      { name: 'ended' },
    ],
    [
      'from a step where it does not start',
      wayIn(example),
      'practice-talk',
      {},
      actors.consultant,
      { name: 'no_such_move' },
    ],
    [
      'when there is no such move',
      wayIn(example),
      'nowhere',
      {},
      actors.consultant,
      { name: 'no_such_move' },
    ],
    [
      'while the way rests',
      wayIn(example, { paused: { since: on, reason: 'own_wish' } }),
      'talk-practice',
      {},
      actors.consultant,
      { name: 'paused' },
    ],
    [
      'to a role that the path does not name',
      wayIn(example),
      'talk-practice',
      {},
      actors.supervisor,
      { name: 'not_your_turn' },
    ],
    [
      'to an organisation that does not hold the ball',
      wayIn(shipped('malmo'), { leadingStep: 'planning', holderKind: 'ASF' }),
      'planning-work_goal',
      {},
      actors.consultant,
      { name: 'not_your_turn' },
    ],
    [
      'on a day to come',
      wayIn(example),
      'talk-practice',
      { on: '2026-09-02' },
      actors.consultant,
      { name: 'date_in_future' },
    ],
    [
      'before the step began',
      wayIn(example),
      'talk-practice',
      { on: '2026-03-01' },
      actors.consultant,
      { name: 'date_before_step_started', since: '2026-03-02' },
    ],
    [
      'out to where day activity must have ended, without the decision',
      practice,
      'practice-studies',
      {},
      actors.consultant,
      { name: 'needs_unmet' },
    ],
  ])('%s', (_, state, transition, more, actor, refusal) => {
    const decided = decideMove(state, transition, input(more), circumstances(), actor);
    expect(decided).toMatchObject({ ok: false, refusal });
  });
});

describe('who may move while the holder has nobody who can sign in', () => {
  const state = wayIn(shipped('malmo'), { leadingStep: 'planning', holderKind: 'ASF' });
  it.each([
    [true, 'not_your_turn'],
    [false, undefined],
  ] as const)('holder has accounts: %s', (holderHasAccounts, refusal) => {
    const move = possibleMoves(state, circumstances({ holderHasAccounts }), actors.consultant).find(
      ({ transition }) => transition.key === 'planning-studies',
    );
    expect(move?.refusal).toBe(refusal);
  });
});
