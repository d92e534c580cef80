import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { withdrawConsentRow } from '../consents/answers.store.ts';
import { endDayActivity } from '../path/end-day-activity.ts';
import { loadWay } from '../path/load-way.ts';
import { endTheWay } from '../path/rest-way.ts';
import { type Cases, makeCases } from './cases.testing.ts';
import { answerCrossing, completeCrossing } from './crossings.store.ts';

let database: Database;
let cases: Cases;
beforeAll(async () => {
  database = await openTestDatabase();
  cases = await makeCases(database);
});
afterAll(() => database?.close());

const place = (participantId: string, startsOn: string, endsOn: string | null = null) =>
  cases.as('consultant', ({ tx, who }) =>
    tx
      .insertInto('placement')
      .values({
        collaboration_id: who.collaborationId,
        placement_id: newId(),
        organisation_id: who.organisationId,
        participant_id: participantId,
        unit_id: cases.world.units.north!,
        form: 'group',
        starts_on: startsOn,
        ends_on: endsOn,
      })
      .execute(),
  );

const assign = (participantId: string, to: string) =>
  cases.as('consultant', ({ tx, who }) =>
    tx
      .insertInto('assignment')
      .values({
        collaboration_id: who.collaborationId,
        assignment_id: newId(),
        organisation_id: who.organisationId,
        participant_id: participantId,
        account_id: cases.world.members[to]!.accountId,
        made_by: who.accountId,
      })
      .execute(),
  );

const dayActivity = async (key: string, participantId: string) => {
  const way = await cases.as(key, ({ tx }) => loadWay(tx, participantId, testDay));
  return way?.rows.dayActivity;
};

const decide = (participantId: string, lastDay: string) =>
  cases.as('lssOfficer', (doing) =>
    endDayActivity(doing, {
      transitionId: newId(),
      participantId,
      decidedOn: testDay,
      lastDay,
      destination: 'moved',
      basis: 'LSS 9 § 10: personen har flyttat',
      decidedBy: 'Prov lssOfficer',
    }),
  );

describe('whether day activity goes on beside a way', () => {
  it('runs while a placement does, whatever end somebody has set, until a decision', async () => {
    const person = await cases.startPerson();
    expect(await dayActivity('consultant', person)).toEqual({ runs: false, endsOn: null });
    await place(person, '2024-01-01', '2026-11-22');
    expect(await dayActivity('consultant', person)).toEqual({ runs: true, endsOn: null });
    await assign(person, 'lssOfficer');
    expect(await decide(person, '2026-11-23')).toEqual({ ok: false, refusal: 'last_day_after_placement' });
    expect(await decide(person, testDay)).toMatchObject({ ok: true });
    expect(await dayActivity('consultant', person)).toEqual({ runs: true, endsOn: testDay });
    expect(await decide(person, testDay)).toEqual({ ok: false, refusal: 'already_decided' });
  });

  it('was over before the way began', async () => {
    const person = await cases.startPerson();
    await place(person, '2019-01-01', '2020-12-31');
    expect(await dayActivity('consultant', person)).toEqual({ runs: false, endsOn: null });
  });

  it('is told as it is to a holder who may no longer see the placement', async () => {
    const person = await cases.startPerson();
    await place(person, '2024-01-01');
    const areas = ['identity', 'step', 'work'];
    const { request, sent } = await cases.send('consultant', person, 'handover', 'asf', { areas });
    expect(sent).toMatchObject({ ok: true });
    await cases.as('asfCaseworker', ({ tx }) => answerCrossing(tx, request.crossingId, true, null));
    await cases.as('asfCaseworker', ({ tx }) => completeCrossing(tx, request.crossingId, testDay));
    await cases.as('consultant', ({ tx }) => withdrawConsentRow(tx, request.basis.id));
    const seen = await cases.as('asfCaseworker', ({ tx }) =>
      tx.selectFrom('placement').select('placement_id').where('participant_id', '=', person).execute(),
    );
    expect(seen).toEqual([]);
    expect(await dayActivity('asfCaseworker', person)).toEqual({ runs: true, endsOn: null });
  });
});

describe('the decision', () => {
  it('needs no way, and can be made after one has ended', async () => {
    const person = await cases.startPerson();
    await place(person, '2024-01-01');
    await assign(person, 'lssOfficer');
    const way = await cases.as('consultant', ({ tx }) => loadWay(tx, person, testDay));
    const end = {
      participantId: person,
      version: way!.rows.version,
      on: testDay,
      reason: 'declined' as const,
    };
    expect(await cases.as('consultant', (doing) => endTheWay(doing, end))).toMatchObject({ ok: true });
    expect(await decide(person, testDay)).toMatchObject({ ok: true });
  });

  it('is no other role’s', async () => {
    const person = await cases.startPerson();
    const refused = await cases.as('consultant', (doing) =>
      endDayActivity(doing, {
        transitionId: newId(),
        participantId: person,
        decidedOn: testDay,
        lastDay: testDay,
        destination: 'moved',
        basis: 'LSS 9 § 10',
        decidedBy: 'Prov',
      }),
    );
    expect(refused).toEqual({ ok: false, refusal: 'not_yours_to_record' });
  });
});
