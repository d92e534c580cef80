import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { testDay } from '../../../tests/world.ts';
import { asStatistics, asSystem, type Database } from '../../platform/database.ts';
import type { Visit } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import { insertAssignment } from '../participants/contacts.store.ts';
import { insertRepresentative } from '../participants/edits.store.ts';
import { findParticipantRows } from '../participants/participant-rows.store.ts';
import { insertPlacement } from '../participants/periods.store.ts';
import { insertWorkplaceLearning, saveSchooling } from '../participants/school.store.ts';
import { endDayActivity } from '../path/end-day-activity.ts';
import { loadWay } from '../path/load-way.ts';
import { makeMove } from '../path/make-move.ts';
import { keepPathVersion, usePath } from '../path/path-versions.store.ts';
import { recordFact } from '../path/record-fact.ts';
import { shippedDefinitions } from '../path/shipped-definitions.rules.ts';
import { type StartWayInput, startWay } from '../path/start-way.ts';
import type { Doing } from '../path/who.ts';
import { type Cases, makeCases } from './cases.testing.ts';
import { answerCrossing, completeCrossing } from './crossings.store.ts';

const { definition, contentHash } = shippedDefinitions.find((each) => each.definition.origin === 'school')!;
const areas = ['identity', 'step', 'preparation'];

let database: Database;
let cases: Cases;
let tora: string;
const as: Cases['as'] = (...args) => cases.as(...args);

/** The same transaction and actor, as the room of participants takes it. */
const visiting = ({ tx, who, today }: Doing) => ({ tx, today, visitor: who as unknown as Visit['visitor'] });

beforeAll(async () => {
  database = await openTestDatabase();
  cases = await makeCases(database);
  await asSystem(database, async (tx) => {
    await usePath(tx, cases.world.collaborationId, await keepPathVersion(tx, definition));
  });
  tora = await openPerson(database, cases.world.members.schoolStaff!, {
    given: 'Tora',
    family: 'Wiklund',
    birthDate: '2009-02-16',
  });
});
afterAll(() => database?.close());

const start = (key: string, participantId: string, step: string, more: Partial<StartWayInput> = {}) =>
  as(key, (doing) =>
    startWay(doing, {
      wayId: randomUUID(),
      participantId,
      contentHash,
      step,
      inflow: 'school_staff',
      on: testDay,
      ...more,
    }),
  );

const fact = (key: string, kind: string, outcome: string, details: Record<string, unknown>) =>
  as(key, (doing) => recordFact(doing, tora, { kind, outcome, details, happenedOn: testDay })).then(
    (result) => expect(result, kind).toMatchObject({ ok: true }),
  );

const move = (key: string, transition: string) =>
  as(key, async (doing) => {
    const way = await loadWay(doing.tx, tora, testDay);
    const { version } = way!.rows;
    const request = { participantId: tora, transition, version, on: testDay, acknowledgedWarnings: [] };
    return makeMove(doing, request);
  });

const blockersOf = (result: Awaited<ReturnType<typeof move>>) =>
  !result.ok && result.refusal.name === 'needs_unmet'
    ? result.refusal.blockers.map(({ name }) => name)
    : result;

/** A hand-over on a consent in which the guardian took part, accepted and met. */
const handOver = async (from: string, to: string, receiver: string) => {
  const crossing = await cases.sendOk(from, tora, 'handover', to, { areas, representative: 'Klara Wiklund' });
  expect(await as(receiver, ({ tx }) => answerCrossing(tx, crossing, true, null))).toBe('accepted');
  expect(await as(receiver, ({ tx }) => completeCrossing(tx, crossing, testDay))).toBe('completed');
};

/** What the statistics door gives of the series, and how many stand in the register behind it. */
const counted = async () => {
  const member = cases.world.members;
  const cells = await asStatistics(database, member.analyst!, testDay, async (tx) => {
    const { rows } = await sql`select year, value from app.statistic_cells('transitions', 'year')`.execute(
      tx,
    );
    return rows;
  });
  const rows = await as('manager', ({ tx }) => tx.selectFrom('transition').select('transition_id').execute());
  return { cells, register: rows.length };
};

describe('who may start', () => {
  it('is the staff of the one who holds the step', async () => {
    expect(await start('schoolStaff', tora, 'collaboration_group')).toEqual({
      ok: false,
      refusal: 'not_yours_to_start',
    });
    const other = await openPerson(database, cases.world.members.lssOfficer!, { birthDate: '2003-05-05' });
    expect(await start('lssOfficer', other, 'school')).toEqual({ ok: false, refusal: 'not_yours_to_start' });
    const second = { inflow: 'lss_officer' } as const;
    expect(await start('lssOfficer', other, 'collaboration_group', second)).toMatchObject({ ok: true });
  });

  it('is nobody for a person in day activity: that way is for those who are not', async () => {
    const placed = await openPerson(database, cases.world.members.consultant!, { birthDate: '2002-05-05' });
    await as('consultant', (doing) => insertPlacement(visiting(doing), placed, newId(), group()));
    expect(await start('consultant', placed, 'collaboration_group')).toEqual({
      ok: false,
      refusal: 'day_activity_runs',
    });
  });
});

