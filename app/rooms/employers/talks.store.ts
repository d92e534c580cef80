import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { Talk, TalkDetails } from './employers.rules.ts';
import type { Keeper } from './employers.store.ts';

/** What was said with an employer, the newest first. */
export const listTalks = async (tx: Tx, employerId: string): Promise<Talk[]> => {
  const { rows } =
    await sql<Talk>`select t.employer_talk_id as id, t.kind, t.held_on as "heldOn", t.employer_contact_id as "contactId",
      (select c.name from employer_contact c where c.collaboration_id = t.collaboration_id and c.organisation_id = t.organisation_id
        and c.employer_contact_id = t.employer_contact_id) as contact,
      t.about, nullif(t.agreed, '') as agreed, t.interest, t.next_on as "nextOn", t.struck_at is not null as struck,
      t.forum_event_id as "forumId", (select v.name from forum_event v where v.collaboration_id = t.collaboration_id
        and v.organisation_id = t.organisation_id and v.forum_event_id = t.forum_event_id) as forum,
      (select a.name from account a where a.account_id = t.recorded_by) as by
    from employer_talk t where t.collaboration_id = app.collaboration() and t.employer_id = ${employerId}
    order by t.held_on desc, t.recorded_at desc`.execute(tx);
  return rows;
};

/** False where the same form has been sent before. */
export const insertTalk = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Keeper,
  id: string,
  employerId: string,
  talk: TalkDetails,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('employer_talk')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      employer_talk_id: id,
      employer_id: employerId,
      employer_contact_id: talk.contactId,
      kind: talk.kind,
      held_on: talk.heldOn,
      about: talk.about,
      agreed: talk.agreed ?? '',
      interest: talk.interest,
      next_on: talk.nextOn,
      forum_event_id: talk.forumId ?? null,
      recorded_by: accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'employer_talk_id']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

/** A talk that was recorded by mistake stands, struck; a strike by mistake is taken back. Pressed twice it is as pressed once. */
export const strikeTalk = async (
  tx: Tx,
  id: string,
  employerId: string,
  struckAt: Date | null,
): Promise<void> => {
  await tx
    .updateTable('employer_talk')
    .set({ struck_at: struckAt })
    .where((where) => where.and({ employer_talk_id: id, employer_id: employerId }))
    .where('struck_at', struckAt ? 'is' : 'is not', null)
    .execute();
};
