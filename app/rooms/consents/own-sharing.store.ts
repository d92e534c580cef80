import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Area } from './areas.rules.ts';
import type { LiveShare } from './sharing-grid.rules.ts';

/** What passes about oneself between organisations, as the person's door shows it. */
export const listOwnShares = async (tx: Tx): Promise<LiveShare[]> => {
  const { rows } =
    await sql<LiveShare>`select area, from_id as "fromOrganisationId", to_id as "toOrganisationId", basis,
      starts_on as "startsOn", last_day as "lastDay" from app.own_shares()`.execute(tx);
  return rows;
};

export interface NamedOrganisation {
  organisationId: string;
  name: string;
}

export const listOrganisations = async (tx: Tx): Promise<NamedOrganisation[]> =>
  tx
    .selectFrom('organisation')
    .select(['organisation_id as organisationId', 'name'])
    .where('collaboration_id', '=', sql<string>`app.collaboration()`)
    .orderBy('name')
    .execute();

export interface OwnYes {
  consentId: string;
  fromId: string;
  toName: string;
  areas: Area[];
  validUntil: PlainDate;
}

/** The consents that stand or are going to, without what has been taken back. */
export const listOwnYeses = async (tx: Tx): Promise<OwnYes[]> => {
  const { rows } =
    await sql<OwnYes>`select k.consent_id as "consentId", k.organisation_id as "fromId", t.name as "toName",
      array(select a from unnest(k.areas) a where a <> all (k.withdrawn_areas)) as areas, k.valid_until as "validUntil"
    from consent k join organisation t on t.collaboration_id = k.collaboration_id and t.organisation_id = k.to_organisation_id
    where k.withdrawn_at is null and k.valid_until >= app.today() and app.answers_to(k.organisation_id)
    order by t.name, k.given_on desc, k.consent_id`.execute(tx);
  return rows;
};

export interface OwnQuestion {
  requestId: string;
  fromId: string;
  toId: string;
  toName: string;
  areas: Area[];
  validUntil: PlainDate;
  body: string;
}

/** The questions that wait for an answer, each with its text as it was when it was asked. */
export const listOwnQuestions = async (tx: Tx): Promise<OwnQuestion[]> => {
  const { rows } =
    await sql<OwnQuestion>`select q.consent_request_id as "requestId", q.organisation_id as "fromId", q.to_organisation_id as "toId",
      t.name as "toName", q.areas, q.valid_until as "validUntil", s.body
    from consent_request q
    join organisation t on t.collaboration_id = q.collaboration_id and t.organisation_id = q.to_organisation_id
    join consent_text s on s.collaboration_id = q.collaboration_id and s.content_hash = q.text_hash
    where q.answered_at is null and q.taken_back_at is null and app.answers_to(q.organisation_id)
    order by q.asked_at, q.consent_request_id`.execute(tx);
  return rows;
};

export type OwnAnswer =
  | 'yes'
  | 'no'
  | 'not_found'
  | 'already_answered'
  | 'no_areas'
  | 'already_over'
  | 'guardian_missing'
  | 'representative_outside_scope'
  | 'person_said_no';

/** The answer of whoever comes through the person's door. */
export const answerQuestion = async (
  tx: Tx,
  requestId: string,
  chosen: readonly string[] | 'no',
): Promise<OwnAnswer> => {
  const yes = chosen !== 'no';
  const { rows } = await sql<{
    outcome: OwnAnswer;
  }>`select app.answer_consent_request(${requestId}::uuid, ${yes},
      ${yes ? [...chosen] : []}::text[], ${newId()}::uuid, ${newId()}::uuid) as outcome`.execute(tx);
  return rows[0]!.outcome;
};

/** Takes a yes back, all of it or one area. */
export const takeYesBack = async (tx: Tx, consentId: string, area: string | null): Promise<void> => {
  const { rows } = await sql<{
    done: boolean;
  }>`select app.take_yes_back(${consentId}::uuid, ${area}::text, ${newId()}::uuid) as done`.execute(tx);
  updatedOne({ numUpdatedRows: rows[0]?.done ? 1 : 0 });
};
