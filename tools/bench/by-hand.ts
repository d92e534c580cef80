import type pg from 'pg';
import { asOwner } from './as-owner.ts';
import { ratio, spreadOf, timed } from './measure.ts';
import { idOf } from './shape.ts';
import type { Statement } from './statements.ts';

const times = 150;

const enter = (client: pg.Client, today: string, role: string) =>
  client.query({
    name: 'enter',
    text: `select app.enter($1::uuid, $2::date), set_config('role', $3, true)`,
    values: [idOf('membershipconsultant1'), today, role],
  });

/** One statement in a transaction of its own: as the request's role behind row security, or as a role that row security does not bind. */
const median = async (
  client: pg.Client,
  today: string,
  role: string,
  name: string,
  { text, values }: Statement,
) => {
  const run = async () => {
    await client.query('begin');
    await enter(client, today, role);
    await client.query({ name, text, values: [...values] });
    await client.query('commit');
  };
  await timed(1, 10, run);
  return spreadOf(await timed(1, times, run)).p50;
};

/** The list of one's own people behind row security, beside the same statement with the same filter written by hand; both with kept plans, which the product has not. */
export const compareWithHand = async (ownerUrl: string, today: string, list: Statement): Promise<void> =>
  asOwner(ownerUrl, async (client) => {
    await client.query('set plan_cache_mode = force_generic_plan');
    const byHand = {
      text: `${list.text} and f.participant_id in (select a.participant_id from assignment a where a.collaboration_id = app.collaboration()
        and a.organisation_id = app.organisation() and a.account_id = app.account() and a.starts_at <= now() and a.ends_at > now())`,
      values: list.values,
    };
    const secured = await median(client, today, 'app_user', 'secured', list);
    const hand = await median(client, today, 'postgres', 'hand', byHand);
    console.log(`row security: ${ratio(secured, hand)} × the same filter by hand (goal 2)`);
  });

/** The nation's transitions by year and sex through the statistics door, beside its bare SQL. */
export const compareNation = async (ownerUrl: string, today: string): Promise<void> =>
  asOwner(ownerUrl, async (client) => {
    const door = { text: 'select * from app.nation_cells()', values: [] };
    const bare = {
      text: `select extract(year from t.left_on)::int as year, t.sex, count(distinct (t.participant_id, t.left_on))::int as n from transition t
        join coverage c on c.collaboration_id = t.collaboration_id and c.organisation_id = t.organisation_id and c.year = extract(year from t.left_on)
        where not t.struck and t.destination not in ('moved', 'other') group by 1, 2`,
      values: [],
    };
    const throughDoor = await median(client, today, 'app_statistics', 'nation', door);
    const bareSql = await median(client, today, 'postgres', 'bare', bare);
    console.log(`the nation's year × sex: ${ratio(throughDoor, bareSql)} × its bare SQL (goal 1.3)`);
  });
