import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { type ForumOfEmployer, proposedForum } from './came-of.rules.ts';

/** The forums that an employer was invited to, the latest first. */
export const listForumsOf = async (tx: Tx, employerId: string): Promise<ForumOfEmployer[]> => {
  const { rows } =
    await sql<ForumOfEmployer>`select v.forum_event_id as id, v.name, v.held_on as "heldOn", i.answer, i.came,
      v.cancelled_at is not null as cancelled
    from forum_employer i
    join forum_event v on v.collaboration_id = i.collaboration_id and v.organisation_id = i.organisation_id and v.forum_event_id = i.forum_event_id
    where i.collaboration_id = app.collaboration() and i.employer_id = ${employerId} order by v.held_on desc`.execute(
      tx,
    );
  return rows;
};

/** What is proposed where something is written down about an employer. */
export const proposeForum = async (
  { tx, today }: { tx: Tx; today: PlainDate },
  employerId: string,
): Promise<string | null> => proposedForum(await listForumsOf(tx, employerId), today);

export interface OfferedForum {
  value: string;
  label: string;
  heldOn: PlainDate;
}

/**
 * Forums that have been, the latest first, each with the employers that came; and the one that stands already, also when it was cancelled since:
 * what somebody chose is not lost by saving something else.
 */
export const offeredForums = async (tx: Tx, standing: string | null = null): Promise<OfferedForum[]> => {
  const { rows } =
    await sql<OfferedForum>`select v.forum_event_id as value, v.name || ', ' || v.held_on || coalesce(': ' || (select string_agg(e.name, ', ' order by e.name)
        from forum_employer i join employer e on e.collaboration_id = i.collaboration_id and e.organisation_id = i.organisation_id
          and e.employer_id = i.employer_id
        where i.collaboration_id = v.collaboration_id and i.organisation_id = v.organisation_id and i.forum_event_id = v.forum_event_id and i.came), '')
      as label, v.held_on as "heldOn"
    from forum_event v where v.collaboration_id = app.collaboration()
      and (v.forum_event_id = ${standing}::uuid or v.cancelled_at is null and v.held_on <= app.today())
    order by v.held_on desc, v.name`.execute(tx);
  return rows;
};
