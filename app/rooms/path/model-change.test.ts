import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { asActor, asSystem } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { changeModel } from './change-model.ts';
import type { PathDefinition } from './definition.rules.ts';
import { checked, exampleDefinition, exampleTransition } from './examples.testing.ts';
import { loadWay } from './load-way.ts';
import { hiddenIn, openScreens } from './screens.testing.ts';

const source = { mark: 'T', ref: 'example' } as const;
const first = checked(
  exampleDefinition({
    transitions: exampleDefinition().transitions.map((transition) => ({
      ...transition,
      by: [{ organisation: 'FSF' as const, roles: ['job_consultant' as const] }],
    })),
  }),
);
const [talk, practice, course] = first.steps;
/** The next version: practice is called a work place, and asks for a goal; the talk is gone. */
const second: PathDefinition = checked(
  exampleDefinition({
    version: '2',
    startsAt: ['workplace'],
    steps: [
      { ...practice!, key: 'workplace', name: { sv: 'Arbetsplats', en: 'Work place', easy: 'Plats' } },
      { ...talk!, key: 'after', name: { sv: 'Efteråt', en: 'Afterwards', easy: 'Sen' } },
      {
        ...course!,
        key: 'evening',
        name: { sv: 'Kvällskurs', en: 'x', easy: 'x' },
        mayRunBeside: ['workplace'],
      },
    ],
    transitions: [
      exampleTransition('forward', 'workplace', 'after', { needs: [{ name: 'work_goal', source }] }),
      exampleTransition('parallel_start', 'workplace', 'evening'),
      exampleTransition('parallel_end', 'evening'),
      exampleTransition('exit', 'after', 'studies', { effects: [{ name: 'end_day_activity', source }] }),
      exampleTransition('exit', 'workplace', 'stays'),
    ],
  }),
);

let screens: Awaited<ReturnType<typeof openScreens>>;
let mapping: string;
let [moved, stays, other] = ['', '', ''];
const page = (person: string) => `/deltagare/${person}`;

const start = async (person: string, days: { from: string; practice?: string }) => {
  const hash = screens.hashes[0]!.slice(0, 16);
  await screens.send('consultant', `${page(person)}/vag/starta?modell=${hash}`, {
    datum: days.from,
    inflode: 'job_consultant',
  });
  if (days.practice)
    await screens.send('consultant', `${page(person)}/vag/steg?till=talk-practice`, { datum: days.practice });
};
const wayOf = (person: string) =>
  asActor(screens.database, screens.world.members.consultant!, testDay, (tx) => loadWay(tx, person, testDay));

beforeAll(async () => {
  screens = await openScreens([first, second]);
  moved = await screens.person('Ali', 'Svensson');
  stays = await screens.person('Bo', 'Ek');
  other = await screens.person('Cleo', 'Ås');
  await start(moved, { from: '2026-03-02', practice: '2026-05-04' });
  await screens.send('consultant', `${page(moved)}/vag/steg?till=practice-course`, { datum: '2026-06-01' });
  await start(stays, { from: '2026-10-01' });
  await start(other, { from: '2026-03-02', practice: '2026-05-04' });
  mapping = newId();
  const { collaborationId, members } = screens.world;
  await asActor(screens.database, members.modelManager!, testDay, (tx) =>
    tx
      .insertInto('model_mapping')
      .values({
        collaboration_id: collaborationId,
        model_mapping_id: mapping,
        from_hash: screens.hashes[0]!,
        to_hash: screens.hashes[1]!,
        steps: JSON.stringify({ talk: null, practice: 'workplace', course: 'evening' }),
        published_by: members.modelManager!.accountId,
      })
      .execute(),
  );
});
afterAll(() => screens?.close());

