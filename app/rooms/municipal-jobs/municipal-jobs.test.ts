import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { idAt, openMunicipalJobs, plain } from './employing.testing.ts';
import { decide } from './keep-match.ts';
import { findMatch, insertMatch } from './matches.store.ts';
import { findOffer } from './offers.store.ts';

let at: Awaited<ReturnType<typeof openMunicipalJobs>>;
beforeAll(async () => {
  at = await openMunicipalJobs();
});
afterAll(() => at.database.close());

const read: typeof at.read = (who, path) => at.read(who, path);
const count = (from: string) => at.count(from);
const withHr = (steps: string) => at.withHr(steps);
const decides: typeof at.decides = (steps, more) => at.decides(steps, more);

describe('an offer', () => {
  it('is read by others in the collaboration, and kept by those who place people', async () => {
    const page = await at.offered({ namn: 'Vaktmästare', omfattning: '30', matt: 'hours' });
    const shown = await read('asfCaseworker', page);
    for (const said of [
      'Erbjuds',
      'Skolförvaltningen',
      'Diska och duka',
      'Vanlig anställning',
      '30 timmar i veckan',
      'Ulla Frid, 070-174 06 05',
    ])
      expect(shown).toContain(said);
    const list = await read('manager', '/kommunjobb?lage=offered');
    expect(list).toContain('Vaktmästare');
    expect(await read('manager', '/kommunjobb?lage=filled')).not.toContain('Vaktmästare');
    for (const path of ['/kommunjobb/nytt', `${page}/andra`, `${page}/foresla`, `${page}/dra-tillbaka`])
      expect((await at.get('manager', path)).status, path).toBe(403);
    for (const who of ['lssOfficer', 'fkOfficer'])
      expect((await at.get(who, '/kommunjobb')).status, who).toBe(403);
  });

  it.each<[Record<string, string>, string]>([
    [{ till: '2026-10-31' }, 'Sista dagen är före första dagen.'],
    [{ omfattning: '0' }, 'Skriv ett helt tal från 1 till 100.'],
    [{ omfattning: '101' }, 'Skriv ett helt tal från 1 till 100.'],
    [{ omfattning: '41', matt: 'hours' }, 'Det är mer än heltid.'],
    [{ form: 'time_limited_municipal' }, 'Den registreras på personens väg, under Registrera uppgift.'],
    [{ arbetsplats: 'Där Kalle med autism är' }, 'Det ser ut som hälsa (autism).'],
    [{ namn: 'För 900101-2388' }, 'Det ser ut som ett personnummer'],
    [{ forvaltning: newId() }, 'alternativ'],
    [{ ansvarig: newId() }, 'alternativ'],
  ])('with %o is refused in words, and nothing is written', async (wrong, sentence) => {
    const before = await count('municipal_job');
    const { status, text } = await at.post('consultant', '/kommunjobb/nytt', {
      id: newId(),
      ...at.typed,
      forvaltning: await at.administration('Skolförvaltningen'),
      ...wrong,
    });
    expect(status).toBe(422);
    expect(plain(text)).toContain(sentence);
    expect(text).toContain('Diska och duka');
    expect(await count('municipal_job')).toBe(before);
  });

  it('is of an administration whose name stands once', async () => {
    const id = await at.administration('Fritidsförvaltningen');
    const twice = { id: newId(), namn: 'Fritidsförvaltningen' };
    const { text } = await at.post('consultant', '/kommunjobb/forvaltningar/ny', twice);
    expect(text).toContain('En förvaltning heter redan så.');
    const form = (await at.get('consultant', `/kommunjobb/forvaltningar/${id}`)).text;
    const renamed = filledIn(form, { namn: 'Kulturförvaltningen' });
    expect((await at.post('consultant', `/kommunjobb/forvaltningar/${id}`, renamed)).status).toBe(303);
    expect(await read('consultant', '/kommunjobb')).toContain('Kulturförvaltningen 0 0 0');
    expect((await at.get('asfCaseworker', `/kommunjobb/forvaltningar/${id}`)).status).toBe(403);
  });

  it('that is withdrawn takes nobody new, and is not withdrawn twice', async () => {
    const page = await at.offered({ namn: 'Tillfälligt' });
    const withdrawn = filledIn((await at.get('consultant', `${page}/dra-tillbaka`)).text, {
      varfor: 'no_money',
    });
    expect((await at.post('consultant', `${page}/dra-tillbaka`, withdrawn)).status).toBe(303);
    expect(await read('consultant', page)).toContain('Tillbakadraget');
    const again = filledIn((await at.get('consultant', `${page}/dra-tillbaka`)).text, {});
    expect((await at.post('consultant', `${page}/dra-tillbaka`, again)).text).toContain(
      'Jobbet är redan tillbakadraget.',
    );
    const late = await at.post('consultant', `${page}/foresla`, {
      id: newId(),
      person: at.bea,
      ja: 'yes',
      'ja-dag': testDay,
      'ja-hur': 'signed',
    });
    expect(late.text).toContain('Jobbet är tillbakadraget.');
  });
});

