import type { Tx } from '../../platform/database.ts';
import { type PlainDate, stockholmDay } from '../../shared/values/dates.ts';
import { findUnusual } from './find-unusual.ts';
import type { Rule, Unusual } from './unusual.rules.ts';
import { describeReads, type UnusualRead } from './unusual.store.ts';

export interface ListedUnusual {
  rule: Rule;
  unusual: Unusual;
  read: UnusualRead;
}

/** Where one looks at it. The day is in it, so that the log is asked about one day and not the whole. */
export const unusualAddress = ({ read, rule }: ListedUnusual): string =>
  `/logguppfoljning/ovanligt/${stockholmDay(read.at)}/${read.readId}/${rule}`;

const isDone = ({ rule, read }: ListedUnusual) =>
  read.reviewId !== null || read.looked.some((look) => look.rule === rule);

/** What the rules point out in some days, with what the log says of it: what nobody has looked at first, then by time, the latest first. */
export const listUnusual = async (
  tx: Tx,
  days: { from: PlainDate; to: PlainDate },
): Promise<ListedUnusual[]> => {
  const found = await findUnusual(tx, days);
  const reads = await describeReads(tx, days, [...new Set(found.map(({ readId }) => readId))]);
  const listed = reads.flatMap((read) =>
    found
      .filter(({ readId }) => readId === read.readId)
      .map((unusual) => ({ rule: unusual.rule, unusual, read })),
  );
  return listed.toSorted((a, b) => Number(isDone(a)) - Number(isDone(b)));
};
