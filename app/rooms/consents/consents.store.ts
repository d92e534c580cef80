import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Consent, Recorder } from './consents.rules.ts';

/** What a consent carries besides what was said: the text that was shown, and the consent that it replaces. */
export interface ConsentRoots {
  textHash?: string | undefined;
  replaces?: string | undefined;
}

export const insertConsent = async (
  tx: Tx,
  who: Recorder,
  participantId: string,
  consentId: string,
  consent: Consent,
  { textHash, replaces }: ConsentRoots = {},
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
      valid_from: consent.validFrom,
      valid_until: consent.validUntil,
      how: consent.how,
      explained_by: consent.explainedBy.trim(),
      text_version: consent.textVersion.trim(),
      text_hash: textHash ?? null,
      given_by: consent.givenBy,
      representative_id: consent.representative?.id ?? null,
      representative: consent.representative?.name ?? null,
      replaces_id: replaces ?? null,
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
      sql<string[]>`array(select a from unnest(areas) a where a <> all (withdrawn_areas))`.as('areas'),
      'given_on as givenOn',
      'valid_until as validUntil',
    ])
    .where('organisation_id', '=', who.organisationId)
    .where('participant_id', '=', participantId)
    .where('withdrawn_at', 'is', null)
    .where('valid_from', '<=', today)
    .where('valid_until', '>=', today)
    .orderBy('given_on', 'desc')
    .execute();

/** Shares on a consent from its first day, at once if that has come, until its last has passed; a protected identity goes with every share. */
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
        starts_at: sql<Date>`greatest(app.now(), ${consent.validFrom}::date::timestamp at time zone 'Europe/Stockholm')`,
        ends_at: sql<Date>`(${consent.validUntil}::date + 1)::timestamp at time zone 'Europe/Stockholm'`,
      })),
    )
    .onConflict((conflict) => conflict.constraint('share_once').doNothing())
    .execute();
};
