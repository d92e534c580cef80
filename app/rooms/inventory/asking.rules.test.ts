import { describe, expect, test } from 'vitest';
import { nextAsk, type Said } from './asking.rules.ts';
import { readIntervals } from './intervals.rules.ts';
import { choiceOf, inventoryOf, type ListedTalk, type PlacedPerson, pageOf } from './inventory.rules.ts';

const months = { no_answer: 3, yes: 3, not_now: 12, not_suitable: 18, no: 24 };
const today = '2026-11-22';

const said = (talkedOn: string, answer: Said['answer'], askAgainOn: string | null = null): Said => ({
  talkedOn,
  answer,
  askAgainOn,
});

describe('when to ask next', () => {
  const now = { kind: 'now' };
  const on = (day: string) => ({ kind: 'on', day });
  test.each<[string, Said[], boolean, object]>([
    ['never talked with', [], false, now],
    ['never talked with, on a way all the same', [], true, now],
    ['a talk without an answer', [said('2026-10-01', null)], false, on('2027-01-01')],
    ['and three months later', [said('2026-08-22', null)], false, now],
    ['"not now" rests a year', [said('2026-01-10', 'not_now')], false, on('2027-01-10')],
    ['"not suitable" longer', [said('2026-01-10', 'not_suitable')], false, on('2027-07-10')],
    ['"no" longest', [said('2025-01-10', 'no')], false, on('2027-01-10')],
    ['whoever’s day has come is asked now, however long ago', [said('2019-01-10', 'no')], false, now],
    ['a yes is followed on the way', [said('2024-01-10', 'yes')], true, { kind: 'on_way' }],
    ['a yes without a way is soon asked again', [said('2026-10-10', 'yes')], false, on('2027-01-10')],
    ['a no on a way keeps its time', [said('2026-01-10', 'no')], true, on('2028-01-10')],
    ['the own day goes before', [said('2026-11-01', 'no', '2026-12-01')], false, on('2026-12-01')],
    ['also when it is later', [said('2026-11-01', null, '2028-01-01')], false, on('2028-01-01')],
    ['also on a way', [said('2026-11-01', 'yes', '2026-12-01')], true, on('2026-12-01')],
    ['the own day has come', [said('2026-01-01', 'no', '2026-11-22')], false, now],
    [
      'a later talk without an answer shortens no "no"',
      [said('2026-11-01', null), said('2026-10-01', 'no')],
      false,
      on('2028-10-01'),
    ],
    [
      'nor a day of the person’s own',
      [said('2026-11-01', null), said('2026-10-01', 'not_now', '2029-01-01')],
      false,
      on('2029-01-01'),
    ],
    [
      'nor does it put that day off',
      [said('2026-11-01', null), said('2026-10-01', 'no', '2026-12-01')],
      false,
      on('2026-12-01'),
    ],
    [
      'which stands on a way too',
      [said('2026-11-01', null), said('2026-10-01', 'yes', '2026-12-01')],
      true,
      on('2026-12-01'),
    ],
    [
      'and has done its part once it has come',
      [said('2026-11-01', null), said('2026-10-01', 'no', '2026-11-01')],
      false,
      on('2027-02-01'),
    ],
    [
      'also on a way, which a yes is then followed on',
      [said('2026-11-01', null), said('2026-10-01', 'yes', '2026-10-20')],
      true,
      { kind: 'on_way' },
    ],
    [
      'and a later day of their own stands instead',
      [said('2026-11-01', null, '2027-03-01'), said('2026-10-01', 'not_now', '2029-01-01')],
      false,
      on('2027-03-01'),
    ],
    [
      'but comes after an answer that has rested',
      [said('2026-11-01', null), said('2020-10-01', 'no')],
      false,
      on('2027-02-01'),
    ],
    [
      'a later answer stands instead of the earlier',
      [said('2026-11-01', 'not_now'), said('2026-10-01', 'no')],
      false,
      on('2027-11-01'),
    ],
  ])('%s', (_, talks, onWay, next) => {
    expect(nextAsk(talks, { onWay, months, today })).toEqual(next);
  });
});

const person = (given: string, unit: string, talks: Partial<ListedTalk>[] = []): PlacedPerson => ({
  id: given,
  given,
  family: 'Lind',
  protected: false,
  unitId: unit,
  unit: `Enhet ${unit}`,
  form: 'group',
  since: '2020-01-01',
  onWay: false,
  talks: talks.map((talk) => ({ ...said('2020-01-01', null), id: 't', ...talk }) as ListedTalk),
});

describe('the order', () => {
  const people = [
    person('Ödla', 'a', [{ id: '1', talkedOn: '2015-01-01', answer: 'no' }]),
    person('Bea', 'a', [{ id: '2', talkedOn: '2026-10-01', answer: 'not_now' }]),
    person('Ali', 'a', [{ id: '3', talkedOn: '2026-11-01', answer: null }]),
    person('Cim', 'a'),
  ];
  const names = (saved?: string) => inventoryOf(people, { months, today, saved }).map(({ given }) => given);

  test('is by the next day, then by name: never by how long it has been', () => {
    expect(names()).toEqual(['Cim', 'Ödla', 'Ali', 'Bea']);
  });

  test('shows the page of the one who was just saved, whichever was asked for', () => {
    const [row] = inventoryOf(people, { months, today, saved: undefined });
    const many = Array.from({ length: 120 }, (_, index) => ({ ...row!, saved: index === 73 }));
    expect(pageOf(many, 1)).toMatchObject({ page: 2, pages: 3 });
    expect(pageOf(many, 1).shown.some(({ saved }) => saved)).toBe(true);
    const none = many.map((one) => ({ ...one, saved: false }));
    expect([1, 3, 9].map((asked) => pageOf(none, asked).page)).toEqual([1, 3, 3]);
  });

  test('keeps the one who was just saved where they stood', () => {
    expect(names('3')).toEqual(['Ali', 'Cim', 'Ödla', 'Bea']);
    const row = inventoryOf(people, { months, today, saved: '3' })[0];
    expect(row).toMatchObject({ saved: true, next: { kind: 'on', day: '2027-02-01' } });
  });
});

test.each([
  ['', null, { unit: 'alla', page: 1 }],
  ['', 'a', { unit: 'a', page: 1 }],
  ['', 'elsewhere', { unit: 'alla', page: 1 }],
  ['enhet=b&sida=2', 'a', { unit: 'b', page: 2 }],
  ['enhet=gone&sida=-1', null, { unit: 'alla', page: 1 }],
])('the address "%s" of somebody at %s asks for %o', (query, own, choice) => {
  const units = ['a', 'b'].map((id) => ({ id, name: id, count: 1 }));
  expect(choiceOf(new URLSearchParams(query), units, own)).toMatchObject(choice);
});

test.each([
  [{}, undefined],
  [{ no: '0' }, { no: 'wrongMonths' }],
  [{ no: '61' }, { no: 'wrongMonths' }],
  [{ yes: 'tre' }, { yes: 'wrongMonths' }],
  [{ not_now: '2' }, { not_now: 'longer' }],
  [{ no_answer: '13' }, { not_now: 'longer' }],
])('the times %o', (more, refusals) => {
  const typed = { no_answer: '3', yes: '3', not_now: '12', not_suitable: '18', no: '24', ...more };
  const read = readIntervals(typed);
  expect(read.ok ? undefined : read.refusal).toEqual(refusals);
});
