import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import type { ApprovalDetails, NoReason, Party, Stay, StayContent, StayEnd } from './stays.rules.ts';

/** What a task about a stay is done with. */
export type Doing = Pick<Visit, 'tx' | 'visitor' | 'today' | 'lang'>;

/** The person reads no names of staff by their accounts. */
const staysFor = (staff: boolean) =>
  sql.raw(`select s.stay_id as id, s.organisation_id as "organisationId", s.participant_id as "participantId", s.learning_place_id as "placeId", s.version, s.starts_on as "startsOn",
  s.ends_on as "endsOn", (s.booked_at at time zone 'Europe/Stockholm')::date as "bookedOn", s.ended_on as "endedOn", s.ended_because as "endedBecause", v.starts_on as "saysFrom", v.ends_on as "saysUntil", v.days, v.begins, v.finishes, v.place_words as "placeWords", v.what,
  nullif(v.way_there, '') as "wayThere", v.shown_by as "shownBy", v.employer_contact_id as "contactId", v.supervisor_id as "supervisorId",
  nullif(v.day_supervisor, '') as "daySupervisor", s.forum_event_id as "forumId",
  ${staff ? '(select f.name from forum_event f where f.collaboration_id = s.collaboration_id and f.organisation_id = s.organisation_id and f.forum_event_id = s.forum_event_id)' : 'null'} as forum,
  ${staff ? '(select a.name from account a where a.account_id = v.supervisor_id)' : 'null'} as supervisor,
  ${staff ? '(select c.name from employer_contact c where c.collaboration_id = v.collaboration_id and c.employer_contact_id = v.employer_contact_id)' : 'null'} as contact,
  (select coalesce(jsonb_agg(jsonb_build_object('id', a.stay_approval_id, 'party', a.party, 'answer', a.answer, 'because', a.because, 'how', a.how, 'byName', a.by_name,
      'saidOn', a.said_on, 'contentVersion', a.content_version,
      'by', ${staff ? '(select n.name from account n where n.account_id = a.recorded_by)' : 'null'}) order by a.recorded_at), '[]')
    from stay_approval a where a.collaboration_id = s.collaboration_id and a.organisation_id = s.organisation_id and a.participant_id = s.participant_id
      and a.stay_id = s.stay_id) as approvals
  from stay s join stay_version v on v.collaboration_id = s.collaboration_id and v.organisation_id = s.organisation_id
    and v.participant_id = s.participant_id and v.stay_id = s.stay_id and v.number = s.version
  where s.collaboration_id = app.collaboration()`);

/** A person's stays that one may see, the latest first. */
export const listStays = async (tx: Tx, participantId: string): Promise<Stay[]> =>
  (
    await sql<Stay>`${staysFor(true)} and s.participant_id = ${participantId} order by s.starts_on desc`.execute(
      tx,
    )
  ).rows;

export const findStay = async (tx: Tx, participantId: string, id: string): Promise<Stay | undefined> =>
  (await listStays(tx, participantId)).find((stay) => stay.id === id);

/** Those of the own organisation's that nobody has ended, of people whom one may see, each with the person's name. */
export const listUnended = async (tx: Tx): Promise<(Stay & { person: string })[]> => {
  const { rows } = await sql<
    Stay & { person: string }
  >`select o.*, f.given_name || ' ' || f.family_name as person
    from (${staysFor(true)} and s.organisation_id = app.organisation() and s.ended_on is null) o
    join file f on f.collaboration_id = app.collaboration() and f.organisation_id = o."organisationId" and f.participant_id = o."participantId"
    order by o."startsOn", o.id`.execute(tx);
  return rows;
};

/** Through the person's door: the person's own. */
export const listOwnStays = async (tx: Tx): Promise<Stay[]> =>
  (await sql<Stay>`${staysFor(false)} order by s.starts_on desc`.execute(tx)).rows;

/** The columns that every row about a person begins with. */
export const about = ({ visitor }: Pick<Doing, 'visitor'>, participantId: string) => ({
  collaboration_id: visitor.collaborationId,
  organisation_id: visitor.organisationId,
  participant_id: participantId,
});

