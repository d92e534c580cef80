import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { Visitor } from '../../platform/visit.ts';

export interface Access {
  id: string;
  accountId: string;
  name: string;
  reason: string;
  givenBy: string;
  startsAt: Date;
  /** When it ended; nothing while it lasts. */
  endedAt: Date | null;
}

type Place = Pick<Visitor, 'collaborationId' | 'organisationId'>;

/** Whether the visitor decides who sees this person, protected or not. */
export const mayGrant = async (tx: Tx, participantId: string): Promise<boolean> => {
  const { rows } = await sql<{ may: boolean }>`
    select ${participantId}::uuid = any (app.participants_for('grant_protected', 'identity')) may`.execute(
    tx,
  );
  return rows[0]?.may ?? false;
};

/** Who may see the person in one's own organisation, and who could before; the latest first. */
export const listAccess = async (tx: Tx, place: Place, participantId: string): Promise<Access[]> => {
  const rows = await tx
    .selectFrom('protected_access as p')
    .innerJoin('account as to', 'to.account_id', 'p.account_id')
    .innerJoin('account as by', 'by.account_id', 'p.granted_by')
    .select(['protected_access_id', 'p.account_id', 'to.name', 'by.name as given_by', 'reason', 'starts_at'])
    .select(sql<Date | null>`case when p.ends_at <= now() then p.ends_at end`.as('ended_at'))
    .where('p.collaboration_id', '=', place.collaborationId)
    .where('p.organisation_id', '=', place.organisationId)
    .where('p.participant_id', '=', participantId)
    .orderBy('starts_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.protected_access_id,
    accountId: row.account_id,
    name: row.name,
    reason: row.reason,
    givenBy: row.given_by,
    startsAt: row.starts_at,
    endedAt: row.ended_at,
  }));
};

export interface Colleague {
  accountId: string;
  name: string;
  role: string;
}

/** The staff of one's own organisation with a live role. */
export const listColleagues = async (tx: Tx, place: Place): Promise<Colleague[]> => {
  const rows = await tx
    .selectFrom('membership as m')
    .innerJoin('account as a', 'a.account_id', 'm.account_id')
    .select(['m.account_id', 'a.name', 'm.role'])
    .where('m.collaboration_id', '=', place.collaborationId)
    .where('m.organisation_id', '=', place.organisationId)
    .where('m.confirmed_at', 'is not', null)
    .where('m.ends_at', '>', sql<Date>`now()`)
    .orderBy('a.name')
    .execute();
  return rows.map((row) => ({ accountId: row.account_id, name: row.name, role: row.role }));
};

export interface Granting {
  id: string;
  participantId: string;
  accountId: string;
  reason: string;
}

/** Twice with the same id is once. */
export const insertAccess = async (
  tx: Tx,
  visitor: Place & Pick<Visitor, 'accountId'>,
  granting: Granting,
): Promise<void> => {
  await tx
    .insertInto('protected_access')
    .values({
      collaboration_id: visitor.collaborationId,
      organisation_id: visitor.organisationId,
      protected_access_id: granting.id,
      participant_id: granting.participantId,
      account_id: granting.accountId,
      granted_by: visitor.accountId,
      reason: granting.reason,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'protected_access_id']).doNothing())
    .execute();
};

export const endAccess = async (tx: Tx, place: Place, participantId: string, id: string): Promise<void> => {
  await tx
    .updateTable('protected_access')
    .set({ ends_at: sql<Date>`least(now(), app.now())` })
    .where('collaboration_id', '=', place.collaborationId)
    .where('participant_id', '=', participantId)
    .where('protected_access_id', '=', id)
    .where('ends_at', '>', sql<Date>`now()`)
    .execute();
};
