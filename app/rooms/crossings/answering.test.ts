import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { withdrawConsentRow } from '../consents/answers.store.ts';
import { listConsents } from '../consents/sharing-overview.store.ts';
import { loadParticipant } from '../participants/load-participant.ts';
import { findCase, listOpenCases, listUnansweredToUs } from './cases.store.ts';
import { type Cases, makeCases } from './cases.testing.ts';
import { answerCrossing, answerForReceiver, completeCrossing, withdrawCrossing } from './crossings.store.ts';
import { sendCrossing } from './send-crossing.ts';

let database: Database;
let cases: Cases;
beforeAll(async () => {
  database = await openTestDatabase();
  cases = await makeCases(database);
});
afterAll(() => database.close());

const reads = (key: string, participantId: string, today = testDay) =>
  cases.as(key, ({ tx }) => loadParticipant({ tx, today }, participantId), today);
const answer = (key: string, id: string, accepts: boolean, today = testDay) =>
  cases.as(key, ({ tx }) => answerCrossing(tx, id, accepts, accepts ? null : 'Fel mottagare'), today);
const complete = (key: string, id: string) => cases.as(key, ({ tx }) => completeCrossing(tx, id, testDay));

describe('answering', () => {
  test('a no ends the sharing at once, and the case is closed to the receiver', async () => {
    const id = await cases.startPerson();
    const crossing = await cases.sendOk('consultant', id, 'raise', 'af');
    expect(await answer('afOfficer', crossing, false)).toBe('refused');
    expect(await reads('afOfficer', id)).toBeUndefined();
    expect(await cases.as('afOfficer', ({ tx }) => findCase(tx, crossing))).toBeUndefined();
    expect(await answer('afOfficer', crossing, true)).toBe('not_found');
    expect(await cases.as('consultant', ({ tx }) => findCase(tx, crossing))).toMatchObject({
      answer: 'refused',
      answerReason: 'Fel mottagare',
    });
  });

  test('the ball passes with the first contact and not before; taking back ends both ways', async () => {
    const id = await cases.startPerson();
    const crossing = await cases.sendOk('consultant', id, 'handover', 'asf');
    expect(await complete('asfCaseworker', crossing)).toBe('not_found');
    expect(await answer('asfCaseworker', crossing, true)).toBe('accepted');
    expect(await answer('asfCaseworker', crossing, true)).toBe('not_found');
    expect((await reads('consultant', id))?.way?.rows.holderKind).toBe('FSF');
    expect(await complete('asfCaseworker', crossing)).toBe('completed');
    expect(await complete('asfCaseworker', crossing)).toBe('already_completed');
    expect((await reads('consultant', id))?.way?.rows.holderKind).toBe('ASF');
    expect(await cases.as('consultant', ({ tx }) => withdrawCrossing(tx, crossing))).toBe('already_answered');
  });

  test('a yes that is taken back before the first contact passes nothing', async () => {
    const id = await cases.startPerson();
    const crossing = await cases.sendOk('consultant', id, 'handover', 'asf');
    await answer('asfCaseworker', crossing, true);
    expect(await cases.as('consultant', ({ tx }) => withdrawCrossing(tx, crossing))).toBe('withdrawn');
    expect(await complete('asfCaseworker', crossing)).toBe('withdrawn');
    expect((await reads('consultant', id))?.way?.rows.holderKind).toBe('FSF');
  });

  test('after 30 days nothing is shared, both managers see it, and it can be sent again', async () => {
    const id = await cases.startPerson();
    const crossing = await cases.sendOk('consultant', id, 'raise', 'asf');
    const last = addDays(testDay, 30);
    const late = addDays(testDay, 31);
    expect(await reads('asfCaseworker', id, last)).toMatchObject({ name: 'Bea Lind' });
    expect(await reads('asfCaseworker', id, late)).toBeUndefined();
    expect(await answer('asfCaseworker', crossing, true, late)).toBe('not_found');
    const lapsed = await cases.as('asfManager', ({ tx }) => listUnansweredToUs(tx), late);
    expect(lapsed.find(({ crossingId }) => crossingId === crossing)).toMatchObject({
      fromName: 'Organisation FSF',
      sentOn: testDay,
      participantId: null,
    });
    expect(await cases.as('asfCaseworker', ({ tx }) => listUnansweredToUs(tx), late)).toEqual([]);
    const own = await cases.as('manager', ({ tx }) => listOpenCases(tx), late);
    expect(own.map(({ crossingId }) => crossingId)).toContain(crossing);
    const basis = (await cases.as('consultant', ({ tx, who }) => listConsents(tx, who, id), late))[0]!;
    const again = await cases.as(
      'consultant',
      (doing) =>
        sendCrossing(doing, {
          crossingId: newId(),
          participantId: id,
          kind: 'raise',
          toOrganisationId: cases.world.organisations.asf!,
          areas: ['identity', 'step'],
          basis: { kind: 'consent', id: basis.consentId },
        }),
      late,
    );
    expect(again).toMatchObject({ ok: true });
  });

  test('a withdrawn consent ends what stands on it, what was shared back, and what waits', async () => {
    const id = await cases.startPerson();
    const consentId = await cases.consent('consultant', id, 'asf');
    const basis = { kind: 'consent' as const, id: consentId };
    const handover = await cases.sendOk('consultant', id, 'handover', 'asf', { basis });
    const raised = await cases.sendOk('consultant', id, 'raise', 'asf', { basis });
    await answer('asfCaseworker', handover, true);
    await complete('asfCaseworker', handover);
    await cases.as('consultant', ({ tx }) => withdrawConsentRow(tx, consentId));
    const left = await cases.as('consultant', ({ tx }) =>
      tx
        .selectFrom('share')
        .selectAll()
        .where('participant_id', '=', id)
        .where('withdrawn_at', 'is', null)
        .execute(),
    );
    expect(left).toEqual([]);
    expect(await cases.as('consultant', ({ tx }) => findCase(tx, raised))).toMatchObject({ withdrawn: true });
    const theirs = await reads('asfCaseworker', id);
    expect(theirs?.file.own).toBe(true);
    expect(theirs?.otherFiles).toEqual([]);
    await expect(cases.as('consultant', ({ tx }) => withdrawConsentRow(tx, consentId))).rejects.toThrow();
  });
});

