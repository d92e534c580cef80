import { describe, expect, test } from 'vitest';
import { asJson, exampleDefinition, exampleTransition } from '../path/examples.testing.ts';
import { readModelFile } from './read-model-file.rules.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const fileOf = (json: unknown) => bytes(JSON.stringify(json));
const example = asJson(exampleDefinition());

test('a model, also with the mark of bytes that Windows begins with', () => {
  expect(readModelFile(fileOf(example))).toEqual({ ok: true, value: example });
  expect(readModelFile(bytes(`\uFEFF${JSON.stringify(example)}`))).toMatchObject({ ok: true });
});

test.each<[string, Uint8Array, string]>([
  ['more than a megabyte', new Uint8Array(1024 * 1024 + 1).fill(32), 'too_large'],
  ['letters of Windows', new Uint8Array([0x7b, 0x22, 0xe5, 0x22, 0x7d]), 'not_text'],
  ['an empty file', bytes(''), 'not_json'],
  ['no JSON', bytes('{"key": }'), 'not_json'],
  ['lists in lists without end', bytes('['.repeat(100_000) + ']'.repeat(100_000)), 'too_deep'],
  ['a sign that nobody types', fileOf({ ...example, version: 'a\u0000b' }), 'unstorable_sign'],
  ['half of a pair', fileOf({ ...example, version: 'a\ud800' }), 'unstorable_sign'],
])('%s', (_, file, refusal) => {
  expect(readModelFile(file)).toEqual({ ok: false, refusal: { name: refusal } });
});

test('a backslash before the letters is only text', () => {
  expect(readModelFile(fileOf({ ...example, version: 'C:\\u0000' }))).toMatchObject({ ok: true });
});

describe('all faults at once', () => {
  test('of form, of names and of routes, each with its place and what it concerns', () => {
    const json = asJson(exampleDefinition());
    delete json.steps[1].holder;
    json.transitions[0].needs = [{ name: 'magic', source: { mark: 'T', ref: 'x' } }];
    json.transitions[1].to = 'gone';
    json.steps.push({ ...asJson(exampleDefinition()).steps[1], key: 'island', label: '9' });
    json.steps.push({ ...asJson(exampleDefinition()).steps[1], key: 'round', label: '10' });
    json.transitions.push(asJson(exampleTransition('forward', 'talk', 'round')));
    json.transitions.push(asJson(exampleTransition('back', 'round', 'round')));
    const read = readModelFile(fileOf(json));
    const problems = !read.ok && read.refusal.name === 'faults' ? read.refusal.problems : [];
    expect(problems.map(({ place, reason, about }) => [place, reason, about])).toEqual([
      ['steps[1].holder', 'no_holder', '2 practice'],
      ['transitions[0].needs[0].name', 'unknown_function', 'talk-practice'],
      ['transitions[1].to', 'unknown_step', 'practice-talk'],
      ['steps[4]', 'no_way_out', '10 practice'],
      ['steps[3]', 'unreachable_step', '9 practice'],
    ]);
    expect(problems.map(({ follows }) => follows)).toEqual([false, false, false, false, true]);
  });

  test('a circle without an exit, beside a text that is missing', () => {
    const json = asJson(exampleDefinition());
    json.steps[0].name.sv = ' ';
    json.exits[0].mood = 'glad';
    json.steps.push({ ...json.steps[1], key: 'round' }, { ...json.steps[1], key: 'about' });
    json.transitions.push(
      asJson(exampleTransition('forward', 'talk', 'round')),
      asJson(exampleTransition('forward', 'round', 'about')),
      asJson(exampleTransition('back', 'about', 'round')),
    );
    const read = readModelFile(fileOf(json));
    const problems = !read.ok && read.refusal.name === 'faults' ? read.refusal.problems : [];
    expect(problems.map(({ place, reason }) => [place, reason])).toEqual([
      ['steps[0].name.sv', 'missing_text'],
      ['exits[0].mood', 'unknown_field'],
      ['steps[3]', 'cycle_without_exit'],
      ['steps[4]', 'cycle_without_exit'],
    ]);
  });

  test('what has quite another form is only told so', () => {
    expect(readModelFile(bytes('[]'))).toMatchObject({
      refusal: { name: 'faults', problems: [{ place: '', reason: 'not_an_object', about: '' }] },
    });
  });
});
