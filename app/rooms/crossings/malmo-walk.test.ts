import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import type { StepCorrection } from '../path/correct-step.rules.ts';
import { correctWayStep } from '../path/correct-way-step.ts';
import { endDayActivity } from '../path/end-day-activity.ts';
import { loadWay } from '../path/load-way.ts';
import { standingDecision } from '../path/revoke-end.rules.ts';
import { revokeEndDecision } from '../path/revoke-end-decision.ts';
import { startWay } from '../path/start-way.ts';
import { type Cases, makeCases } from './cases.testing.ts';
import { answerCrossing, completeCrossing } from './crossings.store.ts';
import { blockersOf, makeWalk, openInDayActivity } from './walk.testing.ts';

let database: Database;
let cases: Cases;
let dana: string;
let walk: ReturnType<typeof makeWalk>;
const as: Cases['as'] = (...args) => cases.as(...args);

beforeAll(async () => {
  database = await openTestDatabase();
  cases = await makeCases(database);
  dana = await openInDayActivity(database, cases);
  walk = makeWalk(cases, dana);
});
afterAll(() => database?.close());

/** Support is offered and answered before the last day in day activity. */
const beforeLastDay = '2026-11-20';

type Walk = ReturnType<typeof makeWalk>;
const fact: Walk['fact'] = (...args) => walk.fact(...args);
const move: Walk['move'] = (...args) => walk.move(...args);
const share: Walk['share'] = (...args) => walk.share(...args);
const send: Walk['send'] = (...args) => walk.send(...args);

