import { asOwner } from './as-owner.ts';
import type { Runner } from './processes.ts';
import { idOf, personIn, type Shape, sessionToken } from './shape.ts';
import { type Answered, ask, demand } from './visits.ts';

const cookie = `brygga=${sessionToken(1)}`;

/** Which rows the read log has of the first collaboration's consultant, by act. */
const reads = (ownerUrl: string) =>
  asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ act: string; n: number }>(
      `select act, count(*)::int as n from read_log where account_id = $1 group by act`,
      [idOf('consultant1')],
    );
    return new Map(rows.map(({ act, n }) => [act, n]));
  });

/** A page without what is random in each: packed, two alike pages differ by a byte or two. */
const bare = (answer: Answered) => answer.text().replaceAll(/nonce="[^"]*"/g, '');

const line = (what: string, holds: boolean) => {
  console.log(`${holds ? 'holds' : 'FAILS'}  ${what}`);
  if (!holds) process.exitCode = 1;
};

/** On the full nation: another municipality's person does not exist, to read or to write; and every read left its row. */
export const checkAccess = async (
  product: () => Promise<Runner>,
  ownerUrl: string,
  shape: Shape,
): Promise<void> => {
  const { port, stop } = await product();
  try {
    const foreign = idOf(`person${personIn(2, 3, shape)}`);
    const read = await ask(port, { path: `/deltagare/${foreign}`, cookie });
    const fact = `/deltagare/${foreign}/vag/uppgift?slag=work_goal`;
    const write = await ask(port, { method: 'POST', path: fact, cookie, form: { utfall: 'set' } });
    const guessed = await ask(port, { path: `/deltagare/${idOf('nobody')}`, cookie });
    line(
      'a foreign person is refused to read as nobody is',
      read.status === 404 && bare(read) === bare(guessed),
    );
    line('a foreign person is refused to write', write.status === 404);

    const times = 40;
    const before = await reads(ownerUrl);
    for (let turn = 0; turn < times; turn++) {
      await demand(port, { path: '/deltagare', cookie });
      await demand(port, { path: `/deltagare/${idOf(`person${personIn(1, turn, shape)}`)}`, cookie });
      await demand(port, { path: '/deltagare.csv', cookie });
    }
    const after = await reads(ownerUrl);
    const grew = (act: string) => (after.get(act) ?? 0) - (before.get(act) ?? 0);
    for (const act of ['list', 'open', 'export'])
      line(`${times} reads (${act}) left ${grew(act)} rows in the read log`, grew(act) === times);
  } finally {
    await stop();
  }
};
