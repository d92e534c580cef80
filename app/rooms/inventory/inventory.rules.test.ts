import { describe, expect, test } from 'vitest';
import type { Said } from './asking.rules.ts';
import { readIntervals } from './intervals.rules.ts';
import { choiceOf, inventoryOf, type ListedTalk, type PlacedPerson, pageOf } from './inventory.rules.ts';

const months = { no_answer: 3, yes: 3, not_now: 12, not_suitable: 18, no: 24 };
const today = '2026-11-22';

const said = (talkedOn: string, answer: Said['answer'], askAgainOn: string | null = null): Said => ({
  talkedOn,
  answer,
  askAgainOn,
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
