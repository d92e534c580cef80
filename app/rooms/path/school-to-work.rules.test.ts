import { describe, expect, it } from 'vitest';
import { decideMove } from './decide-move.rules.ts';
import { actors, circumstances, fact, shipped, wayIn } from './examples.testing.ts';
import type { Fact } from './facts.rules.ts';
import { blockersOf, consentTo, on, walkAlong } from './walking.testing.ts';
import type { Circumstances, PersonSeen } from './way.rules.ts';

const pupil = (given: Partial<PersonSeen> = {}): PersonSeen => ({
  birthDate: '2009-03-02',
  guardians: [],
  benefits: [],
  schoolEndsOn: '2028-06-09',
  ...given,
});
const guardian = { startsOn: '2024-08-19', endsOn: '2027-03-01' };

describe('school to work', () => {
  const school = shipped('school-to-work');
  const consent = consentTo('FSF');
  const informed = fact('guardian_informed', 'informed', '2026-05-04', { who: 'Eva', how: 'samtal' });
  const outcome = (is: string, day = '2026-08-20') => fact('after_school', is, day, { where: 'Kök Söder' });
  const around = (given: Partial<PersonSeen> = {}): Partial<Circumstances> => ({
    fkBenefit: 'unknown',
    dayActivityOpen: false,
    person: pupil(given),
  });
  const blocked = (key: string, given: Partial<PersonSeen>, facts: Fact[] = []) =>
    blockersOf(school, around(given), facts)[key] ?? '';

  it('is blocked where nothing has been recorded, and never by a decision on day activity', () => {
    const all = blockersOf(school, around({ schoolEndsOn: undefined }));
    expect(all).toEqual({
      'school-collaboration_group':
        'school_end_known guardian_registered guardian_informed consent handover_done',
      'collaboration_group-after_school':
        'guardian_registered guardian_informed after_school_outcome handover_done',
      'collaboration_group-day_activity_application': 'guardian_registered guardian_informed',
      'after_school-collaboration_group': 'guardian_registered guardian_informed handover_done',
      'after_school-work': 'guardian_registered guardian_informed after_school_outcome',
      'after_school-studies': 'guardian_registered guardian_informed after_school_outcome',
    });
    expect(Object.values(all).join(' ')).not.toMatch(/lss_decision|day_activity_end_decided/);
  });

  it.each<[string, Partial<PersonSeen>, Fact[], string]>([
    ['a pupil without guardian', {}, [informed], 'guardian_registered'],
    ['a guardian who has not been told', { guardians: [guardian] }, [], 'guardian_informed'],
    ['a guardian who has been told', { guardians: [guardian] }, [informed], ''],
    [
      'a guardian whose task has ended',
      { guardians: [{ ...guardian, endsOn: '2026-08-31' }] },
      [informed],
      'guardian_registered',
    ],
    [
      'a guardian from tomorrow',
      { guardians: [{ startsOn: '2026-09-02', endsOn: null }] },
      [informed],
      'guardian_registered',
    ],
    [
      'the day before the 18th birthday',
      { birthDate: '2008-09-02' },
      [],
      'guardian_registered guardian_informed',
    ],
    ['the 18th birthday', { birthDate: '2008-09-01' }, [], ''],
    ['an age that one cannot see', { birthDate: undefined }, [], 'guardian_registered guardian_informed'],
  ])('%s', (_, given, facts, blockers) => {
    expect(blocked('collaboration_group-day_activity_application', given, facts)).toBe(blockers);
  });

  it('asks for the guardian on every move from step to step and out, while the pupil is under 18', () => {
    for (const { key, needs } of school.transitions) {
      const asked = needs.map(({ name }) => name).filter((name) => name.startsWith('guardian'));
      expect(asked, key).toEqual(['guardian_registered', 'guardian_informed']);
    }
    const seventeen = blockersOf(school, around({ guardians: [guardian] }), [outcome('work')]);
    expect(seventeen['after_school-work']).toBe('guardian_informed');
    expect(blocked('after_school-work', { birthDate: '2008-09-01' }, [outcome('work')])).toBe('');
  });

  it('asks at the end for what has begun: practice leads to no exit, and work to no studies', () => {
    const ends = (facts: Fact[]) => ({
      work: blocked('after_school-work', { birthDate: '2004-03-02' }, facts),
      studies: blocked('after_school-studies', { birthDate: '2004-03-02' }, facts),
    });
    const missing = 'after_school_outcome';
    expect(ends([outcome('practice')])).toEqual({ work: missing, studies: missing });
    expect(ends([outcome('practice'), outcome('work', on)])).toEqual({ work: '', studies: missing });
    expect(ends([outcome('studies')])).toEqual({ work: missing, studies: '' });
    expect(school.exits.map(({ key }) => key)).not.toContain('practice');
  });

  it('goes from school over practice to work, with the guardian while the pupil is under 18', () => {
    const facts = [consent, informed, outcome('practice')];
    const start = wayIn(school, { facts, holderKind: 'school' });
    const given = around({ guardians: [guardian] });
    const practising = walkAlong(
      start,
      ['school-collaboration_group', 'collaboration_group-after_school'],
      given,
    );
    expect(practising).toMatchObject({ leadingStep: 'after_school', ended: undefined });
    const working = { ...practising, facts: [...facts, outcome('work', on)] };
    const ended = walkAlong(working, ['after_school-work'], given).ended;
    expect(ended).toMatchObject({ exit: 'work', destination: 'paid_work' });
  });

  it('has a second entry for those who did not get further, a way back, and one out to the LSS officer', () => {
    const grown = around({ birthDate: '2004-03-02' });
    const second = wayIn(school, { leadingStep: 'collaboration_group', facts: [outcome('practice')] });
    const round = walkAlong(
      second,
      [
        'collaboration_group-after_school',
        'after_school-collaboration_group',
        'collaboration_group-day_activity_application',
      ],
      grown,
    );
    expect(round.ended).toMatchObject({ exit: 'day_activity_application', destination: 'day_activity' });
  });

  it('counts nobody: no move has an effect, and no exit is a transition', () => {
    expect(school.origin).toBe('school');
    expect(school.transitions.flatMap(({ effects }) => effects)).toEqual([]);
    expect(school.exits.filter(({ countsAsTransition }) => countsAsTransition)).toEqual([]);
    const state = wayIn(school, { leadingStep: 'after_school', facts: [outcome('work')], holderKind: 'ASF' });
    const input = { on, acknowledgedWarnings: [] };
    const grown = circumstances(around({ birthDate: '2004-03-02' }));
    const decided = decideMove(state, 'after_school-work', input, grown, actors.caseworker);
    expect(decided).toMatchObject({ ok: true, value: { effects: [], ended: { exit: 'work' } } });
  });
});
