import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Consent, Recorder } from './consents.rules.ts';
import type { Disclosure } from './disclosures.rules.ts';

export const insertConsent = async (
  tx: Tx,
  who: Recorder,
  participantId: string,
  consentId: string,
  consent: Consent,
): Promise<void> => {
  await tx
    .insertInto('consent')
    .values({
      collaboration_id: who.collaborationId,
      consent_id: consentId,
      organisation_id: who.organisationId,
      participant_id: participantId,
      to_organisation_id: consent.toOrganisationId,
      areas: consent.areas,
      purpose: consent.purpose.trim(),
      given_on: consent.givenOn,
      valid_until: consent.validUntil,
      how: consent.how,
      explained_by: consent.explainedBy.trim(),
      text_version: consent.textVersion,
      representative: consent.representative?.trim() || null,
      recorded_by: who.accountId,
    })
    .execute();
};

export interface StandingConsent {
  consentId: string;
  toOrganisationId: string;
  areas: string[];
  givenOn: PlainDate;
  validUntil: PlainDate;
}

/** Own consents about the person that stand on the day: given, not withdrawn, not over. */
export const listStandingConsents = async (
  tx: Tx,
  who: Recorder,
  participantId: string,
  today: PlainDate,
): Promise<StandingConsent[]> =>
  tx
    .selectFrom('consent')
    .select([
      'consent_id as consentId',
      'to_organisation_id as toOrganisationId',
      'areas',
      'given_on as givenOn',
      'valid_until as validUntil',
    ])
    .where('organisation_id', '=', who.organisationId)
    .where('participant_id', '=', participantId)
    .where('withdrawn_at', 'is', null)
    .where('given_on', '<=', today)
    .where('valid_until', '>=', today)
    .orderBy('given_on', 'desc')
    .execute();

/** Withdraws a consent; everything that was shared on it ends with the next statement. */
export const withdrawConsentRow = async (tx: Tx, consentId: string): Promise<void> => {
  const { rows } = await sql<{ done: boolean }>`select app.withdraw_consent(${consentId}) as done`.execute(
    tx,
  );
  updatedOne({ numUpdatedRows: rows[0]?.done ? 1 : 0 });
};

/** A disclosure on another basis than consent, with who decided. */
export const insertDisclosure = async (
  tx: Tx,
  who: Recorder,
  participantId: string,
  disclosureId: string,
  disclosure: Disclosure,
): Promise<void> => {
  await tx
    .insertInto('disclosure')
    .values({
      collaboration_id: who.collaborationId,
      disclosure_id: disclosureId,
      organisation_id: who.organisationId,
      participant_id: participantId,
      to_organisation_id: disclosure.toOrganisationId,
      areas: disclosure.areas,
      basis: disclosure.basis,
      basis_text: disclosure.basisText.trim(),
      decided_by: disclosure.decidedBy.trim(),
      decided_on: disclosure.decidedOn,
      recorded_by: who.accountId,
    })
    .execute();
};

/** Shares on a consent from now until its last day has passed; a protected identity goes with every share. */
export const insertConsentShares = async (
  tx: Tx,
  who: Recorder,
  participantId: string,
  consentId: string,
  consent: Consent,
): Promise<void> => {
  const isProtected = await tx
    .selectFrom('file')
    .select('protected')
    .where('organisation_id', '=', who.organisationId)
    .where('participant_id', '=', participantId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('share')
    .values(
      consent.areas.map((area) => ({
        collaboration_id: who.collaborationId,
        share_id: newId(),
        participant_id: participantId,
        from_organisation_id: who.organisationId,
        to_organisation_id: consent.toOrganisationId,
        area,
        basis: 'consent',
        source_id: consentId,
        protected: isProtected.protected,
        ends_at: sql<Date>`(${consent.validUntil}::date + 1)::timestamp at time zone 'Europe/Stockholm'`,
      })),
    )
    .execute();
};
