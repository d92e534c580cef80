import { describe, expect, it } from 'vitest';
import { checkDefinition } from './check-definition.rules.ts';
import type { ProblemReason } from './definition-problem.rules.ts';
import { definitionProblems } from './definition-problem.texts.ts';
import { asJson, exampleDefinition, exampleTransition } from './examples.testing.ts';

/** Sets what stands at `steps[1].holder`; undefined takes it away. */
function changed(place: string, value: unknown) {
  const json = asJson(exampleDefinition());
  const parts = place.split(/[.[\]]+/).filter(Boolean);
  const last = parts.pop()!;
  const holder = parts.reduce((at, part) => at[part], json);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return json;
}

const source = { mark: 'T', ref: 'example' };
const json = asJson(exampleDefinition());
const [talk, practice, course] = json.steps;
const all = json.transitions;
const need = (call: object) => ({ ...all[0], needs: [{ ...call, source }] });
const effect = (call: object) => ({ ...all[0], effects: [{ ...call, source }] });
const transition = (...args: Parameters<typeof exampleTransition>) => asJson(exampleTransition(...args));
const without = (...keys: string[]) => all.filter(({ key }: { key: string }) => !keys.includes(key));

const wrong: [what: string, json: unknown, place: string, reason: ProblemReason, detail: string][] = [
  ['nothing', null, '', 'not_an_object', 'null'],
  ['a list', [], '', 'not_an_object', '[]'],

  ['no Swedish name', changed('steps[1].name.sv', undefined), 'steps[1].name.sv', 'missing_text', ''],
  ['an empty English name', changed('steps[1].name.en', ' '), 'steps[1].name.en', 'missing_text', '" "'],
  [
    'no easy Swedish',
    changed('steps[0].description.easy', []),
    'steps[0].description.easy',
    'missing_text',
    '[]',
  ],
  ['no description', changed('steps[0].description', undefined), 'steps[0].description', 'missing_text', ''],
  [
    'an exit without an easy name',
    changed('exits[0].name.easy', undefined),
    'exits[0].name.easy',
    'missing_text',
    '',
  ],
  ['no holder', changed('steps[1].holder', undefined), 'steps[1].holder', 'no_holder', ''],
  [
    'a holder without a role',
    changed('steps[1].holder.role', undefined),
    'steps[1].holder.role',
    'no_holder',
    '',
  ],
  [
    'an unknown organisation',
    changed('steps[1].holder.organisation', 'KOMMUN'),
    'steps[1].holder.organisation',
    'wrong_value',
    '"KOMMUN"',
  ],
  ['no source', changed('exits[1].source', undefined), 'exits[1].source', 'wrong_value', ''],
  ['an unknown mark', changed('steps[0].source.mark', 'X'), 'steps[0].source.mark', 'wrong_value', '"X"'],
  [
    'an unknown destination',
    changed('exits[0].destination', 'work'),
    'exits[0].destination',
    'wrong_value',
    '"work"',
  ],
  ['a field of its own', changed('steps[0].colour', 'red'), 'steps[0].colour', 'unknown_field', 'colour'],
  [
    'an expression',
    changed('transitions[0].condition', 'a > b'),
    'transitions[0].condition',
    'unknown_field',
    'condition',
  ],

  [
    'an unknown need',
    changed('transitions[0]', need({ name: 'is_ready' })),
    'transitions[0].needs[0].name',
    'unknown_function',
    '"is_ready"',
  ],
  [
    'an effect as a need',
    changed('transitions[0]', need({ name: 'end_day_activity' })),
    'transitions[0].needs[0].name',
    'unknown_function',
    '"end_day_activity"',
  ],
  [
    'an unknown effect',
    changed('transitions[0]', effect({ name: 'send_mail' })),
    'transitions[0].effects[0].name',
    'unknown_function',
    '"send_mail"',
  ],
  [
    'a need without its argument',
    changed('transitions[0]', need({ name: 'raised_at' })),
    'transitions[0].needs[0].organisation',
    'wrong_arguments',
    '',
  ],
  [
    'a wrong argument',
    changed('transitions[0]', need({ name: 'raised_at', organisation: 'X' })),
    'transitions[0].needs[0].organisation',
    'wrong_arguments',
    '"X"',
  ],
  [
    'an argument too many',
    changed('transitions[0]', need({ name: 'own_yes', days: 3 })),
    'transitions[0].needs[0].days',
    'unknown_field',
    'days',
  ],

  ['two steps with one key', changed('steps[1].key', 'talk'), 'steps[1].key', 'duplicate_key', 'talk'],
  [
    'an exit with the key of a step',
    changed('exits[1].key', 'talk'),
    'exits[1].key',
    'duplicate_key',
    'talk',
  ],
  [
    'two transitions with one key',
    changed('transitions[1].key', 'talk-practice'),
    'transitions[1].key',
    'duplicate_key',
    'talk-practice',
  ],
  ['a start that is no step', changed('startsAt', ['nowhere']), 'startsAt[0]', 'unknown_step', 'nowhere'],
  [
    'a start in a parallel step',
    changed('startsAt', ['talk', 'course']),
    'startsAt[1]',
    'wrong_track',
    'course',
  ],
  [
    'a conflict about no step',
    changed('conflicts', [{ step: 'x', text: { sv: 'x', en: 'x' } }]),
    'conflicts[0].step',
    'unknown_step',
    'x',
  ],
  ['from an unknown step', changed('transitions[0].from', 'x'), 'transitions[0].from', 'unknown_step', 'x'],
  ['to an unknown step', changed('transitions[0].to', 'x'), 'transitions[0].to', 'unknown_step', 'x'],
  ['forward to an exit', changed('transitions[0].to', 'stays'), 'transitions[0].to', 'unknown_step', 'stays'],
  ['to an unknown exit', changed('transitions[4].to', 'work'), 'transitions[4].to', 'unknown_exit', 'work'],
  ['an exit to a step', changed('transitions[4].to', 'talk'), 'transitions[4].to', 'unknown_exit', 'talk'],
  [
    'to nowhere',
    changed('transitions[0].to', undefined),
    'transitions[0]',
    'transition_without_target',
    'talk-practice',
  ],
  [
    'a parallel end with a target',
    changed('transitions[3].to', 'talk'),
    'transitions[3].to',
    'target_of_parallel_end',
    'talk',
  ],
  [
    'forward to a parallel step',
    changed('transitions[0].to', 'course'),
    'transitions[0].to',
    'wrong_track',
    'course',
  ],
  [
    'forward from a parallel step',
    changed('transitions[0].from', 'course'),
    'transitions[0].from',
    'wrong_track',
    'course',
  ],
  [
    'a leading step as parallel',
    changed('transitions[2].to', 'talk'),
    'transitions[2].to',
    'wrong_track',
    'talk',
  ],
  [
    'a parallel step without a host',
    changed('steps[2].mayRunBeside', []),
    'steps[2].mayRunBeside',
    'parallel_without_host',
    'course',
  ],
  [
    'an unknown host',
    changed('steps[2].mayRunBeside', ['practice', 'x']),
    'steps[2].mayRunBeside[1]',
    'unknown_step',
    'x',
  ],
  [
    'a parallel host',
    changed('steps[2].mayRunBeside', ['practice', 'course']),
    'steps[2].mayRunBeside[1]',
    'wrong_track',
    'course',
  ],
  [
    'a leading step beside another',
    changed('steps[0].mayRunBeside', ['practice']),
    'steps[0].mayRunBeside',
    'wrong_track',
    'talk',
  ],
  [
    'started beside no host of its own',
    changed('steps[2].mayRunBeside', ['talk']),
    'transitions[2].to',
    'may_not_run_beside',
    'course, practice',
  ],
  [
    'a job beside day activity',
    changed('steps[2].dayActivity', 'must_have_ended'),
    'steps[2].mayRunBeside[0]',
    'job_beside_day_activity',
    'course, talk',
  ],

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
];

describe('a definition', () => {
  it('with an overlap, a way back and two exits is fine', () => {
    expect(checkDefinition(json)).toEqual({ ok: true, definition: json });
  });

  it.each(wrong)('with %s is refused with place and reason', (_, given, place, reason, detail) => {
    const check = checkDefinition(given);
    expect(check.ok).toBe(false);
    expect(check.ok ? [] : check.problems).toContainEqual({ place, reason, detail });
  });

  it('says all faults of one kind at once', () => {
    const given = changed('steps[0].name.sv', '');
    given.steps[1].holder = undefined;
    const check = checkDefinition(asJson(given));
    expect(check.ok ? [] : check.problems.map(({ reason }) => reason)).toEqual(['missing_text', 'no_holder']);
  });

  it('every reason is tried here, and has its sentence', () => {
    const tried = new Set(wrong.map(([, , , reason]) => reason));
    expect([...tried].sort()).toEqual(Object.keys(definitionProblems.sv).sort());
    expect(definitionProblems.sv.unknown_step('x')).toBe('Det finns inget steg som heter x.');
  });
});
