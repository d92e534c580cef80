import { describe, expect, test } from 'vitest';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { mergeEdits } from '../../shared/values/merge-edits.ts';
import { openingId, participantHmac } from '../../shared/values/number-hmac.ts';
import { sourcesHeldBy } from './codes.rules.ts';
import { readContact, readLivelihood, readNewFile, readPlacement } from './details.rules.ts';
import { endedByMove, overlapWith } from './periods.rules.ts';
import { readTalk } from './talks.rules.ts';
import type { Typed } from './typed.rules.ts';

const today = '2026-11-22';

describe('two windows', () => {
  test.each([
    ['nobody changed', 'a', 'a', 'a', undefined, undefined],
    ['I changed', 'a', 'b', 'a', undefined, 'b'],
    ['a colleague changed', 'a', 'a', 'c', 'changed_by_colleague', 'c'],
    ['both changed', 'a', 'b', 'c', 'changed_by_both', 'b'],
    ['both alike', 'a', 'c', 'c', 'changed_by_colleague', 'c'],
  ])('%s', (_, was, mine, is, refusal, value) => {
    const merged = mergeEdits({ x: was }, { x: mine }, { x: is });
    expect(merged.refusals.x?.name).toBe(refusal);
    expect(merged.values.x).toBe(value ?? mine);
  });
});

describe('periods', () => {
  const rows = [
    { id: 'old', startsOn: '2020-01-01', endsOn: '2023-12-31' },
    { id: 'now', startsOn: '2024-01-01', endsOn: null },
  ];
  test.each<[string, string | null, string | undefined]>([
    ['2019-01-01', '2019-12-31', undefined],
    ['2019-01-01', '2020-01-01', '2020-01-01'],
    ['2023-12-31', '2023-12-31', '2020-01-01'],
    ['2025-01-01', null, '2024-01-01'],
    ['2019-01-01', null, '2020-01-01'],
  ])('%s – %s meets %s', (startsOn, endsOn, from) => {
    expect(overlapWith(rows, { startsOn, endsOn })?.from).toBe(from);
  });

  test('a row does not stand in its own way', () => {
    expect(overlapWith(rows, { startsOn: '2024-02-01', endsOn: null }, 'now')).toBeUndefined();
  });

  test('a move ends what goes on the day before; one that starts earlier ends nothing', () => {
    expect(endedByMove(rows, '2026-03-01')).toMatchObject({ id: 'now', lastDay: '2026-02-28' });
    expect(endedByMove(rows, '2024-01-01')).toBeUndefined();
  });
});

const file = {
  nummer: '19990505-2399',
  fornamn: ' Ali ',
  efternamn: 'Öst',
  telefon: '070-174 06 05',
  epost: 'ali@exempel.se',
  enhet: 'u1',
};

describe('what is wrong in a form', () => {
  type Reads = (typed: Typed) => { ok: boolean; refusal?: unknown };
  const talk: Reads = (typed) => readTalk({ slag: 'work', ...typed }, today);
  const placement: Reads = (typed) => readPlacement(typed, today, ['u1']);
  const livelihood: Reads = (typed) => readLivelihood(typed, today, sourcesHeldBy('FSF'));
  const contact: Reads = (typed) => readContact(typed, today);
  test.each<[string, Reads, Typed, string[]]>([
    ['a full answer', talk, { svar: 'no', dag: '1/11' }, []],
    ['a talk without an answer yet', talk, { svar: 'none', dag: '1/11' }, []],
    ['nothing chosen', talk, { slag: '' }, ['svar', 'dag', 'slag']],
    ['an answer tomorrow', talk, { svar: 'no', dag: '2026-11-23' }, ['dag']],
    ['not suitable without why', talk, { svar: 'not_suitable', dag: '1/11' }, ['skal']],
    ['not suitable by a code', talk, { svar: 'not_suitable', skal: 'the_journey', dag: '1/11' }, []],
    ['not suitable in words', talk, { svar: 'not_suitable', 'for-att': 'för långt', dag: '1/11' }, []],
    ['a day to ask again', talk, { svar: 'not_now', dag: '1/11', 'fraga-igen': '2027-03-01' }, []],
    ['asked again before it', talk, { svar: 'no', dag: '1/11', 'fraga-igen': '1/11' }, ['fraga-igen']],
    ['a placement', placement, { enhet: 'u1', form: 'group', fran: '2026-12-01' }, []],
    ["another's unit", placement, { enhet: 'u2', form: 'group', fran: '2026-12-01' }, ['enhet']],
    ['backwards', placement, { enhet: 'u1', form: 'group', fran: '1/12', till: '30/11' }, ['till']],
    ['too far ahead', placement, { enhet: 'u1', form: 'group', fran: '2040-12-01' }, ['fran']],
    ['half', livelihood, { kalla: 'wage', niva: '50', fran: '1/11' }, []],
    ['no level', livelihood, { kalla: 'wage', niva: '', fran: '1/11' }, []],
    ['nothing of it', livelihood, { kalla: 'wage', niva: '0', fran: '1/11' }, ['niva']],
    ['half a per cent', livelihood, { kalla: 'wage', niva: '50,5', fran: '1/11' }, ['niva']],
    ['an unknown source', livelihood, { kalla: 'x', fran: '1/11' }, ['kalla']],
    ['contact', contact, file, []],
    ['no name', contact, { ...file, fornamn: '\u200b' }, ['fornamn']],
    ['a long name', contact, { ...file, efternamn: 'x'.repeat(101) }, ['efternamn']],
    ['no telephone', contact, { ...file, telefon: 'ring mig' }, ['telefon']],
    ['no address', contact, { ...file, epost: 'ali@' }, ['epost']],
  ])('%s', (_, read, typed, fields) => {
    const result = read(typed);
    expect(result.ok ? [] : Object.keys(result.refusal as object)).toEqual(fields);
  });
});

describe('a new file', () => {
  test('takes day of birth and sex from the number, and keys for the search', () => {
    const number = inventedNumber('1999-05-05', 'man');
    expect(readNewFile({ ...file, nummer: number.slice(2) }, today, ['u1'])).toMatchObject({
      ok: true,
      value: {
        number,
        number_kind: 'personal',
        birth_date: '1999-05-05',
        sex: 'man',
        protected: false,
        given_name: 'Ali',
        name_key: '}st ali',
      },
    });
  });

  test('says everything at once', () => {
    const read = readNewFile({ nummer: '1' }, today, ['u1']);
    expect(read.ok ? [] : Object.keys(read.refusal).toSorted()).toEqual([
      'efternamn',
      'enhet',
      'fornamn',
      'nummer',
    ]);
  });
});

describe('the keyed hash of a number', () => {
  test('is the same for the same collaboration and key, and different for any other', () => {
    const hmac = participantHmac('key', 'one', '199905052399');
    expect(hmac).toMatch(/^[0-9a-f]{64}$/);
    expect(participantHmac('key', 'one', '199905052399')).toBe(hmac);
    for (const other of [
      participantHmac('key', 'two', '199905052399'),
      participantHmac('other', 'one', '199905052399'),
      participantHmac('key', 'one', '199905052398'),
    ])
      expect(other).not.toBe(hmac);
    expect(openingId('form', hmac)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(openingId('form', hmac)).not.toBe(openingId('form2', hmac));
  });
});
