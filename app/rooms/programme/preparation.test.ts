import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { addDays, addMonths } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import makeItWork from '../path/definitions/make-it-work-2020.json' with { type: 'json' };
import { openProgrammeHouse } from './programme.testing.ts';

let house: Awaited<ReturnType<typeof openProgrammeHouse>>;
beforeAll(async () => {
  house = await openProgrammeHouse();
});
afterAll(() => house?.database.close());

const idIn = (page: string) => page.split('/').at(-1)!;
const rows = <Row>(query: string) => rowsAsOwner<Row>(house.database, query);
const told = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** Three mapped tasks in a warehouse and one in a kitchen, of the consultant's organisation. */
const mapTasks = async () => {
  const { world, database } = house;
  const [whose, by] = [
    `'${world.collaborationId}', '${world.organisations.fsf}'`,
    world.members.consultant!.accountId,
  ];
  for (const [branch, count] of [
    ['warehouse', 3],
    ['kitchen', 1],
  ] as const) {
    const [employer, workplace] = [newId(), newId()];
    await database.script(`
      insert into employer (collaboration_id, organisation_id, employer_id, name, kind, branch, began, began_on, interest, interest_on, responsible_id, added_by)
        values (${whose}, '${employer}', 'Nord', 'sole_trader', '${branch}', 'own_call', '2026-01-01', 'yes', '2026-01-01', '${by}', '${by}');
      insert into workplace (collaboration_id, organisation_id, workplace_id, employer_id, name, address) values (${whose}, '${workplace}', '${employer}', 'x', 'x');
      insert into entry_task (collaboration_id, organisation_id, entry_task_id, workplace_id, name, done_how, noise, pace, reading, contact, lifting, times,
          supervision, mapped_on, mapped_by)
        select ${whose}, gen_random_uuid(), '${workplace}', 'x', 'x', 'loud', 'own', 'none', 'none', '${branch === 'kitchen' ? 'light' : 'none'}', '{morning}',
          'x', '2026-01-01', '${by}' from generate_series(1, ${count})`);
  }
};

const need = (more: Record<string, string> = {}) => ({
  behov: 'routines',
  antal: '6',
  ord: '',
  dag: '2026-11-20',
  omgang: '',
  ...more,
});
const demand = (more: Record<string, string> = {}) => ({
  krav: 'noise',
  kalla: 'mapped_workplaces',
  var: '',
  ord: '',
  dag: '2026-11-20',
  omgang: '',
  ...more,
});

describe('what the content of a course stands on', () => {
  let page: string;
  let moduleId: string;
  beforeAll(async () => {
    await mapTasks();
    page = await house.course();
    const part = { slag: 'own', innehall: 'x', material: '', lank: '', plats: '1' };
    moduleId = newId();
    await house.saves('consultant', `${page}/delar/ny`, { id: moduleId, ...part, namn: 'Klockan' });
    await house.saves('consultant', `${page}/delar/ny`, { ...part, namn: 'Fika' });
  });

  it('is not mapped from the beginning, and says so', async () => {
    expect((await house.get('supervisor', page)).text).toContain('Grunden är inte kartlagd än.');
  });

  it('is the needs of the group, counted and without names, and the demands of mapped tasks', async () => {
    await house.saves('consultant', `${page}/grund/behov/nytt`, need({ delar: moduleId }));
    await house.saves('consultant', `${page}/grund/behov/nytt`, need({ behov: 'money', antal: '4' }));
    const form = (await house.get('consultant', `${page}/grund/krav/nytt`)).text;
    expect(told(form)).toContain(
      'Klara ljud: 4 av 4 kartlagda uppgifter (lager och transport, kök och restaurang)',
    );
    expect(told(form)).toContain('Lyfta: 1 av 4 kartlagda uppgifter (kök och restaurang)');
    await house.saves('consultant', `${page}/grund/krav/nytt`, demand());
    const said = told((await house.get('supervisor', page)).text);
    for (const sentence of [
      '6 i gruppen',
      'Färre än 5 i gruppen',
      'Kartlagda arbetsplatser: 4 av 4 kartlagda uppgifter (lager och transport, kök och restaurang)',
      'Ingen del möter detta: Hur pengarna påverkas, Klara ljud.',
      'Står inte på något kartlagt behov eller krav: Fika.',
    ])
      expect(said).toContain(sentence);
    expect(said).not.toContain('4 i gruppen');
  });

  it.each<[string, Record<string, string>, string]>([
    ['behov/nytt', need({ behov: 'own' }), 'Skriv vad det är med egna ord.'],
    ['behov/nytt', need({ antal: '0' }), 'Skriv ett helt tal från 1 till 500.'],
    ['behov/nytt', need({ ord: 'Många har adhd' }), 'Det ser ut som hälsa (adhd).'],
    ['krav/nytt', demand({ kalla: 'employer' }), 'Skriv vem eller vad kravet kommer från.'],
    ['krav/nytt', demand({ krav: 'hours' }), 'Ingen kartlagd uppgift kräver detta.'],
    ['krav/nytt', demand({ omgang: newId() }), 'Välj ett av alternativen.'],
  ])('%s with %o is refused in words, and nothing is written', async (where, typed, sentence) => {
    const lines = () => rows<{ n: number }>('select count(*)::int as n from programme_ground');
    const before = await lines();
    const { status, text } = await house.post('consultant', `${page}/grund/${where}`, {
      id: newId(),
      ...typed,
    });
    expect(status).toBe(422);
    expect(text).toContain(sentence);
    expect(await lines()).toEqual(before);
  });

  it('is corrected by a next version: what stood before is still there, and nobody overwrites a colleague', async () => {
    const [line] = await rows<{ id: string }>(
      `select line_id as id from programme_ground where code = 'routines' and programme_course_id = '${idIn(page)}'`,
    );
    const at = `${page}/grund/${line!.id}/ratta-behov`;
    const { text } = await house.get('consultant', at);
    await house.saves('supervisor', at, filledIn(text, { antal: '7', delar: moduleId }));
    const late = await house.post('consultant', at, filledIn(text, { antal: '8', delar: moduleId }));
    expect(late.status).toBe(422);
    expect(told((await house.get('consultant', page)).text)).toContain('7 i gruppen');
    const history = told((await house.get('lssOfficer', `${page}/grund`)).text);
    expect(history).toContain('6 i gruppen');
    const now = (await house.get('consultant', at)).text;
    await house.saves('consultant', at, filledIn(now, { delar: moduleId, 'galler-inte': 'yes' }));
    expect(told((await house.get('consultant', page)).text)).not.toContain('7 i gruppen');
    expect((await house.get('consultant', at)).status).toBe(404);
    expect(told((await house.get('consultant', `${page}/grund`)).text)).toContain('Gäller inte längre');
  });

  it('is written by those who keep the programme', async () => {
    expect((await house.get('lssOfficer', `${page}/grund/behov/nytt`)).status).toBe(403);
    expect((await house.get('lssOfficer', page)).text).not.toContain('Lägg till behov');
  });
});

