import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPerson } from '../../../tests/open-person.ts';
import { signInAsPerson } from '../../../tests/own-door.ts';
import { testDay } from '../../../tests/world.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openProgrammeHouse } from './programme.testing.ts';

let house: Awaited<ReturnType<typeof openProgrammeHouse>>;
beforeAll(async () => {
  house = await openProgrammeHouse();
});
afterAll(() => house?.database.close());

const idIn = (page: string) => page.split('/').at(-1)!;
const told = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a round', () => {
  const inDays = (days: number) => addDays(testDay, days);

  it('ends on a day and for a reason: its enrolments and queue end, what was to come is cancelled, what was written stays', async () => {
    const page = await house.round(1);
    const [first, second] = [await house.person(), await house.person()];
    const held = await house.occasion(page, inDays(-1));
    await house.occasion(page, inDays(6));
    const id = newId();
    await house.enrols(first, page, id);
    await house.enrols(second, page);
    await house.saves('consultant', `${held}/${first}/marke`, { besked: 'here' });
    const early = await house.post('consultant', `${page}/avsluta`, {
      dag: inDays(-2),
      varfor: 'completed',
    });
    expect(early.status).toBe(422);
    expect(early.text).toContain('Välj den dagen eller en senare');
    expect(
      (await house.post('consultant', `${page}/avsluta`, { dag: inDays(1), varfor: 'completed' })).status,
    ).toBe(422);
    await house.saves('consultant', `${page}/avsluta`, { dag: testDay, varfor: 'completed' });
    const said = told((await house.get('consultant', page)).text);
    expect(said).toContain('Omgången avslutades 22 november 2026. Genomförd.');
    expect(said).toContain('Ingen i kö');
    expect(said.match(/Inställt/g)).toHaveLength(1);
    expect(told((await house.get('consultant', `/deltagare/${first}/program`)).text)).toContain(
      'Genomförd 22 november 2026',
    );
    expect(told((await house.get('consultant', `/deltagare/${second}/program`)).text)).toContain(
      'Omgången avslutades 22 november 2026',
    );
    expect(told((await house.get('consultant', held)).text)).toContain('Här');
    await house.saves('consultant', `/deltagare/${first}/program/${id}/avanmal`);
    expect(told((await house.get('consultant', `/deltagare/${first}/program`)).text)).not.toContain(
      'Avanmäld',
    );
    const late = await house.enrols(await house.person(), page);
    expect(late.text).toContain('Omgången är avslutad. Välj en annan.');
    const forms: Record<string, Record<string, string>> = {
      avsluta: { dag: testDay, varfor: 'other' },
      andra: { namn: 'Annat namn' },
      'tillfallen/ny': { fran: '10', till: '12', lokal: 'Källaren' },
      [`tillfallen/${idIn(held)}/andra`]: { lokal: 'Källaren' },
    };
    for (const [path, typed] of Object.entries(forms)) {
      const { text } = await house.get('consultant', `${page}/${path}`);
      expect(text, path).toContain('Omgången är avslutad. Öppna den igen först.');
      const sent = await house.post('consultant', `${page}/${path}`, filledIn(text, typed));
      expect(sent.status, path).toBe(422);
      expect(filledIn(sent.text, {}), path).toMatchObject(typed);
    }
    const cancels = `${page}/tillfallen/${idIn(held)}/stall-in`;
    await house.saves('consultant', cancels);
    expect(told((await house.get('consultant', page)).text).match(/Inställt/g)).toHaveLength(1);
    await house.saves('consultant', `${page}/oppna`);
    expect(told((await house.get('consultant', `/deltagare/${second}/program`)).text)).toContain(
      'Nummer 1 i kön',
    );
  });

  it('that never began is called off, and is not carried through', async () => {
    const page = await house.round(2);
    await house.occasion(page, inDays(7));
    expect((await house.get('supervisor', page)).text).toContain('Ställ in omgången');
    const through = await house.post('consultant', `${page}/avsluta`, { dag: testDay, varfor: 'completed' });
    expect(through.text).toContain('Inget tillfälle har hållits.');
    await house.saves('consultant', `${page}/avsluta`, { dag: testDay, varfor: 'too_few' });
    expect(told((await house.get('consultant', page)).text)).toContain(
      'Omgången ställdes in innan den började',
    );
    expect((await house.get('lssOfficer', `${page}/avsluta`)).status).toBe(403);
  });
});

