import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Area, Recorder } from './consents.rules.ts';

export interface Answer {
  toOrganisationId: string;
  said: 'yes' | 'no' | 'withdrew' | 'withdrew_area';
  areas: readonly string[];
  consentId?: string;
  saidBy: string;
  representativeId?: string | undefined;
  how: string;
}

/** What somebody said about sharing, kept in the order it was said. */
export const insertAnswer = async (
  tx: Tx,
  who: Recorder,
  participantId: string,
  answer: Answer,
): Promise<void> => {
  await tx
    .insertInto('consent_answer')
    .values({
      collaboration_id: who.collaborationId,
      consent_answer_id: newId(),
      organisation_id: who.organisationId,
      participant_id: participantId,
      to_organisation_id: answer.toOrganisationId,
      said: answer.said,
      areas: [...answer.areas],
      consent_id: answer.consentId ?? null,
      said_by: answer.saidBy,
      representative_id: answer.representativeId ?? null,
      how: answer.how,
      recorded_by: who.accountId,
    })
    .execute();
};

/**
 * The day on which the person last said no to this receiver in one of the areas, or took it back, and has not said yes since. Whom it is about
 * is in every area: asked for alone, only a no to all of it counts.
 */
export const personsNoOn = async (
  tx: Tx,
  who: Recorder,
  participantId: string,
  toOrganisationId: string,
  asked: readonly string[] = ['identity'],
): Promise<PlainDate | undefined> => {
  if (!toOrganisationId) return undefined;
  const { rows } = await sql<{ on: PlainDate | null }>`
    select app.no_on(${who.organisationId}::uuid, ${participantId}::uuid, ${toOrganisationId}::uuid, ${[...asked]}::text[]) as "on"`.execute(
    tx,
  );
  return rows[0]?.on ?? undefined;
};

const done = (rows: { done: boolean }[]) => updatedOne({ numUpdatedRows: rows[0]?.done ? 1 : 0 });

/** Withdraws a consent; everything that was shared on it ends with the next statement. In the person's stead only what was given so. */
export const withdrawConsentRow = async (tx: Tx, consentId: string, inStead = false): Promise<void> => {
  const { rows } = await sql<{
    done: boolean;
  }>`select app.withdraw_consent(${consentId}, ${inStead}) as done`.execute(tx);
  done(rows);
};

/** Takes one area of a consent back; the rest stands. */
export const withdrawAreaRow = async (
  tx: Tx,
  consentId: string,
  area: Area,
  inStead: boolean,
): Promise<void> => {
  const { rows } = await sql<{
    done: boolean;
  }>`select app.withdraw_consent_area(${consentId}, ${area}, ${inStead}) as done`.execute(tx);
  done(rows);
};

/** Lets the consent stand in the place of the one that it names; what was shared goes on in its areas. */
export const replaceConsentRow = async (tx: Tx, replacement: string): Promise<void> => {
  const { rows } = await sql<{ done: boolean }>`select app.replace_consent(${replacement}) as done`.execute(
    tx,
  );
  done(rows);
};

/** Ends every consent to the receiver, on the person's no. */
export const endConsentsTo = async (
  tx: Tx,
  participantId: string,
  toOrganisationId: string,
): Promise<void> => {
  await sql`select app.end_consents_to(${participantId}::uuid, ${toOrganisationId}::uuid)`.execute(tx);
};
