import { openEmbedded } from './embedded.ts';

/** `fill FOLDER`: writes until the disk is full and says how many writes were confirmed. `count FOLDER`: says what is there. */
const [act, folder] = process.argv.slice(2) as [string, string];
const database = openEmbedded(folder);
await database.waitReady;

if (act === 'fill') {
  await database.exec('create table note (number int primary key, words text not null)');
  let confirmed = 0;
  try {
    for (; confirmed < 10_000; confirmed += 1)
      await database.transaction(async (tx) => {
        await tx.query(
          `insert into note select $1::int, string_agg(md5(random()::text), '') from generate_series(1, 3000)`,
          [confirmed],
        );
      });
    console.log(JSON.stringify({ confirmed }));
  } catch (fault) {
    const after = await database.query('select 1').then(
      () => 'answers',
      () => 'refuses',
    );
    console.log(JSON.stringify({ confirmed, fault: String(fault), after }));
  }
} else {
  const { rows } = await database.query(
    'select count(*)::int as found, bool_and(length(words) = 96000) as whole from note',
  );
  console.log(JSON.stringify(rows[0]));
}
process.exit(0);
