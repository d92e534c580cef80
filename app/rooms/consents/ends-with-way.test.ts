import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { type OpenCases, openCases } from '../crossings/browsing.testing.ts';
import { listEndsWithWay } from './ends-with-way.store.ts';
import { recordDisclosure } from './record-disclosure.ts';

let house: OpenCases;
beforeAll(async () => {
  house = await openCases();
});
afterAll(() => house.database.close());

const pages = (id: string) => `/deltagare/${id}`;
const rows = <Row extends object = Record<string, unknown>>(sql: string) =>
  rowsAsOwner<Row>(house.database, sql);

/** A disclosure that shares by itself, without any case; the identity and the step. */
const disclosedStraight = (id: string, key: string, to: string): Promise<string> =>
  house.cases.as(key, async ({ tx, who, today }) => {
    const disclosureId = newId();
    const done = await recordDisclosure(
      { tx, who, today },
      {
        disclosureId,
        participantId: id,
        toOrganisationId: house.cases.world.organisations[to]!,
        areas: ['identity', 'step'],
        basis: 'statutory_duty',
        basisText: 'Skyldighet enligt lag',
        decidedBy: 'Prov chef',
        decidedOn: today,
      },
    );
    expect(done.ok).toBe(true);
    for (const area of ['identity', 'step'])
      await tx
        .insertInto('share')
        .values({
          collaboration_id: who.collaborationId,
          share_id: newId(),
          participant_id: id,
          from_organisation_id: who.organisationId,
          to_organisation_id: house.cases.world.organisations[to]!,
          area,
          basis: 'disclosure',
          source_id: disclosureId,
          ends_at: '2027-11-22T00:00:00Z',
        })
        .execute();
    return disclosureId;
  });

/** A person with a consent and a disclosure to Försäkringskassan, and a disclosure to Arbetsförmedlingen. */
const shared = async () => {
  const id = await house.cases.startPerson();
  const crossing = await house.cases.sendOk('consultant', id, 'raise', 'fk', { areas: ['identity', 'step'] });
  await house.post('fkOfficer', `/arenden/${crossing}/svar`, { svar: 'accepted' });
  const consentId = await house.cases.consent('consultant', id, 'fk', ['identity', 'plan', 'work'], true);
  return { id, consentId, disclosureId: await disclosedStraight(id, 'consultant', 'af') };
};
const version = async (id: string) =>
  String(
    (await rows<{ version: number }>(`select version from way where participant_id = '${id}'`))[0]!.version,
  );
const left = (id: string) =>
  rows(`select area from share where participant_id = '${id}' and withdrawn_at is null`);

test('the form that ends a way says beforehand which consents and disclosures end, to whom and about what', async () => {
  const { id } = await shared();
  const { text } = await house.get('consultant', `${pages(id)}/vag/avsluta`);
  const said = text.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ');
  expect(said).toContain('Samtycken och utlämnanden som slutar med vägen');
  expect(said).toContain(
    'Organisation FSF får dela med Organisation FK: namn och kontakt, planen, arbete och insatser. Samtycke till och med',
  );
  expect(said).toContain(
    'Organisation FSF får dela med Organisation AF: namn och kontakt, vägen till arbete. Utlämnande',
  );
  expect(said).toContain('redan har skrivit in i sin egen akt finns kvar');
});

test('what the form says ends is what ends, with a line for each row; a disclosure never outlives the way', async () => {
  const { id, consentId, disclosureId } = await shared();
  expect(await left(id)).not.toEqual([]);
  const ended = await house.post('consultant', `${pages(id)}/vag/avsluta`, {
    version: await version(id),
    datum: testDay,
    orsak: 'declined',
  });
  expect(ended.status).toBe(303);
  expect(await left(id)).toEqual([]);
  expect(
    await rows(`select ended_because, ended_by is not null as by_somebody from disclosure
      where disclosure_id = '${disclosureId}'`),
  ).toEqual([{ ended_because: 'way_ended', by_somebody: true }]);
  expect(await rows(`select ended_because from consent where consent_id = '${consentId}'`)).toEqual([
    { ended_because: 'way_ended' },
  ]);
  const logged = await rows<{ table_name: string }>(
    `select distinct table_name from write_log where participant_id = '${id}' and operation = 'update'`,
  );
  expect(logged.map(({ table_name }) => table_name)).toEqual(
    expect.arrayContaining(['consent', 'disclosure', 'share', 'way']),
  );
  expect((await house.get('consultant', `${pages(id)}/samtycken`)).text).toContain('vägen är avslutad');
});

test('shows nobody what they may not read: another organisation’s disclosure stands with no receiver', async () => {
  const { id } = await shared();
  const seen = (key: string) =>
    house.cases.as(key, async ({ tx }) => {
      const [way] = await tx.selectFrom('way').select('way_id').where('participant_id', '=', id).execute();
      return way ? (await listEndsWithWay(tx, way.way_id)).map(({ toName }) => toName) : [];
    });
  expect(await seen('consultant')).toEqual(['Organisation AF', 'Organisation FK', 'Organisation FK']);
  expect(await seen('fkOfficer')).not.toContain('Organisation AF');
  expect(await seen('otherConsultant')).toEqual([]);
});

test('what goes on is left: a way that rests ends nothing, and the page of a rest says nothing of it', async () => {
  const { id } = await shared();
  const before = await left(id);
  expect((await house.get('consultant', `${pages(id)}/vag/paus`)).text).not.toContain('slutar med vägen');
  const rested = await house.post('consultant', `${pages(id)}/vag/paus`, {
    version: await version(id),
    datum: testDay,
    orsak: 'own_wish',
  });
  expect(rested.status).toBe(303);
  expect(await left(id)).toEqual(before);
});
