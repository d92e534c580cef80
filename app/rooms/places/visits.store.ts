import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { about, type Doing } from './stays.store.ts';
import type { SupportVisit, VisitOutcome } from './visits.rules.ts';

const visits =
  sql.raw(`select v.support_visit_id as id, v.stay_id as "stayId", v.participant_id as "participantId", v.supervisor_id as "supervisorId",
  (select a.name from account a where a.account_id = v.supervisor_id) as supervisor, v.planned_on as "plannedOn", v.starts, v.outcome,
  v.outcome_on as "outcomeOn", v.words, v.version,
  (select coalesce(jsonb_agg(jsonb_build_object('wasOn', m.was_on, 'wasStarts', m.was_starts, 'because', m.because) order by m.moved_at), '[]')
    from support_visit_move m where m.collaboration_id = v.collaboration_id and m.organisation_id = v.organisation_id
      and m.participant_id = v.participant_id and m.support_visit_id = v.support_visit_id) as moves,
  (select coalesce(jsonb_agg(jsonb_build_object('well', n.well, 'help', n.help, 'words', nullif(n.words, ''),
      'by', (select a.name from account a where a.account_id = n.written_by),
      'writtenOn', (n.written_at at time zone 'Europe/Stockholm')::date) order by n.written_at desc, n.support_visit_note_id), '[]')
    from support_visit_note n where n.collaboration_id = v.collaboration_id and n.organisation_id = v.organisation_id
      and n.participant_id = v.participant_id and n.support_visit_id = v.support_visit_id) as notes
  from support_visit v where v.collaboration_id = app.collaboration()`);

/** The visits of one person's stays, in order. */
export const listVisits = async (tx: Tx, participantId: string): Promise<SupportVisit[]> =>
  (
    await sql<SupportVisit>`${visits} and v.participant_id = ${participantId} order by v.planned_on, v.starts`.execute(
      tx,
    )
  ).rows;

/** A supervisor's visits, and those of the absent in whose place one is, that are still to be held or told, and those held from a day on, with whom and where. */
export const listVisitsOf = async (
  tx: Tx,
  supervisorId: string,
  heldFrom: PlainDate,
): Promise<(SupportVisit & { person: string; placeWords: string })[]> => {
  const { rows } = await sql<SupportVisit & { person: string; placeWords: string }>`select o.*,
      (select f.given_name || ' ' || f.family_name from file f where f.collaboration_id = app.collaboration() and f.organisation_id = s.organisation_id
        and f.participant_id = s.participant_id) as person, n.place_words as "placeWords"
    from (${visits} and (v.outcome is null or v.outcome = 'held' and v.outcome_on >= ${heldFrom}) and (v.supervisor_id = ${supervisorId}
      or v.supervisor_id in (select d.absent_account_id from deputy d where d.collaboration_id = app.collaboration() and d.organisation_id = app.organisation()
        and d.deputy_account_id = ${supervisorId} and app.today() between d.starts_on and d.ends_on))) o
    join stay s on s.collaboration_id = app.collaboration() and s.stay_id = o."stayId" and s.ended_on is null
    join stay_version n on n.collaboration_id = s.collaboration_id and n.organisation_id = s.organisation_id and n.stay_id = s.stay_id
      and n.participant_id = s.participant_id and n.number = s.version
    order by o."plannedOn", o.starts`.execute(tx);
  return rows;
};

/** Plans of the same stay are made one after the other. */
export const lockVisits = async (tx: Tx, stayId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`visits of ${stayId}`}, 0))`.execute(tx);
};

export const insertVisits = async (
  doing: Doing,
  participantId: string,
  stayId: string,
  supervisorId: string,
  days: readonly PlainDate[],
): Promise<void> => {
  if (days.length === 0) return;
  await doing.tx
    .insertInto('support_visit')
    .values(
      days.map((plannedOn) => ({
        ...about(doing, participantId),
        support_visit_id: newId(),
        stay_id: stayId,
        supervisor_id: supervisorId,
        planned_on: plannedOn,
        planned_by: doing.visitor.accountId,
      })),
    )
    .execute();
};

const strike = (doing: Doing, participantId: string, stayId: string) =>
  doing.tx
    .updateTable('support_visit')
    .set({ outcome: 'struck', outcome_on: doing.today, version: sql`version + 1` })
    .where((where) => where.and({ participant_id: participantId, stay_id: stayId }))
    .where('outcome', 'is', null);

/** Visits from a day on that nobody has told of stand no longer in the plan: they are struck, and count nowhere. */
export const strikeVisits = async (
  doing: Doing,
  participantId: string,
  stayId: string,
  from: PlainDate,
): Promise<void> => {
  await strike(doing, participantId, stayId).where('planned_on', '>=', from).execute();
};

/** The same for those that are not within the stay. */
export const strikeVisitsOutside = async (
  doing: Doing,
  participantId: string,
  stayId: string,
  { startsOn, endsOn }: { startsOn: PlainDate; endsOn: PlainDate },
): Promise<void> => {
  await strike(doing, participantId, stayId)
    .where(({ eb, or }) => or([eb('planned_on', '<', startsOn), eb('planned_on', '>', endsOn)]))
    .execute();
};

export const tellVisit = async (
  { tx }: Doing,
  { id, version }: Pick<SupportVisit, 'id' | 'version'>,
  { outcome, outcomeOn, words }: VisitOutcome,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('support_visit')
      .set({ outcome, outcome_on: outcomeOn, words: words ?? '', version: version + 1 })
      .where((where) => where.and({ support_visit_id: id, version }))
      .executeTakeFirst(),
  );

/** The days of the visits that each of the own staff has booked, of everybody: when, never with whom. */
export const readBookedDays = async (tx: Tx): Promise<ReadonlyMap<string, PlainDate[]>> => {
  const { rows } = await sql<{
    accountId: string;
    days: PlainDate[];
  }>`select b.account_id as "accountId", b.days
    from app.booked_visits() b`.execute(tx);
  return new Map(rows.map(({ accountId, days }) => [accountId, days]));
};

/** How many people each of the own staff has, as supervisor and as contact. */
export const readLoad = async (
  tx: Tx,
): Promise<{ accountId: string; name: string; stays: number; ways: number; left: boolean }[]> => {
  const { rows } = await sql<{
    accountId: string;
    name: string;
    stays: number;
    ways: number;
    left: boolean;
  }>`select l.account_id as "accountId", a.name, l.stays, l.ways,
      not exists (select from membership m where m.collaboration_id = app.collaboration() and m.organisation_id = app.organisation()
        and m.account_id = l.account_id and m.starts_at <= now() and m.ends_at > now()) as left
    from app.staff_load() l join account a on a.account_id = l.account_id order by a.name collate app.sv`.execute(
    tx,
  );
  return rows;
};