describe('school to work, one pupil through the database', () => {
  it('asks at the school for its end, the guardian, the consent and the hand-over, and for nothing of day activity', async () => {
    expect(await start('schoolStaff', tora, 'school')).toMatchObject({ ok: true });
    expect(blockersOf(await move('schoolStaff', 'school-collaboration_group'))).toEqual([
      'school_end_known',
      'guardian_registered',
      'guardian_informed',
      'consent',
      'handover_done',
    ]);
    await as('schoolStaff', async (doing) => {
      const visit = visiting(doing);
      await saveSchooling(visit, tora, null, {
        school_form: 'adapted_upper_secondary',
        school: 'Kanalgymnasiet',
        programme: null,
        school_year: 3,
        ends_on: '2027-06-11',
      });
      await insertWorkplaceLearning(visit, tora, newId(), {
        workplace: 'Kök Söder',
        gave: 'Lärde sig disken',
        starts_on: '2026-03-02',
        ends_on: '2026-03-27',
      });
      await insertRepresentative(visit, tora, newId(), {
        kind: 'custodian',
        name: 'Klara Wiklund',
        phone: null,
        scope: 'vårdnad',
        areas: null,
        starts_on: '2024-08-19',
        ends_on: '2027-02-15',
      });
    });
    await fact('schoolStaff', 'guardian_informed', 'informed', { who: 'Klara Wiklund', how: 'Samtal' });
    expect(blockersOf(await move('schoolStaff', 'school-collaboration_group'))).toEqual([
      'consent',
      'handover_done',
    ]);
  });

  it('two periods at workplaces never overlap, whoever tries', async () => {
    const again = as('schoolStaff', (doing) =>
      insertWorkplaceLearning(visiting(doing), tora, newId(), {
        workplace: 'Förskolan Ekorren',
        gave: null,
        starts_on: '2026-03-27',
        ends_on: null,
      }),
    );
    await expect(again).rejects.toThrow('workplace_learning_no_overlap');
  });

  it('passes to the LSS officer, who reads the school and what the workplaces gave', async () => {
    await handOver('schoolStaff', 'fsf', 'lssOfficer');
    expect(await move('schoolStaff', 'school-collaboration_group')).toMatchObject({
      refusal: { name: 'not_your_turn' },
    });
    expect(await move('lssOfficer', 'school-collaboration_group')).toMatchObject({ ok: true });
    expect(await as('lssOfficer', ({ tx }) => findParticipantRows(tx, tora))).toMatchObject({
      schooling: [{ own: false, school: 'Kanalgymnasiet', endsOn: '2027-06-11' }],
      workplaceLearning: [{ workplace: 'Kök Söder', gave: 'Lärde sig disken' }],
      representatives: [{ kind: 'custodian' }],
    });
  });

  it('asks for what has begun, and goes over practice to work', async () => {
    await handOver('lssOfficer', 'asf', 'asfCaseworker');
    await cases.consent('schoolStaff', tora, 'asf', areas, true, 'Klara Wiklund');
    expect(blockersOf(await move('asfCaseworker', 'collaboration_group-after_school'))).toEqual([
      'after_school_outcome',
    ]);
    await fact('asfCaseworker', 'after_school', 'practice', { where: 'Kök Söder' });
    expect(await move('asfCaseworker', 'collaboration_group-after_school')).toMatchObject({ ok: true });
    expect(blockersOf(await move('asfCaseworker', 'after_school-work'))).toEqual(['after_school_outcome']);
    await fact('asfCaseworker', 'after_school', 'work', { where: 'Kök Söder' });
  });

  it('ends in work, and nobody is counted among those who leave day activity', async () => {
    await as('manager', ({ tx, who }) =>
      tx
        .insertInto('coverage')
        .values({
          collaboration_id: who.collaborationId,
          organisation_id: who.organisationId,
          year: 2026,
          registered_through: testDay,
        })
        .execute(),
    );
    const before = await counted();
    expect(before).toEqual({ cells: [{ year: 2026, value: 0 }], register: 0 });
    expect(await move('asfCaseworker', 'after_school-work')).toMatchObject({
      ok: true,
      value: { effects: [], ended: { exit: 'work', destination: 'paid_work' } },
    });
    expect(await counted()).toEqual(before);
    expect(await as('lssOfficer', (doing) => endDayActivity(doing, endOf(tora)))).toMatchObject({
      ok: false,
    });
  });

  it('while one who leaves day activity is', async () => {
    const placed = await openPerson(database, cases.world.members.lssOfficer!, { birthDate: '2002-06-06' });
    await as('lssOfficer', async (doing) => {
      const visit = visiting(doing);
      const account_id = cases.world.members.consultant!.accountId;
      await insertAssignment(visit, placed, newId(), { account_id, reason: 'Placering' });
    });
    await as('consultant', async (doing) => {
      await insertPlacement(visiting(doing), placed, newId(), group());
    });
    expect(await as('lssOfficer', (doing) => endDayActivity(doing, endOf(placed)))).toMatchObject({
      ok: true,
    });
    expect((await counted()).register).toBe(1);
  });
});

const group = () => ({
  unit_id: cases.world.units.north!,
  form: 'group',
  starts_on: '2024-01-08',
  ends_on: null,
});

const endOf = (participantId: string) => ({
  transitionId: newId(),
  participantId,
  decidedOn: testDay,
  lastDay: testDay,
  destination: 'paid_work',
  basis: 'LSS 9 § 10',
  decidedBy: 'Prov lssOfficer',
});