describe('Malmö 2025, one person from wish to ordinary employment', () => {
  it('starts by the own wish and asks for the own yes and a goal', async () => {
    const started = await as('consultant', (doing) =>
      startWay(doing, {
        wayId: randomUUID(),
        participantId: dana,
        contentHash: cases.hash,
        step: 'work_goal',
        inflow: 'own_wish',
        on: testDay,
      }),
    );
    expect(started).toMatchObject({ ok: true });
    expect(blockersOf(await move('consultant', 'work_goal-raising'))).toEqual(['own_yes', 'work_goal']);
    await as('consultant', ({ tx, who }) =>
      tx
        .insertInto('own_answer')
        .values({
          collaboration_id: who.collaborationId,
          own_answer_id: newId(),
          organisation_id: who.organisationId,
          participant_id: dana,
          answer: 'yes',
          asked_on: testDay,
          recorded_by: who.accountId,
        })
        .execute(),
    );
    await fact('consultant', 'work_goal', 'set', { goal: 'Jobba i kök' });
    expect(await move('consultant', 'work_goal-raising')).toMatchObject({ ok: true });
  });

  it('asks for the livelihood, a raised case at ASF and at FK, and a hand-over that is done', async () => {
    expect(blockersOf(await move('consultant', 'raising-planning'))).toEqual([
      'raised_at',
      'livelihood_registered',
      'handover_done',
    ]);
    await as('consultant', ({ tx, who }) =>
      tx
        .insertInto('livelihood')
        .values({
          collaboration_id: who.collaborationId,
          livelihood_id: newId(),
          organisation_id: who.organisationId,
          participant_id: dana,
          source: 'activity_compensation',
          level_percent: 100,
          starts_on: '2024-07-01',
        })
        .execute(),
    );
    expect(blockersOf(await move('consultant', 'raising-planning'))).toEqual([
      'raised_at',
      'raised_at',
      'handover_done',
    ]);
    const areas = ['identity', 'step', 'benefits', 'assessments', 'work'];
    const toFk = await send('consultant', 'raise', 'fk', areas);
    const toAsf = await send('consultant', 'raise', 'asf', areas);
    expect(await as('fkOfficer', ({ tx }) => answerCrossing(tx, toFk, true, null))).toBe('accepted');
    expect(await as('asfCaseworker', ({ tx }) => answerCrossing(tx, toAsf, true, null))).toBe('accepted');
    expect(blockersOf(await move('consultant', 'raising-planning'))).toEqual(['handover_done']);
    const handover = await send('consultant', 'handover', 'asf', areas);
    expect(await as('asfCaseworker', ({ tx }) => answerCrossing(tx, handover, true, null))).toBe('accepted');
    expect(blockersOf(await move('consultant', 'raising-planning'))).toEqual(['handover_done']);
    expect(await as('asfCaseworker', ({ tx }) => completeCrossing(tx, handover, testDay))).toBe('completed');
    expect(await move('consultant', 'raising-planning')).toMatchObject({
      refusal: { name: 'not_your_turn' },
    });
    expect(await move('asfCaseworker', 'raising-planning')).toMatchObject({ ok: true });
  });

  it('lets the holder, and nobody else, strike its first step: the step that another organisation wrote goes on again', async () => {
    const steps = () =>
      as('asfCaseworker', ({ tx }) => loadWay(tx, dana, testDay)).then((way) =>
        way!.rows.steps
          .filter(({ track }) => track === 'leading')
          .map(({ id, step, endedOn, struck, organisationKind }) => ({
            id,
            told: [step, organisationKind, struck ? 'struck' : endedOn ? 'ended' : 'open'].join(' '),
          })),
      );
    const before = await steps();
    expect(before.map(({ told }) => told)).toEqual([
      'work_goal FSF ended',
      'raising FSF ended',
      'planning ASF open',
    ]);
    const [, raising, planning] = before.map(({ id }) => id);
    const strike = (key: string) =>
      as(key, (doing) =>
        correctWayStep(doing, {
          participantId: dana,
          stepId: planning!,
          correction: { strike: true },
          because: 'Mötet blev inte av',
        }),
      );
    expect(await strike('consultant')).toEqual({ ok: false, refusal: 'not_yours' });
    for (const key of ['consultant', 'asfCaseworker'])
      expect(
        await as(key, ({ tx }) => sql`select app.reopen_step(${raising}) as n`.execute(tx)),
      ).toMatchObject({ rows: [{ n: 0 }] });
    expect(await strike('asfCaseworker')).toMatchObject({ ok: true, value: { reopened: raising } });
    expect((await steps()).map(({ told }) => told)).toEqual([
      'work_goal FSF ended',
      'raising FSF open',
      'planning ASF struck',
    ]);
    expect(await strike('asfCaseworker')).toEqual({ ok: false, refusal: 'no_such_row' });
    expect(await move('asfCaseworker', 'raising-planning')).toMatchObject({ ok: true });
  });

  it('lets whoever wrote an ended step correct its days after the ball has passed on, and no more than that', async () => {
    const goal = () =>
      as('consultant', ({ tx }) => loadWay(tx, dana, testDay)).then((way) =>
        way!.rows.steps.filter(({ step }) => step === 'work_goal'),
      );
    const [{ id } = { id: '' }] = await goal();
    const correct = (key: string, correction: StepCorrection) =>
      as(key, (doing) =>
        correctWayStep(doing, { participantId: dana, stepId: id, correction, because: 'Fel dag' }),
      );
    const days = { startedOn: '2026-11-19', endedOn: testDay };
    expect(await correct('asfCaseworker', days)).toEqual({ ok: false, refusal: 'not_yours' });
    for (const more of [
      { strike: true as const },
      { ...days, step: 'raising' },
      { startedOn: days.startedOn },
    ])
      expect(await correct('consultant', more)).toEqual({ ok: false, refusal: 'not_your_turn' });
    expect(await correct('consultant', days)).toMatchObject({ ok: true });
    expect(
      (await goal()).map(({ startedOn, endedOn, struck }) => [startedOn, endedOn, struck]).toSorted(),
    ).toEqual([
      ['2026-11-19', testDay, false],
      [testDay, testDay, true],
    ]);
  });

  it('lets FK clear the work ability beside, once ASF too shares its steps with FK', async () => {
    expect(await move('fkOfficer', 'planning-rehabilitation_cooperation')).toMatchObject({
      refusal: { name: 'step_hidden' },
    });
    await share('asfCaseworker', 'fk', ['identity', 'step']);
    expect(await move('fkOfficer', 'planning-rehabilitation_cooperation')).toMatchObject({ ok: true });
  });

  it('asks for plan, support, the decision to end day activity, work ability, the employment and the way back to FSF', async () => {
    const go = () => move('asfCaseworker', 'planning-ordinary_employment');
    expect(blockersOf(await go())).toEqual([
      'plan_agreed',
      'support_offered',
      'support_answered',
      'day_activity_end_decided',
      'work_ability_clear',
      'employment_started',
      'handover_done',
    ]);
    await fact('asfCaseworker', 'plan_agreed', 'agreed', { parties: ['ASF', 'FSF'], personSaidYes: true });
    await fact(
      'consultant',
      'support_offered',
      'offered',
      { by: 'FSF', what: 'Stöd på arbetsplatsen' },
      beforeLastDay,
    );
    await fact('consultant', 'support_answered', 'yes', {}, beforeLastDay);
    await fact('fkOfficer', 'work_ability', 'cleared', { by: ['AF', 'FK'] });
    const refused = await as('consultant', (doing) => endDayActivity(doing, endDecision()));
    expect(refused).toEqual({ ok: false, refusal: 'not_yours_to_record' });
    expect(await as('lssOfficer', (doing) => endDayActivity(doing, endDecision()))).toMatchObject({
      ok: true,
    });
    await fact('asfCaseworker', 'employment_started', 'ordinary', { employer: 'Kök Söder' });
    expect(blockersOf(await go())).toEqual(['work_ability_clear', 'handover_done']);
    await share('fkOfficer', 'asf', ['identity', 'assessments']);
    expect(blockersOf(await go())).toEqual(['handover_done']);
  });

  it('hands over back to FSF and ends in ordinary employment with extended support', async () => {
    const areas = ['identity', 'step', 'work'];
    const back = await send('asfCaseworker', 'handover', 'fsf', areas);
    expect(await as('consultant', ({ tx }) => answerCrossing(tx, back, true, null))).toBe('accepted');
    expect(await as('consultant', ({ tx }) => completeCrossing(tx, back, testDay))).toBe('completed');
    const go = (...seen: string[]) => move('consultant', 'planning-ordinary_employment', seen);
    expect(blockersOf(await go())).toEqual(['work_ability_clear']);
    await share('fkOfficer', 'fsf', ['identity', 'assessments']);
    expect(await go()).toMatchObject({
      refusal: { name: 'warning_not_acknowledged', warnings: [{ name: 'closes_running_steps' }] },
    });
    const moved = await go('closes_running_steps');
    expect(moved).toMatchObject({
      ok: true,
      value: {
        effects: expect.arrayContaining([expect.objectContaining({ name: 'start_support', by: 'FSF' })]),
      },
    });
    const way = await as('consultant', ({ tx }) => loadWay(tx, dana, testDay));
    expect(way).toMatchObject({
      state: { leadingStep: 'ordinary_employment', holderKind: 'FSF', running: [] },
    });
    expect(way!.rows.steps.find(({ step }) => step === 'ordinary_employment')).toMatchObject({
      warnings: [{ sentenceKey: 'closes_running_steps', steps: ['rehabilitation_cooperation'] }],
    });
    const revoked = await as('lssOfficer', (doing) =>
      revokeEndDecision(doing, {
        factId: newId(),
        transitionId: standingDecision(way!.rows)!.sourceId!,
        participantId: dana,
        revokedOn: testDay,
        because: 'Anställningen blev inte av',
        decidedBy: 'Prov lssOfficer',
      }),
    );
    expect(revoked).toEqual({ ok: false, refusal: 'day_activity_must_have_ended' });
    expect(await move('consultant', 'ordinary_employment-ordinary_job')).toMatchObject({
      ok: true,
      value: { ended: { exit: 'ordinary_job', destination: 'paid_work' } },
    });
  });
});

const endDecision = () => ({
  transitionId: newId(),
  participantId: dana,
  decidedOn: '2026-11-20',
  lastDay: '2026-11-21',
  destination: 'paid_work',
  basis: 'LSS 9 § 10: personen har fått arbete',
  decidedBy: 'Prov lssOfficer',
});
