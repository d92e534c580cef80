import { describe, expect, it } from 'vitest';
import { choiceOf, chosen, isFiltered } from './choosing.rules.ts';
import { employer, today } from './employers.testing.ts';
import { isContactDue, silentDays } from './silence.rules.ts';

describe('days of silence, where 60 may pass', () => {
  it.each<[string, Parameters<typeof employer>[0], number | null]>([
    ['the last contact was 61 days ago', { lastContactOn: '2026-09-22' }, 61],
    ['it was 60 days ago', { lastContactOn: '2026-09-23' }, null],
    ['nobody has spoken with them since it began', { beganOn: '2026-01-01' }, 325],
    ['it began of late', { beganOn: '2026-11-01' }, null],
    ['a coming day is agreed', { lastContactOn: '2026-01-01', nextContactOn: '2026-12-01' }, null],
    ['the agreed day is today', { lastContactOn: '2026-01-01', nextContactOn: today }, null],
    ['the agreed day has gone by', { lastContactOn: '2026-01-01', nextContactOn: '2026-11-21' }, 325],
    ['it has ended', { lastContactOn: '2026-01-01', endedOn: '2026-02-01' }, null],
  ])('%s', (_what, more, days) => {
    expect(silentDays(employer(more), today, 60)).toBe(days);
  });
});

it.each<[string | null, string | null, boolean]>([
  [null, null, false],
  ['2026-11-21', null, true],
  [today, null, false],
  ['2026-11-21', '2026-11-21', false],
])('the next contact was agreed for %s, ended %s: due is %s', (nextContactOn, endedOn, due) => {
  expect(isContactDue({ nextContactOn, endedOn }, today)).toBe(due);
});

describe('what is chosen', () => {
  const employers = [
    employer({ id: 'done', name: 'Ahl', endedOn: '2026-01-01', branch: 'kitchen' }),
    employer({ id: 'quiet', name: 'Öst', lastContactOn: '2026-01-01' }),
    employer({ id: 'due', name: 'Åby', nextContactOn: '2026-11-01', responsibleId: 'other' }),
    employer({ id: 'well', name: 'Bro', branch: 'kitchen' }),
  ];
  const ids = (query: string) =>
    chosen(employers, choiceOf(new URLSearchParams(query)), {
      accountId: 'me',
      today,
      silenceDays: 60,
    }).map((listed) => listed.employer.id);

  it.each([
    ['', ['due', 'quiet', 'well', 'done']],
    ['namn=ö', ['quiet']],
    ['bransch=kitchen', ['well', 'done']],
    ['bransch=nonsense', ['due', 'quiet', 'well', 'done']],
    ['vems=mina', ['quiet', 'well', 'done']],
    ['att-gora=ja', ['due', 'quiet']],
  ])('by %s: what is to be done first, what has ended last', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it.each([
    ['', false],
    ['namn=%20', false],
    ['namn=x', true],
    ['att-gora=ja', true],
  ])('%s is a choice: %s', (query, is) => {
    expect(isFiltered(choiceOf(new URLSearchParams(query)))).toBe(is);
  });
});