describe('those who hold ways', () => {
  test('see on their list how many can be moved, and on the page of the move what it brings for each', async () => {
    const list = await screens.get('consultant', '/deltagare');
    expect(list.text).toContain('3 av dina deltagare kan flyttas till Exempel (2).');
    const many = await screens.get('consultant', `/deltagare/flytta/${mapping}`);
    expect(many.text).toMatch(
      /Ali Svensson.*practice → Arbetsplats; course → Kvällskurs.*Mål om arbete saknas/s,
    );
    expect(many.text).toMatch(
      /De här kan inte flyttas.*Bo Ek.*talk.*Steget talk finns inte i den nya modellen\. Gå vidare till ett annat steg först/s,
    );
    expect(many.text).not.toMatch(new RegExp(`name="vem" value="${stays}"`));
  });

  test.each([
    ['manager', '3 av dina deltagare'],
    ['lssOfficer', '3 av dina deltagare'],
  ])('the %s too', async (key, words) => {
    expect((await screens.get(key, '/deltagare')).text).toContain(words);
    expect((await screens.get(key, `${page(moved)}/vag/byt-modell`)).text).toContain('Byt modell</button>');
  });

  test.each(['supervisor', 'otherConsultant', 'asfCaseworker', 'fkOfficer', 'modelManager', 'analyst'])(
    'the %s does not, and cannot',
    async (key) => {
      const list = await screens.get(key, '/deltagare');
      expect(list.text).not.toContain('kan flyttas till');
      expect([403, 404]).toContain((await screens.get(key, `${page(moved)}/vag/byt-modell`)).status);
      const typed = { version: '2', datum: testDay, varfor: 'Ny modell' };
      const posted = await screens.post(key, `${page(moved)}/vag/byt-modell`, typed);
      expect([403, 404]).toContain(posted.status);
      const { members } = screens.world;
      const way = (await wayOf(moved))!;
      const answer = await asActor(screens.database, members[key]!, testDay, (tx) =>
        sql<{
          answer: string;
        }>`select app.move_model(${way.rows.wayId}, ${way.rows.version}, ${mapping}, ${newId()}, ${testDay}::date, 'x', '[]') as answer`.execute(
          tx,
        ),
      );
      expect(answer.rows[0]!.answer).toBe('not_found');
    },
  );
});

