import { sql } from 'kysely';
import type { Tx } from './database.ts';

/** Something that a job writes as a member: a draft of their own, which nothing else makes. Twice is two. */
export const writeMark = async (tx: Tx, mark: string): Promise<void> => {
  await sql`insert into draft (collaboration_id, draft_id, account_id, organisation_id, form, subject, body)
    values (app.collaboration(), gen_random_uuid(), app.account(), app.organisation(), ${mark}, gen_random_uuid()::text, '{}')`.execute(
    tx,
  );
};
