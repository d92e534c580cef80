import { sql } from 'kysely';
import { openEmbeddedDatabase } from './database.ts';

/** `fill FOLDER`: writes until the disk is full and says how many writes were confirmed. `count FOLDER`: says what is there. */
const [act, folder] = process.argv.slice(2) as [string, string];
const { handle, script } = await openEmbeddedDatabase(folder);

const write = (number: number) =>
  handle.transaction().execute(async (tx) => {
    await sql`insert into note select ${number}::int, string_agg(md5(random()::text), '') from generate_series(1, 3000)`.execute(
      tx,
    );
  });

if (act === 'fill') {
  await script('create table note (number int primary key, words text not null)');
  let confirmed = 0;
  try {
    for (; confirmed < 10_000; confirmed += 1) await write(confirmed);
    console.log(JSON.stringify({ confirmed }));
  } catch (fault) {
    const again = await write(confirmed).catch(String);
    const { rows } = await sql`select 1 as one`.execute(handle);
    console.log(JSON.stringify({ confirmed, fault: String(fault), again, reads: rows }));
  }
} else {
  const { rows } =
    await sql`select count(*)::int as found, bool_and(length(words) = 96000) as whole from note`.execute(
      handle,
    );
  console.log(JSON.stringify(rows[0]));
}
process.exit(0);
