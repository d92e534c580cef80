import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { addDays, type PlainDate } from '../../shared/values/dates.ts';
import type { LoggedRead } from './logged-reads.store.ts';
import type { HourOfDay, PeopleOfDay, ReadFacts } from './unusual.rules.ts';

interface Days {
  from: PlainDate;
  to: PlainDate;
}

const midnight = (day: PlainDate) => sql`(${day}::date)::timestamp at time zone 'Europe/Stockholm'`;
const logIn = ({ from, to }: Days) => sql`app.log_between(${midnight(from)}, ${midnight(addDays(to, 1))})`;
const dayOf = sql`(l.at at time zone 'Europe/Stockholm')::date`;

/** People a day and reader; of some readers only, where they are named. */
export const peopleByDay = async (tx: Tx, days: Days, readers?: string[]): Promise<PeopleOfDay[]> => {
  const { rows } = await sql<PeopleOfDay>`
    select l.account_id as "accountId", ${dayOf} as day, count(distinct p)::int as people, max(l.read_log_id)::float8 as "readId"
      from ${logIn(days)} l cross join unnest(l.participant_ids) p
     where l.act not in ('list', 'review') and (${readers ?? null}::uuid[] is null or l.account_id = any (${readers ?? null}::uuid[]))
     group by 1, 2`.execute(tx);
  return rows;
};

/** Reads an hour, day and reader. */
export const readsByHour = async (tx: Tx, days: Days): Promise<HourOfDay[]> => {
  const { rows } = await sql<HourOfDay>`
    select l.account_id as "accountId", ${dayOf} as day, extract(hour from l.at at time zone 'Europe/Stockholm')::int as hour,
      count(*)::int as reads, min(l.read_log_id)::float8 as "readId" from ${logIn(days)} l group by 1, 2, 3`.execute(
    tx,
  );
  return rows;
};

/** Reads that one rule or another may be about; the same family name once for each reader, person and day. What is asked of a person is answered for those whom one may see. */
export const suspectReads = async (tx: Tx, days: Days): Promise<ReadFacts[]> => {
  const { rows } = await sql<ReadFacts>`
    with log as materialized (select * from ${logIn(days)} l where l.act not in ('list', 'review')),
    guarded as materialized (select app.protected_among(array(select distinct p from log, unnest(participant_ids) p where act = 'search')) as ids),
    pairs as materialized (
      select t.account_id, t.person, (select min(a.ends_at) from assignment a where a.collaboration_id = app.collaboration()
          and a.organisation_id = app.organisation() and a.account_id = t.account_id and a.participant_id = t.person) as ended_at,
        exists (select from file f join account r on r.account_id = t.account_id where f.collaboration_id = app.collaboration()
          and f.organisation_id = app.organisation() and f.participant_id = t.person
          and lower(f.family_name) = lower(substring(r.name from '[^ ]+$'))) as same_name
      from (select distinct account_id, participant_ids[1] as person from log where cardinality(participant_ids) = 1) t
    ),
    facts as (
      select l.*, cardinality(l.participant_ids) as people, l.act = 'search' and l.participant_ids && g.ids as hit,
        coalesce(t.ended_at <= l.at, false) as had_ended, coalesce(t.same_name, false) as same_name
      from log l cross join guarded g
      left join pairs t on t.account_id = l.account_id and cardinality(l.participant_ids) = 1 and t.person = l.participant_ids[1]
    )
    select read_log_id::float8 as "readId", act, people, hit as "protectedHit",
      same_name and row_number() over (partition by account_id, participant_ids, same_name, (at at time zone 'Europe/Stockholm')::date
        order by read_log_id) = 1 as "sameName",
      had_ended and app.stood_then(account_id, membership_id, participant_ids[1], at) = '{}' as "assignmentEnded"
    from facts where hit or had_ended or same_name or act in ('search_outside', 'export', 'print')`.execute(
    tx,
  );
  return rows;
};

export interface UnusualRead extends LoggedRead {
  readId: number;
  /** The review that it is in, if any. */
  reviewId: string | null;
  /** The rules by which somebody has looked at it. */
  looked: { rule: string; note: string; by: string; at: string }[];
}

/** These reads of the period, as they stand in the log, the latest first. */
export const describeReads = async (tx: Tx, days: Days, ids: number[]): Promise<UnusualRead[]> => {
  const { rows } = await sql<UnusualRead>`
    select l.read_log_id::float8 as "readId", l.at, l.account_id as "accountId", a.name as reader, l.role, l.act, l.participant_ids as people, l.purpose,
      (select r.log_review_id from log_review_read r join log_review v using (collaboration_id, log_review_id)
        where r.collaboration_id = app.collaboration() and r.read_log_id = l.read_log_id order by v.started_at desc limit 1) as "reviewId",
      (select coalesce(jsonb_agg(jsonb_build_object('rule', k.rule, 'note', k.note, 'by', b.name, 'at', k.looked_at)), '[]')
        from log_look k join account b on b.account_id = k.looked_by where k.collaboration_id = app.collaboration()
        and k.organisation_id = app.organisation() and k.read_log_id = l.read_log_id) as looked
    from ${logIn(days)} l join account a on a.account_id = l.account_id
    where l.read_log_id = any (${ids}::bigint[]) order by l.at desc, l.read_log_id desc`.execute(tx);
  return rows;
};

export type LookOutcome = 'looked_at' | 'already' | 'own_read' | 'not_found';

export const lookAt = async (
  tx: Tx,
  id: string,
  readId: number,
  rule: string,
  note: string,
): Promise<LookOutcome> => {
  const { rows } = await sql<{
    outcome: LookOutcome;
  }>`select app.look_at(${id}::uuid, ${readId}, ${rule}, ${note}) outcome`.execute(tx);
  return rows[0]!.outcome;
};

/** The review that the read is in from now on; nothing where there is no such read. */
export const putUnderReview = async (
  tx: Tx,
  readId: number,
  rule: string,
  reviewId: string | null = null,
): Promise<string | null> => {
  const { rows } = await sql<{
    review: string | null;
  }>`select app.review_read(${readId}, ${rule}, ${reviewId}::uuid) review`.execute(tx);
  return rows[0]?.review ?? null;
};
