import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPerson } from '../../../tests/open-person.ts';
import { signIn } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import { findDraft } from '../../platform/drafts.store.ts';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { newId } from '../../shared/values/ids.ts';
import { type OpenCases, openCases } from './browsing.testing.ts';
import type { Cases } from './cases.testing.ts';

let house: OpenCases;
let cases: Cases;
beforeAll(async () => {
  house = await openCases();
  cases = house.cases;
});
afterAll(() => house.database.close());
const get: OpenCases['get'] = (...args) => house.get(...args);
const post: OpenCases['post'] = (...args) => house.post(...args);

describe('cases', () => {
  test('the receiver accepts, and the first contact passes the ball', async () => {
    const id = await cases.startPerson({ family: 'Gran' });
    const crossing = await cases.sendOk('consultant', id, 'handover', 'asf');
    const path = `/arenden/${crossing}`;
    expect((await post('asfCaseworker', `${path}/svar`, {})).text).toContain('Välj om ni tar emot ärendet.');
    const yes = await post('asfCaseworker', `${path}/svar`, { svar: 'accepted' });
    expect(yes.to).toBe(`${path}?klart=accepted`);
    expect((await get('asfCaseworker', yes.to)).text).toContain('Nu väntar första kontakten');
    expect((await post('asfCaseworker', `${path}/svar`, { svar: 'accepted' })).status).toBe(404);
    expect((await get('consultant', '/arenden')).text).toContain('Bea Gran');
    const early = await post('asfCaseworker', `${path}/kontakt`, { kontakt: '2026-12-24' });
    expect(early.text).toContain('Dagen kan inte ligga framåt i tiden.');
    expect(early.text).toContain('value="2026-12-24"');
    const done = await post('asfCaseworker', `${path}/kontakt`, { kontakt: '22 nov' });
    expect(done.to).toBe(`${path}?klart=completed`);
    expect((await post('asfCaseworker', `${path}/kontakt`, { kontakt: testDay })).text).toContain(
      'redan inskriven',
    );
    expect((await get('asfCaseworker', '/arenden')).text).not.toContain('Bea Gran');
  });

  test('a no needs a reason; afterwards the case does not exist to the receiver', async () => {
    const id = await cases.startPerson();
    const crossing = await cases.sendOk('consultant', id, 'raise', 'fk');
    const path = `/arenden/${crossing}`;
    const bare = await post('fkOfficer', `${path}/svar`, { svar: 'refused' });
    expect(bare).toMatchObject({ status: 422 });
    expect(bare.text).toContain('Skriv varför');
    const no = await post('fkOfficer', `${path}/svar`, { svar: 'refused', anledning: 'Fel kontor' });
    expect(no.to).toBe('/arenden?klart=refused');
    expect((await get('fkOfficer', no.to)).text).toContain('Inget delas längre.');
    for (const gone of [path, `/deltagare/${id}`]) expect((await get('fkOfficer', gone)).status).toBe(404);
    expect((await post('fkOfficer', `${path}/svar`, { svar: 'accepted' })).status).toBe(404);
    expect((await get('consultant', path)).text).toContain('Fel kontor');
  });

  test('a receiver that has the number as another person hears so, and may still say no', async () => {
    const theirs = await openPerson(house.database, cases.world.members.asfCaseworker!, {
      birthDate: '1989-03-04',
    });
    const id = await cases.startPerson({ birthDate: '1989-03-05', family: 'Ask' });
    const corrected = await post('consultant', `/deltagare/${id}/uppgifter/personnummer`, {
      nummer: inventedNumber('1989-03-04', 'woman'),
      fel: 'replaced',
      varfor: 'Besked från personen',
    });
    expect(corrected.status).toBe(303);
    const path = `/arenden/${await cases.sendOk('consultant', id, 'handover', 'asf')}`;
    const yes = await post('asfCaseworker', `${path}/svar`, { svar: 'accepted' });
    expect(yes.status).toBe(422);
    expect(yes.text).toContain('Det finns redan en akt här med samma personnummer');
    const no = await post('asfCaseworker', `${path}/svar`, { svar: 'refused', anledning: 'Finns redan' });
    expect(no.status).toBe(303);
    expect((await get('asfCaseworker', `/deltagare/${theirs}`)).status).toBe(200);
  });

  test('an answer that was being written when the sign-in ran out is still there', async () => {
    const id = await cases.startPerson();
    const path = `/arenden/${await cases.sendOk('consultant', id, 'raise', 'fk')}`;
    house.application.setNow(new Date('2026-11-29T11:00:00Z'));
    const late = await post('fkOfficer', `${path}/svar`, { svar: 'refused', anledning: 'Vi har redan' });
    house.application.setNow(new Date(`${testDay}T11:00:00Z`));
    expect(late.to).toContain('/logga-in');
    await house.signAllIn();
    expect((await get('fkOfficer', path)).text).toContain('Vi har redan');
  });

  test('what was being written when the sharing ended is given back, the same as for an id that is none', async () => {
    const id = await cases.startPerson();
    const crossing = await cases.sendOk('consultant', id, 'raise', 'fk');
    const typed = { svar: 'refused', anledning: 'Vi möter redan personen' };
    await post('consultant', `/arenden/${crossing}/ta-tillbaka`, {});
    const gone = await post('fkOfficer', `/arenden/${crossing}/svar`, typed);
    expect(gone.status).toBe(404);
    expect(gone.text).toContain('Vi möter redan personen');
    expect(gone.text).toContain('finns det kvar som ditt utkast');
    expect(gone.text).not.toContain('refused');
    const none = await post('fkOfficer', `/arenden/${newId()}/svar`, typed);
    const bare = (text: string) => text.replace(/nonce="[^"]+"/g, '');
    expect(bare(none.text)).toBe(bare(gone.text));
    const drafts = await asActor(house.database, cases.world.members.fkOfficer!, testDay, (tx) =>
      findDraft(tx, `/arenden/${crossing}/svar`),
    );
    expect(drafts?.values).toEqual(typed);
  });

  test('the sender takes it back; nobody else may, and nobody answers for another', async () => {
    const id = await cases.startPerson();
    const crossing = await cases.sendOk('consultant', id, 'raise', 'school');
    const path = `/arenden/${crossing}`;
    expect((await get('schoolStaff', path)).status).toBe(200);
    expect((await post('schoolStaff', `${path}/ta-tillbaka`, {})).status).toBe(403);
    expect((await post('consultant', `${path}/svar`, { svar: 'accepted' })).status).toBe(404);
    for (const key of ['afOfficer', 'otherConsultant']) {
      expect((await get(key, path)).status).toBe(404);
      expect((await post(key, `${path}/svar`, { svar: 'accepted' })).status).toBe(404);
    }
    expect((await get('consultant', `/arenden/${newId()}`)).status).toBe(404);
    const back = await post('consultant', `${path}/ta-tillbaka`, {});
    expect(back.to).toBe(`${path}?klart=withdrawn`);
    expect((await get('schoolStaff', path)).status).toBe(404);
  });

  test('for a receiver without account the sender writes the answer', async () => {
    const id = await cases.startPerson();
    await cases.setAccounts('school', false);
    const crossing = await cases.sendOk('consultant', id, 'raise', 'school');
    const path = `/arenden/${crossing}`;
    expect((await get('consultant', path)).text).toContain('Skriv in svaret från Organisation school');
    const bare = await post('consultant', `${path}/svar`, { svar: 'accepted', kontakt: 'sen' });
    for (const sentence of [
      'Skriv vem hos mottagaren',
      'Skriv hur svaret kom',
      'Skriv dagen då',
      'Skriv datumet som',
    ])
      expect(bare.text).toContain(sentence);
    const values = { svar: 'accepted', vem: 'Eva Rektor', hur: 'telefon', svarat: testDay, kontakt: '' };
    expect((await post('consultant', `${path}/svar`, values)).to).toBe(`${path}?klart=accepted`);
    expect((await get('consultant', path)).text).toContain('Eva Rektor');
    expect((await post('consultant', `${path}/kontakt`, { kontakt: testDay })).to).toBe(
      `${path}?klart=completed`,
    );
    await cases.setAccounts('school', true);
  });

  test('the managers of both see what nobody answered; the receiver sees no name', async () => {
    const id = await cases.startPerson({ family: 'Glömd' });
    await cases.sendOk('consultant', id, 'raise', 'asf');
    house.application.setNow(new Date('2027-01-10T11:00:00Z'));
    const laterAs = async (key: string) => {
      const cookie = await signIn(house.app, cases.world.members[key]!);
      return (await house.app.request('/arenden', { headers: { cookie } })).text();
    };
    const [sender, receiver, caseworker] = [
      await laterAs('manager'),
      await laterAs('asfManager'),
      await laterAs('asfCaseworker'),
    ];
    house.application.setNow(new Date(`${testDay}T11:00:00Z`));
    await house.signAllIn();
    expect(sender).toContain('Bea Glömd');
    expect(receiver).toContain('Delas inte längre');
    expect(receiver).not.toContain('Bea Glömd');
    expect(caseworker).not.toContain('Delas inte längre');
  });

  test('roles that see no people have no cases; empty lists say so', async () => {
    for (const key of ['analyst', 'administrator', 'modelManager'])
      expect((await get(key, '/arenden')).status).toBe(403);
    expect((await get('otherConsultant', '/arenden')).text).toContain('Inget ärende väntar på ert svar.');
    expect((await get('otherConsultant', '/arenden?lang=en')).text).toContain(
      'No case waits for your answer.',
    );
  });
});
