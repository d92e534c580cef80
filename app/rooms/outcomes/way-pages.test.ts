import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import type { Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { fillLives, type Life, modelBody, type Stay, times } from './way-counting.testing.ts';
import { type WayCell, type WayModel, wayFigures } from './way-counts.rules.ts';

let database: Database;
let world: World;
let app: Router;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
});
afterAll(() => database?.close());

const get = async (path: string, key = 'analyst') => {
  const answer = await app.request(path, { headers: { cookie: await signIn(app, world.members[key]!) } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
const labels = (html: string) =>
  [...html.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, label]) => label);
const stay = (place: number, from: string, to?: string): Stay => ({ place, from, to });
const fill = (lives: Life[]) => fillLives(database, world, { steps: 4, lives });

const some = [
  ...times(6, [stay(1, '2026-08-10')], { sex: 'woman' }),
  ...times(2, [stay(1, '2026-08-10')], { sex: 'man' }),
  ...times(7, [stay(2, '2026-07-10', '2026-09-10'), stay(3, '2026-09-10')]),
];

describe('the ways in numbers', () => {
  it('show people in each step, in and out, and say why some stand together', async () => {
    await fill(some);
    const { text } = await get('/uppfoljning/vagar');
    expect(text).toContain('31 oktober 2026 var 15 personer på väg.');
    expect(labels(text)[0]).toBe(
      'Personer i varje steg, Provmodellen. Steg 1 (Steg one): Personer 8. Steg 2–4 (Steg two, Steg three, Steg four): Personer 7.',
    );
    expect(labels(text)[1]).toContain(
      'aug 2026 (augusti 2026: kom 8, lämnade 0): Personer 15, Kom 8, Lämnade 0',
    );
    expect(text).toContain('Steg som står tillsammans har för få personer');
    expect(text).toContain('Gått vidare: ingen. Kvar på vägen: 7 personer. Annan väg: ingen.');
    expect(text).not.toContain('<th scope="col" class="numeric">kvinnor</th>');
    expect((await get('/uppfoljning/vagar?lang=en')).text).toContain('15 people were on their way.');
  });

  it('say how many are on their way on the last day, also where it cannot be told who came', async () => {
    await fill([...some, ...times(1, [stay(1, '2026-10-10')])]);
    const { text } = await get('/uppfoljning/vagar');
    expect(text).toContain('31 oktober 2026 var 16 personer på väg.');
    expect(labels(text)[1]).toContain('okt 2026: Personer 16.');
    expect(text).toContain('september 2026: ingen kom in på vägen och ingen lämnade den.');
  });

  it('give the same numbers as a file', async () => {
    await fill(some);
    const { text, headers } = await get('/uppfoljning/vagar/steg.csv');
    expect(headers.get('content-disposition')).toBe('attachment; filename="vagar-steg.csv"');
    const lines = text.split('\r\n');
    expect(lines[0]).toContain('modell;vad;från och med;till och med;steg;kön;antal');
    expect(text).toContain(
      'Provmodellen;personer den sista dagen;2026-10-31;2026-10-31;1;kvinnor och män;8;',
    );
    expect(text).toContain('Provmodellen;kom;2026-08-01;2026-08-31;1–4;kvinnor och män;8;');
    expect(text).not.toContain(';kvinnor;');
  });

  it('show women and men where all of it may be told', async () => {
    await fill([
      ...times(6, [stay(1, '2026-08-10')], { sex: 'woman' }),
      ...times(5, [stay(1, '2026-08-10')], { sex: 'man' }),
    ]);
    const { text } = await get('/uppfoljning/vagar');
    expect(labels(text)[0]).toContain('kvinnor 6, män 5, totalt 11');
    expect((await get('/uppfoljning/vagar/steg.csv')).text).toContain(';1–4;kvinnor;6;');
  });

  it('tell the time in the measured step, with those who are still there, in page and file', async () => {
    const moved = times(5, [stay(2, '2026-01-10', '2026-05-10'), stay(4, '2026-05-10')], { sex: 'woman' });
    await fill([...moved, ...times(6, [stay(2, '2026-01-10')], { sex: 'woman' })]);
    const { text } = await get('/uppfoljning/vagar');
    expect(text).toContain('Tid i steget Steg two');
    expect(text).toContain('Färre än hälften har gått vidare till Steg four än');
    expect(text).toContain('Modellen räknar med 3–10 månader (Prov).');
    expect(text).toContain('Gått vidare: 5 personer. Kvar på vägen: 6 personer. Annan väg: ingen.');
    expect(labels(text)[2]).toContain('Gått vidare (Personer: 5): Median, månader 3,9, Medel, månader 3,9');
    const file = (await get('/uppfoljning/vagar/tid.csv')).text;
    expect(file).toContain('Provmodellen;Steg two;2026-10-31;Gått vidare;kvinnor och män;5;3,9;3,9;');
    expect(file).toContain(';Tills hälften gått vidare;kvinnor och män;11;;inte nått;');
  });

  it('say what is needed where nothing can be shown, and where there is no model', async () => {
    await fill(times(3, [stay(1, '2026-08-10')]));
    expect((await get('/uppfoljning/vagar')).text).toContain('Siffrorna kommer när minst fem personer');
    expect((await get('/uppfoljning/vagar/steg.csv')).text.trim().split('\r\n')).toHaveLength(1);
    const other = await makeWorld(database);
    const cookie = await signIn(app, other.members.analyst!);
    const text = await (await app.request('/uppfoljning/vagar', { headers: { cookie } })).text();
    expect(text).toContain('Samarbetet har ingen modell än');
  });

  it('are open to every role but the administrator, and found from the follow-up', async () => {
    await fill(some);
    for (const [key, { role }] of Object.entries(world.members))
      for (const path of ['/uppfoljning/vagar', '/uppfoljning/vagar/steg.csv', '/uppfoljning/vagar/tid.csv'])
        expect((await get(path, key)).status, `${key} ${path}`).toBe(role === 'administrator' ? 403 : 200);
    expect((await get('/uppfoljning')).text).toContain('href="/uppfoljning/vagar"');
  });
});

describe('the figures', () => {
  const model: WayModel = {
    ...modelBody(4),
    series: 'a',
    versions: ['1'],
    measured: null,
    target: null,
    normal: null,
  };
  const cell = (what: WayCell['what'], endsOn: string, from: number, to: number, value: number): WayCell => ({
    series: 'a',
    what,
    since: what === 'stock' ? null : '2026-05-31',
    endsOn,
    from,
    to,
    sex: 'all',
    value,
  });

  it('add up the blocks of a day to those of the period that ends there', () => {
    const day = '2026-07-31';
    const [figure] = wayFigures(
      [model],
      [
        cell('stock', day, 1, 4, 30),
        cell('stock', day, 1, 1, 10),
        cell('stock', day, 2, 3, 8),
        cell('stock', day, 4, 4, 12),
        cell('came', day, 1, 4, 9),
        cell('came', day, 1, 3, 9),
        cell('came', day, 4, 4, 6),
        cell('left', day, 1, 4, 5),
        cell('left', day, 1, 3, 6),
        cell('left', day, 4, 4, 5),
      ],
      [],
    );
    expect(figure?.last?.blocks.map(({ from, to }) => `${from}-${to}`)).toEqual(['1-1', '2-3', '4-4']);
    expect(figure?.periods[0]).toMatchObject({
      months: 2,
      whole: { start: 26, came: 9, left: 5, end: 30 },
      rows: [
        { from: 1, to: 3, start: 15, end: 18 },
        { from: 4, to: 4, start: 11, end: 12 },
      ],
    });
  });

  it('name the versions where two series have one name, and put those without a day last', () => {
    const second = { ...model, series: 'b', versions: ['2', '3'] };
    const figures = wayFigures(
      [model, second],
      [{ ...cell('stock', '2026-07-31', 1, 4, 9), series: 'b' }],
      [],
    );
    expect(figures.map(({ named }) => named.sv)).toEqual(['Provmodellen (2, 3)', 'Provmodellen (1)']);
    expect(figures[1]?.last).toBeNull();
  });
});
