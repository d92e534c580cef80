import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { mostTries } from './visits-by-link.rules.ts';

export interface EmployerSession {
  collaborationId: string;
  linkId: string;
  codeHash: string;
  tries: number;
  signedInAt: Date | null;
  seenAt: Date;
  expiresAt: Date;
}

/** All of this runs through the system door. */
export const findEmployerSession = async (tx: Tx, tokenHash: string): Promise<EmployerSession | undefined> =>
  (
    await sql<EmployerSession>`select s.collaboration_id as "collaborationId", s.employer_link_id as "linkId", s.code_hash as "codeHash", s.tries,
        s.signed_in_at as "signedInAt", s.seen_at as "seenAt", s.expires_at as "expiresAt"
      from employer_session s where s.token_hash = ${tokenHash}`.execute(tx)
  ).rows[0];

/** A try is counted before it is compared, so that many at once are no more than few after each other. False when none is left. */
export const countTry = async (tx: Tx, tokenHash: string, now: Date): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('employer_session')
    .set({ tries: sql`tries + 1` })
    .where('token_hash', '=', tokenHash)
    .where('signed_in_at', 'is', null)
    .where('tries', '<', mostTries)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
};

/** The code was right: the same session under another token, for as long as a sign-in lasts. */
export const signInEmployer = async (
  tx: Tx,
  tokenHash: string,
  newTokenHash: string,
  now: Date,
  expiresAt: Date,
): Promise<void> => {
  await tx
    .updateTable('employer_session')
    .set({ token_hash: newTokenHash, signed_in_at: now, seen_at: now, expires_at: expiresAt })
    .where('token_hash', '=', tokenHash)
    .execute();
};

export const noteEmployerSeen = async (tx: Tx, tokenHash: string, now: Date): Promise<void> => {
  await tx
    .updateTable('employer_session')
    .set({ seen_at: now })
    .where('token_hash', '=', tokenHash)
    .execute();
};

export const endEmployerSession = async (tx: Tx, tokenHash: string, now: Date): Promise<void> => {
  await tx
    .updateTable('employer_session')
    .set({ expires_at: now })
    .where('token_hash', '=', tokenHash)
    .execute();
};

export interface Beginning {
  /** The hash of the token in the link, or of the session that asks for another code. */
  link: string | null;
  from: string | null;
  session: string;
  code: string;
  mailId: string;
  host: string;
  subject: string;
  body: string;
  now: Date;
}

export const beginVisit = async (tx: Tx, b: Beginning): Promise<'sent' | 'shut' | 'too_many'> => {
  const { rows } = await sql<{
    what: 'sent' | 'shut' | 'too_many';
  }>`select app.begin_employer_visit(${b.link}, ${b.from}, ${b.session}, ${b.code}, ${b.mailId}::uuid, ${b.host}, ${b.subject}, ${b.body},
    ${b.now}) as what`.execute(tx);
  return rows[0]!.what;
};
