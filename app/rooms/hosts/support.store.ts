import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { CheckIn } from './check-in.rules.ts';
import type { Keeping, OfStay } from './links.store.ts';
import type { SupportRequest } from './support.rules.ts';

const requests =
  sql.raw(`select r.support_request_id as id, r.stay_id as "stayId", r.employer_link_id as "linkId", r.kind, r.by_name as "byName", r.phone, r.words, r.asked_at as "askedAt",
  r.due_on as "dueOn", r.answer, r.answered_at as "answeredAt", r.answered_name as "answeredBy"`);

/** What has been asked about a stay, the newest first. */
export const listRequests = async (tx: Tx, { participantId, stayId }: OfStay): Promise<SupportRequest[]> =>
  (
    await sql<SupportRequest>`${requests} from support_request r where r.collaboration_id = app.collaboration()
      and r.participant_id = ${participantId} and r.stay_id = ${stayId} order by r.asked_at desc, r.support_request_id desc`.execute(
      tx,
    )
  ).rows;

export interface WaitingRequest extends SupportRequest {
  participantId: string;
  person: string;
  placeWords: string;
  supervisor: string;
}

/** What nobody has answered, of the people one sees in one's own organisation: what is due first comes first. */
export const listWaiting = async (tx: Tx): Promise<WaitingRequest[]> =>
  (
    await sql<WaitingRequest>`${requests}, r.participant_id as "participantId", f.given_name || ' ' || f.family_name as person,
        v.place_words as "placeWords", s.name as supervisor
      from support_request r
      join file f on f.collaboration_id = r.collaboration_id and f.organisation_id = r.organisation_id and f.participant_id = r.participant_id
      join stay t on t.collaboration_id = r.collaboration_id and t.organisation_id = r.organisation_id and t.stay_id = r.stay_id
      join stay_version v on v.collaboration_id = t.collaboration_id and v.organisation_id = t.organisation_id and v.stay_id = t.stay_id and v.number = t.version
      join account s on s.account_id = v.supervisor_id
      where r.collaboration_id = app.collaboration() and r.organisation_id = app.organisation() and r.answered_at is null
      order by r.due_on, r.asked_at`.execute(tx)
  ).rows;

export const answerRequest = async (
  { tx, visitor, now }: Keeping,
  id: string,
  answer: string,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('support_request')
      .set({ answer, answered_by: visitor.accountId, answered_name: visitor.name, answered_at: now })
      .where('support_request_id', '=', id)
      .where('answered_at', 'is', null)
      .executeTakeFirst(),
  );

const checkIns =
  sql.raw(`select c.employer_check_in_id as id, c.goes, c.hours, c.guidance, c.wants, nullif(c.words, '') as words, c.by_name as "byName",
  c.sent_at as "sentAt"`);

export interface LatelyCheckedIn extends CheckIn {
  participantId: string;
  stayId: string;
  person: string;
}

/** What somebody has said of the people one sees in one's own organisation since a moment, the newest first. */
export const listCheckInsSince = async (tx: Tx, since: Date): Promise<LatelyCheckedIn[]> =>
  (
    await sql<LatelyCheckedIn>`${checkIns}, c.participant_id as "participantId", c.stay_id as "stayId", f.given_name || ' ' || f.family_name as person
      from employer_check_in c
      join file f on f.collaboration_id = c.collaboration_id and f.organisation_id = c.organisation_id and f.participant_id = c.participant_id
      where c.collaboration_id = app.collaboration() and c.organisation_id = app.organisation() and c.sent_at >= ${since}
      order by c.sent_at desc, c.employer_check_in_id desc`.execute(tx)
  ).rows;

/** How it has gone at the place, the newest first. */
export const listCheckIns = async (tx: Tx, { participantId, stayId }: OfStay): Promise<CheckIn[]> =>
  (
    await sql<CheckIn>`${checkIns} from employer_check_in c where c.collaboration_id = app.collaboration() and c.participant_id = ${participantId} and c.stay_id = ${stayId}
      order by c.sent_at desc, c.employer_check_in_id desc`.execute(tx)
  ).rows;
