import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { asSystem } from '../../platform/database.ts';
import type { Application, Secrets } from '../../platform/visit.ts';
import { stockholmDay } from '../../shared/values/dates.ts';
import { parseIdentityNumber } from '../../shared/values/identity-numbers.ts';
import { participantHmac } from '../../shared/values/number-hmac.ts';

/** What the provider has proved: of the number only what follows from it goes on from here. */
export interface ProvenPerson {
  issuer: string;
  subject: string;
  number: string;
}

/**
 * The account of whom a verified number leads to, or who represents somebody; undefined when there is nothing to open, whatever the reason.
 * The number is told to the database as its keyed hash, one for each collaboration, and is kept nowhere. Where the provider's own id is the
 * number, that is kept as its hash too.
 */
export const openedAccount = async (
  application: Pick<Application, 'database' | 'clock'> & { secrets: Pick<Secrets, 'numberKey'> },
  { issuer, subject, number }: ProvenPerson,
): Promise<string | undefined> => {
  const { database, secrets, clock } = application;
  const today = stockholmDay(clock());
  const read = parseIdentityNumber(number, today);
  if (!read.ok) return undefined;
  const keyed = (of: string) => participantHmac(secrets.numberKey, of, read.value.number);
  const kept = holdsNumber(subject, read.value.number) ? keyed(issuer) : subject;
  return asSystem(database, async (tx) => {
    const collaborations = await tx.selectFrom('collaboration').select('collaboration_id').execute();
    const keys = collaborations.map(({ collaboration_id }) => ({
      collaboration: collaboration_id,
      hmac: keyed(collaboration_id),
    }));
    const { rows } = await sql<{ account: string | null }>`
      select app.sign_in_person(${issuer}, ${kept}, ${JSON.stringify(keys)}::jsonb, ${randomUUID()}::uuid, ${today}::date) as account`.execute(
      tx,
    );
    return rows[0]?.account ?? undefined;
  });
};

/** Whether a text is the number, or says it, in any of the ways it is written. */
export const holdsNumber = (text: string, number: string): boolean =>
  text.replaceAll(/\D/g, '').includes(number.replaceAll(/\D/g, '').slice(-10));
