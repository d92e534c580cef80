import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { checked, exampleDefinition, exampleTransition } from './examples.testing.ts';
import { hiddenIn, openScreens } from './screens.testing.ts';

const source = { mark: 'T', ref: 'example' } as const;
const consultant = [{ organisation: 'FSF' as const, roles: ['job_consultant' as const] }];

/** A model that stands nowhere else: an overlap, a way back and two exits. */
const model = checked(
  exampleDefinition({
    transitions: [
      exampleTransition('forward', 'talk', 'practice', { needs: [{ name: 'work_goal', source }] }),
      exampleTransition('back', 'practice', 'talk'),
      exampleTransition('parallel_start', 'practice', 'course', {
        by: consultant,
        warnings: [{ name: 'hard_to_find_next_job', source }],
      }),
      exampleTransition('parallel_end', 'course', undefined, { by: consultant }),
      exampleTransition('exit', 'practice', 'studies', { effects: [{ name: 'end_day_activity', source }] }),
      exampleTransition('exit', 'talk', 'stays'),
    ],
  }),
);

let screens: Awaited<ReturnType<typeof openScreens>>;
let page: string;
beforeAll(async () => {
  screens = await openScreens([model]);
  page = `/deltagare/${await screens.person()}`;
});
afterAll(() => screens?.close());

const move = (transition: string, typed: Record<string, string | string[]> = {}) =>
  screens.send('consultant', `${page}/vag/steg?till=${transition}`, { datum: testDay, ...typed });
const moves = async () => (await screens.get('consultant', `${page}/vag/steg`)).text;

test('the way starts in the model', async () => {
  const started = await screens.send('consultant', `${page}/vag/starta`, {
    datum: testDay,
    inflode: 'job_consultant',
  });
  expect(started).toMatchObject({ status: 303, to: page });
  expect(await moves()).toContain('Mål om arbete saknas.');
});

test('a blocker names what is missing and leads to where it is recorded', async () => {
  const refused = await move('talk-practice');
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(`<a href="${page}/vag/uppgift?slag=work_goal">Mål om arbete saknas.</a>`);
  const recorded = await screens.send('consultant', `${page}/vag/uppgift?slag=work_goal`, {
    datum: testDay,
    utfall: 'set',
    'd-goal': 'Jobba i kök',
  });
  expect(recorded).toMatchObject({ status: 303, to: page });
  expect(await move('talk-practice', { med: ['person'] })).toMatchObject({ status: 303, to: page });
});

test('an overlap runs beside, with its own responsible, once its warning has been read', async () => {
  const warned = await move('practice-course', { varfor: 'Kursen börjar' });
  expect(warned.status).toBe(422);
  expect(warned.text).toContain('Läs varningarna och bekräfta');
  expect(warned.text).toContain('Kursen börjar');
  expect(await move('practice-course', { varning: 'hard_to_find_next_job' })).toMatchObject({ status: 303 });
  const text = await moves();
  expect(text).toMatch(/Pågår samtidigt.*course, sedan .*ansvarar: skolan/s);
  expect(text).toContain('Avsluta steget course');
});

test('going back is normal, and why is written; what ran beside goes on', async () => {
  const without = await move('practice-talk');
  expect(without.status).toBe(422);
  expect(without.text).toContain('Skriv varför.');
  expect(await move('practice-talk', { varfor: 'Vill prata mer' })).toMatchObject({ status: 303 });
  const text = await moves();
  expect(text).toMatch(/Gick tillbaka.*från practice till talk\. Vill prata mer/s);
  expect(text).toMatch(/Pågår samtidigt.*course/s);
  expect(await move('course-ends')).toMatchObject({ status: 303 });
  expect(await moves()).not.toContain('Pågår samtidigt');
});

test('two windows: the second sees what changed, and what was typed is there', async () => {
  const address = `${page}/vag/steg?till=talk-practice`;
  const second = await screens.get('consultant', address);
  const typed = { ...hiddenIn(second.text), datum: testDay, varfor: 'Från andra fönstret' };
  expect(await move('talk-practice')).toMatchObject({ status: 303 });
  const refused = await screens.post('consultant', address, typed);
  expect(refused.status).toBe(422);
  expect(refused.text).toMatch(/En kollega har sparat.*Nytt sedan du öppnade sidan.*talk → practice/s);
  expect(refused.text).toContain('Du skrev: Från andra fönstret');
});

test.each([
  ['a move that the model has not', 'nowhere', 404],
  ['a move from another step', 'talk-stays', 200],
])('%s', async (_, transition, status) => {
  expect((await screens.get('consultant', `${page}/vag/steg?till=${transition}`)).status).toBe(status);
});

test.each([
  ['no day', { datum: '' }, 'Fyll i fältet.'],
  ['a day before the step began', { datum: '2026-01-01' }, 'före den dag då steget började'],
  ['a day to come', { datum: '2026-12-01' }, 'Datumet ligger i framtiden.'],
  [
    'too many words',
    { varfor: 'x'.repeat(501) },
    'Texten är för lång: den har 501 tecken och får ha högst 500. Korta den.',
  ],
])('%s is refused at its field', async (_, typed, sentence) => {
  const refused = await move('practice-talk', { varfor: 'Prov', ...typed });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(sentence);
});

const decision = {
  beslutat: '2026-11-20',
  'sista-dag': '2026-11-21',
  mal: 'studies',
  grund: 'LSS 9 § 10',
  'vem-beslutade': 'Prov lssOfficer',
};

test('the exit that leaves day activity waits for the LSS officer; the other does not', async () => {
  const refused = await move('practice-studies');
  expect(refused.text).toContain('LSS-handläggaren har inte beslutat');
  for (const [typed, sentence] of [
    [{ 'sista-dag': '2022-01-01' }, 'före den dag då daglig verksamhet började'],
    [{ 'sista-dag': '2029-01-01' }, 'högst ett år fram'],
    [{ mal: 'mars' }, 'Välj ett av alternativen.'],
    [{ grund: '' }, 'Fyll i fältet.'],
  ] as const) {
    const wrong = await screens.send('lssOfficer', `${page}/vag/dv-beslut`, { ...decision, ...typed });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain(sentence);
  }
  const decided = await screens.send('lssOfficer', `${page}/vag/dv-beslut`, decision);
  expect(decided).toMatchObject({ status: 303, to: page });
  expect(await move('practice-studies')).toMatchObject({ status: 303, to: page });
  expect(await moves()).toContain('Vägen är avslutad');
});

test('a return shows the earlier way, asks why, and may end through the other exit', async () => {
  const form = await screens.get('consultant', `${page}/vag/starta`);
  expect(form.text).toMatch(/Tidigare väg.*Exempel.*studies/s);
  const typed = { datum: testDay, inflode: 'own_wish' };
  const refused = await screens.send('consultant', `${page}/vag/starta`, typed);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Välj varför personen kommer tillbaka.');
  const started = await screens.send('consultant', `${page}/vag/starta`, {
    ...typed,
    aterkomst: 'studies_ended',
  });
  expect(started).toMatchObject({ status: 303, to: page });
  expect(await move('talk-stays')).toMatchObject({ status: 303, to: page });
});
