import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { loadParticipant, type ParticipantView } from '../participants/load-participant.ts';
import { recordFact } from '../path/record-fact.ts';
import { type Cases, makeCases } from './cases.testing.ts';
import { answerCrossing } from './crossings.store.ts';
import { previewCrossing } from './preview-crossing.ts';
import { sendCrossing } from './send-crossing.ts';

let database: Database;
let cases: Cases;
beforeAll(async () => {
  database = await openTestDatabase();
  cases = await makeCases(database);
});
afterAll(() => database.close());

const reads = (key: string, participantId: string) =>
  cases.as(key, ({ tx }) => loadParticipant({ tx, today: testDay }, participantId));

describe('the preview', () => {
  const fields = (view: ParticipantView | undefined) => JSON.parse(JSON.stringify(view ?? null));
  type Crossings = { way: { rows: { crossings: { recordedAt?: string; toId?: string }[] } } };
  /** When it was sent is made by the sending itself, and a stand-in reads in the receiver's place. */
  const sameMoment = (view: Crossings) => {
    for (const crossing of view.way.rows.crossings) {
      delete crossing.recordedAt;
      delete crossing.toId;
    }
    return view;
  };

  test.each([
    ['fk', 'fkOfficer', ['identity', 'step', 'benefits', 'assessments']],
    ['fk', 'fkOfficer', ['identity', 'step']],
    ['asf', 'asfCaseworker', ['identity', 'step', 'plan', 'meetings', 'preparation', 'work', 'benefits']],
    ['af', 'afOfficer', ['identity', 'step', 'benefits']],
    ['school', 'schoolStaff', ['identity', 'step']],
  ])('to %s is field by field what %s then reads, with %j', async (to, key, areas) => {
    const id = await cases.startPerson({ given: 'Carl' });
    await cases.as('consultant', ({ tx, who }) =>
      tx
        .insertInto('livelihood')
        .values({
          collaboration_id: who.collaborationId,
          livelihood_id: newId(),
          organisation_id: who.organisationId,
          participant_id: id,
          source: 'activity_compensation',
          level_percent: 100,
          starts_on: '2024-07-01',
        })
        .execute(),
    );
    const consentId = await cases.consent('consultant', id, to, areas);
    const request = {
      crossingId: newId(),
      participantId: id,
      kind: 'raise' as const,
      toOrganisationId: cases.world.organisations[to]!,
      areas,
      basis: { kind: 'consent' as const, id: consentId },
    };
    const before = await cases.as('consultant', async (doing) => {
      const seen = await previewCrossing(doing, request);
      const after = await doing.tx
        .selectFrom('crossing')
        .selectAll()
        .where('participant_id', '=', id)
        .execute();
      expect(after).toEqual([]);
      const me = await sql<{ role: string }>`select app.role() as role`.execute(doing.tx);
      expect(me.rows).toEqual([{ role: 'job_consultant' }]);
      return seen.ok ? fields(seen.value) : seen.refusal;
    });
    expect(await reads(key, id)).toBeUndefined();
    await cases.as('consultant', (doing) => sendCrossing(doing, request));
    const read = fields(await reads(key, id));
    expect(sameMoment(before)).toEqual(sameMoment(read));
    expect(read.name).toBe('Carl Lind');
    expect(read.livelihoods.length).toBe(areas.includes('benefits') && to !== 'af' ? 1 : 0);
    expect(read.entitlement).toBeNull();
  });

  test('shows nothing of the receiver’s own file, nor what others share with the receiver', async () => {
    const id = await cases.startPerson({ given: 'Carl' });
    const areas = ['identity', 'step', 'assessments'];
    const raised = await cases.sendOk('consultant', id, 'raise', 'asf', { areas });
    const atFk = await cases.sendOk('consultant', id, 'raise', 'fk', { areas });
    await cases.as('asfCaseworker', ({ tx }) => answerCrossing(tx, raised, true, null));
    await cases.as('fkOfficer', ({ tx }) => answerCrossing(tx, atFk, true, null));
    await cases.consent('fkOfficer', id, 'asf', ['identity', 'assessments'], true);
    await cases.as('fkOfficer', (doing) =>
      recordFact(doing, id, {
        kind: 'work_ability',
        happenedOn: testDay,
        outcome: 'cleared',
        details: { by: ['FK'] },
      }),
    );
    const read = fields(await reads('asfCaseworker', id));
    expect(read.way.rows.facts).toMatchObject([{ kind: 'work_ability' }]);
    expect(read.contacts.map(({ name }: { name: string }) => name)).toContain('Prov asfCaseworker');

    const consentId = await cases.consent('consultant', id, 'asf', areas);
    const seen = await cases.as('consultant', (doing) =>
      previewCrossing(doing, {
        crossingId: newId(),
        participantId: id,
        kind: 'handover',
        toOrganisationId: cases.world.organisations.asf!,
        areas,
        basis: { kind: 'consent', id: consentId },
      }),
    );
    const preview = seen.ok ? fields(seen.value) : seen.refusal;
    expect(preview.name).toBe('Carl Lind');
    expect(preview.way.rows.facts).toEqual([]);
    expect(JSON.stringify(preview)).not.toContain('Prov asfCaseworker');
    expect(JSON.stringify(preview)).not.toContain('Prov fkOfficer');
  });

  test('of a protected person shows what those will read whom the receiving manager lets in', async () => {
    const id = await cases.startPerson({ protected: true });
    const consentId = await cases.consent('consultant', id, 'asf');
    const seen = await cases.as('consultant', (doing) =>
      previewCrossing(doing, {
        crossingId: newId(),
        participantId: id,
        kind: 'raise',
        toOrganisationId: cases.world.organisations.asf!,
        areas: ['identity', 'step'],
        basis: { kind: 'consent', id: consentId },
      }),
    );
    expect(seen).toMatchObject({ ok: true, value: { protected: true, name: 'Bea Lind' } });
  });
});
