import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

/** Colleagues whose role may do something, by name: those that a form offers for it. */
export const listColleaguesWho = async (
  tx: Tx,
  act: 'keep_employers' | 'keep_forums' | 'invite_to_forum' | 'mark_attendance' | 'keep_municipal_jobs',
): Promise<{ value: string; label: string }[]> => {
  const { rows } = await sql<{
    value: string;
    label: string;
  }>`select distinct a.account_id as value, a.name as label
    from membership m join account a on a.account_id = m.account_id
    where m.collaboration_id = app.collaboration() and m.organisation_id = app.organisation()
      and m.starts_at <= now() and m.ends_at > now() and (m.confirmed_at is not null or m.role = 'project_lead')
      and exists (select from access_rule r where r.role = m.role and r.act = ${act})
    order by a.name`.execute(tx);
  return rows;
};
