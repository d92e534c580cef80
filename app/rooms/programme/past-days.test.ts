import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPerson } from '../../../tests/open-person.ts';
import { signInAsPerson } from '../../../tests/own-door.ts';
import { postForm } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openProgrammeHouse } from './programme.testing.ts';

let house: Awaited<ReturnType<typeof openProgrammeHouse>>;
let bea: string;
let asBea: string;
beforeAll(async () => {
  house = await openProgrammeHouse();
  bea = await openPerson(house.database, house.world.members.consultant!);
  asBea = await signInAsPerson(house.database, house.app, 'Bea Lind');
});
afterAll(() => house?.database.close());

it('nobody is enrolled while there is no round, and it is said', async () => {
  const { text } = await house.get('consultant', `/deltagare/${bea}/program/anmal`);
  expect(text).toContain('Ingen omgång går att anmäla till nu.');
});

const idOf = (address: string) => address.split('/').at(-1)!;
const told = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const groups = '/min-vag/grupper';
const asPerson = async (path = groups) =>
  told(await (await house.app.request(path, { headers: { cookie: asBea } })).text());
/** Sends the form of an occasion as it stands, but for what is said. */
const changes = (page: string, occasion: string, values: Record<string, string>) =>
  house.post('consultant', `${page}/tillfallen/${idOf(occasion)}/andra`, {
    dag: testDay,
    fran: '10',
    till: '12',
    ledare: house.world.members.consultant!.accountId,
    lokal: 'Rum 1',
    ...values,
  });

describe('an occasion that somebody came to', () => {
  let page: string;
  let day: string;
  let who: string;
  beforeAll(async () => {
    page = await house.round(8);
    day = await house.occasion(page);
    who = await house.person();
    await house.enrols(who, page);
  });
  const marks = (besked: string) => house.post('consultant', `${day}/${who}/marke`, { besked });
  const calls = () =>
    house.post('consultant', `${page}/tillfallen/${idOf(day)}/stall-in`, { besked: 'installt' });
  const others = () => changes(page, day, { dag: addDays(testDay, 7) });

  it.each(['here', 'left'])(
    '(%s) is neither called off nor put off, and their day stands',
    async (besked) => {
      await marks('here');
      await marks(besked);
      const off = await calls();
      expect(off.status).toBe(422);
      expect(told(off.text)).toContain('Tillfället ställs inte in, för då försvinner deras dag.');
      const moved = await others();
      expect(moved.status).toBe(422);
      expect(moved.text).toContain('Någon är skriven som här.');
      expect(moved.text).toContain(`value="${addDays(testDay, 7)}"`);
      expect((await house.get('consultant', day)).text).not.toContain('Tillfället är inställt.');
    },
  );

  it('is moved to a day that has been, where its day was wrong', async () => {
    expect((await changes(page, day, { dag: addDays(testDay, -1) })).status).toBe(303);
    expect((await changes(page, day, {})).status).toBe(303);
  });

  it('is called off where everybody was away, or the mark was wrong', async () => {
    await marks('ill');
    expect((await calls()).status).toBe(303);
  });
});

describe('an occasion that gets another day', () => {
  it('is asked about again: that one could not come was said of the day before', async () => {
    const page = await house.round(8);
    const day = await house.occasion(page, addDays(testDay, 1));
    await house.enrols(bea, page);
    const says = () => postForm(house.app, `${groups}/${idOf(day)}/kan-inte`, { varfor: 'ill' }, asBea);
    const seen = async () => told((await house.get('consultant', day)).text);
    await says();
    expect(await seen()).toContain('Har sagt: kan inte komma – sjuk');
    house.application.setNow(new Date(`${testDay}T12:00:00Z`));
    await changes(page, day, { dag: addDays(testDay, 1), lokal: 'Rum 2' });
    expect(await seen()).toContain('Har sagt: kan inte komma');
    await changes(page, day, { dag: addDays(testDay, 2), lokal: 'Rum 2' });
    expect(await seen()).not.toContain('Har sagt');
    expect(await asPerson()).not.toContain('Du har sagt att du inte kan komma.');
    house.application.setNow(new Date(`${testDay}T12:01:00Z`));
    expect((await says()).status).toBe(303);
    expect(await asPerson()).toContain('Du har sagt att du inte kan komma.');
    expect(await seen()).toContain('Har sagt: kan inte komma – sjuk');
    house.application.setNow(new Date(`${testDay}T11:00:00Z`));
  });

  it('names no leader who works there no longer to the person, and says so to staff', async () => {
    const page = await house.round(8);
    await house.occasion(page, addDays(testDay, 3), 'supervisor');
    const leader = house.world.members.supervisor!;
    await house.enrols(bea, page);
    const [staffs, persons] = ['Har slutat, välj en annan', 'Du träffar Prov supervisor.'];
    expect(await asPerson()).toContain(persons);
    expect((await house.get('consultant', page)).text).not.toContain(staffs);
    const ends = (moment: string) =>
      house.database.script(
        `update membership set ends_at = ${moment} where account_id = '${leader.accountId}'`,
      );
    await ends("now() - interval '1 minute'");
    expect(await asPerson()).not.toContain(persons);
    expect((await house.get('consultant', page)).text).toContain(staffs);
    await ends("'infinity'");
  });
});

