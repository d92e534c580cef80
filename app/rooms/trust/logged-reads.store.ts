import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

/** A line of the log as a reviewer sees it: the people by their ids, who say nothing by themselves. */
export interface LoggedRead {
  at: Date;
  accountId: string;
  reader: string;
  role: string | null;
  act: string;
  people: string[];
  purpose: string | null;
}

/** Whom one may see of these people by name, as row security has it; and who of the others is protected. */
export interface Known {
  names: ReadonlyMap<string, string>;
  protected: ReadonlySet<string>;
}

/** Names of people for reading: whoever calls this logs those whom it names. */
export const knownAmong = async (tx: Tx, people: string[]): Promise<Known> => {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct on (f.participant_id) f.participant_id as id, f.given_name || ' ' || f.family_name as name from file f
     where f.collaboration_id = app.collaboration() and f.participant_id = any (${people}::uuid[])
     order by f.participant_id, f.organisation_id = app.organisation() desc`.execute(tx);
  const guarded = await sql<{ ids: string[] }>`select app.protected_among(${people}::uuid[]) ids`.execute(tx);
  return {
    names: new Map(rows.map(({ id, name }) => [id, name])),
    protected: new Set(guarded.rows[0]?.ids),
  };
};
