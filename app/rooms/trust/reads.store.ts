import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';

export interface Read {
  day: PlainDate;
  reader: string;
  role: string | null;
  act: string;
  purpose: string | null;
  times: number;
}

/** Whether the visitor reviews who has read about this person. */
export const mayReview = async (tx: Tx, participantId: string): Promise<boolean> => {
  const { rows } = await sql<{ may: boolean }>`
    select ${participantId}::uuid = any (app.participants_for('review_log', 'identity')) may`.execute(tx);
  return rows[0]?.may ?? false;
};

/** Who of one's own organisation read about the person, the latest day first. */
export const listReads = async (tx: Tx, participantId: string): Promise<Read[]> => {
  const { rows } = await sql<Omit<Read, 'day'> & { read_on: PlainDate }>`
    select * from app.reads_of(${participantId}::uuid)`.execute(tx);
  return rows.map(({ read_on, ...read }) => ({ ...read, day: read_on }));
};
