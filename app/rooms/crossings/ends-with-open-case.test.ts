import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { loadWay } from '../path/load-way.ts';
import { endTheWay } from '../path/rest-way.ts';
import { type Cases, makeCases } from './cases.testing.ts';
import { answerCrossing } from './crossings.store.ts';

let database: Database;
let cases: Cases;
beforeAll(async () => {
  database = await openTestDatabase();
  cases = await makeCases(database);
});
afterAll(() => database?.close());

describe('ending a way', () => {
  it('waits for what one has sent oneself: an answer, and after a hand-over the first contact', async () => {
    const person = await cases.startPerson();
    const crossing = await cases.sendOk('consultant', person, 'handover', 'asf');
    const end = async () => {
      const way = await cases.as('consultant', ({ tx }) => loadWay(tx, person, testDay));
      const given = {
        participantId: person,
        version: way!.rows.version,
        on: testDay,
        reason: 'declined' as const,
      };
      return cases.as('consultant', (doing) => endTheWay(doing, given));
    };
    expect(await end()).toEqual({ ok: false, refusal: { name: 'case_open' } });
    await cases.as('asfCaseworker', ({ tx }) => answerCrossing(tx, crossing, true, null));
    expect(await end()).toEqual({ ok: false, refusal: { name: 'case_open' } });
  });
});
