import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { signInAsPerson } from '../../../tests/own-door.ts';
import { cookiesOf, postForm, signIn } from '../../../tests/sign-in.ts';
import { newId } from '../../shared/values/ids.ts';
import { type OpenCases, openCases } from '../crossings/browsing.testing.ts';
import type { Cases } from '../crossings/cases.testing.ts';
import { askPerson } from './ask-person.ts';
import { consentTextAbout } from './parts/consent-text.ts';

let house: OpenCases;
let cases: Cases;
beforeAll(async () => {
  house = await openCases();
  cases = house.cases;
});
afterAll(() => house.database.close());

let people = 0;

/** Somebody with pages of her own whom Försäkringskassan takes part around, by a case on a yes to the step. */
const personWithFk = async (over: Record<string, unknown> = {}) => {
  people += 1;
  const [given, family] = ['Ali', `Prov${'abcdefgh'[people]}`];
  const id = await cases.startPerson({ given, family, ...over });
  const crossing = await cases.sendOk('consultant', id, 'raise', 'fk');
  await house.post('fkOfficer', `/arenden/${crossing}/svar`, { svar: 'accepted' });
  return { id, cookie: await signInAsPerson(house.database, house.app, `${given} ${family}`) };
};

const ask = async (participantId: string, areas: string[], to = 'fk') => {
  const requestId = newId();
  const asked = await cases.as('consultant', (doing) =>
    askPerson(doing, {
      requestId,
      participantId,
      toOrganisationId: cases.world.organisations[to]!,
      areas,
      purpose: 'Planera',
      validUntil: '2027-11-21',
      text: consentTextAbout('Försäkringskassan', 'sv'),
    }),
  );
  expect(asked).toMatchObject({ ok: true });
  return requestId;
};

const get = async (cookie: string, path: string) => {
  const answer = await house.app.request(path, { headers: { cookie } });
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') };
};
const post = async (cookie: string, path: string, values: [string, string][]) => {
  const answer = await postForm(house.app, path, new URLSearchParams(values), cookie);
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') ?? '' };
};

const shared = async (id: string) => {
  const rows = await rowsAsOwner<{ area: string }>(
    house.database,
    `select distinct area from share where participant_id = '${id}' and from_organisation_id = '${cases.world.organisations.fsf}'
      and withdrawn_at is null order by area`,
  );
  return rows.map(({ area }) => area);
};

