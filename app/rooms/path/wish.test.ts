import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import { checked, exampleDefinition } from './examples.testing.ts';
import { hiddenIn, openScreens } from './screens.testing.ts';
import { decideWish, decideWishAnswer, type Wish } from './wish.rules.ts';

const wish = (given: Partial<Wish> = {}): Wish => ({
  id: 'a',
  words: 'Jobba',
  toldOn: '2026-11-01',
  toldTo: 'Jon',
  answer: null,
  answerWords: null,
  answeredOn: null,
  answeredBy: null,
  ...given,
});

describe('the rules of a wish', () => {
  test.each([
    ['the first', [], '2026-11-22', { ok: true, value: 'new' }],
    ['sent twice', [wish({ id: 'b' })], '2026-11-22', { ok: true, value: 'known' }],
    ['beside one that waits', [wish()], '2026-11-22', { ok: false, refusal: 'already_open' }],
    ['after one that is answered', [wish({ answer: 'later' })], '2026-11-22', { ok: true, value: 'new' }],
    ['to come', [], '2026-11-21', { ok: false, refusal: 'date_in_future' }],
  ] as const)('%s', (_, wishes, today, decided) => {
    expect(decideWish({ id: 'b', toldOn: '2026-11-22' }, wishes, today)).toEqual(decided);
  });

  test.each([
    ['starts', '', { ok: true, value: { takesContact: true } }],
    ['talk_first', '', { ok: true, value: { takesContact: true } }],
    ['later', 'I vår', { ok: true, value: { takesContact: false } }],
    ['later', ' ', { ok: false, refusal: 'later_needs_words' }],
  ] as const)('answered %s “%s”', (answer, words, decided) => {
    expect(decideWishAnswer(wish(), answer, words)).toEqual(decided);
  });

  test('is answered once', () => {
    expect(decideWishAnswer(wish({ answer: 'starts' }), 'later', 'x')).toMatchObject({
      refusal: 'already_answered',
    });
  });
});

describe('a wish told to the supervisor', () => {
  let screens: Awaited<ReturnType<typeof openScreens>>;
  let page: string;
  let wishPage: string;
  beforeAll(async () => {
    screens = await openScreens([checked(exampleDefinition())]);
    page = `/deltagare/${await screens.person()}`;
  });
  afterAll(() => screens?.close());

  test.each([
    ['nothing said', { onskan: ' ', datum: testDay }, 'Fyll i fältet.'],
    [
      'too much',
      { onskan: 'x'.repeat(1001), datum: testDay },
      'Texten är för lång: den har 1\u00a0001 tecken och får ha högst 1\u00a0000. Korta den.',
    ],
    ['a day to come', { onskan: 'Jobba', datum: '2026-12-01' }, 'Datumet ligger i framtiden.'],
  ])('%s is refused, and what was typed stays', async (_, typed, sentence) => {
    const refused = await screens.send('supervisor', `${page}/vag/onskan`, typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
    expect(refused.text).toContain(typed.datum);
  });

  test('is kept once, and its clock runs', async () => {
    const form = await screens.get('supervisor', `${page}/vag/onskan`);
    const { id } = hiddenIn(form.text);
    const typed = { id: id!, onskan: 'Jag vill jobba', datum: '2026-11-12' };
    for (const _ of [1, 2])
      expect(await screens.post('supervisor', `${page}/vag/onskan`, typed)).toMatchObject({
        status: 303,
        to: page,
      });
    wishPage = `${page}/vag/onskan/${typed.id}`;
    const shown = await screens.get('otherConsultant', wishPage);
    expect(shown.status).toBe(200);
    expect(shown.text).toMatch(/Jag vill jobba.*Prov supervisor.*10 dagar/s);
    const second = await screens.send('supervisor', `${page}/vag/onskan`, { onskan: 'Mer', datum: testDay });
    expect(second.text).toContain('Personen har redan en önskan som väntar på svar.');
  });

  test('only a consultant answers', async () => {
    expect((await screens.get('supervisor', wishPage)).text).not.toContain('name="svar"');
    expect((await screens.post('supervisor', wishPage, { svar: 'starts' })).status).toBe(403);
    expect((await screens.get('consultant', `${page}/vag/onskan/${crypto.randomUUID()}`)).status).toBe(404);
  });

  test.each([
    ['no answer', {}, 'Välj ett av alternativen.'],
    ['later, without when', { svar: 'later' }, 'Skriv när och hur ni återkommer.'],
  ])('%s is refused', async (_, typed, sentence) => {
    const refused = await screens.send('otherConsultant', wishPage, typed);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(sentence);
  });

  test('a consultant who starts becomes the contact and goes on to the way', async () => {
    const answered = await screens.send('otherConsultant', wishPage, { svar: 'starts', ord: 'Möte 1 dec' });
    expect(answered.status).toBe(303);
    expect(answered.to).toBe(`${page}/vag/starta?onskan=${wishPage.split('/').at(-1)}`);
    const form = await screens.get('otherConsultant', answered.to!);
    expect(form.text).toMatch(/<option value="[^"]+" selected="">”Jag vill jobba”/);
    const started = await screens.send('otherConsultant', answered.to!, {
      datum: testDay,
      inflode: 'own_wish',
      onskan: wishPage.split('/').at(-1)!,
    });
    expect(started).toMatchObject({ status: 303, to: page });
    const again = await screens.send('consultant', wishPage, { svar: 'talk_first' });
    expect(again.text).toContain('En kollega har redan svarat på önskan.');
  });

  test('later leaves the contact as it was', async () => {
    const other = `/deltagare/${await screens.person('Bea', 'Lind')}`;
    const form = await screens.get('lssOfficer', `${other}/vag/onskan`);
    const { id } = hiddenIn(form.text);
    const typed = { id: id!, onskan: 'Studera', datum: testDay };
    await screens.post('lssOfficer', `${other}/vag/onskan`, typed);
    const answered = await screens.send('otherConsultant', `${other}/vag/onskan/${typed.id}`, {
      svar: 'later',
      ord: 'I vår',
    });
    expect(answered).toMatchObject({ status: 303, to: '/deltagare' });
    const contacts = await asActor(screens.database, screens.world.members.consultant!, testDay, (tx) =>
      tx
        .selectFrom('assignment')
        .select('account_id')
        .where('participant_id', '=', other.slice('/deltagare/'.length))
        .execute(),
    );
    expect(contacts.map(({ account_id }) => account_id)).not.toContain(
      screens.world.members.otherConsultant!.accountId,
    );
  });
});
