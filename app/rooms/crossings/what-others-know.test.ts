import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { loadWay } from '../path/load-way.ts';
import { recordFact } from '../path/record-fact.ts';
import { type Cases, makeCases } from './cases.testing.ts';
import { answerCrossing } from './crossings.store.ts';

let database: Database;
let cases: Cases;
beforeAll(async () => {
  database = await openTestDatabase();
  cases = await makeCases(database);
});
afterAll(() => database?.close());

const livesOn = (key: string, participantId: string, source: string) =>
  cases.as(key, ({ tx, who }) =>
    tx
      .insertInto('livelihood')
      .values({
        collaboration_id: cases.world.collaborationId,
        livelihood_id: newId(),
        organisation_id: who.organisationId,
        participant_id: participantId,
        source,
        starts_on: '2026-01-01',
      })
      .execute(),
  );
const way = (key: string, participantId: string, today = testDay) =>
  cases.as(key, ({ tx }) => loadWay(tx, participantId, today), today).then((loaded) => loaded!);
const benefit = async (key: string, id: string) => (await way(key, id)).circumstances.fkBenefit;

/** The consultant's organisation shares these areas with ASF, which has said yes. */
const raisedAtAsf = async (areas: string[]) => {
  const id = await cases.startPerson();
  const raised = await cases.sendOk('consultant', id, 'raise', 'asf', { areas });
  await cases.as('asfCaseworker', ({ tx }) => answerCrossing(tx, raised, true, null));
  return id;
};

describe('a benefit from FK that the opener of the way knows of and does not share', () => {
  it('is not taken for none by who has registered another livelihood; what the person answers stands', async () => {
    const id = await raisedAtAsf(['identity', 'step']);
    await livesOn('consultant', id, 'activity_compensation');
    await livesOn('asfCaseworker', id, 'social_assistance');
    expect([await benefit('consultant', id), await benefit('asfCaseworker', id)]).toEqual(['yes', 'unknown']);
    const told = (outcome: string) =>
      cases.as('asfCaseworker', (doing) =>
        recordFact(doing, id, { kind: 'fk_benefit_told', outcome, details: {}, happenedOn: testDay }),
      );
    expect(await told('some_from_fk')).toMatchObject({ ok: true });
    expect(await benefit('asfCaseworker', id)).toBe('yes');
  });

  it('is seen where it is shared', async () => {
    const id = await raisedAtAsf(['identity', 'step', 'benefits']);
    await livesOn('asfCaseworker', id, 'social_assistance');
    expect(await benefit('asfCaseworker', id)).toBe('no');
    await livesOn('consultant', id, 'activity_compensation');
    expect(await benefit('asfCaseworker', id)).toBe('yes');
  });
});

describe('a case that nobody answered in time', () => {
  it('is raised no more', async () => {
    const id = await cases.startPerson();
    await cases.sendOk('consultant', id, 'raise', 'fk');
    const raised = async (day: string) => {
      const { state } = await way('consultant', id, day);
      return state.facts.filter(({ kind, happenedOn }) => kind === 'raised_at' && happenedOn <= day).at(-1)
        ?.outcome;
    };
    expect(await raised(addDays(testDay, 30))).toBe('raised');
    expect(await raised(addDays(testDay, 31))).toBe('unanswered');
  });
});
