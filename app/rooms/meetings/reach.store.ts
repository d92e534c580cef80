import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { Caller } from './meeting.store.ts';

export interface SharedOrganisation {
  organisationId: string;
  name: string;
  kind: string;
}

/** The organisations with which the person's meetings are shared from one's own at this moment. */
export const listSharedWith = async (
  tx: Tx,
  who: Caller,
  participantId: string,
): Promise<SharedOrganisation[]> =>
  tx
    .selectFrom('share as s')
    .innerJoin('organisation as o', (join) =>
      join
        .onRef('o.collaboration_id', '=', 's.collaboration_id')
        .onRef('o.organisation_id', '=', 's.to_organisation_id'),
    )
    .select(['o.organisation_id as organisationId', 'o.name', 'o.kind'])
    .distinct()
    .where('s.participant_id', '=', participantId)
    .where('s.from_organisation_id', '=', who.organisationId)
    .where('s.area', '=', 'meetings')
    .where('s.withdrawn_at', 'is', null)
    .where('s.starts_at', '<=', sql<Date>`app.now()`)
    .where('s.ends_at', '>', sql<Date>`app.now()`)
    .orderBy('o.name')
    .execute();

export interface PersonContact {
  name: string;
  email: string | null;
  interpreterLanguage: string | null;
}

/** How the person is reached by one's own organisation. */
export const findPersonContact = async (
  tx: Tx,
  who: Caller,
  participantId: string,
): Promise<PersonContact | undefined> => {
  const row = await tx
    .selectFrom('file')
    .select(['given_name', 'family_name', 'email', 'interpreter_language'])
    .where('organisation_id', '=', who.organisationId)
    .where('participant_id', '=', participantId)
    .executeTakeFirst();
  return (
    row && {
      name: `${row.given_name} ${row.family_name}`,
      email: row.email,
      interpreterLanguage: row.interpreter_language,
    }
  );
};

/** One's own address, for the calendar. */
export const findOwnAddress = async (tx: Tx, { accountId }: Caller): Promise<string | null> =>
  (await tx.selectFrom('account').select('email').where('account_id', '=', accountId).executeTakeFirst())
    ?.email ?? null;
