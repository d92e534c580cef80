import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, nameRange, swedishCompare } from './names.ts';

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const found = (query: string, [given, family]: readonly [string, string]) => {
  const { from, to } = nameRange(query);
  return nameKey(given, family).some((key) => byBytes(from, key) <= 0 && byBytes(key, to) < 0);
};

describe('keys of a name', () => {
  it.each([
    ['Bea', 'Lind', ['lind bea', 'bea lind']],
    [' Anna-Lena ', 'af  Ek', ['af ek anna lena', 'anna lena af ek']],
    ['Åsa', 'Öberg', ['}berg {sa', '{sa }berg']],
    ['André', 'Müller', ['myller andre', 'andre myller']],
    ["D'Arc", 'O’Brien', ['obrien darc', 'darc obrien']],
    ['A\u030Asa', 'Ek', ['ek {sa', '{sa ek']],
    ['Æsa', 'Ørn', ['}rn |sa', '|sa }rn']],
    ['{x}', '', ['x', 'x']],
  ])('%s %s', (given, family, keys) => expect(nameKey(given, family)).toEqual(keys));
});

describe('search by the beginning of a name', () => {
  it.each([
    ['lin', true],
    ['LIND', true],
    ['Lind, B', true],
    ['bea l', true],
    ['bea', true],
    ['ind', false],
    ['lindb', false],
    ['', false],
    [' -', false],
  ])('%j finds Bea Lind: %s', (query, is) => expect(found(query, ['Bea', 'Lind'])).toBe(is));

  it('å is not ä is not a', () => {
    expect(found('å', ['Åsa', 'Ek'])).toBe(true);
    expect(found('ä', ['Åsa', 'Ek'])).toBe(false);
    expect(found('a', ['Åsa', 'Ek'])).toBe(false);
  });

  it('every beginning of a name finds it, in any script', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abyzåäöéüÅÄÖ мא漢𠀀 -'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(name, name, fc.nat(8), (given, family, length) => {
        const [first = ''] = nameKey(given, family);
        const query = [...`${family} ${given}`].slice(0, length).join('');
        fc.pre(nameRange(query).from !== '' && first !== '');
        expect(found(query, [given, family])).toBe(true);
      }),
    );
  });
});

describe('Swedish order', () => {
  it('for people', () => {
    const names = ['Öst', 'Ast', 'Äst', 'Åst', 'Zetter', 'ek', 'Enhet 10', 'Enhet 2', 'Wik', 'Vik'];
    expect(names.toSorted(swedishCompare)).toEqual([
      'Ast',
      'ek',
      'Enhet 2',
      'Enhet 10',
      'Vik',
      'Wik',
      'Zetter',
      'Åst',
      'Äst',
      'Öst',
    ]);
  });

  it('is the order of the bytes of the keys', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abeijopvwxyzåäö'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(word, word, word, word, (given, family, otherGiven, otherFamily) => {
        const [a = '', b = ''] = [nameKey(given, family)[0], nameKey(otherGiven, otherFamily)[0]];
        const inSwedish = swedishCompare(`${family} ${given}`, `${otherFamily} ${otherGiven}`);
        expect(Math.sign(byBytes(a, b))).toBe(Math.sign(inSwedish));
      }),
    );
  });
});