describe('a consent that is withdrawn between the yes and the first contact', () => {
  test('leaves the ball where it is', async () => {
    const id = await cases.startPerson();
    const consentId = await cases.consent('consultant', id, 'asf');
    const handover = await cases.sendOk('consultant', id, 'handover', 'asf', {
      basis: { kind: 'consent', id: consentId },
    });
    await answer('asfCaseworker', handover, true);
    await cases.as('consultant', ({ tx }) => withdrawConsentRow(tx, consentId));
    expect(await complete('asfCaseworker', handover)).toBe('withdrawn');
    expect(await cases.as('consultant', ({ tx }) => findCase(tx, handover))).toMatchObject({
      withdrawn: true,
    });
  });
});

describe('a receiver that nobody can sign in to', () => {
  const record = (id: string, contactOn: string | null) =>
    cases.as('consultant', ({ tx }) =>
      answerForReceiver(tx, id, {
        accepts: true,
        reason: null,
        answeredBy: 'Eva',
        how: 'telefon',
        answeredOn: testDay,
        contactOn,
      }),
    );

  test('the sender records the answer, and the ball passes with the contact', async () => {
    const id = await cases.startPerson();
    const crossing = await cases.sendOk('consultant', id, 'handover', 'school');
    expect(await record(crossing, null)).toBe('not_found');
    await cases.setAccounts('school', false);
    expect(await record(crossing, null)).toBe('accepted');
    expect(await record(crossing, null)).toBe('already_answered');
    expect((await reads('consultant', id))?.way?.rows.holderKind).toBe('FSF');
    expect(await record(crossing, testDay)).toBe('completed');
    expect((await reads('consultant', id))?.way?.rows.holderKind).toBe('school');
    expect(await cases.as('consultant', ({ tx }) => findCase(tx, crossing))).toMatchObject({
      answeredBy: 'Eva',
      answeredHow: 'telefon',
      firstContactOn: testDay,
      completed: true,
    });
    const back = await cases.send('consultant', id, 'handover', 'asf');
    expect(back.sent).toMatchObject({ ok: true });
    await cases.setAccounts('school', true);
  });

  test('an answer that came some days ago is an answer of that day', async () => {
    const id = await cases.startPerson();
    await cases.setAccounts('school', false);
    const crossing = await cases.sendOk('consultant', id, 'raise', 'school');
    const answer = { accepts: true, reason: null, answeredBy: 'Eva', how: 'telefon', contactOn: null };
    const outcome = await cases.as(
      'consultant',
      ({ tx }) => answerForReceiver(tx, crossing, { ...answer, answeredOn: '2026-11-23' }),
      '2026-11-26',
    );
    expect(outcome).toBe('accepted');
    const kept = await cases.as('consultant', ({ tx }) => findCase(tx, crossing), '2026-11-26');
    expect(kept).toMatchObject({ answer: 'accepted', answeredOn: '2026-11-23' });
    await cases.setAccounts('school', true);
  });
});
