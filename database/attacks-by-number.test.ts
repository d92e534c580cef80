import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../app/app.ts';
import type { Router } from '../app/platform/request.ts';
import { bea, csv, type Importing, openImporting } from '../app/rooms/imports/importing.testing.ts';
import { formatIdentityNumber, inventedNumber } from '../app/shared/values/identity-numbers.ts';
import { makeTestApplication, postForm, signIn } from '../tests/sign-in.ts';

let at: Importing;
let app: Router;
let unitOfAsf: string;
const cookies: Record<string, string> = {};

beforeAll(async () => {
  at = await openImporting();
  app = makeApp(makeTestApplication(at.database));
  for (const key of ['consultant', 'manager', 'asfCaseworker'])
    cookies[key] = await signIn(app, at.world.members[key]!);
  const [unit] = await at.asOwner<{ id: string }>("select unit_id id from unit where name = 'Enhet ASF'");
  unitOfAsf = unit!.id;
});
afterAll(() => at.database.close());

const get = async (who: string, path: string) => app.request(path, { headers: { cookie: cookies[who]! } });
const post = async (who: string, path: string, values: Record<string, string> | FormData) =>
  postForm(app, path, values, cookies[who]);

const typed = (number: string, more: Record<string, string> = {}) => ({
  id: randomUUID(),
  nummer: formatIdentityNumber(number),
  fornamn: 'Ali',
  efternamn: 'Svensson',
  enhet: at.world.units.north!,
  ...more,
});

