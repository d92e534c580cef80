import { setImmediate as others, setTimeout as rest } from 'node:timers/promises';
import type { Tx } from '../../platform/database.ts';
import type { Work } from '../../platform/jobs.ts';
import type { FileRefusal } from './file-refusals.rules.ts';
import type { Importer } from './imports.rules.ts';
import { findImport, isOpen } from './imports.store.ts';
import { judgeRows } from './judge.rules.ts';
import { findKnownPeople, readKnown } from './known.store.ts';
import { readTable } from './read-table.ts';
import { readRowsInTurns } from './rows.rules.ts';
import { countsOf, type StagedRow, stagedRow } from './staged-row.rules.ts';
import { insertRows } from './staged-rows.store.ts';
import { endStaging, takeFile } from './waiting-files.store.ts';

/** So many rows in one short transaction, so that others wait for one of them at most. */
const ROWS_IN_A_STEP = 100;
/** In milliseconds: the embedded database has one connection, and whoever waits for it gets it between two steps. */
const REST = 10;

const inPieces = <T>(all: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

const inTurns = async <T>(reading: Generator<undefined, T>): Promise<T> => {
  let turn = reading.next();
  while (!turn.done) {
    await others();
    turn = reading.next();
  }
  return turn.value;
};

/** Somebody may have thrown the file away meanwhile. */
const insertWhileWaiting = async (
  tx: Tx,
  who: Importer,
  importId: string,
  rows: StagedRow[],
): Promise<boolean> => {
  const file = await findImport(tx, importId);
  if (!file || !isOpen(file)) return false;
  await insertRows(tx, who, importId, rows);
  return true;
};

/**
 * Stages a large file in short steps with progress. One that dies begins anew from the file itself, whose rows nobody sees
 * before the last step.
 */
export const stageWaitingFile = async ({
  application,
  payload,
  today,
  step,
  finish,
}: Work): Promise<void> => {
  const importId = payload.importId!;
  const refuse = (refusal: FileRefusal) => finish((tx) => endStaging(tx, importId, { refusal }));
  const file = await step((tx) => takeFile(tx, importId), { done: 0, all: 0 });
  if (!file) return;
  const { kind } = file;
  const table = await readTable(kind, file.bytes);
  if (!table.ok) return refuse(table.refusal);
  const known = await step((tx) => readKnown(tx, today), { done: 0, all: table.value.lines.length });
  const read = await inTurns(readRowsInTurns(kind, table.value, known));
  if (!read.ok) return refuse(read.refusal);
  const numbers = [...new Set(read.value.rows.map(({ candidate }) => candidate.number))];
  const people: Awaited<ReturnType<typeof findKnownPeople>> = [];
  for (const some of inPieces(numbers, ROWS_IN_A_STEP))
    people.push(...(await step((tx) => findKnownPeople(tx, kind, some))));
  const judged = judgeRows(kind, read.value, people);
  for (const [i, some] of inPieces(judged, ROWS_IN_A_STEP).entries()) {
    const rows = some.map((row) => stagedRow(kind, application.secrets.numberKey, file.collaborationId, row));
    const waits = await step((tx) => insertWhileWaiting(tx, file, importId, rows), {
      done: i * ROWS_IN_A_STEP + some.length,
      all: judged.length,
    });
    if (!waits) return;
    await rest(REST);
  }
  const outcome = { ...countsOf(judged), ignored: read.value.ignored };
  await finish((tx) => endStaging(tx, importId, outcome), { done: judged.length, all: judged.length });
};