describe('what stands beside everybody in a group', () => {
  const fills = (kurs: string, values: Record<string, string>) =>
    house.post('consultant', '/program/omgangar/ny', {
      id: newId(),
      slag: 'course',
      kurs,
      namn: 'Hösten',
      ledare: house.world.members.consultant!.accountId,
      lokal: 'Rum 1',
      platser: '8',
      ...values,
    });

  it.each([
    ['ADHD-gruppen', 'adhd'],
    ['Gruppen med 19980302-2389', 'personnummer'],
  ])('(%s) is asked about before it is saved', async (namn, said) => {
    const kurs = idOf(await house.course());
    const asked = await fills(kurs, { namn });
    expect(asked.status).toBe(422);
    expect(told(asked.text).toLocaleLowerCase('sv')).toContain(said);
    const course = { id: newId(), namn, om: 'Om arbete', form: 'both' };
    expect((await house.post('consultant', '/program/kurser/ny', course)).status).toBe(422);
    const saved = await fills(kurs, { namn, 'spara-anda': 'yes' });
    expect(saved.status).toBe(303);
    const page = saved.to.split('?')[0]!;
    const { text } = await house.get('consultant', `${page}/andra`);
    expect((await house.post('consultant', `${page}/andra`, filledIn(text, {}))).status).toBe(422);
  });

  it('of a course given one to one is one place', async () => {
    const kurs = idOf(
      await house.saves('consultant', '/program/kurser/ny', {
        namn: 'Samtal',
        om: 'Om arbete',
        form: 'one_to_one',
      }),
    );
    const many = await fills(kurs, {});
    expect(many.text).toContain('Kursen ges en till en. Skriv 1 plats');
    const { to } = await fills(kurs, { platser: '1' });
    const page = to.split('?')[0]!;
    const { text } = await house.get('consultant', `${page}/andra`);
    const wider = (platser: string) => house.post('consultant', `${page}/andra`, filledIn(text, { platser }));
    expect((await wider('2')).status).toBe(422);
    expect((await wider('1')).status).toBe(303);
  });
});

describe('a group without any time yet', () => {
  it('is told to the person who has a place in it', async () => {
    const page = await house.round(8);
    await house.enrols(bea, page);
    expect(await asPerson()).toContain('Du har en plats i Hösten. Det finns inga tider än.');
  });
});

describe('of several groups a day', () => {
  it('the one that goes on or comes next is shown first, with its material', async () => {
    const page = await house.round(8);
    const course = /\/program\/kurser\/[0-9a-f-]{36}/.exec((await house.get('consultant', page)).text)![0];
    const part = {
      slag: 'own',
      namn: 'Min vecka',
      innehall: 'Om veckan',
      material: 'Röda pärmen',
      plats: '1',
    };
    await house.saves('consultant', `${course}/delar/ny`, part);
    const delar = /delar\/([0-9a-f-]{36})\/andra/.exec((await house.get('consultant', course)).text)![1]!;
    const ledare = house.world.members.consultant!.accountId;
    for (const [fran, till] of [
      ['8', '9'],
      ['13', '14'],
      ['15', '16'],
    ] as const)
      await house.saves('consultant', `${page}/tillfallen/ny`, {
        dag: testDay,
        fran,
        till,
        delar,
        ledare,
        lokal: 'Rum 1',
        veckor: '1',
      });
    const shown = told((await house.get('consultant', '/i-dag')).text);
    expect(shown).toContain('Hösten 13:00–14:00 Min vecka · Prov consultant · Rum 1 Material: Röda pärmen');
  });
});

describe('many days away in a row', () => {
  it('are all counted, from the first', async () => {
    const page = await house.round(8);
    const who = await house.person();
    await house.enrols(who, page);
    const weeks = { dag: addDays(testDay, -22 * 7), fran: '10', till: '12', lokal: 'Rum 1', veckor: '23' };
    const ledare = house.world.members.consultant!.accountId;
    await house.saves('consultant', `${page}/tillfallen/ny`, { ...weeks, ledare });
    await house.database.script(`insert into programme_attendance (collaboration_id, programme_attendance_id, organisation_id, participant_id,
        programme_round_id, programme_enrolment_id, programme_occasion_id, state, reason, was_state, marked_by, marked_at)
      select o.collaboration_id, gen_random_uuid(), o.organisation_id, e.participant_id, o.programme_round_id, e.programme_enrolment_id,
        o.programme_occasion_id, 'away', 'no_show', 'expected', o.leader_id, now()
      from programme_occasion o join programme_enrolment e using (collaboration_id, organisation_id, programme_round_id)
      where o.programme_round_id = '${idOf(page)}'`);
    const text = told((await house.get('consultant', `/deltagare/${who}`)).text);
    expect(text).toContain('Borta 23 dagar i rad sedan');
  });
});

describe('a place given back later', () => {
  it('was not the next one’s on the day: nobody who waited then is said to be waited for, nor paid', async () => {
    const page = await house.round(1);
    const then = await house.occasion(page, addDays(testDay, -2));
    const later = await house.occasion(page, addDays(testDay, 4));
    const [first, second, third] = [await house.person(), await house.person(), await house.person()];
    for (const one of [first, second, third]) await house.enrols(one, page);
    await house.database.script(`update programme_enrolment set enrolled_on = date '${testDay}' - 9`);
    await house.leaves(third);
    await house.leaves(first);
    const stands = async (occasion: string) => {
      const { text } = await house.get('consultant', occasion);
      expect(text).not.toContain('som du inte arbetar med');
      return [first, second, third].map((one) => text.includes(`id="d-${one}"`));
    };
    expect(await stands(then)).toEqual([true, false, false]);
    expect(await stands(later)).toEqual([false, true, false]);
    await house.saves('consultant', `${then}/alla`);
    expect((await house.get('consultant', `/deltagare/${second}/program`)).text).toContain(
      'Ingen närvaro än.',
    );
  });
});