describe('the person', () => {
  test('says yes to what she ticks and no more: nothing is ticked before, and she is asked once more', async () => {
    const { id, cookie } = await personWithFk();
    const question = `/vem-ser/samtycke/${await ask(id, ['step', 'plan', 'work'])}`;
    expect((await get(cookie, '/vem-ser')).text).toContain(`href="${question}"`);
    const asked = (await get(cookie, question)).text;
    expect(asked).not.toContain('checked');
    expect(asked).toContain('Du får hjälp av oss även om du säger nej.');
    expect(asked).toContain('Det som Försäkringskassan redan har skrivit finns kvar där.');
    expect(
      asked.match(/<button class="ds-button" data-variant="secondary" type="submit" name="svar"/g),
    ).toHaveLength(2);
    expect((await post(cookie, question, [['svar', 'ja']])).text).toContain('Sätt minst ett kryss.');
    const { to } = await post(cookie, question, [
      ['svar', 'ja'],
      ['omraden', 'plan'],
      ['omraden', 'work'],
    ]);
    expect(await shared(id)).toEqual(['identity', 'step']);
    const confirm = (await get(cookie, to)).text;
    expect(confirm).toContain('Stämmer det här?');
    expect(confirm).not.toContain('Din väg till jobb');
    expect((await post(cookie, to, [])).to).toBe('/vem-ser?klart=ja');
    expect(await shared(id)).toEqual(['identity', 'plan', 'work']);
    const mine = (await get(cookie, '/vem-ser?klart=ja')).text;
    for (const words of ['Tack. Vi har sparat ditt ja.', 'Din plan', 'Ja till Organisation FK'])
      expect(mine).toContain(words);
    const list = await house.get('consultant', `/deltagare/${id}/samtycken`);
    expect(list.text).toContain('med egen inloggning');
    expect(list.text).toContain('ersatt av ett nyare samtycke');
  });

  test('takes one part back, and the rest goes on; then all of it', async () => {
    const { id, cookie } = await personWithFk();
    const question = `/vem-ser/samtycke/${await ask(id, ['plan', 'work'])}`;
    await post(cookie, `${question}/ja?vad=plan&vad=work`, []);
    const path = /href="(\/vem-ser\/ja\/[0-9a-f-]+)"/.exec((await get(cookie, '/vem-ser')).text)![1]!;
    expect((await post(cookie, path, [])).text).toContain('Välj vad du vill ta bort.');
    expect((await post(cookie, path, [['vad', 'work']])).to).toBe('/vem-ser?klart=del');
    expect(await shared(id)).toEqual(['identity', 'plan']);
    expect((await post(cookie, path, [['vad', 'allt']])).to).toBe('/vem-ser?klart=borta');
    expect(await shared(id)).toEqual([]);
    expect((await get(cookie, path)).status).toBe(404);
  });

  test('says no, which ends what was shared, and is no more than a line of her own file', async () => {
    const { id, cookie } = await personWithFk();
    const question = `/vem-ser/samtycke/${await ask(id, ['plan'])}`;
    expect((await post(cookie, question, [['svar', 'nej']])).to).toBe('/vem-ser?klart=nej');
    expect(await shared(id)).toEqual([]);
    expect((await house.get('consultant', `/deltagare/${id}/samtycken`)).text).toContain(
      'Nej till att dela med',
    );
    expect((await house.get('fkOfficer', `/deltagare/${id}/samtycken`)).text).not.toContain(
      'Nej till att dela',
    );
    expect((await get(cookie, question)).status).toBe(404);
  });

  test('answers nobody else’s question, and none that has been taken away', async () => {
    const [one, other] = [await personWithFk(), await personWithFk()];
    const theirs = `/vem-ser/samtycke/${await ask(other.id, ['plan'])}`;
    for (const path of [theirs, `${theirs}/ja?vad=plan`]) {
      expect((await get(one.cookie, path)).status).toBe(404);
      expect((await post(one.cookie, path, [['svar', 'nej']])).status).toBe(404);
    }
    expect((await get(one.cookie, `/vem-ser/samtycke/${newId()}`)).status).toBe(404);
  });

  test('under 18 is told that somebody grown up needs to be there; a no needs nobody', async () => {
    const { id, cookie } = await personWithFk();
    await house.database.script(`update file set birth_date = '2010-01-01' where participant_id = '${id}'`);
    const question = `/vem-ser/samtycke/${await ask(id, ['plan'])}`;
    expect((await post(cookie, `${question}/ja?vad=plan`, [])).text).toContain('Du är under 18 år.');
    expect((await post(cookie, question, [['svar', 'nej']])).to).toBe('/vem-ser?klart=nej');
  });

  test('answers at the table with somebody of the staff beside, and that is how it was given', async () => {
    const { id } = await personWithFk();
    const question = `/vem-ser/samtycke/${await ask(id, ['plan', 'work'])}`;
    const signedIn = await signIn(house.app, cases.world.members.consultant!);
    const beside = cookiesOf(await postForm(house.app, `/deltagare/${id}/tillsammans`, {}, signedIn));
    expect((await get(beside, question)).text).toContain('Du tittar tillsammans med Ali.');
    expect((await post(beside, `${question}/ja?vad=plan`, [])).to).toBe('/vem-ser?klart=ja');
    await house.signAllIn();
    expect((await house.get('consultant', `/deltagare/${id}/samtycken`)).text).toContain(
      'själv, tillsammans med personal',
    );
  });
});
