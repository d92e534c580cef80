import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { openMoving, pageOf } from './moving.testing.ts';
import { hiddenIn } from './screens.testing.ts';

let screens: Awaited<ReturnType<typeof openMoving>>;
beforeAll(async () => {
  screens = await openMoving();
});
afterAll(() => screens?.close());

describe('one person', () => {
  test('whose step is gone stays, and is told why', async () => {
    const { text } = await screens.get('consultant', `${pageOf(screens.bo)}/vag/byt-modell`);
    expect(text).toContain('Steget talk finns inte i den nya modellen.');
    expect(text).not.toContain('Byt modell</button>');
    const typed = { version: '1', datum: testDay, varfor: 'Ny modell' };
    const posted = await screens.post('consultant', `${pageOf(screens.bo)}/vag/byt-modell`, typed);
    expect(posted.status).toBe(422);
    expect(posted.text).toContain('Steget talk finns inte i den nya modellen.');
    expect((await screens.wayOf(screens.bo))!.rows.contentHash).toBe(screens.hashes[0]);
  });

  test('sees what changes first: steps, needs, and what is missing', async () => {
    const { text } = await screens.get('consultant', `${pageOf(screens.ali)}/vag/byt-modell`);
    expect(text).toContain('Från Exempel (1) till Exempel (2).');
    expect(text).toMatch(/practice → Arbetsplats.*course → Kvällskurs/s);
    expect(text).toMatch(/Nytt som behövs före nästa steg, och som saknas.*Mål om arbete saknas\./s);
  });

  test.each([
    ['no reason', { varfor: '' }, 'Fyll i fältet.'],
    ['a day to come', { datum: '2026-12-24' }, 'Datumet ligger i framtiden.'],
    ['before a step began', { datum: '2026-05-20' }, 'Datumet ligger före den dag då steget började.'],
  ])('%s is refused, and what was typed stays', async (_, typed, sentence) => {
    const refused = await screens.send('consultant', `${pageOf(screens.ali)}/vag/byt-modell`, {
      datum: testDay,
      varfor: 'Styrgruppen har bestämt',
      ...typed,
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    if (!('varfor' in typed)) expect(refused.text).toContain('Styrgruppen har bestämt');
  });

  test('a colleague who has moved meanwhile is seen', async () => {
    const form = await screens.get('consultant', `${pageOf(screens.cleo)}/vag/byt-modell`);
    await screens.send('consultant', `${pageOf(screens.cleo)}/vag/paus`, {
      datum: testDay,
      orsak: 'own_wish',
    });
    const refused = await screens.post('consultant', `${pageOf(screens.cleo)}/vag/byt-modell`, {
      ...hiddenIn(form.text),
      datum: testDay,
      varfor: 'Ny modell',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/En kollega har sparat.*Vägen pausades/s);
  });

  test('is moved: the time in the step and the facts go on, and the timeline tells it', async () => {
    const done = await screens.send('consultant', `${pageOf(screens.ali)}/vag/byt-modell`, {
      datum: '2026-11-20',
      varfor: 'Styrgruppen har bestämt',
    });
    expect(done).toMatchObject({ status: 303, to: pageOf(screens.ali) });
    const way = (await screens.wayOf(screens.ali))!;
    expect(way.state).toMatchObject({
      leadingStep: 'workplace',
      leadingSince: '2026-05-04',
      modelSince: '2026-11-20',
      running: [{ step: 'evening', since: '2026-06-01' }],
    });
    const { text } = await screens.get('consultant', pageOf(screens.ali));
    expect(text).toMatch(
      /Modellen byttes: Exempel \(1\) → Exempel \(2\).*Steget practice heter nu Arbetsplats/s,
    );
    expect(text).toMatch(/Steg: talk → practice/);
    expect(text).toMatch(/aria-current="step".*Arbetsplats.*sedan mån 4 maj/s);
    expect(text).not.toContain('Slutar: course');
  });

  test('nothing in the new model is dated before the move', async () => {
    const refused = await screens.send('consultant', `${pageOf(screens.ali)}/vag/steg?till=evening-ends`, {
      datum: '2026-11-01',
    });
    expect(refused.text).toContain('Datumet ligger före den dag då steget började.');
    const ended = await screens.send('consultant', `${pageOf(screens.ali)}/vag/avsluta`, {
      datum: '2026-11-01',
      orsak: 'declined',
    });
    expect(ended.status).toBe(422);
  });

  test('a step of before is corrected in the words of before; the one that the move opened is not struck', async () => {
    const rows = (await screens.wayOf(screens.ali))!.rows.steps;
    const before = rows.find(({ step }) => step === 'talk')!;
    const form = await screens.get('consultant', `${pageOf(screens.ali)}/vag/ratta/${before.id}`);
    expect(form.text).toMatch(/<option value="practice">practice/);
    const corrected = await screens.send('consultant', `${pageOf(screens.ali)}/vag/ratta/${before.id}`, {
      fel: 'andra',
      steg: 'talk',
      fran: '2026-03-03',
      till: '2026-05-04',
      varfor: 'En dag fel',
    });
    expect(corrected.status).toBe(303);
    const opened = rows.find(({ step }) => step === 'workplace')!;
    const refused = await screens.send('consultant', `${pageOf(screens.ali)}/vag/ratta/${opened.id}`, {
      fel: 'stryk',
      steg: 'workplace',
      fran: '2026-11-20',
      varfor: 'Prov',
    });
    expect(refused.text).toContain('Rätta modellbytet i stället.');
  });

  test('is taken back visibly while nothing is built on it', async () => {
    const { id } = (await screens.wayOf(screens.ali))!.rows.modelMoves[0]!;
    const address = `${pageOf(screens.ali)}/vag/byt-modell/ratta/${id}`;
    expect((await screens.send('consultant', address, { varfor: '' })).status).toBe(422);
    expect(await screens.send('consultant', address, { varfor: 'Fel person' })).toMatchObject({
      status: 303,
    });
    const way = (await screens.wayOf(screens.ali))!;
    expect(way.state).toMatchObject({
      leadingStep: 'practice',
      leadingSince: '2026-05-04',
      running: [{ step: 'course' }],
    });
    expect(way.state.modelSince).toBeUndefined();
    const { text } = await screens.get('consultant', pageOf(screens.ali));
    expect(text).toMatch(/<s>Modellen byttes: Exempel \(1\) → Exempel \(2\)<\/s>.*Därför att: Fel person/s);
    expect((await screens.get('consultant', address)).status).toBe(404);
  });

  test('is moved again, walks on, and then the move stands', async () => {
    const address = `${pageOf(screens.ali)}/vag/byt-modell`;
    expect(await screens.send('consultant', address, { datum: testDay, varfor: 'Nu rätt' })).toMatchObject({
      status: 303,
    });
    await screens.send('consultant', `${pageOf(screens.ali)}/vag/steg?till=evening-ends`, { datum: testDay });
    const { id } = (await screens.wayOf(screens.ali))!.rows.modelMoves.at(-1)!;
    const refused = await screens.send('consultant', `${address}/ratta/${id}`, { varfor: 'Ångrar' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Vägen har gått vidare i den nya modellen');
  });
});

test('a colleague who has ended the way meanwhile is seen by the one who takes a move back', async () => {
  const person = await screens.person('Finn', 'Berg');
  await screens.start(person, { from: '2026-03-02', practice: '2026-05-04' });
  const address = `${pageOf(person)}/vag/byt-modell`;
  await screens.send('consultant', address, { datum: testDay, varfor: 'Ny modell' });
  const { id } = (await screens.wayOf(person))!.rows.modelMoves[0]!;
  const form = await screens.get('consultant', `${address}/ratta/${id}`);
  const ended = { datum: testDay, orsak: 'declined' };
  expect(await screens.send('consultant', `${pageOf(person)}/vag/avsluta`, ended)).toMatchObject({
    status: 303,
  });
  const typed = { ...hiddenIn(form.text), varfor: 'Fel person' };
  const refused = await screens.post('consultant', `${address}/ratta/${id}`, typed);
  expect(refused.status).toBe(422);
  expect(refused.text).toMatch(/En kollega har sparat.*Vägen avslutades.*Fel person/s);
});

describe('a step that the move ended', () => {
  test('is corrected by the moves of the model that it was written in', async () => {
    const person = await screens.person('Eva', 'Alm');
    await screens.start(person, { from: '2026-03-02', practice: '2026-05-04' });
    const typed = { datum: testDay, varfor: 'Ny modell' };
    await screens.send('consultant', `${pageOf(person)}/vag/byt-modell`, typed);
    const { steps } = (await screens.wayOf(person))!.rows;
    const ended = steps.find(({ step }) => step === 'practice')!;
    const corrected = await screens.send('consultant', `${pageOf(person)}/vag/ratta/${ended.id}`, {
      fel: 'andra',
      steg: 'trial',
      fran: '2026-05-04',
      till: testDay,
      varfor: 'Fel steg',
    });
    expect(corrected).toMatchObject({ status: 303 });
    const standing = (await screens.wayOf(person))!.rows.steps.filter(({ struck }) => !struck);
    expect(standing.map(({ step }) => step)).toEqual(['talk', 'trial', 'workplace']);
  });

  test.each([
    ['corrected', { fel: 'andra', steg: 'practice', fran: '2026-05-05', till: testDay }],
    ['struck', { fel: 'stryk', steg: 'practice', fran: '2026-05-04', till: testDay }],
  ])('and that is %s since leaves the move standing, with a step to stand in', async (how, wrong) => {
    const person = await screens.person('Dag', how);
    await screens.start(person, { from: '2026-03-02', practice: '2026-05-04' });
    const address = `${pageOf(person)}/vag/byt-modell`;
    await screens.send('consultant', address, { datum: testDay, varfor: 'Ny modell' });
    const { steps, modelMoves } = (await screens.wayOf(person))!.rows;
    const ended = steps.find(({ step }) => step === 'practice')!;
    const corrected = { ...wrong, varfor: 'Fel registrerat' };
    expect(
      await screens.send('consultant', `${pageOf(person)}/vag/ratta/${ended.id}`, corrected),
    ).toMatchObject({ status: 303 });
    const refused = await screens.send('consultant', `${address}/ratta/${modelMoves[0]!.id}`, {
      varfor: 'Ångrar',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('ett steg som bytet avslutade har rättats');
    expect((await screens.wayOf(person))!.state.leadingStep).toBe('workplace');
  });
});

test('each move has left its lines in the write log', async () => {
  const rows = await rowsAsOwner(
    screens.database,
    `select table_name::text, count(*)::int as n from write_log
      where participant_id = '${screens.ali}' and table_name in ('model_move', 'correction') group by 1 order by 1`,
  );
  expect(rows).toEqual([
    { table_name: 'correction', n: 2 },
    { table_name: 'model_move', n: 3 },
  ]);
});
