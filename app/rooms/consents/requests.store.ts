import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { AskedFor } from './ask-person.rules.ts';
import type { Area, Recorder } from './consents.rules.ts';

export interface RequestLine {
  requestId: string;
  toOrganisationId: string;
  toName: string;
  areas: Area[];
  purpose: string;
  validUntil: PlainDate;
  askedOn: PlainDate;
  askedBy: string | null;
}

/** What the person has been asked by one's own organisation and has not answered. */
export const listWaitingRequests = async (tx: Tx, participantId: string): Promise<RequestLine[]> => {
  const { rows } =
    await sql<RequestLine>`select q.consent_request_id as "requestId", q.to_organisation_id as "toOrganisationId", t.name as "toName",
      q.areas, q.purpose, q.valid_until as "validUntil", (q.asked_at at time zone 'Europe/Stockholm')::date as "askedOn", a.name as "askedBy"
    from consent_request q
    join organisation t on t.collaboration_id = q.collaboration_id and t.organisation_id = q.to_organisation_id
    left join account a on a.account_id = q.asked_by
    where q.participant_id = ${participantId} and q.answered_at is null and q.taken_back_at is null
    order by q.asked_at, q.consent_request_id`.execute(tx);
  return rows;
};

export const insertRequest = async (
  tx: Tx,
  who: Recorder,
  participantId: string,
  requestId: string,
  asked: AskedFor & { textHash: string },
): Promise<void> => {
  await tx
    .insertInto('consent_request')
    .values({
      collaboration_id: who.collaborationId,
      consent_request_id: requestId,
      organisation_id: who.organisationId,
      participant_id: participantId,
      to_organisation_id: asked.toOrganisationId,
      areas: asked.areas,
      purpose: asked.purpose.trim(),
      valid_until: asked.validUntil,
      text_hash: asked.textHash,
      asked_by: who.accountId,
    })
    .execute();
};

/** A question that nobody has answered is taken away; one that has been answered stands. */
export const takeRequestBack = async (tx: Tx, participantId: string, requestId: string): Promise<void> => {
  updatedOne(
    await tx
      .updateTable('consent_request')
      .set({ taken_back_at: sql`app.now()` })
      .where('participant_id', '=', participantId)
      .where('consent_request_id', '=', requestId)
      .where('answered_at', 'is', null)
      .where('taken_back_at', 'is', null)
      .executeTakeFirst(),
  );
};
