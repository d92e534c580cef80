import { describe, expect, test } from 'vitest';
import {
  type Choice,
  choose,
  countWaits,
  inScope,
  type PersonInList,
  pageSize,
  stepsIn,
} from './people.rules.ts';
import { addressOf, choiceOf, orderIn } from './people-address.rules.ts';

const step = (key: string, label: string) => ({
  key,
  label,
  name: { sv: `Steg ${label}`, en: `Step ${label}` },
});
const person = (id: string, more: Partial<PersonInList> = {}): PersonInList => ({
  id,
  name: id,
  sortName: id,
  protected: false,
  mine: true,
  step: null,
  stepHidden: false,
  days: null,
  longerThan: null,
  next: undefined,
  late: false,
  waitingFor: [],
  wishWaits: false,
  signals: [],
  ...more,
});
const usual: Choice = { scope: 'mine', sort: 'date', descending: false, page: 1 };

const people = [
  person('Åsa', {
    step: step('a/one', '1'),
    days: 3,
    next: { on: '2026-12-01', reason: 'answer_due' },
    waitingFor: ['FK'],
  }),
  person('Örjan', { step: step('a/two', '2'), days: 300, longerThan: 200, waitingFor: ['us'] }),
  person('Zara', {
    next: { on: '2026-11-01', reason: 'wish' },
    late: true,
    waitingFor: ['us', 'AF'],
    wishWaits: true,
    mine: false,
  }),
  person('Ali', { step: step('b/one', '1'), days: 10, next: { on: '2026-12-01', reason: 'last_day' } }),
];
const names = (choice: Partial<Choice>) =>
  choose(people, { ...usual, ...choice }).found.map(({ name }) => name);

describe('the order', () => {
  test.each<[Partial<Choice>, string[]]>([
    [{}, ['Zara', 'Ali', 'Åsa', 'Örjan']],
    [{ descending: true }, ['Ali', 'Åsa', 'Zara', 'Örjan']],
    [{ sort: 'name' }, ['Ali', 'Zara', 'Åsa', 'Örjan']],
    [{ sort: 'name', descending: true }, ['Örjan', 'Åsa', 'Zara', 'Ali']],
    [{ sort: 'days', descending: true }, ['Örjan', 'Ali', 'Åsa', 'Zara']],
    [{ sort: 'step' }, ['Ali', 'Åsa', 'Örjan', 'Zara']],
    [{ sort: 'party' }, ['Zara', 'Örjan', 'Åsa', 'Ali']],
  ])('%j', (choice, order) => {
    expect(names(choice)).toEqual(order);
  });
});

describe('the choice', () => {
  test.each<[Partial<Choice>, string[]]>([
    [{ wait: 'wishes' }, ['Zara']],
    [{ wait: 'late' }, ['Zara']],
    [{ wait: 'undated' }, ['Örjan']],
    [{ wait: 'longer' }, ['Örjan']],
    [{ party: 'us' }, ['Zara', 'Örjan']],
    [{ party: 'AF' }, ['Zara']],
    [{ step: 'a/one' }, ['Åsa']],
    [{ step: 'nothing' }, []],
  ])('%j', (choice, order) => {
    expect(names(choice)).toEqual(order);
  });

  test('is written to the address and read from it', () => {
    const choice: Choice = {
      scope: 'unit',
      wait: 'longer',
      party: 'FK',
      step: 'a/one',
      sort: 'days',
      descending: true,
      page: 3,
    };
    const url = new URL(addressOf(choice), 'http://here');
    expect(choiceOf(url.searchParams, 'mine')).toEqual(choice);
    expect(addressOf(usual)).toBe('/deltagare?vy=mina&sortera=datum');
    expect(addressOf({ scope: 'mine' })).toBe('/deltagare?vy=mina');
    const odd = new URLSearchParams('sida=-4&sortera=alder&visa=formån&vy=alla');
    expect(choiceOf(odd, 'mine')).toEqual({ ...usual, page: -4 });
  });
});

test.each([
  ['sortera=dagar&ordning=fallande&sida=3', 'sortera=dagar&ordning=fallande'],
  ['sortera=datum', 'sortera=datum'],
  ['ordning=fallande', undefined],
  ['sortera=alder', undefined],
])('the order in %s', (query, order) => {
  expect(orderIn(new URLSearchParams(query))).toBe(order);
});

test('a counter for what waits, and for nobody else', () => {
  expect(countWaits(people)).toEqual({
    all: 4,
    waits: { wishes: 1, late: 1, consents: 0, undated: 1, longer: 1, unmet: 3, unshared: 0 },
    parties: [
      ['us', 2],
      ['FK', 1],
      ['AF', 1],
    ],
  });
});

test('a wish that waits is in the list of each who may answer it; the rest only in the unit', () => {
  const colleagues = person('Eva', { mine: false });
  expect(inScope([...people, colleagues], 'mine').map(({ name }) => name)).not.toContain('Eva');
  expect(inScope([...people, colleagues], 'unit')).toHaveLength(5);
});

test('fifty to a page, and a page beyond the last is the last', () => {
  const many = Array.from({ length: pageSize * 2 + 1 }, (_, i) => person(String(i).padStart(3, '0')));
  expect(choose(many, { ...usual, page: 1 }).shown).toHaveLength(50);
  expect(choose(many, { ...usual, page: 99 })).toMatchObject({ page: 3, pages: 3, shown: [{ id: '100' }] });
  expect(choose([], usual)).toMatchObject({ page: 1, pages: 1, shown: [] });
});

test('each step once, by model', () => {
  expect(stepsIn(people).map(({ key }) => key)).toEqual(['a/one', 'a/two', 'b/one']);
});
