import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Consent } from './consents.rules.ts';

/** Who records: the ids that a row of one's own organisation carries. */
export interface Recorder {
  collaborationId: string;
  organisationId: string;
  accountId: string;
}

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

/** Marks a consent as withdrawn; everything that was shared on it ends with the next statement. */
export const withdrawConsentRow = async (tx: Tx, who: Recorder, consentId: string): Promise<void> => {
  updatedOne(
    await tx
      .updateTable('consent')
      .set({ withdrawn_at: sql`now()`, withdrawn_by: who.accountId })
      .where('consent_id', '=', consentId)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst(),
  );
  const onIt = tx.selectFrom('crossing').select('crossing_id').where('consent_id', '=', consentId);
  await tx
    .updateTable('share')
    .set({ withdrawn_at: sql`now()` })
    .where('withdrawn_at', 'is', null)
    .where('from_organisation_id', '=', who.organisationId)
    .where((where) => where.or([where('source_id', '=', consentId), where('source_id', 'in', onIt)]))
    .execute();
  await tx
    .updateTable('crossing')
    .set({ withdrawn_at: sql`now()` })
    .where('consent_id', '=', consentId)
    .where('withdrawn_at', 'is', null)
    .where('answered_at', 'is', null)
    .execute();
};

export interface NewDisclosure {
  disclosureId: string;
  toOrganisationId: string;
  areas: string[];
  basis: 'statutory_duty' | 'harm_assessment' | 'general_clause';
  basisText: string;
  decidedBy: string;
  decidedOn: PlainDate;
}

/** A disclosure on another basis than consent, with who decided. */
export const insertDisclosure = async (
  tx: Tx,
  who: Recorder,
  participantId: string,
  disclosure: NewDisclosure,
): Promise<void> => {
  await tx
    .insertInto('disclosure')
    .values({
      collaboration_id: who.collaborationId,
      disclosure_id: disclosure.disclosureId,
      organisation_id: who.organisationId,
      participant_id: participantId,
      to_organisation_id: disclosure.toOrganisationId,
      areas: disclosure.areas,
      basis: disclosure.basis,
      basis_text: disclosure.basisText,
      decided_by: disclosure.decidedBy,
      decided_on: disclosure.decidedOn,
      recorded_by: who.accountId,
    })
    .execute();
};
