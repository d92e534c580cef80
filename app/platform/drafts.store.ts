import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { FormState } from '../shared/parts/form-state.ts';
import type { Tx } from './database.ts';
import type { DraftOwner } from './visit.ts';

const owner = { account_id: sql<string>`app.account()`, organisation_id: sql<string>`app.organisation()` };

/** What this account left in these forms, the newest over the older, if anything. */
export const findDraft = async (tx: Tx, ...forms: string[]): Promise<FormState['values'] | undefined> => {
  if (forms.length === 0) return undefined;
  const rows = await tx
    .selectFrom('draft')
    .select('body')
    .where('form', 'in', forms)
    .where('account_id', '=', owner.account_id)
    .orderBy('saved_at')
    .execute();
  const kept: FormState['values'] = Object.assign({}, ...rows.map(({ body }) => body));
  return Object.keys(kept).length > 0 ? kept : undefined;
};

export const dropDraft = async (tx: Tx, form: string): Promise<void> => {
  await tx.deleteFrom('draft').where('form', '=', form).where('account_id', '=', owner.account_id).execute();
};

/** Lets go of what nobody has come back to since. Runs through the door of tidying. */
export const deleteOldDrafts = async (tx: Tx, savedBefore: Date): Promise<void> => {
  await tx.deleteFrom('draft').where('saved_at', '<', savedBefore).execute();
};

/** Keeps what somebody had typed when the sign-in ran out. Runs through the system door. */
export const keepDraft = async (tx: Tx, who: DraftOwner, form: string, body: object): Promise<void> => {
  await tx
    .insertInto('draft')
    .values({
      collaboration_id: who.collaborationId,
      draft_id: randomUUID(),
      account_id: who.accountId,
      organisation_id: who.organisationId ?? null,
      form,
      subject: who.participantId ?? form,
      body: JSON.stringify(body),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['collaboration_id', 'account_id', 'organisation_id', 'form', 'subject'])
        .doUpdateSet({ body: JSON.stringify(body), saved_at: sql`now()` }),
    )
    .execute();
};
