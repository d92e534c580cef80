import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { FormState } from '../shared/parts/form-state.ts';
import { draftFields } from '../shared/values/draft-fields.ts';
import type { Tx } from './database.ts';
import type { DraftOwner } from './visit.ts';

const owner = { account_id: sql<string>`app.account()`, organisation_id: sql<string>`app.organisation()` };

/** What this account left in these forms, the newest over the older, if anything, and when each was kept. */
export const findDraft = async (
  tx: Tx,
  ...forms: string[]
): Promise<Pick<FormState, 'values' | 'kept'> | undefined> => {
  if (forms.length === 0) return undefined;
  const rows = await tx
    .selectFrom('draft')
    .select(['form', 'body', 'version', 'saved_at'])
    .where('form', 'in', forms)
    .where('account_id', '=', owner.account_id)
    .orderBy('saved_at')
    .execute();
  const values: FormState['values'] = Object.assign({}, ...rows.map(({ body }) => body));
  if (Object.keys(values).length === 0) return undefined;
  const kept = rows.map(({ form, version, saved_at }) => [form, { version, savedAt: saved_at }] as const);
  return { values, kept: Object.fromEntries(kept) };
};

export const dropDraft = async (tx: Tx, form: string): Promise<void> => {
  await tx.deleteFrom('draft').where('form', '=', form).where('account_id', '=', owner.account_id).execute();
};

/** Lets go of what nobody has come back to since. Runs through the door of tidying. */
export const deleteOldDrafts = async (tx: Tx, savedBefore: Date): Promise<void> => {
  await tx.deleteFrom('draft').where('saved_at', '<', savedBefore).execute();
};

/**
 * Keeps what somebody has typed so far; answers which version that is. Runs through the system door.
 * @param seen the version that the writer's window shows: another window's words are not written over, and nothing is answered
 */
export const keepDraft = async (tx: Tx, who: DraftOwner, form: string, body: object, seen?: number) => {
  const words = Object.entries(body).filter(
    ([name]) => name !== draftFields.act && name !== draftFields.version,
  );
  const kept = JSON.stringify(Object.fromEntries(words));
  const row = await tx
    .insertInto('draft')
    .values({
      collaboration_id: who.collaborationId,
      draft_id: randomUUID(),
      account_id: who.accountId,
      organisation_id: who.organisationId ?? null,
      form,
      subject: who.participantId ?? form,
      body: kept,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['collaboration_id', 'account_id', 'organisation_id', 'form', 'subject'])
        .doUpdateSet({
          body: kept,
          saved_at: sql`now()`,
          version: sql`draft.version + 1`,
        })
        .where((row) => (seen === undefined ? row.lit(true) : row('draft.version', '=', seen))),
    )
    .returning('version')
    .executeTakeFirst();
  return row?.version;
};

/** Which version of a draft stands, if any. Runs through the system door. */
export const draftVersion = async (tx: Tx, who: DraftOwner, form: string): Promise<number | undefined> => {
  const row = await tx
    .selectFrom('draft')
    .select('version')
    .where('collaboration_id', '=', who.collaborationId)
    .where('account_id', '=', who.accountId)
    .where('organisation_id', 'is not distinct from', who.organisationId ?? null)
    .where('form', '=', form)
    .executeTakeFirst();
  return row?.version;
};
