import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { cookiesOf, postForm, signIn } from '../../../tests/sign-in.ts';
import { testDay } from '../../../tests/world.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { openPlacing } from '../places/placing.testing.ts';
import { forumTyped } from './forums.testing.ts';

let at: Awaited<ReturnType<typeof openPlacing>>;
let bea: Awaited<ReturnType<typeof at.asBea>>;
beforeAll(async () => {
  at = await openPlacing();
  bea = await at.asBea();
  await at.database.script(`update account set phone = '070-174 06 05' where name = 'Prov consultant'`);
});
afterAll(() => at?.database.close());

const own = '/min-vag/traffar';
const plain = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const added = (more: Record<string, string> = {}) =>
  at.saves('consultant', '/forum/ny', {
    ...forumTyped(at.world.members.consultant!.accountId),
    dag: addDays(testDay, 7),
    ...more,
  });
const asks = (page: string, id = newId()) =>
  at.post('consultant', `${page}/deltagare/fraga`, { id, person: at.bea });
const records = (page: string) =>
  at.saves('consultant', `${page}/deltagare/ny`, {
    person: at.bea,
    ja: 'yes',
    dag: testDay,
    hur: 'at_the_table',
    'till-vem': at.world.members.consultant!.accountId,
  });
const says = (page: string, svar: string) => bea.post(`${own}/${page.split('/')[2]}/svar`, { svar });
const rowsOf = (table: string, page: string) =>
  rowsAsOwner<Record<string, unknown>>(
    at.database,
    `select * from ${table} where forum_event_id = '${page.split('/')[2]}'`,
  );
const shownTo = async (who: string, page: string) => plain((await at.get(who, page)).text);
/** The card of the forum on the person's page. */
const card = async (page: string) => {
  const id = page.split('/')[2];
  const html = await bea.get(own);
  return plain(html.split('class="easy-card"').find((one) => one.includes(`${own}/${id}/`)) ?? '');
};

describe('somebody who is asked', () => {
  it('stands on no list before a yes; the yes is the person’s own and is said to nobody', async () => {
    const page = await added();
    const id = newId();
    for (const _ of [1, 2]) expect((await asks(page, id)).status).toBe(303);
    const again = await asks(page);
    expect(again.status).toBe(422);
    expect(plain(again.text)).toContain('Bea Lind har redan fått frågan.');
    expect(await rowsOf('forum_guest', page)).toEqual([]);
    expect(await shownTo('consultant', page)).toContain(
      'Bea Lind Väntar på svar. Frågad söndag 22 november 2026 av Prov consultant.',
    );
    for (const who of ['supervisor', 'projectLead', 'otherConsultant'])
      expect(await shownTo(who, page), who).not.toContain('Bea Lind');
    expect(await shownTo('consultant', `${page}/narvaro`)).not.toContain('Bea Lind');
    expect(plain(await bea.get('/min-vag'))).toContain('Svara om du vill vara med på en träff');
    const asked = await card(page);
    for (const said of [
      'Höstens forum Klockan 9.30 till 11. Plats: Biblioteket.',
      'Det här händer på träffen: Vi möts.',
      'Ring Prov consultant. Numret är 070-174 06 05.',
      'Ja, jag vill',
      'Nej, jag vill inte',
    ])
      expect(asked).toContain(said);
    for (const _ of [1, 2]) expect((await says(page, 'yes')).status).toBe(303);
    expect(await rowsOf('forum_guest', page)).toMatchObject([
      { said_how: 'own_sign_in', said_to: null, said_yes_on: expect.anything(), taken_back_on: null },
    ]);
    expect(await rowsOf('forum_question', page)).toMatchObject([
      { answer: 'yes', answered_how: 'own_sign_in' },
    ]);
    expect(await shownTo('consultant', page)).toContain('På sina egna sidor, söndag 22 november 2026');
    expect(await shownTo('consultant', `${page}/narvaro`)).toContain('Bea Lind');
  });

  it('takes the yes back, which staff see with the day and nobody else does, and may say yes again', async () => {
    const page = await added();
    await asks(page);
    await says(page, 'yes');
    for (const _ of [1, 2]) await says(page, 'no');
    expect(await rowsOf('forum_guest', page)).toMatchObject([{ taken_back_how: 'own_sign_in', version: 2 }]);
    expect(await shownTo('consultant', page)).toContain(
      'Bea Lind Nej, söndag 22 november 2026, personen själv på sina egna sidor',
    );
    expect(await shownTo('consultant', `${page}/narvaro`)).not.toContain('Bea Lind');
    expect(await shownTo('projectLead', page)).not.toContain('Bea Lind');
    expect(await card(page)).toContain('Du är inte med på träffen. Du kan ändra dig.');
    await says(page, 'yes');
    expect((await rowsOf('forum_guest', page)).length).toBe(2);
  });

  it('is no longer asked once staff take the question back', async () => {
    const page = await added();
    const id = newId();
    await asks(page, id);
    for (const who of ['otherConsultant', 'consultant', 'consultant'])
      await at.post(who, `${page}/fragor/${id}/tog-tillbaka`, {});
    expect(await rowsOf('forum_question', page)).toMatchObject([{ version: 2, answer: null }]);
    expect(await card(page)).toBe('');
    expect((await says(page, 'yes')).status).toBe(404);
    expect((await asks(page)).status).toBe(303);
  });
});

