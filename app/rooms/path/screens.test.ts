import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import { shipped } from './examples.testing.ts';
import { hiddenIn, openScreens } from './screens.testing.ts';

let screens: Awaited<ReturnType<typeof openScreens>>;
let page: string;
beforeAll(async () => {
  screens = await openScreens([shipped('malmo'), shipped('make-it-work')]);
  page = `/deltagare/${await screens.person()}`;
});
afterAll(() => screens?.close());

const stranger = '/deltagare/00000000-0000-4000-8000-000000000000';
/** The steps of the way as they were recorded, struck ones too. */
const stepsOf = (): Promise<string[]> =>
  asActor(screens.database, screens.world.members.consultant!, testDay, async (tx) => {
    const rows = await tx
      .selectFrom('way_step')
      .select('way_step_id')
      .where('participant_id', '=', page.slice('/deltagare/'.length))
      .orderBy('recorded_at')
      .execute();
    return rows.map(({ way_step_id }) => way_step_id);
  });

const send = (path: string, typed: Record<string, string | string[]>, who = 'consultant') =>
  screens.send(who, page + path, typed);

describe('starting', () => {
  test('with several models one is chosen first', async () => {
    const { text } = await screens.get('consultant', `${page}/vag/starta`);
    expect(text).toContain('Välj modell: Malmö 2025');
    expect(text).toContain('Välj modell: Make it: work');
    expect(text).toContain('Modellen är inte godkänd av någon än.');
    expect(text).not.toMatch(/2025\.2|2020\.2/);
  });

  test.each([
    ['no inflow', { datum: testDay }, 'Välj ett av alternativen.'],
    ['no day', { datum: '', inflode: 'own_wish' }, 'Fyll i fältet.'],
    ['a day that is none', { datum: '30 februari', inflode: 'own_wish' }, 'Skriv datumet som ÅÅÅÅ-MM-DD.'],
    ['a day to come', { datum: '2026-12-24', inflode: 'own_wish' }, 'Datumet ligger i framtiden.'],
  ])('%s is refused, and what was typed stays', async (_, typed, sentence) => {
    const refused = await send(`/vag/starta?modell=${screens.hashes[0]}`, typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect(refused.text).toContain(`value="${typed.datum}"`);
  });

  test('a model that asks for a selection keeps its answers, and starts once though sent twice', async () => {
    const other = `/deltagare/${await screens.person('Bea', 'Lind')}`;
    const address = `${other}/vag/starta?modell=${screens.hashes[1]}`;
    const form = await screens.get('consultant', address);
    const typed = {
      ...hiddenIn(form.text),
      datum: testDay,
      inflode: 'job_consultant',
      utfall: 'suitable',
      'd-criteria-1-criterion': 'Vill själv',
      'd-criteria-1-answer': 'Ja, mycket',
    };
    expect(await screens.post('consultant', address, typed)).toMatchObject({ status: 303, to: other });
    expect(await screens.post('consultant', address, typed)).toMatchObject({ status: 303, to: other });
    const steps = await screens.get('consultant', `${other}/vag/steg`);
    expect(steps.text).not.toContain('Urvalet är inte gjort');
    const again = await screens.get('consultant', address);
    expect(again.text).toContain('Personen har redan en öppen väg.');
  });

  test('Malmö starts with the work goal', async () => {
    const started = await send(`/vag/starta?modell=${screens.hashes[0]}`, {
      datum: '2026-10-01',
      inflode: 'own_wish',
    });
    expect(started).toMatchObject({ status: 303, to: page });
  });
});

describe('a fact', () => {
  const goal = '/vag/uppgift?slag=work_goal';

  test('the kinds to choose from are those of the role', async () => {
    const consultant = await screens.get('consultant', `${page}/vag/uppgift`);
    expect(consultant.text).toContain('?slag=manager_approval');
    expect(consultant.text).not.toContain('?slag=day_activity_end_decision');
    const supervisor = await screens.get('supervisor', `${page}/vag/uppgift`);
    expect(supervisor.text).not.toContain('?slag=manager_approval');
  });

  test.each([
    ['no outcome', { datum: testDay, 'd-goal': 'Kök' }, 'Välj ett svar.'],
    ['no goal', { datum: testDay, utfall: 'set' }, 'Fyll i uppgiften.'],
    ['a day to come', { datum: '2027-01-01', utfall: 'set', 'd-goal': 'Kök' }, 'Datumet ligger i framtiden.'],
    [
      'a text too long',
      { datum: testDay, utfall: 'set', 'd-goal': 'x'.repeat(1001) },
      'den har 1\u00a0001 tecken och får ha högst 1\u00a0000',
    ],
  ])('%s is refused at its field', async (_, typed, sentence) => {
    const refused = await send(goal, typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
  });

  test('sent twice is one fact', async () => {
    const form = await screens.get('consultant', page + goal);
    const typed = {
      ...hiddenIn(form.text),
      datum: '1 okt 2026',
      utfall: 'set',
      'd-goal': 'Jobba \u0000i kök',
    };
    expect(await screens.post('consultant', page + goal, typed)).toMatchObject({ status: 303 });
    expect(await screens.post('consultant', page + goal, typed)).toMatchObject({ status: 303 });
  });

  test('a draft of one kind stands in that kind’s form only', async () => {
    const bea = `/deltagare/${await screens.person('Cia', 'Lind')}`;
    await screens.send('consultant', `${bea}/vag/starta?modell=${screens.hashes[0]}`, {
      datum: '2026-10-01',
      inflode: 'own_wish',
    });
    await screens.late('consultant', bea + goal, { datum: testDay, utfall: 'set', 'd-goal': 'Jobba i kök' });
    const other = await screens.get('consultant', `${bea}/vag/uppgift?slag=alternatives_ruled_out`);
    expect(other.text).not.toContain('utkast');
    const same = await screens.get('consultant', `${bea}${goal}&lang=sv`);
    expect(same.text).toContain('Jobba i kök');
  });

  test('rows of alternatives are kept whole or refused', async () => {
    const address = '/vag/uppgift?slag=alternatives_ruled_out';
    const refused = await send(address, {
      datum: testDay,
      utfall: 'ruled_out',
      'd-alternatives-1-alternative': 'Ordinarie anställning',
    });
    expect(refused.status).toBe(422);
    const wrong = [...refused.text.matchAll(/id="f-([\w-]+)-error"/g)].map(([, field]) => field);
    expect(wrong).toEqual(['d-alternatives-1-on', 'd-alternatives-1-outcome']);
    const early = await send(address, {
      datum: testDay,
      utfall: 'ruled_out',
      'd-alternatives-1-alternative': 'Ordinarie anställning',
      'd-alternatives-1-on': '2026-12-24',
      'd-alternatives-1-outcome': 'Fanns ingen plats',
    });
    expect(early.text).toContain('Dagen har inte varit än. Rätta dagen.');
    const kept = await send(address, {
      datum: testDay,
      utfall: 'ruled_out',
      'd-alternatives-1-alternative': 'Ordinarie anställning',
      'd-alternatives-1-on': '2026-10-10',
      'd-alternatives-1-outcome': 'Fanns ingen plats',
    });
    expect(kept).toMatchObject({ status: 303 });
    expect((await screens.get('consultant', page)).text).toContain(
      'Ordinarie anställning (10 oktober 2026): Fanns ingen plats',
    );
  });

  test.each([
    ['a kind that is none', 'consultant', '?slag=hat', 404],
    ['a kind with a task of its own', 'lssOfficer', '?slag=day_activity_end_decision', 403],
    ['a kind of another role', 'supervisor', '?slag=manager_approval', 403],
  ])('%s: %s %s answers %i', async (_, who, query, status) => {
    expect((await screens.get(who, `${page}/vag/uppgift${query}`)).status).toBe(status);
    expect((await screens.post(who, `${page}/vag/uppgift${query}`, {})).status).toBe(status);
  });
});

describe('a pause', () => {
  test.each([
    ['no reason', { datum: testDay }, 'Välj ett av alternativen.'],
    ['another reason without words', { datum: testDay, orsak: 'other' }, 'Skriv varför.'],
    ['a day before the step', { datum: '2026-01-01', orsak: 'own_wish' }, 'före den dag då steget började'],
  ])('%s is refused', async (_, typed, sentence) => {
    const refused = await send('/vag/paus', typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
  });

  test('two windows: the second sees what the first saved and loses nothing', async () => {
    const second = await screens.get('consultant', `${page}/vag/avsluta`);
    expect(await send('/vag/paus', { datum: testDay, orsak: 'own_wish' })).toMatchObject({ status: 303 });
    const { version, ...hidden } = hiddenIn(second.text);
    const typed = {
      ...hidden,
      version: version!,
      datum: testDay,
      orsak: 'other',
      varfor: 'Prov av två fönster',
    };
    const refused = await screens.post('consultant', `${page}/vag/avsluta`, typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('En kollega har sparat');
    expect(refused.text).toMatch(/Nytt sedan du öppnade sidan.*Vägen pausades.*eget önskemål/s);
    expect(refused.text).toContain('Prov av två fönster');
    expect(refused.text).not.toContain(`name="version" value="${version}"`);
  });

  test('stops every move, and is over when the way goes on', async () => {
    const moves = await screens.get('consultant', `${page}/vag/steg`);
    expect(moves.text).toContain('Vägen är pausad. Återuppta den först.');
    expect((await screens.get('consultant', `${page}/vag/paus`)).text).toContain('Vägen är redan pausad.');
    expect(await send('/vag/ateruppta', { datum: testDay })).toMatchObject({ status: 303, to: page });
    expect((await screens.get('consultant', `${page}/vag/ateruppta`)).text).toContain(
      'Vägen är inte pausad.',
    );
  });
});

describe('a fact that was wrong', () => {
  test('is struck, stays readable, and no need reads it any more', async () => {
    const list = await screens.get('consultant', `${page}/vag/uppgift`);
    const [, address] = /Mål om arbete: satt, .*? <a href="[^"]*(\/vag\/ratta-uppgift\/[^"]+)"/.exec(
      list.text,
    )!;
    const refused = await send(address!, { varfor: '' });
    expect(refused.status).toBe(422);
    expect(await send(address!, { varfor: 'Fel person' }, 'otherConsultant')).toMatchObject({ status: 404 });
    expect((await send(address!, { varfor: 'Fel person' }, 'supervisor')).status).toBe(403);
    expect(await send(address!, { varfor: 'Fel person' })).toMatchObject({ status: 303, to: page });
    const shown = await screens.get('consultant', page + address);
    expect(shown.text).toMatch(/rättad, gäller inte.*Fel person/s);
    const moves = await screens.get('consultant', `${page}/vag/steg`);
    expect(moves.text).toContain('Mål om arbete saknas.');
    expect((await send(address!, { varfor: 'Igen' })).status).toBe(422);
  });
});

describe('a correction', () => {
  test('strikes visibly: what stood stays, with who and why', async () => {
    const moved = await send('/vag/steg?till=work_goal-stays_in_day_activity', {
      datum: testDay,
      varfor: '',
    });
    expect(moved).toMatchObject({ status: 303 });
    const rows = await stepsOf();
    const address = `/vag/ratta/${rows[0]}`;
    const shown = await screens.get('consultant', page + address);
    expect(shown.text).toContain('Daglig verksamhet med mål om arbete');
    for (const [typed, sentence] of [
      [{ fel: 'andra', steg: 'work_goal', fran: '2026-10-01', till: testDay }, 'Fyll i fältet.'],
      [{ fel: 'stryk', varfor: 'Fel person' }, 'Vägen skulle stå utan steg.'],
      [{ steg: 'work_goal', fran: 'i går', varfor: 'x' }, 'Välj ett av alternativen.'],
    ] as const) {
      const refused = await send(address, typed);
      expect(refused.status).toBe(422);
      expect(refused.text).toContain(sentence);
    }
    const done = await send(address, {
      fel: 'andra',
      steg: 'work_goal',
      fran: '2026-10-02',
      till: testDay,
      varfor: 'Startade en dag senare',
    });
    expect(done).toMatchObject({ status: 303, to: page });
    const struck = await screens.get('consultant', page + address);
    expect(struck.text).toContain('rättad, gäller inte');
    expect(struck.text).toMatch(/Ströks .* av Prov consultant.*Startade en dag senare/s);
    expect(await stepsOf()).toHaveLength(2);
  });

  test('a step that is not on the way does not exist', async () => {
    expect((await screens.get('consultant', `${page}/vag/ratta/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await screens.get('consultant', `${page}/vag/ratta/1`)).status).toBe(404);
  });
});

describe('who may', () => {
  const pages = ['steg', 'uppgift', 'paus', 'ateruppta', 'avsluta', 'dv-beslut', 'starta', 'onskan'];

  test.each(pages)('%s: somebody else’s person, a guessed id and no id answer alike', async (name) => {
    const answers = [
      await screens.get('otherConsultant', `${page}/vag/${name}`),
      await screens.get('consultant', `${stranger}/vag/${name}`),
      await screens.get('consultant', `/deltagare/1/vag/${name}`),
      await screens.post('otherConsultant', `${page}/vag/${name}`, { datum: testDay }),
      await screens.post('consultant', `${stranger}/vag/${name}`, { datum: testDay }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });

  test.each([
    ['consultant', 'dv-beslut'],
    ['supervisor', 'paus'],
    ['supervisor', 'avsluta'],
    ['supervisor', 'starta'],
    ['supervisor', 'dv-beslut'],
  ])('%s has nothing to do at %s', async (who, name) => {
    expect((await screens.get(who, `${page}/vag/${name}`)).status).toBe(403);
    expect([403, 404]).toContain((await screens.post(who, `${page}/vag/${name}`, { datum: testDay })).status);
  });
});
