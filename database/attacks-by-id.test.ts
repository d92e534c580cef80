import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../app/platform/database.ts';
import { type AttackWorld, filled, makeAttackWorld, notMine } from '../tests/access/attack-world.ts';
import { openTestDatabase } from '../tests/database.ts';
import { postForm, signIn } from '../tests/sign-in.ts';
import { testDay } from '../tests/world.ts';

let database: Database;
let at: AttackWorld;

beforeAll(async () => {
  database = await openTestDatabase();
  at = await makeAttackWorld(database);
});
afterAll(() => database?.close());

const nobodysRow = () => at.people.random;

/** An answer without what the asker typed: the id and the page's own once-only values. */
const bare = async (answer: Response, ids: string[]) => {
  const text = ids.reduce((html, id) => html.replaceAll(id, 'ID'), await answer.text());
  return `${answer.status} ${text.replaceAll(/nonce="[^"]*"/g, '').replaceAll(/[0-9a-f-]{36}/g, 'ID')}`;
};

/** Acts of another role: refused before any row is asked for. */
const ofOthers = ['/deltagare/:id/uppgifter/overgang/:rad'];

describe('an id that is not mine', () => {
  it.each(notMine)('on every page: %s is answered as one that does not exist', async (whose) => {
    const paths = at.routesWith('GET', '/deltagare/:id');
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const [theirs, nobodys] = [at.people[whose], at.people.random];
      const answer = await bare(await at.get(filled(path, theirs, nobodysRow)), [theirs]);
      expect(answer.slice(0, 3), path).toBe('404');
      expect(answer, path).toBe(await bare(await at.get(filled(path, nobodys, nobodysRow)), [nobodys]));
    }
  });

  it('has a twin: each of the pages is shown to some of those who stand close to the person', async () => {
    await at.as('consultant', (tx) =>
      tx
        .insertInto('assignment')
        .values({
          ...at.about(at.people.own),
          assignment_id: randomUUID(),
          account_id: at.world.members.lssOfficer!.accountId,
          made_by: at.world.members.consultant!.accountId,
        })
        .execute(),
    );
    const close = await Promise.all(
      ['lssOfficer', 'manager'].map((member) => signIn(at.app, at.world.members[member]!)),
    );
    const closed: string[] = [];
    for (const path of at.routesWith('GET', '/deltagare/:id').filter((one) => one.split(':').length === 2)) {
      const answers = await Promise.all(
        [at.cookie, ...close].map((who) => at.get(filled(path, at.people.own, nobodysRow), who)),
      );
      if (answers.every(({ status }) => status >= 400)) closed.push(path);
    }
    expect(closed).toEqual([]);
  });

  it.each(notMine)('in every form: %s is answered as one that does not exist', async (whose) => {
    for (const path of at.routesWith('POST', '/deltagare/:id')) {
      const [theirs, nobodys] = [at.people[whose], at.people.random];
      const post = async (id: string) =>
        bare(
          await postForm(at.app, filled(path, id, nobodysRow), { datum: testDay, varfor: 'prov' }, at.cookie),
          [id],
        );
      const answer = await post(theirs);
      expect(answer.slice(0, 3), path).toBe('404');
      expect(answer, path).toBe(await post(nobodys));
    }
  });

  it('of a row, on a page of my own person, is answered as one that does not exist', async () => {
    const paths = [...at.routesWith('GET', '/deltagare/:id'), '/arenden/:crossingId'].filter((path) =>
      path.replace(':id', '').includes(':'),
    );
    for (const path of paths) {
      const theirs = await at.get(
        filled(path, at.people.own, (name) => at.rows[name] ?? at.people.colleagues),
      );
      const nobodys = await at.get(filled(path, at.people.own, nobodysRow));
      const ids = [...Object.values(at.rows), at.people.colleagues, at.people.random];
      expect(await bare(theirs, ids), path).toBe(await bare(nobodys, ids));
      const refused = ofOthers.includes(path) ? 403 : 404;
      expect(theirs.status, path).toBe(refused);
      const posted = await postForm(
        at.app,
        filled(path, at.people.own, (name) => at.rows[name] ?? at.people.colleagues),
        {},
        at.cookie,
      );
      expect(posted.status, path).toBe(refused);
    }
  });

  it('is in the log of refusals like any other', async () => {
    const counted = await database.script(
      `do $$ begin if (select count(distinct subject_id) from refusal_log) < 5 then raise exception 'not logged'; end if; end $$`,
    );
    expect(counted).toBeUndefined();
  });
});
