import { it } from 'vitest';
import { stockholmDay } from '../app/shared/values/dates.ts';
import { openTestDatabase } from '../tests/database.ts';
import { loadDemo } from './demo.ts';

it('loads', async () => {
  const database = await openTestDatabase();
  if (process.env.PLPG) {
    const src = (await database
      .embedded!.query("select pg_get_functiondef('app.participants_for(text,text)'::regprocedure) d")
      .catch((x: any) => {
        throw x;
      })) as any;
    let d = src.rows[0].d as string;
    d = d
      .replace('LANGUAGE sql', 'LANGUAGE plpgsql')
      .replace(/AS \$function\$([\s\S]*)\$function\$/, (_: string, b: string) => {
        const i = b.lastIndexOf('select coalesce(array_agg(participant_id)');
        return (
          'AS $function$ declare answer uuid[]; begin ' +
          b.slice(0, i) +
          b.slice(i).replace("'{}')", "'{}') into answer") +
          '; return answer; end $function$'
        );
      });
    await database.script(d);
  }
  const e = database.embedded as any;
  const times = new Map<string, [number, number]>();
  const origT = e.transaction;
  e.transaction = (work: any) =>
    origT((tx: any) =>
      work({
        ...tx,
        query: async (q: string, p: any) => {
          const t = performance.now();
          const r = await tx.query(q, p);
          const k = q.replace(/\s+/g, ' ').slice(0, 70);
          const [n, s] = times.get(k) ?? [0, 0];
          times.set(k, [n + 1, s + performance.now() - t]);
          return r;
        },
      }),
    );
  const t = performance.now();
  await loadDemo({
    database,
    secrets: { numberKey: 'test key of thirty-two characters' },
    today: stockholmDay(new Date()),
    say: console.log,
  });
  console.log(performance.now() - t);
  console.log(
    [...times]
      .sort((a, b) => b[1][1] - a[1][1])
      .slice(0, 15)
      .map(([k, [n, s]]) => `${s.toFixed(0)}ms ${n} ${k}`)
      .join('\n'),
  );
  await database.close();
});
