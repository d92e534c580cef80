import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { withdrawConsentRow } from '../consents/answers.store.ts';
import { recordDisclosure } from '../consents/record-disclosure.ts';
import { loadParticipant } from '../participants/load-participant.ts';
import { findCase, listOpenCases, listProtectedWaiting } from './cases.store.ts';
import { type Cases, makeCases } from './cases.testing.ts';
import { answerCrossing } from './crossings.store.ts';
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

describe('sending', () => {
  test('opens the person for the receiver, within the areas, and the same form twice is one', async () => {
    const id = await cases.startPerson();
    expect(await reads('afOfficer', id)).toBeUndefined();
    const { request } = await cases.send('consultant', id, 'raise', 'af', { message: ' Hej ' });
    const again = await cases.as('consultant', (doing) => sendCrossing(doing, request));
    expect(again).toEqual({ ok: true, value: request.crossingId });
    expect(await cases.as('afOfficer', ({ tx }) => listOpenCases(tx))).toHaveLength(1);
    expect(await cases.as('afOfficer', ({ tx }) => findCase(tx, request.crossingId))).toMatchObject({
      kind: 'raise',
      name: 'Bea Lind',
      message: 'Hej',
      sentOn: testDay,
      answerBy: addDays(testDay, 30),
      areas: ['identity', 'step'],
      answer: null,
    });
    expect(await reads('afOfficer', id)).toMatchObject({ name: 'Bea Lind' });
    expect(await reads('fkOfficer', id)).toBeUndefined();
  });

  test('is refused outside the basis, without one, and on a withdrawn one', async () => {
    const id = await cases.startPerson();
    const consentId = await cases.consent('consultant', id, 'af');
    const basis = { kind: 'consent' as const, id: consentId };
    const refusal = async (over: object) =>
      (await cases.send('consultant', id, 'raise', 'af', { basis, ...over })).sent;
    expect(await refusal({ areas: ['identity', 'step', 'benefits'] })).toEqual({
      ok: false,
      refusal: 'areas_outside_basis',
    });
    expect(await refusal({ basis: { kind: 'consent', id: newId() } })).toEqual({
      ok: false,
      refusal: 'basis_missing',
    });
    await cases.as('consultant', ({ tx }) => withdrawConsentRow(tx, consentId));
    expect(await refusal({})).toEqual({ ok: false, refusal: 'basis_missing' });
    expect(await reads('afOfficer', id)).toBeUndefined();
  });

  test('stands on another named basis too', async () => {
    const id = await cases.startPerson();
    const disclosureId = newId();
    const recorded = await cases.as('consultant', (doing) =>
      recordDisclosure(doing, {
        disclosureId,
        participantId: id,
        toOrganisationId: cases.world.organisations.fk!,
        areas: ['identity', 'step'],
        basis: 'harm_assessment',
        basisText: 'Står klart att ingen lider men',
        decidedBy: 'Prov chef',
        decidedOn: testDay,
      }),
    );
    expect(recorded).toEqual({ ok: true, value: disclosureId });
    await cases.sendOk('consultant', id, 'raise', 'fk', { basis: { kind: 'disclosure', id: disclosureId } });
    expect(await reads('fkOfficer', id)).toMatchObject({ name: 'Bea Lind' });
  });

  test('raising at two at once is one each; two hand-overs at once are one', async () => {
    const id = await cases.startPerson();
    await cases.sendOk('consultant', id, 'raise', 'af');
    await cases.sendOk('consultant', id, 'raise', 'fk');
    const forAsf = await cases.consent('consultant', id, 'asf');
    const forAf = await cases.consent('consultant', id, 'af');
    const both = await Promise.all([
      cases.send('consultant', id, 'handover', 'asf', { basis: { kind: 'consent', id: forAsf } }),
      cases.send('consultant', id, 'handover', 'af', { basis: { kind: 'consent', id: forAf } }),
    ]);
    expect(both.map(({ sent }) => (sent.ok ? 'sent' : sent.refusal)).sort()).toEqual([
      'handover_under_way',
      'sent',
    ]);
  });

  test('handing over is only for the one who holds the ball', async () => {
    const id = await cases.startPerson();
    const raised = await cases.sendOk('consultant', id, 'raise', 'fk');
    await answer('fkOfficer', raised, true);
    const { sent } = await cases.send('fkOfficer', id, 'handover', 'af');
    expect(sent).toEqual({ ok: false, refusal: 'not_your_turn' });
    await expect(cases.send('otherConsultant', id, 'raise', 'af')).rejects.toThrow();
  });
});

describe('a protected identity', () => {
  test('travels with the share, is opened by the receiving manager, and cannot be lowered there', async () => {
    const id = await cases.startPerson({ protected: true, given: 'Hemlig' });
    const crossing = await cases.sendOk('consultant', id, 'raise', 'asf');
    expect(await reads('asfCaseworker', id)).toBeUndefined();
    expect(await reads('asfManager', id)).toBeUndefined();
    expect(await answer('asfCaseworker', crossing, true)).toBe('not_found');
    const hidden = (key: string) => cases.as(key, ({ tx }) => listProtectedWaiting(tx));
    expect(await hidden('asfCaseworker')).toMatchObject([{ crossingId: crossing, participantId: null }]);
    expect(await hidden('asfManager')).toMatchObject([{ crossingId: crossing, participantId: id }]);
    expect(await hidden('fkOfficer')).toEqual([]);
    await cases.as('asfManager', ({ tx, who }) =>
      tx
        .insertInto('protected_access')
        .values({
          collaboration_id: who.collaborationId,
          protected_access_id: newId(),
          organisation_id: who.organisationId,
          participant_id: id,
          account_id: cases.world.members.asfCaseworker!.accountId,
          granted_by: who.accountId,
          reason: 'Tar emot',
        })
        .execute(),
    );
    expect(await answer('asfCaseworker', crossing, true)).toBe('accepted');
    expect(await reads('asfCaseworker', id)).toMatchObject({ protected: true, file: { own: true } });
    await expect(
      cases.as('asfCaseworker', ({ tx }) =>
        tx.updateTable('file').set({ protected: false }).where('participant_id', '=', id).execute(),
      ),
    ).rejects.toThrow();
  });
});
