import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { SortableCase } from './cases.rules.ts';

/** What crosses between two organisations, as the sender and the receiver read it. */
export interface Case extends SortableCase {
  crossingId: string;
  kind: 'raise' | 'handover';
  participantId: string;
  /** Null where one may no longer read the name. */
  name: string | null;
  fromName: string;
  toId: string;
  toName: string;
  toHasAccounts: boolean;
  areas: string[];
  message: string | null;
  sentOn: PlainDate;
  sentBy: string | null;
  basis: 'consent' | 'disclosure';
  basisUntil: PlainDate | null;
  answerReason: string | null;
  answeredBy: string | null;
  answeredHow: string | null;
  firstContactOn: PlainDate | null;
}

const day = (column: string) => `(${column} at time zone 'Europe/Stockholm')::date`;

const select = sql.raw(`select x.crossing_id as "crossingId", x.kind, x.participant_id as "participantId",
    (select f.given_name || ' ' || f.family_name from file f where f.collaboration_id = x.collaboration_id and f.participant_id = x.participant_id
      order by f.organisation_id = app.organisation() desc, f.organisation_id = x.organisation_id desc limit 1) as name,
    x.organisation_id as "fromId", s.name as "fromName", x.to_organisation_id as "toId", t.name as "toName", t.has_accounts as "toHasAccounts",
    x.areas, x.message, ${day('x.sent_at')} as "sentOn", ${day('x.expires_at')} - 1 as "answerBy",
    (select a.name from account a where a.account_id = x.sent_by) as "sentBy",
    case when x.consent_id is null then 'disclosure' else 'consent' end as basis,
    (select k.valid_until from consent k where k.collaboration_id = x.collaboration_id and k.consent_id = x.consent_id) as "basisUntil",
    x.answer, x.answer_reason as "answerReason", ${day('x.answered_at')} as "answeredOn",
    coalesce(x.answered_by_name, (select a.name from account a where a.account_id = x.answered_by)) as "answeredBy", x.answered_how as "answeredHow",
    x.withdrawn_at is not null as withdrawn, x.first_contact_on as "firstContactOn", x.completed_at is not null as completed
  from crossing x
  join organisation s on s.collaboration_id = x.collaboration_id and s.organisation_id = x.organisation_id
  join organisation t on t.collaboration_id = x.collaboration_id and t.organisation_id = x.to_organisation_id
  where x.collaboration_id = app.collaboration() and app.organisation() in (x.organisation_id, x.to_organisation_id)`);

/** Everything that is not done, the oldest first. A raised case is done with its answer, a hand-over with the first contact. */
export const listOpenCases = async (tx: Tx): Promise<Case[]> => {
  const { rows } = await sql<Case>`${select} and x.withdrawn_at is null and x.completed_at is null
    and x.answer is distinct from 'refused' and (x.kind = 'handover' or x.answer is null) order by x.sent_at`.execute(
    tx,
  );
  return rows;
};

export const findCase = async (tx: Tx, crossingId: string): Promise<Case | undefined> => {
  const { rows } = await sql<Case>`${select} and x.crossing_id = ${crossingId}`.execute(tx);
  return rows[0];
};

/** A case without the person: protected from the one who looks, or no longer shared. */
export interface HiddenCase {
  crossingId: string;
  participantId: string | null;
  fromName: string;
  kind: 'raise' | 'handover';
  sentOn: PlainDate;
  answerBy: PlainDate;
}

const hidden = sql.raw(
  `crossing_id as "crossingId", from_name as "fromName", kind, ${day('sent_at')} as "sentOn", ${day('expires_at')} - 1 as "answerBy"`,
);

/** What waits for an answer about people whose identity is protected from the one who looks. */
export const listProtectedWaiting = async (tx: Tx): Promise<HiddenCase[]> => {
  const { rows } =
    await sql<HiddenCase>`select ${hidden}, participant_id as "participantId" from app.protected_waiting()`.execute(
      tx,
    );
  return rows;
};

/** What was sent to one's own organisation and never answered; for its managers only. */
export const listUnansweredToUs = async (tx: Tx): Promise<HiddenCase[]> => {
  const { rows } =
    await sql<HiddenCase>`select ${hidden}, null as "participantId" from app.unanswered_to_us()`.execute(tx);
  return rows;
};
