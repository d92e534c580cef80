import type { Tx } from '../../platform/database.ts';

export interface Attempt {
  stateHash: string;
  nonce: string;
  verifier: string;
  returnTo: string;
  /** Whether a person signs in to the own pages, by a verified number. */
  asPerson: boolean;
  now: Date;
}

/** All of this runs through the system door. */
export const insertAttempt = async (tx: Tx, attempt: Attempt): Promise<void> => {
  await tx
    .insertInto('sign_in_attempt')
    .values({
      state_hash: attempt.stateHash,
      nonce: attempt.nonce,
      verifier: attempt.verifier,
      return_to: attempt.returnTo,
      as_person: attempt.asPerson,
      created_at: attempt.now,
    })
    .execute();
};

/** Takes the attempt away as it is read: an answer counts once. */
export const takeAttempt = async (tx: Tx, stateHash: string) =>
  tx
    .deleteFrom('sign_in_attempt')
    .where('state_hash', '=', stateHash)
    .returning([
      'nonce',
      'verifier',
      'return_to as returnTo',
      'as_person as asPerson',
      'created_at as createdAt',
    ])
    .executeTakeFirst();

export const deleteOldAttempts = async (tx: Tx, before: Date): Promise<void> => {
  await tx.deleteFrom('sign_in_attempt').where('created_at', '<', before).execute();
};

export const countAttempts = async (tx: Tx): Promise<number> => {
  const row = await tx
    .selectFrom('sign_in_attempt')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
};
