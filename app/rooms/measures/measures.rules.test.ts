import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.rules.ts';
import { byLevel, choiceOf, hasEnded, hasFreePlaces, isOld, organisationsOf } from './measures.rules.ts';
import { measure, today } from './measures.testing.ts';

describe('a measure', () => {
  it.each([
    ['2026-05-22', false],
    ['2026-05-21', true],
    ['2026-11-22', false],
  ])('confirmed on %s is old: %s', (confirmedOn, old) => {
    expect(isOld({ confirmedOn }, today)).toBe(old);
  });

  it.each([
    [null, false],
    ['2026-11-22', false],
    ['2026-11-21', true],
  ])('with the last day %s has ended: %s', (endsOn, ended) => {
    expect(hasEnded({ endsOn }, today)).toBe(ended);
  });
});

describe('free places', () => {
  it.each([
    [2, '2026-11-20', true],
    [2, '2026-05-22', true],
    [2, '2026-05-21', false],
    [0, '2026-11-20', false],
    [null, '2026-11-20', false],
    [null, null, false],
  ])('%s counted on %s: %s', (placesFree, placesOn, free) => {
    expect(hasFreePlaces({ placesFree, placesOn }, today)).toBe(free);
  });
});

describe('the list', () => {
  const all = [
    measure({ id: 'a', name: 'Öppna dörren', placesFree: 0 }),
    measure({ id: 'b', name: 'Anna hjälper', organisationId: 'fsf', organisation: 'FSF' }),
    measure({ id: 'c', name: 'Gamla vägen', endsOn: '2025-12-31' }),
    measure({ id: 'd', name: 'Kursen', level: 'preparatory', placesTotal: null, placesFree: null }),
  ];
  const shown = (query: string) =>
    byLevel(all, choiceOf(new URLSearchParams(query)), today).flatMap(({ level, measures }) =>
      measures.length > 0 ? [`${level}: ${measures.map(({ id }) => id).join(' ')}`] : [],
    );
  it.each([
    ['', ['preparatory: d', 'trial: b a']],
    ['avslutade=ja', ['preparatory: d', 'trial: b c a']],
    ['niva=trial', ['trial: b a']],
    ['niva=nonsense', ['preparatory: d', 'trial: b a']],
    ['organisation=fsf', ['trial: b']],
    ['lediga=ja', ['trial: b']],
    ['namn=ÖPPNA', ['trial: a']],
    ['namn=finns+inte', []],
  ])('?%s', (query, lines) => {
    expect(shown(query)).toEqual(lines);
  });

  it('has every level, also those without any; with one chosen that one', () => {
    expect(byLevel([], choiceOf(new URLSearchParams()), today)).toHaveLength(7);
    expect(byLevel([], choiceOf(new URLSearchParams('niva=studies')), today)).toEqual([
      { level: 'studies', measures: [] },
    ]);
  });

  it('names each organisation once, in Swedish order', () => {
    expect(organisationsOf(all).map(({ name }) => name)).toEqual(['ASF', 'FSF']);
  });
});

it('a change keeps what each detail said before', () => {
  expect(changesBetween(measure(), { placesFree: 0, placesTotal: 8, endsOn: '2026-12-31' })).toEqual({
    placesFree: [2, 0],
    endsOn: [null, '2026-12-31'],
  });
});
