import { changed, type Wrong } from './changed-definition.testing.ts';
import { asJson, exampleDefinition } from './examples.testing.ts';

const source = { mark: 'T', ref: 'example' };
const all = asJson(exampleDefinition()).transitions;
const need = (call: object) => ({ ...all[0], needs: [{ ...call, source }] });
const effect = (call: object) => ({ ...all[0], effects: [{ ...call, source }] });

/** Texts, values and arguments that are not what they must be, wherever they stand. */
export const wrongFields: Wrong[] = [
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
];
