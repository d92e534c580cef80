import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { inserted, updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { EmployerAnswer, InvitedEmployer } from './forums.rules.ts';
import type { Keeper } from './forums.store.ts';

/** The employers of a forum, by name. */
export const listInvited = async (tx: Tx, forumId: string): Promise<InvitedEmployer[]> => {
  const { rows } =
    await sql<InvitedEmployer>`select i.forum_employer_id as id, i.employer_id as "employerId", e.name as employer,
      i.employer_contact_id as "contactId", c.name as contact, i.answer, i.came, i.version
    from forum_employer i
    join employer e on e.collaboration_id = i.collaboration_id and e.organisation_id = i.organisation_id and e.employer_id = i.employer_id
    left join employer_contact c on c.collaboration_id = i.collaboration_id and c.organisation_id = i.organisation_id
      and c.employer_contact_id = i.employer_contact_id
    where i.collaboration_id = app.collaboration() and i.forum_event_id = ${forumId} order by e.name`.execute(
      tx,
    );
  return rows;
};

export interface Invitable {
  employerId: string;
  employer: string;
  contactId: string | null;
  contact: string | null;
}

/** Employers that are still ours, once for each who answers there. */
export const listInvitable = async (tx: Tx): Promise<Invitable[]> => {
  const { rows } = await sql<Invitable>`select e.employer_id as "employerId", e.name as employer,
      c.employer_contact_id as "contactId", c.name as contact
    from employer e
    left join employer_contact c on c.collaboration_id = e.collaboration_id and c.organisation_id = e.organisation_id
      and c.employer_id = e.employer_id and (c.ended_on is null or c.ended_on >= app.today())
    where e.collaboration_id = app.collaboration() and e.ended_on is null order by e.name, c.name`.execute(
    tx,
  );
  return rows;
};

/** False where the employer is invited already, or the same form has been sent before. */
export const insertInvited = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Keeper,
  forumId: string,
  id: string,
  { employerId, contactId }: Pick<Invitable, 'employerId' | 'contactId'>,
): Promise<boolean> =>
  inserted(
    await tx
      .insertInto('forum_employer')
      .values({
        collaboration_id: collaborationId,
        organisation_id: organisationId,
        forum_employer_id: id,
        forum_event_id: forumId,
        employer_id: employerId,
        employer_contact_id: contactId,
        answer: 'invited',
        invited_by: accountId,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst(),
  );

export const updateAnswer = async (
  tx: Tx,
  { id, version }: Pick<InvitedEmployer, 'id' | 'version'>,
  { answer, contactId }: EmployerAnswer,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('forum_employer')
      .set({ answer, employer_contact_id: contactId, version: version + 1 })
      .where((where) => where.and({ forum_employer_id: id, version }))
      .executeTakeFirst(),
  );

/** Whether the employer came; pressed twice it is as pressed once. */
export const markInvited = async (
  tx: Tx,
  { id }: Pick<InvitedEmployer, 'id'>,
  came: boolean | null,
): Promise<void> => {
  await tx
    .updateTable('forum_employer')
    .set((set) => ({ came, version: set('version', '+', 1) }))
    .where('forum_employer_id', '=', id)
    .where(sql<boolean>`came is distinct from ${came}::boolean`)
    .execute();
};

/** What was talked about with an employer at the forum. */
export interface Dialogue {
  employerId: string;
  about: string;
  agreed: string | null;
  by: string;
}

export const listDialogues = async (tx: Tx, forumId: string): Promise<Dialogue[]> => {
  const { rows } =
    await sql<Dialogue>`select t.employer_id as "employerId", t.about, nullif(t.agreed, '') as agreed,
      (select a.name from account a where a.account_id = t.recorded_by) as by
    from employer_talk t where t.collaboration_id = app.collaboration() and t.forum_event_id = ${forumId}
      and t.kind = 'forum' and t.struck_at is null order by t.recorded_at`.execute(tx);
  return rows;
};
