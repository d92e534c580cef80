import { describe, expect, it } from 'vitest';
import { decideNote, type NoteInput, type NoteRefusal, timeTyped } from './notes.rules.ts';
import { readersOf } from './readers.rules.ts';

const today = '2026-11-22';
const note: NoteInput = {
  kind: 'event',
  happenedOn: '2026-11-20',
  happenedAt: '10:30',
  source: 'present',
  toldBy: null,
  toldOn: null,
  facts: 'Provade kassan i en timme.',
  assessment: null,
  ownView: null,
  correctsId: null,
  disputesId: null,
};

describe('a note', () => {
  it.each<[string, Partial<NoteInput>, NoteRefusal[]]>([
    ['what happened, and when', {}, []],
    ['an assessment beside it', { assessment: 'Klarar mer än vi trodde.' }, []],
    ['an assessment alone is no note', { facts: null, assessment: 'Duktig' }, ['facts_missing']],
    ['of no kind', { kind: 'x' }, ['kind_missing']],
    ['of tomorrow', { happenedOn: '2026-11-23' }, ['in_the_future']],
    ['at no time of day', { happenedAt: '25:00' }, ['time_wrong']],
    ['of today, before the clock', { happenedOn: today, happenedAt: '12:00' }, []],
    ['of today, after the clock', { happenedOn: today, happenedAt: '12:01' }, ['time_in_future']],
    ['without how one knows', { source: '' }, ['source_missing']],
    ['told by nobody and never (FL 27 §)', { source: 'told' }, ['told_by_missing', 'told_on_missing']],
    ['told by somebody on a day', { source: 'told', toldBy: 'Mamma', toldOn: '2026-11-21' }, []],
    ['told before it happened', { source: 'told', toldBy: 'M', toldOn: '2026-11-01' }, ['told_before']],
    ['told tomorrow', { source: 'told', toldBy: 'M', toldOn: '2026-11-23' }, ['told_before']],
    ['the person’s view needs no facts', { kind: 'own_view', facts: null, ownView: 'Kul!' }, []],
    ['a view without words', { kind: 'own_view', facts: null }, ['view_missing']],
    [
      'considered wrong beside nothing (LSS 21 b §)',
      { kind: 'considers_wrong', ownView: 'Så var det inte' },
      ['beside_nothing'],
    ],
    [
      'considered wrong beside a note',
      { kind: 'considers_wrong', facts: null, ownView: 'Så var det inte', disputesId: 'x' },
      [],
    ],
  ])('%s', (_, over, refusals) => {
    const decided = decideNote({ ...note, ...over }, today, '12:00');
    expect(decided.ok ? [] : decided.refusal).toEqual(refusals);
  });

  it('keeps who told it only where somebody told it', () => {
    const decided = decideNote({ ...note, toldBy: 'Mamma', toldOn: '2026-11-21' }, today);
    expect(decided).toMatchObject({ ok: true, value: { toldBy: null, toldOn: null } });
  });

  it.each([
    ['', null],
    ['9.05', '09:05'],
    ['0905', '09:05'],
    ['10:30', '10:30'],
    ['halv tio', 'halv tio'],
  ])('the time %s', (typed, time) => {
    expect(timeTyped(typed)).toBe(time);
  });
});

describe('who can read a note', () => {
  const rules = [
    { role: 'job_consultant', relation: 'contact', area: 'step' },
    { role: 'job_consultant', relation: 'contact', area: 'preparation' },
    { role: 'unit_staff', relation: 'unit', area: 'preparation' },
    { role: 'fk_officer', relation: 'contact', area: 'step' },
  ];
  it('is said of the roles that the organisation has, in the part that is written', () => {
    const roles = ['job_consultant', 'unit_staff'];
    expect(readersOf(rules, roles, 'case')).toEqual([{ relation: 'contact', roles: ['job_consultant'] }]);
    expect(readersOf(rules, roles, 'unit').map(({ relation }) => relation)).toEqual(['contact', 'unit']);
  });
});