/** False where the same form has been sent before. */
export const insertStay = async (
  doing: Doing,
  participantId: string,
  placeId: string,
  id: string,
  { startsOn, endsOn, forumId }: Pick<StayContent, 'startsOn' | 'endsOn' | 'forumId'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await doing.tx
    .insertInto('stay')
    .values({
      ...about(doing, participantId),
      stay_id: id,
      learning_place_id: placeId,
      starts_on: startsOn,
      ends_on: endsOn,
      forum_event_id: forumId ?? null,
      booked_by: doing.visitor.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'stay_id']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
};

export const insertStayVersion = async (
  doing: Doing,
  participantId: string,
  { id, version }: Pick<Stay, 'id' | 'version'>,
  content: StayContent,
): Promise<void> => {
  await doing.tx
    .insertInto('stay_version')
    .values({
      ...about(doing, participantId),
      stay_version_id: newId(),
      stay_id: id,
      number: version,
      starts_on: content.startsOn,
      ends_on: content.endsOn,
      days: content.days,
      begins: content.begins,
      finishes: content.finishes,
      place_words: content.placeWords,
      what: content.what,
      way_there: content.wayThere ?? '',
      shown_by: content.shownBy,
      employer_contact_id: content.contactId,
      supervisor_id: content.supervisorId,
      day_supervisor: content.daySupervisor ?? '',
      written_by: doing.visitor.accountId,
    })
    .execute();
};

type Stood = Pick<Stay, 'id' | 'version'>;
type Changed =
  | { starts_on: string; ends_on: string; version: number }
  | { ended_on: string; ended_because: string };

const change = async ({ tx }: Doing, { id, version }: Stood, columns: Changed): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('stay')
      .set(columns)
      .where((where) => where.and({ stay_id: id, version }))
      .where('ended_on', 'is', null)
      .executeTakeFirst(),
  );

/** The version that holds, over the one that was read; not of a stay that has ended. */
export const updateStay = (
  doing: Doing,
  stood: Stood,
  { startsOn, endsOn }: Pick<StayContent, 'startsOn' | 'endsOn'>,
): Promise<void> =>
  change(doing, stood, { starts_on: startsOn, ends_on: endsOn, version: stood.version + 1 });

/** Whether it came out of a forum, also of a stay that has ended: what was agreed stands. */
export const setStayForum = async (
  { tx }: Pick<Doing, 'tx'>,
  { id }: Pick<Stay, 'id'>,
  forumId: string | null,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('stay')
      .set({ forum_event_id: forumId })
      .where('stay_id', '=', id)
      .executeTakeFirst(),
  );

/** What is booked becomes what all three agreed on, which is within it. */
export const bookWhatIsSaid = (doing: Doing, { saysFrom, saysUntil, ...stood }: Stay): Promise<void> =>
  change(doing, stood, { starts_on: saysFrom, ends_on: saysUntil, version: stood.version });

export const endStay = (doing: Doing, stood: Stood, { endedOn, endedBecause }: StayEnd): Promise<void> =>
  change(doing, stood, { ended_on: endedOn, ended_because: endedBecause });

export const insertApproval = async (
  doing: Doing,
  participantId: string,
  { id, version }: Stood,
  approvalId: string,
  said: ApprovalDetails,
): Promise<void> => {
  await doing.tx
    .insertInto('stay_approval')
    .values({
      ...about(doing, participantId),
      stay_approval_id: approvalId,
      stay_id: id,
      content_version: version,
      party: said.party,
      answer: said.answer,
      because: said.because,
      how: said.how,
      by_name: said.byName,
      said_on: said.saidOn,
      recorded_by: doing.visitor.accountId,
    })
    .execute();
};

/** The same form sent twice is one no. */
export const insertPlaceNo = async (
  doing: Doing,
  participantId: string,
  placeId: string,
  id: string,
  said: { saidBy: Party; because: NoReason; saidOn: string },
): Promise<void> => {
  await doing.tx
    .insertInto('place_no')
    .values({
      ...about(doing, participantId),
      place_no_id: id,
      learning_place_id: placeId,
      said_by: said.saidBy,
      because: said.because,
      said_on: said.saidOn,
      recorded_by: doing.visitor.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'place_no_id']).doNothing())
    .execute();
};
