import { describe, expect, it } from 'vitest';
import { actors, endDecision, fact, shipped, wayIn } from './examples.testing.ts';
import type { Fact } from './facts.rules.ts';
import { startsFor } from './start-way.rules.ts';
import { blockersOf, consentTo, lookAt, on, walkAlong } from './walking.testing.ts';
import type { Circumstances, PersonSeen } from './way.rules.ts';

const person = (given: Partial<PersonSeen> = {}): PersonSeen => ({
  birthDate: '1998-03-02',
  guardians: [],
  benefits: [{ source: 'activity_compensation', endsOn: '2030-01-31' }],
  ...given,
});

describe('FK’s loop', () => {
  const loop = shipped('fk-loop');
  const around = { fkBenefit: 'yes', person: person() } as const;
  const mapped = fact('meeting_held', 'held', on, { meeting: 'joint_mapping' });
  const everything: Fact[] = [
    fact('lss_decision', 'granted', '2026-03-02'),
    consentTo('AF'),
    consentTo('FSF'),
    mapped,
    fact('work_ability', 'cleared', on),
    fact('employment_started', 'with_wage_subsidy', on),
    endDecision('2026-08-20', '2026-08-31', { destination: 'paid_work' }),
  ];

  it('is blocked where nothing has been recorded', () => {
    expect(blockersOf(loop, { fkBenefit: 'no' })).toEqual({
      'fk_grants-follows_development': 'fk_benefit lss_decision',
      'follows_development-joint_mapping': 'consent consent',
      'joint_mapping-follows_development': 'consent consent meeting_held',
      'joint_mapping-reinforced_cooperation': 'consent consent meeting_held handover_done',
      'joint_mapping-stays': 'consent consent meeting_held',
      'reinforced_cooperation-follows_development': 'handover_done',
      'reinforced_cooperation-job': 'work_ability_clear employment_started day_activity_end_decided',
    });
  });

  it.each([
    [
      'to a job',
      [
        'fk_grants-follows_development',
        'follows_development-joint_mapping',
        'joint_mapping-reinforced_cooperation',
        'reinforced_cooperation-job',
      ],
      'job',
    ],
    [
      'round: mapped, on in day activity, mapped again, tried, back, and on',
      [
        'fk_grants-follows_development',
        'follows_development-joint_mapping',
        'joint_mapping-follows_development',
        'follows_development-joint_mapping',
        'joint_mapping-reinforced_cooperation',
        'reinforced_cooperation-follows_development',
        'follows_development-stays',
      ],
      'stays',
    ],
    ['out at once', ['fk_grants-no_day_activity'], 'no_day_activity'],
  ])('%s', (_, transitions, exit) => {
    const state = walkAlong(wayIn(loop, { facts: everything, holderKind: 'FK' }), transitions, around);
    expect(state.ended).toMatchObject({ exit });
  });

  it('those with sickness compensation begin at the mapping, and it may be interrupted', () => {
    const start = wayIn(loop, { facts: everything, holderKind: 'FK', leadingStep: 'joint_mapping' });
    expect(startsFor(loop, actors.fkOfficer)).toContain('joint_mapping');
    const transitions = ['joint_mapping-reinforced_cooperation', 'reinforced_cooperation-interrupted'];
    expect(walkAlong(start, transitions, around).ended).toMatchObject({ exit: 'interrupted' });
  });

  it.each([
    ['nobody', [], 'consent consent'],
    ['AF alone', [consentTo('AF')], 'consent'],
    ['day activity alone', [consentTo('FSF')], 'consent'],
    ['both', [consentTo('AF'), consentTo('FSF')], undefined],
  ])(
    'who begins at the mapping goes on from it with a consent to both, and leaves without: %s',
    (_, consents, asked) => {
      const blocked = blockersOf(loop, around, [mapped, ...consents]);
      expect(blocked['joint_mapping-stays']).toBe(asked);
      expect(blocked['joint_mapping-follows_development']).toBe(asked);
      expect(blocked['joint_mapping-reinforced_cooperation']).toBe(
        [asked, 'handover_done'].filter(Boolean).join(' '),
      );
      expect(blocked).not.toHaveProperty('joint_mapping-interrupted');
    },
  );

  it('lets day activity go on beside reinforced cooperation, and leaves it only to a job', () => {
    const leaving = loop.transitions.filter(({ effects }) => effects.length > 0).map(({ key }) => key);
    expect(leaving).toEqual(['reinforced_cooperation-job']);
    const other = shipped('make-it-work').steps.find(({ key }) => key === 'reinforced_cooperation');
    const ours = loop.steps.find(({ key }) => key === 'reinforced_cooperation');
    expect([ours?.dayActivity, other?.dayActivity]).toEqual(['may_run', 'must_have_ended']);
    expect(ours?.participants).toEqual(expect.arrayContaining(['AF', 'FK', 'FSF']));
  });

  it('follows joint mapping and reinforced cooperation as two things, and neither is rehabiliteringssamverkan', () => {
    const keys = loop.steps.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['joint_mapping', 'reinforced_cooperation']));
    expect(keys).not.toContain('rehabilitation_cooperation');
    const names = (key: string) => shipped(key).steps.map(({ name }) => name.sv.toLowerCase());
    expect(names('malmo')).toContain('rehabiliteringssamverkan');
    expect(names('fk-loop').filter((name) => names('malmo').includes(name))).toEqual([]);
  });

  it.each<[string, Partial<PersonSeen>, Circumstances['fkBenefit'], string[]]>([
    ['none while both are far away', {}, 'yes', []],
    [
      'the end of the benefit within a year',
      { benefits: [{ source: 'activity_compensation', endsOn: '2027-09-01' }] },
      'yes',
      ['benefit_ends_soon'],
    ],
    [
      'none on the day after a year',
      { benefits: [{ source: 'activity_compensation', endsOn: '2027-09-02' }] },
      'yes',
      [],
    ],
    ['the 30th birthday within a year', { birthDate: '1997-09-01' }, 'yes', ['turns_30_soon']],
    ['none on the birthday', { birthDate: '1996-09-01' }, 'yes', []],
    [
      'none of the age with sickness compensation',
      { birthDate: '1997-09-01', benefits: [{ source: 'sickness_compensation', endsOn: null }] },
      'yes',
      [],
    ],
    [
      'both while the livelihood is unknown',
      { birthDate: '1997-09-01', benefits: [] },
      'unknown',
      ['benefit_end_not_known', 'turns_30_soon'],
    ],
  ])('warns of %s', (_, given, fkBenefit, sentences) => {
    const state = wayIn(loop, { leadingStep: 'follows_development', holderKind: 'FK' });
    const { warnings } = lookAt(state, 'follows_development-joint_mapping', {
      fkBenefit,
      person: person(given),
    });
    expect(warnings.map(({ sentenceKey }) => sentenceKey)).toEqual(sentences);
  });
});
