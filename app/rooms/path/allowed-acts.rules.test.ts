import { describe, expect, test } from 'vitest';
import { allowedActs, hasMoveToMake, type WayAct } from './allowed-acts.rules.ts';
import { actors, circumstances, exampleDefinition, wayIn } from './examples.testing.ts';
import type { LoadedWay, WayRows } from './loaded-way.rules.ts';
import type { WayState } from './way.rules.ts';

const way = (given: Partial<WayState> = {}, around = {}): LoadedWay => {
  const definition = exampleDefinition();
  const state = wayIn(definition, given);
  const rows = {
    holderOrganisationId: state.holderKind,
    facts: [],
    mappings: [],
    modelMoves: [],
  } as unknown as WayRows;
  return { definition, state, rows, circumstances: circumstances(around), standingSteps: [] };
};
const as = (key: keyof typeof actors) => ({
  ...actors[key],
  organisationId: actors[key].organisationKind as string,
});

const paused = { paused: { since: '2026-08-01', reason: 'own_wish' } };
const ended = { ended: { on: '2026-08-01', reason: 'exit' } };

describe('what may be done', () => {
  test.each<[keyof typeof actors, WayAct, Partial<WayState>, object, string | undefined]>([
    ['consultant', 'pause', {}, {}, undefined],
    ['consultant', 'pause', paused, {}, 'already_paused'],
    ['consultant', 'resume', {}, {}, 'not_paused'],
    ['consultant', 'resume', paused, {}, undefined],
    ['consultant', 'pause', ended, {}, 'ended'],
    ['consultant', 'end', {}, {}, undefined],
    ['consultant', 'end', ended, {}, 'ended'],
    ['consultant', 'raise', {}, {}, undefined],
    ['consultant', 'handOver', {}, {}, undefined],
    ['consultant', 'correct', {}, {}, undefined],
    ['consultant', 'correct', ended, {}, undefined],
    ['consultant', 'recordFact', {}, {}, undefined],
    ['consultant', 'recordFact', ended, {}, 'ended'],
    ['consultant', 'endDayActivity', {}, {}, 'not_your_role'],
    ['lssOfficer', 'endDayActivity', {}, {}, undefined],
    ['lssOfficer', 'endDayActivity', {}, { dayActivityOpen: false }, 'no_day_activity'],
    ['lssOfficer', 'endDayActivity', {}, { dayActivityEndsOn: '2026-08-31' }, 'already_decided'],
    ['lssOfficer', 'endDayActivity', ended, {}, undefined],
    ['consultant', 'end', {}, { caseOpen: true }, 'case_open'],
    ['consultant', 'pause', { leadingStep: '' }, {}, 'step_hidden'],
    ['consultant', 'revokeEnd', {}, {}, 'not_your_role'],
    ['lssOfficer', 'revokeEnd', {}, {}, 'nothing_decided'],
    ['supervisor', 'pause', {}, {}, 'not_your_role'],
    ['supervisor', 'correct', {}, {}, 'not_your_role'],
    ['supervisor', 'recordFact', {}, {}, undefined],
    ['caseworker', 'pause', {}, {}, 'not_your_turn'],
    ['caseworker', 'handOver', {}, {}, 'not_your_turn'],
    ['caseworker', 'raise', {}, {}, undefined],
    ['caseworker', 'correct', {}, {}, undefined],
    ['caseworker', 'recordFact', {}, {}, undefined],
  ])('%s: %s', (who, act, given, around, bar) => {
    expect(allowedActs(way(given, around), as(who)).bars[act]).toBe(bar);
  });

  test('nobody records by hand what has a task of its own', () => {
    const kinds = Object.keys(actors).flatMap(
      (who) => allowedActs(way(), as(who as keyof typeof actors)).factKinds,
    );
    for (const own of ['day_activity_end_decision', 'consent', 'raised_at', 'first_contact', 'own_answer'])
      expect(kinds).not.toContain(own);
  });

  test.each<[keyof typeof actors, Partial<WayState>, boolean]>([
    ['consultant', {}, true],
    ['consultant', paused, false],
    ['consultant', ended, false],
    ['caseworker', {}, false],
  ])('%s has a move to make', (who, given, may) => {
    expect(hasMoveToMake(allowedActs(way(given), as(who)))).toBe(may);
  });
});