describe('a yes that staff wrote down', () => {
  it('is read and taken back by the person, who then calls to come after all', async () => {
    const page = await added();
    await records(page);
    expect(await card(page)).toContain('Du har sagt ja.');
    expect((await says(page, 'no')).status).toBe(303);
    expect(await shownTo('consultant', page)).toContain(
      'Bea Lind Nej, söndag 22 november 2026, personen själv',
    );
    const again = await says(page, 'yes');
    expect(again.status).toBe(422);
    expect(plain(again.text)).toContain('Ring oss om du vill vara med.');
    expect(await rowsOf('forum_guest', page)).toMatchObject([{ taken_back_how: 'own_sign_in' }]);
  });
});

describe('it is refused, and nothing is written', () => {
  it('of what is cancelled, has begun, is another’s, or says neither yes nor no', async () => {
    const [cancelled, begun, others] = [await added(), await added({ dag: testDay }), await added()];
    for (const page of [cancelled, begun]) await asks(page);
    await at.saves('consultant', `${cancelled}/stall-in`, {});
    for (const [page, sentence] of [
      [cancelled, 'Träffen är inställd. Du ska inte komma.'],
      [begun, 'Träffen har börjat. Ring om du inte kommer.'],
    ] as const) {
      const { status, text } = await says(page, 'yes');
      expect([status, plain(text).includes(sentence)], page).toEqual([422, true]);
    }
    expect((await asks(cancelled)).status).toBe(422);
    expect((await says(others, 'yes')).status).toBe(404);
    expect((await says(begun, 'kanske')).status).toBe(404);
    for (const page of [cancelled, begun, others]) expect(await rowsOf('forum_guest', page)).toEqual([]);
  });

  it('reads that a forum has got another time since the yes, and so do staff', async () => {
    const page = await added();
    await asks(page);
    await says(page, 'yes');
    const change = async (more: Record<string, string>) => {
      const form = filledIn((await at.get('consultant', `${page}/andra`)).text, more);
      expect((await at.post('consultant', `${page}/andra`, form)).status).toBe(303);
    };
    await change({ lokal: 'Medborgarhuset' });
    expect(await card(page)).not.toContain('har fått en ny tid');
    await at.database.script("update forum_guest set recorded_at = recorded_at - interval '1 hour'");
    await change({ dag: addDays(testDay, 9) });
    expect(await card(page)).toContain('Träffen har fått en ny tid sedan dess.');
    expect(await shownTo('consultant', page)).toContain('Sa ja innan träffen fick ny tid.');
    await says(page, 'no');
    await says(page, 'yes');
    expect(await card(page)).toContain('Du har sagt ja.');
  });

  it('is told to call nobody who has left', async () => {
    const page = await added({ ansvarig: at.world.members.otherConsultant!.accountId });
    await asks(page);
    expect(await card(page)).toContain('Prov otherConsultant');
    const leave = (ends: string) =>
      at.database.script(
        `update membership set ends_at = ${ends} where account_id = '${at.world.members.otherConsultant!.accountId}'`,
      );
    await leave('now()');
    expect(await card(page)).toContain('Prov manager');
    expect(await card(page)).not.toContain('Prov otherConsultant');
    await leave("'infinity'");
  });

  it('staff who sit beside write at the table, never the person’s own sign-in', async () => {
    const page = await added();
    await asks(page);
    const cookie = await signIn(at.app, at.world.members.consultant!);
    const beside = cookiesOf(await postForm(at.app, `/deltagare/${at.bea}/tillsammans`, {}, cookie));
    await postForm(at.app, `${own}/${page.split('/')[2]}/svar`, { svar: 'no' }, beside);
    expect(await rowsOf('forum_question', page)).toMatchObject([
      { answered_how: 'at_the_table', answered_by: at.world.members.consultant!.accountId },
    ]);
    expect(await shownTo('consultant', page)).toContain('personen själv tillsammans med Prov consultant');
    const claimed = await at.post('consultant', `${page}/deltagare/ny`, {
      id: newId(),
      person: at.bea,
      ja: 'yes',
      dag: testDay,
      hur: 'own_sign_in',
      'till-vem': at.world.members.consultant!.accountId,
    });
    expect(claimed.status).toBe(422);
    expect(await rowsOf('forum_guest', page)).toEqual([]);
  });
});