describe('one person', () => {
  test('whose step is gone stays, and is told why', async () => {
    const { text } = await screens.get('consultant', `${page(stays)}/vag/byt-modell`);
    expect(text).toContain('Steget talk finns inte i den nya modellen.');
    expect(text).not.toContain('Byt modell</button>');
    const typed = { version: '1', datum: testDay, varfor: 'Ny modell' };
    const posted = await screens.post('consultant', `${page(stays)}/vag/byt-modell`, typed);
    expect(posted.status).toBe(422);
    expect(posted.text).toContain('Steget talk finns inte i den nya modellen.');
    expect((await wayOf(stays))!.rows.contentHash).toBe(screens.hashes[0]);
  });

  test('sees what changes first: steps, needs, and what is missing', async () => {
    const { text } = await screens.get('consultant', `${page(moved)}/vag/byt-modell`);
    expect(text).toContain('Från Exempel (1) till Exempel (2).');
    expect(text).toMatch(/practice → Arbetsplats.*course → Kvällskurs/s);
    expect(text).toMatch(/Nytt som behövs före nästa steg, och som saknas.*Mål om arbete saknas\./s);
  });

  test.each([
    ['no reason', { varfor: '' }, 'Fyll i fältet.'],
    ['a day to come', { datum: '2026-12-24' }, 'Datumet ligger i framtiden.'],
    ['before a step began', { datum: '2026-05-20' }, 'Datumet ligger före den dag då steget började.'],
  ])('%s is refused, and what was typed stays', async (_, typed, sentence) => {
    const refused = await screens.send('consultant', `${page(moved)}/vag/byt-modell`, {
      datum: testDay,
      varfor: 'Styrgruppen har bestämt',
      ...typed,
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    if (!('varfor' in typed)) expect(refused.text).toContain('Styrgruppen har bestämt');
  });

  test('a colleague who has moved meanwhile is seen', async () => {
    const form = await screens.get('consultant', `${page(other)}/vag/byt-modell`);
    await screens.send('consultant', `${page(other)}/vag/paus`, { datum: testDay, orsak: 'own_wish' });
    const refused = await screens.post('consultant', `${page(other)}/vag/byt-modell`, {
      ...hiddenIn(form.text),
      datum: testDay,
      varfor: 'Ny modell',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/En kollega har sparat.*Vägen pausades/s);
  });

  test('is moved: the time in the step and the facts go on, and the timeline tells it', async () => {
    const done = await screens.send('consultant', `${page(moved)}/vag/byt-modell`, {
      datum: '2026-11-20',
      varfor: 'Styrgruppen har bestämt',
    });
    expect(done).toMatchObject({ status: 303, to: page(moved) });
    const way = (await wayOf(moved))!;
    expect(way.state).toMatchObject({
      leadingStep: 'workplace',
      leadingSince: '2026-05-04',
      modelSince: '2026-11-20',
      running: [{ step: 'evening', since: '2026-06-01' }],
    });
    const { text } = await screens.get('consultant', page(moved));
    expect(text).toMatch(
      /Modellen byttes: Exempel \(1\) → Exempel \(2\).*Steget practice heter nu Arbetsplats/s,
    );
    expect(text).toMatch(/Steg: talk → practice/);
    expect(text).toMatch(/aria-current="step".*Arbetsplats.*sedan mån 4 maj/s);
    expect(text).not.toContain('Slutar: course');
  });

  test('nothing in the new model is dated before the move', async () => {
    const refused = await screens.send('consultant', `${page(moved)}/vag/steg?till=evening-ends`, {
      datum: '2026-11-01',
    });
    expect(refused.text).toContain('Datumet ligger före den dag då steget började.');
    const ended = await screens.send('consultant', `${page(moved)}/vag/avsluta`, {
      datum: '2026-11-01',
      orsak: 'declined',
    });
    expect(ended.status).toBe(422);
  });

  test('a step of before is corrected in the words of before; the one that the move opened is not struck', async () => {
    const rows = (await wayOf(moved))!.rows.steps;
    const before = rows.find(({ step }) => step === 'talk')!;
    const form = await screens.get('consultant', `${page(moved)}/vag/ratta/${before.id}`);
    expect(form.text).toMatch(/<option value="practice">practice/);
    const corrected = await screens.send('consultant', `${page(moved)}/vag/ratta/${before.id}`, {
      fel: 'andra',
      steg: 'talk',
      fran: '2026-03-03',
      till: '2026-05-04',
      varfor: 'En dag fel',
    });
    expect(corrected.status).toBe(303);
    const opened = rows.find(({ step }) => step === 'workplace')!;
    const refused = await screens.send('consultant', `${page(moved)}/vag/ratta/${opened.id}`, {
      fel: 'stryk',
      steg: 'workplace',
      fran: '2026-11-20',
      varfor: 'Prov',
    });
    expect(refused.text).toContain('Rätta modellbytet i stället.');
  });

  test('is taken back visibly while nothing is built on it', async () => {
    const { id } = (await wayOf(moved))!.rows.modelMoves[0]!;
    const address = `${page(moved)}/vag/byt-modell/ratta/${id}`;
    expect((await screens.send('consultant', address, { varfor: '' })).status).toBe(422);
    expect(await screens.send('consultant', address, { varfor: 'Fel person' })).toMatchObject({
      status: 303,
    });
    const way = (await wayOf(moved))!;
    expect(way.state).toMatchObject({
      leadingStep: 'practice',
      leadingSince: '2026-05-04',
      running: [{ step: 'course' }],
    });
    expect(way.state.modelSince).toBeUndefined();
    const { text } = await screens.get('consultant', page(moved));
    expect(text).toMatch(/<s>Modellen byttes: Exempel \(1\) → Exempel \(2\)<\/s>.*Därför att: Fel person/s);
    expect((await screens.get('consultant', address)).status).toBe(404);
  });

  test('is moved again, walks on, and then the move stands', async () => {
    const address = `${page(moved)}/vag/byt-modell`;
    expect(await screens.send('consultant', address, { datum: testDay, varfor: 'Nu rätt' })).toMatchObject({
      status: 303,
    });
    await screens.send('consultant', `${page(moved)}/vag/steg?till=evening-ends`, { datum: testDay });
    const { id } = (await wayOf(moved))!.rows.modelMoves.at(-1)!;
    const refused = await screens.send('consultant', `${address}/ratta/${id}`, { varfor: 'Ångrar' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Vägen har gått vidare i den nya modellen');
  });
});

describe('several at once', () => {
  const address = () => `/deltagare/flytta/${mapping}`;
  test('nobody chosen, and somebody who cannot be moved, move nobody', async () => {
    const none = await screens.send('consultant', address(), { datum: testDay, varfor: 'Ny modell' });
    expect(none.text).toContain('Välj minst en person.');
    const both = await screens.send('consultant', address(), {
      vem: [other, stays],
      [`version-${stays}`]: '1',
      datum: testDay,
      varfor: 'Ny modell',
    });
    expect(both.status).toBe(422);
    expect(both.text).toMatch(/Bo Ek: Steget talk finns inte i den nya modellen\..*Ingen har flyttats\./s);
    expect((await wayOf(other))!.rows.contentHash).toBe(screens.hashes[0]);
  });

  test('the chosen are moved together', async () => {
    const done = await screens.send('consultant', address(), {
      vem: [other],
      datum: testDay,
      varfor: 'Ny modell',
    });
    expect(done).toMatchObject({ status: 303, to: `${address()}?flyttade=1` });
    expect((await screens.get('consultant', done.to!)).text).toContain('1 deltagare är flyttad.');
    expect((await wayOf(other))!.rows.contentHash).toBe(screens.hashes[1]);
  });

  test('two at the same time: one goes through', async () => {
    const person = await screens.person('Dag', 'Öst');
    await start(person, { from: '2026-03-02', practice: '2026-05-04' });
    const { members, collaborationId } = screens.world;
    const who = { ...members.consultant!, collaborationId, organisationKind: 'FSF' };
    const move = () =>
      asActor(screens.database, members.consultant!, testDay, (tx) =>
        changeModel(
          { tx, today: testDay, who },
          { participantId: person, mappingId: mapping, version: 2, on: testDay, reason: 'Ny modell' },
        ),
      ).then(
        ({ ok }) => ok,
        () => false,
      );
    const answers = await Promise.all([move(), move()]);
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect((await wayOf(person))!.rows.modelMoves).toHaveLength(1);
  });

  test('a version that has been put aside takes nobody', async () => {
    await asActor(screens.database, screens.world.members.modelManager!, testDay, (tx) =>
      tx
        .updateTable('collaboration_path')
        .set({ active: false })
        .where('content_hash', '=', screens.hashes[1]!)
        .execute(),
    );
    expect((await screens.get('consultant', address())).status).toBe(404);
    expect((await screens.get('consultant', `${page(stays)}/vag/byt-modell`)).text).toContain(
      'Ingen har publicerat hur någon flyttas från den här modellen till en annan.',
    );
  });
});

test('each move has left its lines: a read, a row of its own, and what was written', async () => {
  await asSystem(screens.database, async () => undefined);
  const { rows } = await screens.database.handle.transaction().execute(async (tx) => {
    await sql`reset role`.execute(tx);
    return sql<{ table_name: string; n: number }>`select table_name::text, count(*)::int as n from write_log
      where participant_id = ${moved} and table_name in ('model_move', 'correction') group by 1 order by 1`.execute(
      tx,
    );
  });
  expect(rows).toEqual([
    { table_name: 'correction', n: 2 },
    { table_name: 'model_move', n: 3 },
  ]);
});
