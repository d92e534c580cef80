import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import type { Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import type { Row } from './inventory-counting.testing.ts';
import { fillWorkplaces, type GivenEmployer, several, workplacesBy } from './workplace-counting.testing.ts';

let database: Database;
let world: World;
let app: Router;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
});
afterAll(() => database?.close());

const given = (what: Parameters<typeof fillWorkplaces>[2]) => fillWorkplaces(database, world, what);
const tenSeats: GivenEmployer = {
  beganOn: '2025-01-01',
  branch: 'kitchen',
  places: [{ seats: [{ from: '2026-01-01', count: 10 }] }],
};
const someStays = several(7, { from: '2026-03-10', to: '2027-03-31' });

const path = '/uppfoljning/larandeplatser';
const get = async (to: string, key = 'analyst') => {
  const answer = await app.request(to, { headers: { cookie: await signIn(app, world.members[key]!) } });
  return { status: answer.status, text: await answer.text() };
};

describe('forum meetings', () => {
  it('are counted with the employers that came, which are involved by it, and what has been traced back to them', async () => {
    const by = world.members.consultant!.accountId;
    const forum = (held_on: string, more: Row = {}) => ({
      forum_event_id: randomUUID(),
      name: 'x',
      about: 'x',
      held_on,
      starts: '09:00',
      ends: '11:00',
      place: 'x',
      responsible_id: by,
      added_by: by,
      ...more,
    });
    const held = forum('2026-04-02');
    const cancelled = forum('2026-05-02', { cancelled_at: '2026-05-01T10:00:00Z' });
    const [first, second, known, absent] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const invited = (of: typeof held, employer_id: string, came: boolean) => ({
      forum_event_id: of.forum_event_id,
      employer_id,
      answer: 'coming',
      came,
      invited_by: by,
    });
    const from = held.forum_event_id;
    const visit = (forum_event_id: string | null) => ({
      kind: 'study_visit',
      name: 'x',
      leader_id: by,
      place: 'x',
      seats: 4,
      in_group_activity: false,
      forum_event_id,
      added_by: by,
    });
    await given({
      employers: [
        {
          id: first,
          beganOn: '2026-04-02',
          talks: [
            { on: '2026-05-01', forum: from },
            { on: '2026-05-02', forum: from, struck: true },
            { on: '2026-05-03' },
          ],
          places: [{ forum: from, seats: [{ from: '2026-09-01', count: 3 }] }, ...tenSeats.places!],
        },
        { id: second, beganOn: '2026-04-02' },
        ...[known, absent].map((id) => ({ id, beganOn: '2025-01-01' })),
      ],
      more: {
        forum_event: [held, cancelled, forum('2026-12-01')],
        forum_employer: [
          invited(held, first, true),
          invited(held, second, false),
          invited(held, known, true),
          invited(held, absent, false),
          invited(cancelled, absent, true),
        ],
        programme_round: [visit(from), visit(cancelled.forum_event_id), visit(null)],
      },
    });
    const { forums, employers } = await workplacesBy(database, world.members.analyst!);
    expect(employers.map(({ year, involved }) => [year, involved])).toEqual([
      [2025, 2],
      [2026, 3],
    ]);
    expect(forums).toEqual([
      { year: 2026, through: testDay, forums: 1, employers: 2, contacts: 2, places: 1, seats: 3 },
    ]);
    expect((await get(path)).text).toMatch(/>2026<.*?>1<.*?>2<.*?>2<.*?>1<.*?>3</s);
    expect((await get(`${path}.csv`)).text).toContain(
      'Vad forumträffarna ledde till;2026-01-01;2026-11-22;Platser i dag;;3;visas;',
    );
  });
});

describe('the page', () => {
  it('says when nothing is registered', async () => {
    await given({});
    const { text } = await get(path);
    for (const said of [
      'Ingen arbetsgivare är inskriven än.',
      'Ingen lärandeplats är öppnad än.',
      'Ingen forumträff har hållits än.',
      'Inget kan visas än',
    ])
      expect(text).toContain(said);
    expect((await get('/uppfoljning')).text).toContain(`href="${path}"`);
  });

  it('counts employers, seats and occupancy in sentences, figures, tables and a file', async () => {
    await given({ employers: [tenSeats], stays: someStays });
    const { text } = await get(path);
    expect(text).toContain('2026 var 1 arbetsgivare med, 0 av dem nya.');
    expect(text).toContain('22 november 2026 finns 10 platser på 1 lärandeplats hos 1 arbetsgivare.');
    expect(text).toContain('31 oktober 2026 var 7 av 10 platser upptagna och 3 lediga.');
    expect(text).toContain('Kök och restaurang');
    expect(text).toContain('inte satt');
    expect(text).toContain('1 mars 2026 – 31 mars 2026');
    const { text: file } = await get(`${path}.csv`);
    for (const line of [
      'arbetsgivare som är med;2026-01-01;2026-11-22;;;1;visas;',
      'platser;2026-10-31;2026-10-31;Kök och restaurang;;10;visas;',
      'upptagna platser;2026-10-31;2026-10-31;;;7;visas;',
      'upptagna platser;2026-01-31;2026-01-31;;;0;visas;',
      'Började;2026-03-01;2026-03-31;;Kvinnor och män;7;visas;',
    ])
      expect(file).toContain(line);
    expect((await get(`${path}?lang=en`)).text).toContain('7 of 10 seats were taken and 3 free');
  });

  it('says what it hides', async () => {
    await given({ employers: [tenSeats], stays: someStays.slice(0, 4) });
    const { text } = await get(path);
    expect(text).toContain('Det kräver minst fem personer på plats.');
    expect((await get(`${path}.csv`)).text).not.toMatch(
      /(upptagna|Började|Slutade|På plats)[^;]*;[^;]*;[^;]*;[^;]*;[^;]*;[1-4];/,
    );
  });

  it('is open to every role but the administrator', async () => {
    for (const [key, { role }] of Object.entries(world.members))
      for (const to of [path, `${path}.csv`])
        expect((await get(to, key)).status, `${key} ${to}`).toBe(role === 'administrator' ? 403 : 200);
    expect((await get(path, 'consultant')).text).toContain('href="/larandeplatser"');
    expect((await get(path, 'analyst')).text).not.toContain('href="/larandeplatser"');
  });
});
