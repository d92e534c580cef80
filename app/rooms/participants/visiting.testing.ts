import { openTestDatabase } from '../../../tests/database.ts';
import { makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeWorld } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';

/** A world with an application before it: real requests as its members. */
export const openHouse = async () => {
  const database = await openTestDatabase();
  const world = await makeWorld(database);
  const application = makeTestApplication(database);
  const app = makeApp(application);
  const cookies = new Map<string, string>();
  const cookieOf = async (who: string) => {
    const cookie = cookies.get(who) ?? (await signIn(app, world.members[who]!));
    cookies.set(who, cookie);
    return cookie;
  };
  const told = async (answer: Response) => ({
    status: answer.status,
    text: await answer.text(),
    to: answer.headers.get('location') ?? '',
    type: answer.headers.get('content-type') ?? '',
  });
  const get = async (who: string, path: string) =>
    told(await app.request(path, { headers: { cookie: await cookieOf(who) } }));
  const post = async (who: string, path: string, values: Record<string, string>) =>
    told(await postForm(app, path, values, await cookieOf(who)));
  return { database, world, app, cookieOf, get, post, application, logged: application.logged };
};

export type House = Awaited<ReturnType<typeof openHouse>>;

/** The form as a browser would send it: what its fields hold, with what was typed over it. */
export const filledIn = (html: string, typed: Record<string, string>): Record<string, string> => {
  const form = html.slice(html.indexOf('<form class="form"'));
  const values: Record<string, string> = {};
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const type = attribute(tag, 'type');
    const name = attribute(tag, 'name');
    if (name && (!['radio', 'checkbox'].includes(type ?? '') || /\schecked/.test(tag)))
      values[name] = attribute(tag, 'value') ?? '';
  }
  for (const [, tag = '', content = ''] of form.matchAll(/<textarea([^>]*)>([^<]*)<\/textarea>/g))
    values[attribute(tag, 'name') ?? ''] = content.trim();
  for (const [, tag = '', content = ''] of form.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
    const chosen = [...content.matchAll(/<option[^>]*>/g)].find(([option]) => /\sselected/.test(option));
    values[attribute(tag, 'name') ?? ''] = chosen ? (attribute(chosen[0], 'value') ?? '') : '';
  }
  return { ...values, ...typed };
};

/** While the work is done, a colleague's row with this key comes in just before one's own does. */
export const withColleagueFirst = async <T>(
  { database }: House,
  table: string,
  theirs: Record<string, unknown>,
  work: () => Promise<T>,
): Promise<T> => {
  await database.script(`create function public.colleague_first() returns trigger language plpgsql as $$
    begin
      insert into ${table} select (jsonb_populate_record(new, '${JSON.stringify(theirs)}')).*;
      return new;
    end $$;
    create trigger colleague_first before insert on ${table} for each row when (pg_trigger_depth() = 0) execute function public.colleague_first();`);
  try {
    return await work();
  } finally {
    await database.script(`drop function public.colleague_first cascade;`);
  }
};
