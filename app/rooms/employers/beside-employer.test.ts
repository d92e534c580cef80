import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { listContacts, listTalks, listWorkplaces } from './beside-employer.store.ts';
import { findEmployer } from './employers.store.ts';
import { idOf, openEmploying } from './employing.testing.ts';

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
    for (const form of ['andra'])
      expect(
        (await house.get('consultant', `${elsewhere}/arbetsplatser/${workplace!.id}/${form}`)).status,
      ).toBe(404);
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
    const struck = await house.post('consultant', `${page}/kontakter/${talk.id}/stryk`, {});
    expect(struck.status).toBe(303);
    expect((await house.get('supervisor', page)).text).toContain('Struken');
    expect(await house.asConsultant((tx) => findEmployer(tx, idOf(page)))).toMatchObject({
      lastContactOn: '2026-11-05',
    });
  });
});
