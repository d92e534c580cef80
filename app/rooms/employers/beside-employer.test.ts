import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { listContacts, listWorkplaces } from './beside-employer.store.ts';
import { findEmployer } from './employers.store.ts';
import { idOf, openEmploying } from './employing.testing.ts';
import { listTalks } from './talks.store.ts';

let house: Awaited<ReturnType<typeof openEmploying>>;
beforeAll(async () => {
  house = await openEmploying();
});
afterAll(() => house.database.close());

describe('beside an employer', () => {
  it('stand its workplaces and those who answer there, as they were saved', async () => {
    const page = await house.added();
    const at = { namn: 'Köket', adress: 'Södra vägen 4', omrade: 'Söder', 'vag-dit': 'Buss 3' };
    await house.saves('consultant', `${page}/arbetsplatser/ny`, at);
    const [workplace] = await house.asConsultant((tx) => listWorkplaces(tx, idOf(page)));
    expect(workplace).toMatchObject({
      name: 'Köket',
      address: 'Södra vägen 4',
      area: 'Söder',
      wayThere: 'Buss 3',
      endedOn: null,
    });
    const contact = {
      namn: 'Nadja Rask',
      titel: 'kökschef',
      arbetsplats: workplace!.id,
      telefon: '070-174 06 41',
      epost: 'nadja@exempel.invalid',
      handleder: 'yes',
    };
    await house.saves('consultant', `${page}/kontaktpersoner/ny`, contact);
    const unreached = { ...contact, telefon: '', epost: '' };
    const refused = await house.post('consultant', `${page}/kontaktpersoner/ny`, unreached);
    expect(refused.text).toContain('Skriv telefon eller e-post');
    expect(await house.asConsultant((tx) => listContacts(tx, idOf(page)))).toMatchObject([
      {
        name: 'Nadja Rask',
        title: 'kökschef',
        workplaceId: workplace!.id,
        phone: '070-174 06 41',
        email: 'nadja@exempel.invalid',
        supervises: true,
        endedOn: null,
      },
    ]);
    const elsewhere = await house.added();
    for (const form of ['', '/andra', '/uppgifter/ny'])
      expect(
        (await house.get('consultant', `${elsewhere}/arbetsplatser/${workplace!.id}${form}`)).status,
        form,
      ).toBe(404);
  });

  it('who has left stays with the day, is not offered any more, and may come back', async () => {
    const page = await house.added();
    const contact = { namn: 'Rolf Hed', telefon: '070-174 06 42' };
    await house.saves('consultant', `${page}/kontaktpersoner/ny`, contact);
    const [{ id } = { id: '' }] = await house.asConsultant((tx) => listContacts(tx, idOf(page)));
    const change = `${page}/kontaktpersoner/${id}/andra`;
    const ends = async (on: string) => {
      const { text } = await house.get('consultant', change);
      await house.saves('consultant', change, filledIn(text, { 'sista-dag': on }));
    };
    const offered = async () => (await house.get('consultant', `${page}/kontakter/ny`)).text.includes(id);
    await ends('2026-11-21');
    expect((await house.get('supervisor', page)).text).toContain('Till och med lördag 21 november');
    expect(await offered()).toBe(false);
    await ends(testDay);
    expect(await offered()).toBe(true);
    await ends('');
    expect((await house.get('supervisor', page)).text).not.toContain('Till och med');
  });

  it('stands what was said; it holds for the employer too, and the same form sent twice is one talk', async () => {
    const page = await house.added('consultant', { nasta: '2026-11-10', intresse: 'perhaps' });
    expect((await house.get('consultant', page)).text).toContain('Dagen för nästa kontakt har gått');
    const talk = {
      id: newId(),
      slag: 'visit',
      dag: '2026-11-20',
      kontakt: '',
      om: 'Vi gick runt på lagret.',
      overenskommet: 'En plats i januari.',
      intresse: 'yes',
      nasta: '2026-12-01',
    };
    for (const _ of [1, 2]) await house.saves('consultant', `${page}/kontakter/ny`, talk);
    const before = { ...talk, id: newId(), dag: '2026-11-05', overenskommet: 'Inget', nasta: '' };
    await house.saves('consultant', `${page}/kontakter/ny`, before);
    const kept = await house.asConsultant(async (tx) => ({
      employer: await findEmployer(tx, idOf(page)),
      talks: await listTalks(tx, idOf(page)),
    }));
    expect(kept.talks.map(({ heldOn }) => heldOn)).toEqual(['2026-11-20', '2026-11-05']);
    expect(kept.talks[0]).toMatchObject({
      kind: 'visit',
      about: 'Vi gick runt på lagret.',
      agreed: 'En plats i januari.',
      interest: 'yes',
      nextOn: '2026-12-01',
      by: 'Prov consultant',
      struck: false,
    });
    expect(kept.employer).toMatchObject({
      agreed: 'En plats i januari.',
      interest: 'yes',
      interestOn: testDay,
      nextContactOn: '2026-12-01',
      lastContactOn: '2026-11-20',
    });
    const late = await house.post('consultant', `${page}/kontakter/ny`, {
      ...talk,
      id: newId(),
      nasta: '2026-11-19',
    });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Nästa kontakt är före den här.');
    const strikes = `${page}/kontakter/${talk.id}/stryk`;
    for (const _ of [1, 2]) await house.saves('consultant', strikes, {});
    const { text } = await house.get('consultant', page);
    expect(text).toContain('<del>Vi gick runt på lagret.</del>');
    expect(text).toContain('Ta tillbaka<span class="ds-sr-only">: Besök fredag 20 november 2026</span>');
    const lastContact = async () =>
      (await house.asConsultant((tx) => findEmployer(tx, idOf(page))))?.lastContactOn;
    expect(await lastContact()).toBe('2026-11-05');
    await house.saves('consultant', strikes, { igen: 'yes' });
    expect(await lastContact()).toBe('2026-11-20');
    expect((await house.post('supervisor', strikes, {})).status).toBe(403);
  });

  it.each<[string, string]>([
    ['Hon har en diagnos.', 'Det ser ut som hälsa (diagnos).'],
    ['Det gäller 900101-2388.', 'Det ser ut som ett personnummer (900101-2388).'],
  ])('”%s” is asked about once more, and kept when it is said that it is right', async (om, sentence) => {
    const page = await house.added();
    const talk = { id: newId(), slag: 'call', dag: testDay, om, overenskommet: 'Vi hörs.' };
    const refused = await house.post('consultant', `${page}/kontakter/ny`, talk);
    expect(refused.status).toBe(422);
    expect(/id="f-om-error".*?<\/p>/s.exec(refused.text)?.[0]).toContain(sentence);
    const again = filledIn(refused.text, {});
    expect(again).toMatchObject({ om, overenskommet: 'Vi hörs.' });
    expect(again['spara-anda']).toBeUndefined();
    expect((await house.post('consultant', `${page}/kontakter/ny`, again)).status).toBe(422);
    await house.saves('consultant', `${page}/kontakter/ny`, { ...again, 'spara-anda': 'yes' });
    expect(await house.asConsultant((tx) => listTalks(tx, idOf(page)))).toMatchObject([{ about: om }]);
  });
});