/** An answer without what was typed, ids, and what any page has once only: status, headers and body. */
const bare = async (answer: Response, number: string) => {
  const masked = (text: string) =>
    text
      .replaceAll(formatIdentityNumber(number), 'NUMBER')
      .replaceAll(number, 'NUMBER')
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, 'ID')
      .replaceAll(/data-sight="[0-9a-f]{32}/g, 'SIGHT')
      .replaceAll(/nonce(="|-)[^"']*/g, 'NONCE')
      .replaceAll(/2026-0\d{5}/g, 'CASE');
  return {
    status: answer.status,
    headers: masked(JSON.stringify([...answer.headers.entries()].toSorted())),
    body: masked(await answer.text()),
  };
};

let years = 1977;

/** Two numbers of the same kind: one of a person whom ASF has met, and one that nobody has. */
const pair = async (more: Record<string, string> = {}) => {
  years += 1;
  const others = inventedNumber(`${years}-05-05`, 'man');
  const opened = await post('asfCaseworker', '/deltagare/ny', typed(others, { enhet: unitOfAsf, ...more }));
  expect(opened.status).toBe(303);
  return { others, nobodys: inventedNumber(`${years}-05-06`, 'man') };
};

const bothAlike = async (
  numbers: { others: string; nobodys: string },
  ask: (number: string) => Promise<Response>,
) => {
  const others = await bare(await ask(numbers.others), numbers.others);
  expect(others).toEqual(await bare(await ask(numbers.nobodys), numbers.nobodys));
  return others;
};

describe('a number that another organisation has is answered as one that nobody has', () => {
  it.each([
    ['opened', {}, 303],
    ['opened as protected', { skyddad: 'ja' }, 303],
    ['without a name', { fornamn: '' }, 422],
    ['at a unit that is none', { enhet: randomUUID() }, 422],
  ])('by the form of a new file: %s', async (_, more, status) => {
    const answer = await bothAlike(await pair(), (number) =>
      post('consultant', '/deltagare/ny', typed(number, more)),
    );
    expect(answer.status).toBe(status);
  });

  it('when the other organisation protects the person', async () => {
    const answer = await bothAlike(await pair({ skyddad: 'ja' }), (number) =>
      post('consultant', '/deltagare/ny', typed(number)),
    );
    expect(answer.status).toBe(303);
  });

  it('by the page and the list that follow', async () => {
    const numbers = await pair();
    const pages: Record<string, string> = {};
    await bothAlike(numbers, async (number) => {
      const opened = await post('consultant', '/deltagare/ny', typed(number));
      pages[number] = opened.headers.get('location')!;
      return opened;
    });
    for (const under of ['', '/uppgifter', '/logg']) {
      const shown = await bothAlike(numbers, (number) => get('consultant', `${pages[number]}${under}`));
      expect(shown.status, under).toBe(200);
    }
    const again = await bothAlike(numbers, (number) => post('consultant', '/deltagare/ny', typed(number)));
    expect(again.headers).toContain('?fanns=1');
  });

  it.each([
    ['the right one', 'replaced'],
    ['the right one, and the wrong one was typed', 'mistyped'],
    ['the one that had been typed', 'mistyped'],
  ])('by the correction of a number: %s', async (which, fel) => {
    const numbers = await pair();
    const other = (day: string) => inventedNumber(`${years}-05-${day}`, 'man');
    const standing = which === 'the one that had been typed';
    const spare = { [numbers.others]: other('08'), [numbers.nobodys]: other('09') };
    const [had, gets] = [0, 1].map(
      (turn) => (number: string) => (standing === (turn === 0) ? number : spare[number]!),
    );
    const pages: Record<string, string> = {};
    const counted = () => at.asOwner<{ keys: number }>('select count(*)::int keys from participant_key');
    const written: number[] = [];
    const answer = await bothAlike(numbers, async (number) => {
      const opened = await post('consultant', '/deltagare/ny', typed(had!(number)));
      pages[number] = opened.headers.get('location')!;
      const [before] = await counted();
      const corrected = await post('consultant', `${pages[number]}/uppgifter/personnummer`, {
        nummer: gets!(number),
        fel,
        varfor: 'Besked från personen',
      });
      const [after] = await counted();
      written.push(after!.keys - before!.keys);
      return corrected;
    });
    expect(answer.status).toBe(303);
    expect(written).toEqual([1, 1]);
    for (const under of ['', '/uppgifter', '/logg']) {
      const shown = await bothAlike(numbers, async (number) => {
        const page = await get('consultant', `${pages[number]}${under}`);
        const text = (await page.text())
          .replaceAll(formatIdentityNumber(spare[number]!), 'SPARE')
          .replaceAll(/\d+ maj 19\d\d/g, 'BORN');
        return new Response(text, { status: page.status });
      });
      expect(shown.status, under).toBe(200);
    }
  });

  it('by a file that is loaded, from its preview to what it wrote', async () => {
    const numbers = await pair();
    const previews: Record<string, string> = {};
    await bothAlike(numbers, async (number) => {
      const sent = new FormData();
      sent.set('import', randomUUID());
      sent.set('innehall', 'people');
      sent.set('fil', new File([csv('people', [{ ...bea, number }])], 'personer.csv', { type: 'text/csv' }));
      const answer = await post('manager', '/import', sent);
      previews[number] = answer.headers.get('location')!;
      return answer;
    });
    const shown = await bothAlike(numbers, (number) => get('manager', previews[number]!));
    expect(shown.body).toContain('Bea');
    const confirmed = await bothAlike(numbers, (number) => post('manager', previews[number]!, {}));
    expect(confirmed.status).toBe(303);
    await bothAlike(numbers, (number) => get('manager', previews[number]!));
  });

  it('by a fault of the database on the way', async () => {
    const fault = (number: string) =>
      at
        .as(at.world.members.consultant!, ({ tx }) =>
          sql`select * from app.open_file(${`hmac:${number}`}, ${randomUUID()}::uuid, ${randomUUID()}::uuid,
            ${JSON.stringify({ number, given_name: 'Ali' })}::jsonb)`.execute(tx),
        )
        .catch(({ code, message, constraint }) => ({ code, message, constraint }));
    const { others, nobodys } = await pair();
    expect(await fault(others)).toMatchObject({ code: '23502' });
    expect(await fault(others)).toEqual(await fault(nobodys));
  });
});

describe('opening a file', () => {
  it('writes as many rows of the person and the key for a number that another organisation has', async () => {
    const counted = () =>
      at.asOwner<{ people: number; keys: number }>(
        'select (select count(*)::int from participant) people, (select count(*)::int from participant_key) keys',
      );
    const numbers = await pair();
    for (const number of [numbers.others, numbers.nobodys]) {
      const [before] = await counted();
      await post('consultant', '/deltagare/ny', typed(number));
      const [after] = await counted();
      expect({ people: after!.people - before!.people, keys: after!.keys - before!.keys }).toEqual({
        people: 1,
        keys: 1,
      });
    }
  });

  it('makes one person of one number, whoever opens the file and in whatever way', async () => {
    const { others } = await pair();
    await post('consultant', '/deltagare/ny', typed(others));
    const found = await at.asOwner<{ people: number }>(
      `select count(distinct participant_id)::int people from file where number = '${others}'`,
    );
    expect(found).toEqual([{ people: 1 }]);
  });
});
