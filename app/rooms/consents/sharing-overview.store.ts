import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Area, Recorder } from './consents.rules.ts';
import type { Ending } from './sharing.rules.ts';

export interface ConsentLine {
  consentId: string;
  fromName: string;
  toOrganisationId: string;
  toName: string;
  own: boolean;
  areas: Area[];
  purpose: string;
  withdrawnAreas: Area[];
  givenOn: PlainDate;
  validFrom: PlainDate;
  validUntil: PlainDate;
  how: string;
  explainedBy: string;
  textVersion: string;
  textHash: string | null;
  givenBy: string;
  representative: string | null;
  representativeId: string | null;
  replacesId: string | null;
  recordedBy: string | null;
  withdrawnOn: PlainDate | null;
  withdrawnBy: string | null;
  endedBecause: Ending | null;
  /** Whether something is shared on it at this moment. */
  sharing: boolean;
}

/** Every consent about the person that one may read: one's own, and those given for one's own organisation. */
export const listConsents = async (tx: Tx, who: Recorder, participantId: string): Promise<ConsentLine[]> => {
  const { rows } = await sql<ConsentLine>`select k.consent_id as "consentId", f.name as "fromName",
      k.to_organisation_id as "toOrganisationId", t.name as "toName", k.organisation_id = ${who.organisationId} as own,
      k.areas, k.withdrawn_areas as "withdrawnAreas", k.purpose, k.given_on as "givenOn", k.valid_from as "validFrom",
      k.valid_until as "validUntil", k.how, k.explained_by as "explainedBy", k.text_version as "textVersion", k.text_hash as "textHash",
      k.given_by as "givenBy", k.representative, k.representative_id as "representativeId", k.replaces_id as "replacesId",
      k.ended_because as "endedBecause", r.name as "recordedBy",
      (k.withdrawn_at at time zone 'Europe/Stockholm')::date as "withdrawnOn", w.name as "withdrawnBy",
      exists (select from share s where s.collaboration_id = k.collaboration_id and s.participant_id = k.participant_id
        and s.withdrawn_at is null and s.starts_at <= app.now() and s.ends_at > app.now() and (s.source_id = k.consent_id or s.source_id in (
          select x.crossing_id from crossing x where x.collaboration_id = k.collaboration_id and x.consent_id = k.consent_id))) as sharing
    from consent k
    join organisation f on f.collaboration_id = k.collaboration_id and f.organisation_id = k.organisation_id
    join organisation t on t.collaboration_id = k.collaboration_id and t.organisation_id = k.to_organisation_id
    left join account r on r.account_id = k.recorded_by
    left join account w on w.account_id = k.withdrawn_by
    where k.collaboration_id = ${who.collaborationId} and k.participant_id = ${participantId}
    order by k.given_on desc, k.consent_id desc`.execute(tx);
  return rows;
};

/** Organisations that take part on the person's way: the opener, the holder, and who has said yes to what was sent. */
export const listTakingPart = async (tx: Tx, participantId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select w.organisation_id as id from way w where w.collaboration_id = app.collaboration() and w.participant_id = ${participantId} and w.ended_on is null
    union select w.holder_organisation_id from way w where w.collaboration_id = app.collaboration() and w.participant_id = ${participantId} and w.ended_on is null
    union select unnest(array[x.organisation_id, x.to_organisation_id]) from crossing x
      where x.collaboration_id = app.collaboration() and x.participant_id = ${participantId} and x.answer = 'accepted'`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
};

export interface Receiver {
  organisationId: string;
  name: string;
  kind: string;
  hasAccounts: boolean;
}

/** The organisations of the collaboration but one's own. */
export const listReceivers = async (tx: Tx, who: Recorder): Promise<Receiver[]> =>
  tx
    .selectFrom('organisation')
    .select(['organisation_id as organisationId', 'name', 'kind', 'has_accounts as hasAccounts'])
    .where('collaboration_id', '=', who.collaborationId)
    .where('organisation_id', '!=', who.organisationId)
    .orderBy('name')
    .execute();

export const findReceiver = async (
  tx: Tx,
  organisationId: string,
): Promise<Pick<Receiver, 'name' | 'kind'> | undefined> =>
  organisationId
    ? tx
        .selectFrom('organisation')
        .select(['name', 'kind'])
        .where('organisation_id', '=', organisationId)
        .executeTakeFirst()
    : undefined;

/** Whether the access table lets the one who acts do this to the person now. */
export const mayDo = async (
  tx: Tx,
  act: 'share' | 'cross' | 'answer_crossing' | 'move_way',
  participantId: string,
): Promise<boolean> => {
  const area = act === 'move_way' ? 'step' : 'identity';
  const { rows } = await sql<{
    may: boolean;
  }>`select ${participantId}::uuid = any (app.participants_for(${act}, ${area})) as may`.execute(tx);
  return rows[0]?.may === true;
};
