import { describe, expect, it } from 'vitest';
import { type AskedForm, fieldValuesOf, standingOf } from '../shared/values/asked.ts';
import { Unprocessable } from './outcomes-of-requests.ts';
import { readAsked } from './read-asked.ts';

const asks = {
  name: { field: 'namn', ask: 'line', longest: 10 },
  about: { field: 'om', ask: 'text', longest: 10, optional: true },
  phone: { field: 'telefon', ask: 'phone', optional: true },
  email: { field: 'epost', ask: 'email', optional: true },
  on: { field: 'dag', ask: 'day', past: true },
  until: { field: 'till', ask: 'day', optional: true },
  seats: { field: 'platser', ask: 'number', least: 1, most: 50 },
  kind: { field: 'slag', ask: 'one', codes: ['a', 'b'] },
  times: { field: 'tider', ask: 'many', codes: ['x', 'y', 'z'] },
  who: { field: 'vem', ask: 'pick', optional: true },
  sure: { field: 'saker', ask: 'yes' },
} as const satisfies AskedForm;

const visit = { lang: 'sv', today: '2026-11-26' } as const;
const right: Record<string, string | string[]> = {
  namn: 'Lager',
  dag: '2026-11-25',
  platser: '3',
  slag: 'b',
  tider: ['z', 'x'],
};

const read = (
  typed: Record<string, string | string[]>,
  check?: Parameters<typeof readAsked<typeof asks>>[4],
) => {
  const list = (name: string) => [typed[name] ?? []].flat();
  const body = { text: (name: string) => list(name)[0] ?? '', list, file: () => undefined };
  return readAsked(visit, body, asks, { vem: ['p1'] }, check);
};
const faultsOf = (typed: Record<string, string | string[]>, check?: Parameters<typeof read>[1]) => {
  try {
    read(typed, check);
  } catch (fault) {
    if (fault instanceof Unprocessable) return fault.errors;
    throw fault;
  }
  throw new Error('nothing was refused');
};

describe('what was typed', () => {
  it('is read by what is asked: an empty optional field is null, several are in the order of the codes', () => {
    expect(read(right)).toEqual({
      name: 'Lager',
      about: null,
      phone: null,
      email: null,
      on: '2026-11-25',
      until: null,
      seats: 3,
      kind: 'b',
      times: ['x', 'z'],
      who: null,
      sure: false,
    });
    expect(read({ ...right, vem: 'p1', saker: 'yes', till: '1/12', telefon: '070-174 06 05' })).toMatchObject(
      {
        who: 'p1',
        sure: true,
        until: '2026-12-01',
        phone: '070-174 06 05',
      },
    );
  });

  it.each<[why: string, change: Record<string, string | string[]>, fields: string[]]>([
    [
      'nothing at all',
      { namn: '', dag: '', platser: '', slag: '', tider: [] },
      ['namn', 'dag', 'platser', 'slag', 'tider'],
    ],
    ['too long', { namn: 'x'.repeat(11), om: 'x'.repeat(11) }, ['namn', 'om']],
    ['no telephone, no address', { telefon: 'ring', epost: 'vid disken' }, ['telefon', 'epost']],
    ['no day, and a day to come', { dag: '2026-11-27', till: 'snart' }, ['dag', 'till']],
    ['no whole number', { platser: '2,5' }, ['platser']],
    ['too many', { platser: '51' }, ['platser']],
    ['too few', { platser: '0' }, ['platser']],
    ['a code that is not offered', { slag: 'c', tider: ['q'] }, ['slag', 'tider']],
    ['somebody who is not offered', { vem: 'p2' }, ['vem']],
  ])('is refused, every fault at once: %s', (_why, change, fields) => {
    expect(Object.keys(faultsOf({ ...right, ...change })).toSorted()).toEqual(fields.toSorted());
  });

  it('is asked whether it holds together once each field is right', () => {
    const check = () => ({ until: 'Slutet är före början.' });
    expect(faultsOf(right, check)).toEqual({ till: 'Slutet är före början.' });
    expect(faultsOf({ ...right, namn: '' }, check)).not.toHaveProperty('till');
  });
});

it('stands in the fields as it was kept, and can be compared', () => {
  const standing = standingOf(asks, { name: 'Lager', times: ['x', 'z'], sure: true, seats: 3, who: null });
  expect(standing).toMatchObject({
    namn: 'Lager',
    tider: 'x,z',
    saker: 'yes',
    platser: '3',
    vem: '',
    om: '',
  });
  expect(fieldValuesOf(asks, standing)).toMatchObject({ namn: 'Lager', tider: ['x', 'z'], saker: 'yes' });
});