describe('the time in preparation', () => {
  const hash = '5'.repeat(64);
  const since = addDays(addMonths(testDay, -11), -3);
  const begin = async (participantId: string, startsOn: string, endsOn?: string) => {
    const { world, database } = house;
    const [whose, by] = [
      `'${world.collaborationId}', '${world.organisations.fsf}', '${participantId}'`,
      world.members.consultant!.accountId,
    ];
    const way = newId();
    await database.script(`set session_replication_role = replica;
      insert into path_version (content_hash, path_key, label, body) values ('${hash}', 'make-it-work', '2020', '${JSON.stringify(makeItWork).replaceAll("'", "''")}')
        on conflict do nothing;
      insert into collaboration_path (collaboration_id, content_hash) values ('${world.collaborationId}', '${hash}') on conflict do nothing;
      insert into way (collaboration_id, organisation_id, participant_id, way_id, holder_organisation_id, content_hash, inflow, started_on)
        values (${whose}, '${way}', '${world.organisations.fsf}', '${hash}', 'own_wish', '${startsOn}');
      insert into way_step (collaboration_id, organisation_id, participant_id, way_step_id, way_id, way_organisation_id, responsible_organisation_id, step_key, track,
          starts_on, ends_on, recorded_by) values (${whose}, gen_random_uuid(), '${way}', '${world.organisations.fsf}', '${world.organisations.fsf}',
          'preparatory_programme', 'leading', '${startsOn}', ${endsOn ? `'${endsOn}'` : 'null'}, '${by}');
      set session_replication_role = origin;`);
  };

  it('goes on so far for those who are there, the longest first, for those who may see them', async () => {
    const [long, short, over] = [await house.person(), await house.person(), await house.person()];
    await begin(long, since);
    await begin(short, addDays(testDay, -12));
    await begin(over, '2026-01-01', '2026-02-20');
    const { text } = await house.get('consultant', '/program/tid');
    const said = told(text);
    expect(said).toContain('11 månader och 3 dagar hittills Längre än 10 månader');
    expect(said).toContain('12 dagar hittills Modellen räknar med 3–10 månader');
    expect(text.indexOf(long)).toBeLessThan(text.indexOf(short));
    expect(text).not.toContain(over);
    expect((await house.get('otherConsultant', '/program/tid')).text).not.toContain(long);
    const page = told((await house.get('consultant', `/deltagare/${over}/program`)).text);
    expect(page).toContain('1 månad och 19 dagar Kortare än 3 månader');
    expect(told((await house.get('consultant', `/deltagare/${long}/program`)).text)).toContain('Pågår');
  });
});
