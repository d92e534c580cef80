import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { idAt, openMunicipalJobs, plain } from './employing.testing.ts';

let at: Awaited<ReturnType<typeof openMunicipalJobs>>;
beforeAll(async () => {
  at = await openMunicipalJobs();
});
afterAll(() => at.database.close());

describe('a job at the place', () => {
  const atPlace = async (given: string, onWay = true) => {
    const person = await at.somebody(given, onWay);
    const { to } = await at.books(
      await at.opened(1),
      { borjar: '2026-10-01', slutar: '2027-03-31' },
      `/deltagare/${person}/platser`,
    );
    return { person, stay: to.split('?')[0]! };
  };
  const employs = (stay: string, more: Record<string, string> = {}) =>
    at.post('consultant', `${stay}/anstallning`, { id: newId(), ...at.job, ...more });

  it('is one step from the stay: it ends the place and stands on the way, once', async () => {
    const { person, stay } = await atPlace('Greta');
    expect(await at.read('consultant', stay)).toContain('Anställning på platsen');
    const form = (await at.get('consultant', `${stay}/anstallning`)).text;
    expect(filledIn(form, {})).toMatchObject({ arbetsgivare: 'Kök Söder', borjar: testDay });
    const visits = await at.get('consultant', `${stay}/besok/ny`);
    const planned = filledIn(visits.text, { forsta: testDay });
    expect((await at.post('consultant', `${stay}/besok/ny`, planned)).status).toBe(303);
    const id = newId();
    for (const _ of [1, 2]) expect((await employs(stay, { id })).status).toBe(303);
    expect((await employs(stay)).text).toContain('Anställningen är redan registrerad.');
    const [ended] = await rowsAsOwner<Record<string, string>>(
      at.database,
      `select ended_on::text, ended_because from stay where stay_id = '${idAt(stay)}'`,
    );
    expect(ended).toEqual({ ended_on: '2026-11-21', ended_because: 'employed' });
    expect(await at.count(`support_visit where stay_id = '${idAt(stay)}' and outcome is null`)).toBe(0);
    const facts = await rowsAsOwner<Record<string, unknown>>(
      at.database,
      `select happened_on::text, outcome, details from fact where participant_id = '${person}' and kind = 'employment_started'`,
    );
    expect(facts).toEqual([
      { happened_on: testDay, outcome: 'ordinary', details: { employer: 'Kök Söder' } },
    ]);
    expect(
      await at.count(`write_log where table_name = 'employment' and row_key ->> 'employment_id' = '${id}'`),
    ).toBe(1);
    expect(await at.read('consultant', `/deltagare/${person}/kommunjobb`)).toContain('från lärandeplatsen');
    expect(await at.read('consultant', stay)).not.toContain('Anställning på platsen');
  });

  it.each<[Record<string, string>, string]>([
    [{ ja: '' }, 'Personen har inte sagt ja.'],
    [{ borjar: '2026-10-01' }, 'Anställningen måste börja efter första dagen på platsen.'],
    [{ borjar: '2026-11-23' }, 'Dagen har inte varit än.'],
    [{ till: '2026-11-20' }, 'Sista dagen är före första arbetsdagen.'],
    [{ omfattning: '0' }, 'Skriv ett helt tal från 1 till 100.'],
    [{ omfattning: '101' }, 'Skriv ett helt tal från 1 till 100.'],
    [{ form: 'time_limited_municipal' }, 'En tidsbegränsad anställning har en sista dag.'],
  ])('with %o is refused in words, and nothing is written', async (wrong, sentence) => {
    const { person, stay } = await atPlace('Hans');
    const { status, text } = await employs(stay, wrong);
    expect(status).toBe(422);
    expect(plain(text)).toContain(sentence);
    expect(text).toContain('Kök Söder');
    expect(await at.count(`employment where participant_id = '${person}'`)).toBe(0);
    expect(await at.count(`stay where participant_id = '${person}' and ended_on is not null`)).toBe(0);
  });

  it('asks for a way that goes on, and for one job at a time', async () => {
    const { stay } = await atPlace('Ivar', false);
    expect((await employs(stay)).text).toContain('Personen har ingen väg som pågår.');
    const { person, stay: another } = await atPlace('Jenny');
    const fact = { id: newId(), datum: '2026-11-20', utfall: 'ordinary', 'd-employer': 'Bageriet' };
    const path = `/deltagare/${person}/vag/uppgift?slag=employment_started`;
    expect((await at.post('consultant', path, fact)).status).toBe(303);
    expect((await employs(another)).text).toContain('En anställning pågår redan på personens väg.');
  });

  it('can follow a place that has ended, and is not for others', async () => {
    const { stay } = await atPlace('Karin');
    const end = filledIn((await at.get('consultant', `${stay}/avsluta`)).text, {
      dag: '2026-11-10',
      varfor: 'completed',
    });
    expect((await at.post('consultant', `${stay}/avsluta`, end)).status).toBe(303);
    expect((await employs(stay, { borjar: '2026-11-10' })).text).toContain('Platsen var inte avslutad');
    for (const who of ['otherConsultant', 'supervisor', 'lssOfficer', 'asfCaseworker'])
      expect((await at.get(who, `${stay}/anstallning`)).status, who).toBe(404);
    expect((await employs(stay)).status).toBe(303);
    expect(await at.read('consultant', stay)).toContain('Tiden var slut som planerat');
  });

  it('ends the place too where it comes from a yes to a job in the municipality', async () => {
    const { person, stay } = await atPlace('Lars');
    const steps = await at.proposed(await at.offered({ namn: 'Förråd' }), person);
    await at.withHr(steps);
    expect((await at.decides(steps, { svar: 'yes' })).status).toBe(303);
    const form = (await at.get('consultant', `${steps}/anstallning`)).text;
    expect(plain(form)).toContain('Tiden på Kök Söder avslutas dagen före');
    expect((await at.post('consultant', `${steps}/anstallning`, filledIn(form, {}))).status).toBe(303);
    expect(await at.read('consultant', stay)).toContain('Fick anställning');
    expect(await at.read('consultant', `/deltagare/${person}/kommunjobb`)).toContain(
      'jobb i kommunen, från lärandeplatsen',
    );
  });
});
