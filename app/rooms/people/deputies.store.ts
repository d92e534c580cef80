import { type SqlBool, sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';

export interface Deputy {
  deputyId: string;
  absentName: string;
  deputyName: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
}

/** Those who stand in now or later, in the visitor's own organisation. */
export const listDeputies = (tx: Tx, today: PlainDate): Promise<Deputy[]> =>
  tx
    .selectFrom('deputy as d')
    .innerJoin('account as a', 'a.account_id', 'd.absent_account_id')
    .innerJoin('account as s', 's.account_id', 'd.deputy_account_id')
    .select([
      'd.deputy_id as deputyId',
      'a.name as absentName',
      's.name as deputyName',
      'd.starts_on as startsOn',
      'd.ends_on as endsOn',
    ])
    .where('d.ends_on', '>=', today)
    .orderBy('d.starts_on')
    .orderBy(sql`a.name collate app.sv`)
    .execute();

export interface NewDeputy {
  collaborationId: string;
  deputyId: string;
  organisationId: string;
  absentAccountId: string;
  deputyAccountId: string;
  startsOn: PlainDate;
  endsOn: PlainDate;
}

export const insertDeputy = async (tx: Tx, deputy: NewDeputy): Promise<void> => {
  await tx
    .insertInto('deputy')
    .values({
      collaboration_id: deputy.collaborationId,
      deputy_id: deputy.deputyId,
      organisation_id: deputy.organisationId,
      absent_account_id: deputy.absentAccountId,
      deputy_account_id: deputy.deputyAccountId,
      starts_on: deputy.startsOn,
      ends_on: deputy.endsOn,
    })
    .execute();
};

export const deputyExists = async (tx: Tx, deputyId: string): Promise<boolean> =>
  (await tx.selectFrom('deputy').select('deputy_id').where('deputy_id', '=', deputyId).executeTakeFirst()) !==
  undefined;

/** Yesterday becomes the last day; one that began today or has not begun ends the day before it begins, and was never open. */
export const endDeputy = async (tx: Tx, deputyId: string, today: PlainDate): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('deputy')
      .set({ ends_on: sql`greatest(starts_on, ${today}::date) - 1` })
      .where('deputy_id', '=', deputyId)
      .where(sql<SqlBool>`ends_on >= ${today}::date`)
      .executeTakeFirst(),
  );