describe('an activity of the plan', () => {
  const begin = async (more: Record<string, string> = {}) => {
    const id = await house.person();
    const plan = `/deltagare/${id}/plan`;
    await house.post('consultant', `${plan}/andra`, {
      goal: 'Jobba',
      can: '',
      needs: '',
      otherwise: '',
      tookPart: '',
      moneyTalk: '',
    });
    const activity = newId();
    const typed = {
      what: 'Gå jobbkunskap',
      doneBy: 'person',
      who: '',
      startsOn: '',
      endsOn: '',
      status: 'planned',
    };
    await house.saves('consultant', `${plan}/insatser/ny`, {
      id: activity,
      ...typed,
      prepares: 'yes',
      ...more,
    });
    return { id, plan, activity };
  };

  it('leads to the enrolment, which leads back; the plan says how it stands, and twice is refused in words', async () => {
    const { id, plan, activity } = await begin();
    const [page, other] = [await house.round(2), await house.round(2)];
    const link = `/deltagare/${id}/program/anmal?aktivitet=${activity}`;
    expect((await house.get('consultant', plan)).text).toContain(link.replace('&', '&amp;'));
    const form = (await house.get('consultant', link)).text;
    const typed = filledIn(form, { omgang: idIn(page) });
    expect(typed.aktivitet).toBe(activity);
    const enrolment = typed.id!;
    await house.saves('consultant', `/deltagare/${id}/program/anmal`, typed);
    const shown = (await house.get('consultant', plan)).text;
    expect(told(shown)).toContain('Hösten : Har plats');
    expect(shown).not.toContain('Anmäl till en omgång');
    const ofPerson = (await house.get('consultant', `/deltagare/${id}/program`)).text;
    expect(ofPerson).toContain(`<a href="${plan}">Gå jobbkunskap</a>`);
    const again = await house.post('consultant', `/deltagare/${id}/program/anmal`, {
      id: newId(),
      omgang: idIn(other),
      aktivitet: activity,
    });
    expect(again.status).toBe(422);
    expect(again.text).toContain('Aktiviteten i planen har redan en anmälan.');
    await house.saves('consultant', `/deltagare/${id}/program/${enrolment}/avanmal`);
    expect(told((await house.get('consultant', plan)).text)).toContain('Avanmäld');
    await house.saves('consultant', `/deltagare/${id}/program/anmal`, {
      omgang: idIn(other),
      aktivitet: activity,
    });
  });

  it('of another kind, or of another person, leads nowhere', async () => {
    const [other, mine] = [await begin(), await begin({ prepares: '' })];
    expect((await house.get('consultant', mine.plan)).text).not.toContain('Anmäl till en omgång');
    const page = await house.round(2);
    for (const aktivitet of [other.activity, mine.activity, newId()]) {
      const { status, text } = await house.post('consultant', `/deltagare/${mine.id}/program/anmal`, {
        id: newId(),
        omgang: idIn(page),
        aktivitet,
      });
      expect([status, text.includes('Välj ett av alternativen.')]).toEqual([422, true]);
    }
  });
});

describe('the person', () => {
  it('reads when the own groups meet, where and with whom; what is cancelled is said, what has ended is gone', async () => {
    const bea = await openPerson(house.database, house.world.members.consultant!);
    const cookie = await signInAsPerson(house.database, house.app, 'Bea Lind');
    const read = async () =>
      told(await (await house.app.request('/min-vag/grupper', { headers: { cookie } })).text());
    expect(await read()).toContain('Du har inga tider just nu.');
    const page = await house.round(1);
    await house.occasion(page, addDays(testDay, 4));
    await house.enrols(bea, page);
    expect(await read()).toContain(
      'torsdag 26 november 2026 Klockan 10 till 12. Hösten Plats: Rum 1. Du träffar Prov consultant.',
    );
    const other = await house.round(1);
    await house.occasion(other, addDays(testDay, 5));
    await house.enrols(await house.person(), other);
    await house.enrols(bea, other);
    expect(await read()).toContain('Du står i kö till Hösten.');
    await house.saves('consultant', `${page}/avsluta`, { dag: testDay, varfor: 'other' });
    expect(await read()).not.toContain('26 november');
  });
});
