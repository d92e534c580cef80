import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../app/platform/database.ts';
import { type AttackWorld, filled, makeAttackWorld, notMine } from '../tests/access/attack-world.ts';
import { openTestDatabase, rowsAsOwner } from '../tests/database.ts';
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

const readsOf = async (participantId: string): Promise<number> => {
  const [row] = await rowsAsOwner<{ n: number }>(
    database,
    `select count(*)::int n from read_log where '${participantId}' = any (participant_ids)`,
  );
  return row!.n;
};

const lastRefusal = async (): Promise<number> => {
  const [row] = await rowsAsOwner<{ n: number }>(
    database,
    'select coalesce(max(refusal_log_id), 0)::int n from refusal_log',
  );
  return row!.n;
};

/** Every column of what was refused since, but its number, moment and salt; the id that was asked for stands as ID. */
const refusalsSince = (since: number, id: string) =>
  rowsAsOwner<{ refusal: Record<string, unknown> }>(
    database,
    `select replace((to_jsonb(r) - array['refusal_log_id', 'at', 'salt'])::text, '${id}', 'ID')::jsonb refusal
      from refusal_log r where refusal_log_id > ${since} order by refusal_log_id`,
  );

/** Acts of another role: refused before any row is asked for. */
const ofOthers = ['/deltagare/:id/uppgifter/overgang/:rad'];

/** What they are about is not there: this person has no plan, and nothing of the file is chosen to be hidden. */
const aboutWhatIsNotThere =
  /\/plan\/(visa|slapp|svar|las|uppfoljning|avsluta|ataganden\/ny|utskrift|min-plan\.pdf)$|\/personakt\/utdrag\/dolj$/;

/** A draft's address is chosen by its writer: any id begins one, and nobody looks up whose it is. */
const beginsAtAnyId = '/deltagare/:id/personakt/:noteId/skriv';
/** A button of one row: its address leads back to the page that it stands on, and its act asks for the row. */
const buttons = ['/deltagare/:id/plan/ataganden/:rad/slapp', '/deltagare/:id/program/:rad/avanmal'];
const leadsToADraft = '/deltagare/:id/personakt/ny';

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

  it('has a twin: each of the pages is shown to some of those who stand close to the person, and each showing is logged', async () => {
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
    const unlogged: string[] = [];
    const showing = new Set<string>();
    const paths = at.routesWith('GET', '/').filter((path) => !path.replace('/:id', '').includes(':'));
    for (const path of paths) {
      const statuses: number[] = [];
      for (const who of [at.cookie, ...close]) {
        const before = await readsOf(at.people.own);
        const answer = await at.get(filled(path, at.people.own, nobodysRow), who);
        statuses.push(answer.status);
        const shows = answer.status === 200 && (await answer.text()).includes('Bea');
        if (shows) showing.add(path);
        if (shows && (await readsOf(at.people.own)) === before) unlogged.push(path);
      }
      if (path.startsWith('/deltagare/:id') && statuses.every((status) => status >= 400)) closed.push(path);
    }
    expect(closed.filter((path) => !aboutWhatIsNotThere.test(path))).toEqual([]);
    expect(closed.length).toBeLessThanOrEqual(10);
    expect(unlogged).toEqual([]);
    const about = at
      .routesWith('GET', '/deltagare/:id')
      .filter((path) => path.split(':').length === 2 && path !== leadsToADraft);
    expect(about.filter((path) => !showing.has(path) && !aboutWhatIsNotThere.test(path))).toEqual([]);
    expect([...showing]).toEqual(expect.arrayContaining(['/deltagare', '/deltagare.csv']));
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
      if (path === beginsAtAnyId) continue;
      const refused = ofOthers.includes(path) ? 403 : 404;
      expect(theirs.status, path).toBe(buttons.includes(path) ? 200 : refused);
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
    const routes = ['/deltagare/:id', '/deltagare/:id/uppgifter', '/deltagare/:id/uppgifter/placering/:rad'];
    const asked = async (id: string) => {
      const since = await lastRefusal();
      for (const path of routes) {
        expect((await at.get(filled(path, id, nobodysRow))).status, path).toBe(404);
        await postForm(at.app, filled(path, id, nobodysRow), { varfor: 'prov' }, at.cookie);
      }
      return refusalsSince(since, id);
    };
    const nobodys = await asked(at.people.random);
    expect(nobodys.length).toBeGreaterThanOrEqual(routes.length);
    for (const whose of notMine) expect(await asked(at.people[whose]), whose).toEqual(nobodys);
  });
});
