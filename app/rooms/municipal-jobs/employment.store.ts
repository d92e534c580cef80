import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { type Doing, rowOf } from './doing.store.ts';
import type { Employment, EmploymentSource, NewEmployment } from './employment.rules.ts';

/** A person's employments as they stand: one whose registration on the way has been struck is none. */
export const listEmployments = async (tx: Tx, participantId: string): Promise<Employment[]> => {
  const { rows } =
    await sql<Employment>`select e.employment_id as id, e.stay_id as "stayId", e.municipal_job_match_id as "matchId", f.happened_on as "startsOn",
      f.outcome as form, f.details ->> 'employer' as employer, f.details ->> 'until' as until, case when n.outcome = 'ended' then n.happened_on end as "endedOn", e.extent, e.extent_unit as "extentUnit",
      e.yes_on as "yesOn", e.yes_how as "yesHow", (select a.name from account a where a.account_id = e.recorded_by) as by
    from employment e join fact f on f.collaboration_id = e.collaboration_id and f.organisation_id = e.organisation_id
      and f.participant_id = e.participant_id and f.fact_id = e.fact_id
    left join lateral (select x.outcome, x.happened_on from fact x
      where x.collaboration_id = f.collaboration_id and x.participant_id = f.participant_id and x.way_id = f.way_id and x.kind = f.kind and not x.struck
        and (x.happened_on, x.recorded_at) > (f.happened_on, f.recorded_at) order by x.happened_on, x.recorded_at limit 1) n on true
    where e.collaboration_id = app.collaboration() and e.participant_id = ${participantId} and not f.struck
    order by f.happened_on desc, e.recorded_at desc`.execute(tx);
  return rows;
};

/** Which of the matches have become an employment. */
export const employedMatches = async (tx: Tx, matchIds: readonly string[]): Promise<ReadonlySet<string>> => {
  if (matchIds.length === 0) return new Set();
  const { rows } = await sql<{
    id: string;
  }>`select e.municipal_job_match_id as id from employment e join fact f on f.collaboration_id = e.collaboration_id
      and f.organisation_id = e.organisation_id and f.participant_id = e.participant_id and f.fact_id = e.fact_id
    where e.collaboration_id = app.collaboration() and e.municipal_job_match_id = any (${matchIds}::uuid[]) and not f.struck`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
};

/** One at a time of those who write an employment of the same person: the second sees what the first wrote. */
export const lockEmployments = async (tx: Tx, participantId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`employment ${participantId}`}, 0))`.execute(tx);
};

/** Where it came from, beside the fact that says what it is. */
export const insertEmployment = async (
  doing: Doing,
  participantId: string,
  id: string,
  factId: string,
  { stay, match }: EmploymentSource,
  { extent, extentUnit, yesOn, yesHow }: NewEmployment,
): Promise<void> => {
  await doing.tx
    .insertInto('employment')
    .values({
      ...rowOf(doing, participantId),
      employment_id: id,
      fact_id: factId,
      stay_id: stay?.id ?? null,
      municipal_job_match_id: match?.id ?? null,
      extent,
      extent_unit: extentUnit,
      yes_on: yesOn,
      yes_how: yesHow,
      recorded_by: doing.visitor.accountId,
    })
    .execute();
};

/** Whether the one who acts holds the person's proposals. */
export const mayHoldMatches = async (tx: Tx, participantId: string): Promise<boolean> => {
  const { rows } = await sql<{
    may: boolean;
  }>`select ${participantId}::uuid = any (app.participants_for('keep_municipal_jobs', 'work')) as may`.execute(
    tx,
  );
  return rows[0]?.may === true;
};
