import { describe, expect, it } from 'vitest';
import { actors, circumstances, shipped, wayIn } from './examples.testing.ts';
import { possibleMoves } from './path.rules.ts';
import { inflowsFor, startersOf, startsFor } from './start-way.rules.ts';
import type { Actor } from './vocabulary.rules.ts';

describe('who starts each model', () => {
  it.each<[string, string, string[]]>([
    ['make-it-work', 'inflow', ['FSF job_consultant', 'FSF lss_officer']],
    ['malmo', 'work_goal', ['FSF job_consultant', 'FSF lss_officer']],
    ['fk-loop', 'fk_grants', ['FK fk_officer']],
    ['fk-loop', 'joint_mapping', ['FK fk_officer']],
    ['bridge', 'day_activity', ['FSF job_consultant', 'FSF lss_officer']],
    ['school-to-work', 'school', ['school school_staff']],
    ['school-to-work', 'collaboration_group', ['FSF lss_officer', 'FSF job_consultant']],
  ])('%s in %s', (key, step, starters) => {
    const found = startersOf(shipped(key), step).map(({ organisation, role }) => `${organisation} ${role}`);
    expect(found).toEqual(starters);
  });

  it.each<[string, Actor, string[]]>([
    ['the school', actors.schoolStaff, ['school']],
    ['the LSS officer', actors.lssOfficer, ['collaboration_group']],
    ['the caseworker', actors.caseworker, []],
  ])('%s, school to work', (_, actor, steps) => {
    expect(startsFor(shipped('school-to-work'), actor)).toEqual(steps);
  });

  it('nobody moves a way that another holds', () => {
    const state = wayIn(shipped('school-to-work'), { holderKind: 'school' });
    const turns = (actor: Actor) =>
      possibleMoves(state, circumstances(), actor).some(({ allowedForActor }) => allowedForActor);
    expect([turns(actors.schoolStaff), turns(actors.lssOfficer)]).toEqual([true, false]);
  });

  it.each([
    ['school_staff', ['school_staff', 'own_wish']],
    ['fk_officer', ['fk_officer', 'own_wish']],
    ['lss_officer', ['lss_officer', 'own_wish']],
    ['af_officer', ['lss_officer', 'job_consultant', 'fk_officer', 'school_staff', 'own_wish']],
  ])('%s says how it began', (role, inflows) => {
    expect(inflowsFor(role)).toEqual(inflows);
  });
});
