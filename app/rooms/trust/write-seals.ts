import fs from 'node:fs/promises';
import type { Work } from '../../platform/jobs.ts';
import { headsLine } from './note-chains.rules.ts';
import { noteHeads } from './note-chains.store.ts';
import { sealLine } from './seals.rules.ts';
import { newestSeals } from './seals.store.ts';

/** A note that was begun before the moment has been signed or given up by now: what stands until then does not change. */
const SETTLED = 60 * 60_000;

/** Writes down the newest seal of each log, and of each organisation's notes, outside the database, where whoever can change the database cannot. */
export const writeSeals = async ({ application, step, now }: Work): Promise<void> => {
  const seals = await step(newestSeals);
  const lines = seals.map(({ log, number, hash }) =>
    sealLine({ log, number, hash, writtenAt: now.toISOString() }),
  );
  const heads = await step((tx) => noteHeads(tx, new Date(now.getTime() - SETTLED)));
  lines.push(...heads.map(headsLine));
  const file = await fs.open(application.sealFile!, 'a+');
  try {
    await cutTornLine(file);
    await file.appendFile(lines.join(''));
    await file.sync();
  } finally {
    await file.close();
  }
};

/** What a crash cut off in mid-line would make one unreadable line with what is added to it. */
const cutTornLine = async (file: fs.FileHandle) => {
  const written = await file.readFile();
  const whole = written.lastIndexOf('\n') + 1;
  if (whole < written.length) await file.truncate(whole);
};
