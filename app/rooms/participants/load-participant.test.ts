import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPerson } from '../../../tests/open-person.ts';
import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import type { Visitor } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import { insertAssignment } from './contacts.store.ts';
import { insertRepresentative, saveEntitlement, updateContact } from './edits.store.ts';
import { loadParticipant } from './load-participant.ts';
import { loadPeople } from './load-people.ts';
import { insertLivelihood, insertPlacement } from './periods.store.ts';
import { insertTalk } from './talks.store.ts';
import { type House, openHouse } from './visiting.testing.ts';
import { raise, walk } from './walked.testing.ts';

let house: House;
let ali: string;

const as = <T>(who: string, work: (doing: Parameters<typeof insertTalk>[0]) => Promise<T>): Promise<T> => {
  const member = house.world.members[who]!;
  const visitor = { ...member, collaborationId: house.world.collaborationId } as unknown as Visitor;
  return asActor(house.database, member, testDay, (tx) => work({ tx, visitor, today: testDay }));
};
const load = (who: string, id = ali) => as(who, (doing) => loadParticipant(doing, id));

beforeAll(async () => {
  house = await openHouse();
  const { members, units } = house.world;
  ali = await openPerson(house.database, members.consultant!, { given: 'Ali', birthDate: '1997-04-30' });
  await as('consultant', async (doing) => {
    const period = { starts_on: '2021-02-01', ends_on: null };
    await updateContact(doing, ali, 1, {
      given_name: 'Ali',
      family_name: 'Åberg',
      name_key: '{berg ali',
      name_key_given: 'ali {berg',
      phone: '070-174 06 05',
      email: null,
      communication_support: 'bildstöd',
      interpreter_language: null,
      way_in: 'from_school',
      unit_id: units.north!,
    });
    await insertRepresentative(doing, ali, newId(), {
      ...period,
      kind: 'legal_guardian',
      name: 'Eva Öst',
      phone: null,
      scope: 'bevaka rätt',
      areas: [],
    });
    await insertPlacement(doing, ali, newId(), { ...period, unit_id: units.north!, form: 'group' });
    await insertLivelihood(doing, ali, newId(), {
      ...period,
      source: 'activity_compensation',
      level_percent: 75,
    });
    const talk = {
      kind: 'samhall' as const,
      talkedOn: '2026-10-01',
      answer: 'not_suitable' as const,
      because: 'Långt att åka',
      becauseCode: 'the_journey' as const,
      askAgainOn: '2027-03-01',
      tookPart: ['interpreter' as const],
    };
    const talkId = newId();
    await insertTalk(doing, ali, talkId, talk);
    await insertTalk(doing, ali, talkId, talk);
    await insertAssignment(doing, ali, newId(), {
      account_id: members.lssOfficer!.accountId,
      reason: 'Beslut behövs',
    });
  });
  await as('lssOfficer', (doing) =>
    saveEntitlement(doing, ali, null, { entitlement_group: 2, decided_on: '2016-05-02' }),
  );
  const wayId = await walk(house, 'consultant', ali, 'preparatory_programme', '2026-06-01');
  await raise(house, 'consultant', { participantId: ali, wayId }, 'fk', ['identity', 'step']);
});
afterAll(() => house.database.close());

describe('what was saved is loaded', () => {
  test('by the LSS officer, who is one of two contacts', async () => {
    expect(await load('lssOfficer')).toMatchObject({
      name: 'Ali Åberg',
      age: 29,
      protected: false,
      file: {
        own: true,
        phone: '070-174 06 05',
        communicationSupport: 'bildstöd',
        wayIn: 'from_school',
        unit: 'Enhet Norr',
        version: 2,
      },
      inDayActivitySince: '2021-02-01',
      contacts: expect.arrayContaining([
        expect.objectContaining({ name: 'Prov lssOfficer', until: null, reason: 'Beslut behövs' }),
        expect.objectContaining({ name: 'Prov consultant', until: null }),
      ]),
      representatives: [{ name: 'Eva Öst', kind: 'legal_guardian', scope: 'bevaka rätt', own: true }],
      placements: [{ unit: 'Enhet Norr', form: 'group', startsOn: '2021-02-01', endsOn: null }],
      livelihoods: [{ source: 'activity_compensation', levelPercent: 75 }],
      talks: [
        {
          kind: 'samhall',
          talkedOn: '2026-10-01',
          answer: 'not_suitable',
          because: 'Långt att åka',
          becauseCode: 'the_journey',
          askAgainOn: '2027-03-01',
          tookPart: ['interpreter'],
          by: 'Prov consultant',
          mine: false,
          struckOn: null,
        },
      ],
      consents: [{ to: 'Organisation FK', areas: ['identity', 'step'], withdrawnOn: null }],
      entitlement: { group: 2, decidedOn: '2016-05-02' },
      waitingFor: ['FK'],
      nextDate: { on: '2026-12-10', reason: 'consent_ends' },
      signals: [
        { name: 'turns_30', months: 5 },
        { name: 'consent_ends', toKind: 'FK' },
      ],
    });
  });

  test('the list says the same as the page', async () => {
    const { people } = await as('consultant', ({ tx }) => loadPeople(tx, testDay));
    const view = await load('consultant');
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({
      id: ali,
      name: view!.name,
      mine: true,
      step: { key: 'make-it-work/preparatory_programme' },
      days: 174,
      next: view!.nextDate,
      waitingFor: view!.waitingFor,
      signals: view!.signals,
    });
  });
});

describe('each reader gets no more than the policies give', () => {
  test('unit staff: no livelihood, no entitlement', async () => {
    expect(await load('unitStaff')).toMatchObject({
      placements: [{ form: 'group' }],
      livelihoods: [],
      entitlement: null,
      way: { state: { leadingStep: 'preparatory_programme' } },
    });
  });

  test("a receiver: the shared areas of the sender, none of it one's own", async () => {
    const view = await load('fkOfficer');
    expect(view).toMatchObject({
      name: 'Ali Åberg',
      file: { own: false, organisation: 'Organisation FSF' },
      placements: [{ own: false }],
      livelihoods: [],
      entitlement: null,
      waitingFor: ['us'],
    });
  });

  test.each(['otherConsultant', 'afOfficer', 'asfCaseworker', 'unitManager', 'analyst'])(
    '%s: nothing',
    async (who) => {
      expect(await load(who)).toBeUndefined();
    },
  );

  test('nobody reads who does not exist', async () => {
    expect(await load('consultant', newId())).toBeUndefined();
  });
});
