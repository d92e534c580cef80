import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../platform/visit.ts';
import type { EmployerLink } from './links.rules.ts';

/** Whose row it is: a stay of a person's in one's own organisation. */
export interface OfStay {
  participantId: string;
  stayId: string;
}

export type Keeping = Pick<Visit, 'tx' | 'visitor' | 'now'>;

/** The columns that every row about a stay begins with. */
export const ofStay = ({ visitor }: Pick<Keeping, 'visitor'>, { participantId, stayId }: OfStay) => ({
  collaboration_id: visitor.collaborationId,
  organisation_id: visitor.organisationId,
  participant_id: participantId,
  stay_id: stayId,
});

/** The links about a stay, the newest first. */
export const listLinks = async (tx: Tx, { participantId, stayId }: OfStay): Promise<EmployerLink[]> => {
  const { rows } =
    await sql<EmployerLink>`select l.employer_link_id as id, l.employer_contact_id as "contactId", k.name as contact, l.expires_at as "expiresAt",
      l.made_at as "madeAt", a.name as "madeBy", l.revoked_at as "revokedAt", coalesce(k.ended_on >= app.today(), true) and app.email_hash(k.email) is not distinct from l.email_hash as reaches
    from employer_link l
    join employer_contact k on k.collaboration_id = l.collaboration_id and k.employer_contact_id = l.employer_contact_id
    join account a on a.account_id = l.made_by
    where l.collaboration_id = app.collaboration() and l.participant_id = ${participantId} and l.stay_id = ${stayId}
    order by l.made_at desc, l.employer_link_id desc`.execute(tx);
  return rows;
};

/** The same form sent twice is one link: false the second time. */
export const insertLink = async (
  keeping: Keeping,
  stay: OfStay,
  link: { id: string; contactId: string; tokenHash: string; email: string; expiresAt: Date },
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await keeping.tx
    .insertInto('employer_link')
    .values({
      ...ofStay(keeping, stay),
      employer_link_id: link.id,
      employer_contact_id: link.contactId,
      token_hash: link.tokenHash,
      email_hash: sql<string>`app.email_hash(${link.email})`,
      expires_at: link.expiresAt,
      made_by: keeping.visitor.accountId,
      made_at: keeping.now,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'employer_link_id']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

export const revokeLink = async ({ tx, visitor, now }: Keeping, id: string): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('employer_link')
      .set({ revoked_at: now, revoked_by: visitor.accountId })
      .where('employer_link_id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst(),
  );