describe('a person for an offer', () => {
  it('goes from a yes by HR and a decision to an employment, which the way knows; then it is over', async () => {
    const person = await at.somebody('Dina');
    const page = await at.offered();
    const asked = { id: newId(), person, 'ja-dag': testDay, 'ja-hur': 'at_the_table' };
    const withoutYes = await at.post('consultant', `${page}/foresla`, asked);
    expect(withoutYes.text).toContain('Personen har inte sagt ja.');
    const steps = await at.proposed(page, person);
    const twice = await at.post('consultant', `${page}/foresla`, { ...asked, ja: 'yes' });
    expect(twice.text).toContain('Personen är redan föreslagen till jobbet.');
    expect((await decides(steps, { svar: 'yes' })).text).toContain('Koppla in HR före ett ja.');
    expect((await decides(steps, { svar: 'no' })).text).toContain('Välj varför det blev nej.');
    await withHr(steps);
    expect((await decides(steps, { svar: 'yes', dag: '2026-11-01' })).text).toContain('före personens ja');
    expect((await decides(steps, { svar: 'yes' })).status).toBe(303);
    expect((await decides(steps, { svar: 'yes' })).text).toContain('Beslutet är redan inskrivet.');
    expect(await read('consultant', '/kommunjobb?lage=filled')).toContain('Köksbiträde');

    const form = (await at.get('consultant', `${steps}/anstallning`)).text;
    const limited = filledIn(form, { form: 'time_limited_municipal' });
    expect((await at.post('consultant', `${steps}/anstallning`, limited)).text).toContain(
      'skrivs inte in här',
    );
    const early = filledIn(form, { borjar: '2026-11-21' });
    expect((await at.post('consultant', `${steps}/anstallning`, early)).text).toContain('före beslutet');
    const job = filledIn(form, {});
    for (const _ of [1, 2])
      expect((await at.post('consultant', `${steps}/anstallning`, job)).status).toBe(303);
    const again = await at.post('consultant', `${steps}/anstallning`, { ...job, id: newId() });
    expect(again.text).toContain('Anställningen är redan registrerad.');
    expect(await count(`fact where participant_id = '${person}' and kind = 'employment_started'`)).toBe(1);
    const own = await read('consultant', `/deltagare/${person}/kommunjobb`);
    expect(own).toContain('Har börjat');
    expect(own).toContain('Skolförvaltningen Vanlig anställning, 50 procent av heltid');
    expect(own).toContain('Daglig verksamhet avslutas bara genom LSS-handläggarens beslut.');
    expect(await read('consultant', `/deltagare/${person}`)).toContain('Vanlig anställning');

    const end = filledIn((await at.get('consultant', `${steps}/avsluta`)).text, { varfor: 'as_agreed' });
    const before = await at.post('consultant', `${steps}/avsluta`, { ...end, dag: '2026-11-20' });
    expect(before.text).toContain('Dagen är före första arbetsdagen.');
    expect((await at.post('consultant', `${steps}/avsluta`, end)).status).toBe(303);
    const twiceEnded = filledIn((await at.get('consultant', `${steps}/avsluta`)).text, {});
    expect((await at.post('consultant', `${steps}/avsluta`, twiceEnded)).text).toContain(
      'Det finns inget ja att avsluta.',
    );
    expect(await read('consultant', `/deltagare/${person}`)).toContain('Anställning avslutad');
    expect(await read('consultant', page)).toContain('Erbjuds');
  });

  it('whose job has ended on the way keeps the next one when the yes is ended', async () => {
    const person = await at.somebody('Gun');
    const steps = await at.proposed(await at.offered({ namn: 'Tvätt' }), person);
    await withHr(steps);
    await decides(steps, { svar: 'yes' });
    expect((await at.takes(`${steps}/anstallning`)).status).toBe(303);
    const fact = (utfall: string, employer: string) =>
      at.post('consultant', `/deltagare/${person}/vag/uppgift?slag=employment_started`, {
        id: newId(),
        datum: testDay,
        utfall,
        'd-employer': employer,
      });
    expect((await fact('ended', 'Skolförvaltningen')).status).toBe(303);
    expect(await read('consultant', `/deltagare/${person}/kommunjobb`)).toContain('slutade söndag');
    expect((await fact('ordinary', 'Bageriet')).status).toBe(303);
    expect((await at.takes(`${steps}/avsluta`, { varfor: 'as_agreed' })).status).toBe(303);
    expect(await count(`fact where participant_id = '${person}' and outcome = 'ended'`)).toBe(1);
    expect(
      await count(`municipal_job_match where participant_id = '${person}' and ended_on is not null`),
    ).toBe(1);
  });

  it('is seen by nobody but those who stand near; few are not counted', async () => {
    const person = await at.somebody('Elof');
    const page = await at.offered({ namn: 'Trädgård' });
    const steps = await at.proposed(page, person);
    expect(await read('consultant', page)).toContain('Elof Lind Föreslagen');
    for (const who of ['otherConsultant', 'supervisor', 'asfCaseworker']) {
      const seen = await read(who, page);
      expect(seen, who).toContain('Ingen som du får se är föreslagen.');
      expect(seen, who).not.toContain('Elof');
    }
    for (const who of ['otherConsultant', 'manager', 'lssOfficer'])
      for (const form of ['hr', 'beslut', 'anstallning', 'avsluta'])
        expect((await at.get(who, `${steps}/${form}`)).status, `${who} ${form}`).toBe(404);
    expect(await read('manager', '/kommunjobb')).toMatch(/Skolförvaltningen \d+ Färre än 5/);
    const [log] = await rowsAsOwner<{ n: number }>(
      at.database,
      `select count(*)::int as n from read_log where act = 'list' and '${person}' = any (participant_ids)`,
    );
    expect(log!.n).toBeGreaterThan(0);
  });

  it('has one yes at a time, and a no with its reason leaves the job', async () => {
    const person = await at.somebody('Fia');
    const [one, other] = [await at.offered({ namn: 'Ett' }), await at.offered({ namn: 'Två', antal: '2' })];
    const [first, second] = [await at.proposed(one, person), await at.proposed(other, person)];
    for (const steps of [first, second]) await withHr(steps);
    expect((await decides(first, { svar: 'yes' })).status).toBe(303);
    expect((await decides(second, { svar: 'yes' })).text).toContain('redan fått ja till ett annat jobb');
    expect((await decides(second, { svar: 'no', varfor: 'other_person' })).status).toBe(303);
    expect(await read('consultant', `/deltagare/${person}/kommunjobb`)).toContain('Någon annan fick jobbet');
    const form = (await at.get('consultant', `${one}/andra`)).text;
    expect((await at.post('consultant', `${one}/andra`, filledIn(form, { antal: '3' }))).status).toBe(303);
  });

  it('of twelve who are to have the last job at the same time exactly one gets it', async () => {
    const page = await at.offered({ namn: 'Sista jobbet' });
    const { consultant } = at.world.members;
    const visitor = { ...consultant!, collaborationId: at.world.collaborationId } as never;
    const asConsultant = <T>(work: (doing: Parameters<typeof decide>[0]) => Promise<T>) =>
      asActor(at.database, consultant!, testDay, (tx) => work({ tx, visitor, today: testDay, lang: 'sv' }));
    const offer = (await at.asConsultant((tx) => findOffer(tx, idAt(page))))!;
    const matches: { person: string; id: string }[] = [];
    for (let nth = 0; nth < 12; nth += 1) {
      const [person, id] = [await at.somebody(`Prov ${nth}`, false), newId()];
      await asConsultant(async (doing) => {
        const said = { participantId: person, saidYes: true, yesOn: testDay, yesHow: 'signed' } as const;
        await insertMatch(doing, offer.id, id, said);
        await doing.tx
          .updateTable('municipal_job_match')
          .set({ hr_on: testDay, hr_with: 'Ulla' })
          .where('municipal_job_match_id', '=', id)
          .execute();
      });
      matches.push({ person, id });
    }
    const asked = await Promise.allSettled(
      matches.map(({ person, id }) =>
        asConsultant(async (doing) => {
          const match = (await findMatch(doing.tx, person, id))!;
          const yes = { decision: 'yes', because: null, decidedOn: testDay } as const;
          return decide(doing, match, offer, yes);
        }),
      ),
    );
    const refused = asked.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(11);
    expect(new Set(refused.map(({ reason }) => reason.constraint))).toEqual(new Set(['municipal_job_left']));
    expect(
      await count(`municipal_job_match where municipal_job_id = '${offer.id}' and decision = 'yes'`),
    ).toBe(1);
    expect(await read('consultant', page)).toContain('Tillsatt');
    const counts = await read('asfCaseworker', '/kommunjobb');
    expect(counts).toMatch(/Skolförvaltningen \d+ 1[12] Färre än 5/);
    const loser = matches.find((_, nth) => asked[nth]!.status === 'rejected')!;
    const answer = await decides(`/deltagare/${loser.person}/kommunjobb/${loser.id}`, { svar: 'yes' });
    expect(answer.text).toContain('Jobbet är tillsatt.');
  });
});
