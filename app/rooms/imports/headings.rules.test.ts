import { describe, expect, it } from 'vitest';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { columnsOf, template } from './columns.rules.ts';
import { readHeadings } from './headings.rules.ts';
import type { FileKind } from './imports.rules.ts';

const kinds: FileKind[] = ['people', 'placements', 'transitions'];

describe('headings', () => {
  it('are found in any order and spelling, and the unknown are named', () => {
    const headings = readHeadings('placements', ['TILL', ' från ', 'Färg', 'enhet', '', 'Pnr', 'FORM']);
    expect(headings).toEqual({
      ok: true,
      value: {
        places: new Map([
          ['number', 5],
          ['unit', 3],
          ['form', 6],
          ['startsOn', 1],
          ['endsOn', 0],
        ]),
        width: 7,
        ignored: ['Färg'],
      },
    });
  });

  it.each([
    ['people', 'epost', 'email'],
    ['people', 'E-mail', 'email'],
    ['people', 'Väg in', 'wayIn'],
    ['people', 'Skyddad identitet', 'protected'],
    ['people', 'Mobil', 'phone'],
  ] as const)('in a file of %s, %s means %s', (kind, heading, column) => {
    const others = columnsOf(kind).flatMap(([name, { heading: own }]) => (name === column ? [] : [own]));
    const headings = readHeadings(kind, [...others, heading]);
    expect(headings.ok && headings.value.places.get(column)).toBe(others.length);
  });

  it.each([
    ['placements', 'fr.o.m.;t.o.m.', ['startsOn', 'endsOn']],
    ['placements', 'Startdatum;Slutdatum', ['startsOn', 'endsOn']],
    ['transitions', 'Form;Projekt', ['fromForm', 'projectYear']],
  ] as const)('in a file of %s, %s', (kind, headings, columns) => {
    const others = columnsOf(kind).flatMap(([name, { heading }]) =>
      columns.some((column) => column === name) ? [] : [heading],
    );
    const read = readHeadings(kind, [...headings.split(';'), ...others]);
    expect(read.ok && columns.map((column) => read.value.places.get(column))).toEqual([0, 1]);
  });

  it('take the own heading before a synonym', () => {
    const read = readHeadings('transitions', ['Personnummer', 'Datum', 'Slutdatum', 'Mål']);
    expect(read).toMatchObject({ ok: true, value: { ignored: ['Datum'] } });
  });

  it.each([
    [
      'people',
      ['Namn'],
      'missing_columns',
      ['Personnummer', 'Förnamn', 'Efternamn', 'Enhet', 'Skyddade personuppgifter'],
    ],
    ['placements', ['Personnummer', 'Enhet', 'Form', 'Från'], 'missing_columns', ['Till']],
    ['transitions', ['Personnummer', 'Slutdatum', 'Mål', 'slutdatum'], 'same_column_twice', ['Slutdatum']],
    ['transitions', ['Personnummer', 'Slutdatum', 'Mål', 'Form', 'Från'], 'same_column_twice', ['Från form']],
  ] as const)('of %s: %j are refused', (kind, headings, name, columns) => {
    expect(readHeadings(kind, [...headings])).toEqual({ ok: false, refusal: { name, columns } });
  });
});

describe('the template', () => {
  it.each(kinds)('of %s has its headings and one example, and no cell that needs quotes', (kind) => {
    const lines = template(kind).replace('\ufeff', '').trimEnd().split('\r\n');
    expect(lines).toEqual([
      columnsOf(kind)
        .map(([, { heading }]) => heading)
        .join(';'),
      columnsOf(kind)
        .map(([, { example }]) => example)
        .join(';'),
    ]);
    expect(template(kind)).not.toContain('"');
    for (const line of lines) expect(line.split(';')).toHaveLength(columnsOf(kind).length);
  });

  it.each(kinds)('of %s opens with the mark by which Excel knows UTF-8', (kind) => {
    expect(template(kind).startsWith('\ufeffPersonnummer;')).toBe(true);
  });

  it.each(kinds)('of %s uses the number of nobody', (kind) => {
    const [, { example } = { example: '' }] = columnsOf(kind)[0] ?? [];
    expect(example.replace('-', '')).toBe(inventedNumber('1988-08-08', 'woman'));
  });
});
