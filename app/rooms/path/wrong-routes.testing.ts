import { changed, type Wrong } from './changed-definition.testing.ts';
import { asJson, exampleDefinition, exampleTransition } from './examples.testing.ts';

const source = { mark: 'T', ref: 'example' };
const json = asJson(exampleDefinition());
const [talk, practice, course] = json.steps;
const all = json.transitions;
const effect = (call: object) => ({ ...all[0], effects: [{ ...call, source }] });
const transition = (...args: Parameters<typeof exampleTransition>) => asJson(exampleTransition(...args));
const without = (...keys: string[]) => all.filter(({ key }: { key: string }) => !keys.includes(key));

/** Each field is right, but the whole cannot be walked, or counts wrongly. */
export const wrongRoutes: Wrong[] = [
  [
    'a step that nothing leads to',
    changed('steps', [talk, practice, course, { ...practice, key: 'island' }]),
    'steps[3]',
    'unreachable_step',
    'island',
  ],
  [
    'an exit that nothing leads to',
    changed('exits[2]', { ...json.exits[1], key: 'moved_away' }),
    'exits[2]',
    'unreachable_exit',
    'moved_away',
  ],
  [
    'a parallel step that never ends',
    changed('transitions', without('course-ends')),
    'steps[2]',
    'no_way_out',
    'course',
  ],
  [
    'a step that only leads to itself',
    {
      ...json,
      steps: [...json.steps, { ...practice, key: 'loop' }],
      transitions: [...all, transition('forward', 'talk', 'loop'), transition('back', 'loop', 'loop')],
    },
    'steps[3]',
    'no_way_out',
    'loop',
  ],
  [
    'a circle without an exit',
    {
      ...json,
      steps: [...json.steps, { ...practice, key: 'round' }, { ...practice, key: 'about' }],
      transitions: [
        ...all,
        transition('forward', 'talk', 'round'),
        transition('forward', 'round', 'about'),
        transition('back', 'about', 'round'),
      ],
    },
    'steps[3]',
    'cycle_without_exit',
    'round',
  ],
  [
    'day activity left open',
    changed('transitions[4].effects', []),
    'transitions[4].effects',
    'day_activity_left_open',
    'practice-studies',
  ],
  [
    'counting where nobody leaves',
    changed('exits[1].countsAsTransition', true),
    'exits[1]',
    'counts_without_leaving',
    'stays',
  ],
  [
    'counting a move inside day activity',
    changed('transitions[0]', effect({ name: 'count_transition', destination: 'studies' })),
    'transitions[0].effects',
    'counts_without_leaving',
    'talk-practice',
  ],
  [
    'an exit from school that counts as a transition',
    changed('origin', 'school'),
    'exits[0]',
    'counts_from_school',
    'studies',
  ],
  [
    'a move from school that counts a transition',
    {
      ...changed('origin', 'school'),
      transitions: [effect({ name: 'count_transition', destination: 'studies' }), ...all.slice(1)],
    },
    'transitions[0].effects',
    'counts_from_school',
    'talk-practice',
  ],
];
