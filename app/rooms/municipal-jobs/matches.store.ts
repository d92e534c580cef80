import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import { type Doing, rowOf } from './doing.store.ts';
import type { BroughtIn, Match, MatchDecision, MatchEnd, Proposal } from './matches.rules.ts';

const matches =
  sql.raw(`select m.municipal_job_match_id as id, m.organisation_id as "organisationId", m.participant_id as "participantId",
  f.given_name || ' ' || f.family_name as person, m.municipal_job_id as "offerId", j.name as offer, a.name as administration, m.yes_on as "yesOn",
  m.yes_how as "yesHow", m.hr_on as "hrOn", m.hr_with as "hrWith", m.decision, m.because, m.decided_on as "decidedOn", m.ended_on as "endedOn",
  m.ended_because as "endedBecause", m.version
  from municipal_job_match m
  join file f on f.collaboration_id = m.collaboration_id and f.organisation_id = m.organisation_id and f.participant_id = m.participant_id
  join municipal_job j on j.collaboration_id = m.collaboration_id and j.organisation_id = m.organisation_id and j.municipal_job_id = m.municipal_job_id
  join municipal_administration a on a.collaboration_id = j.collaboration_id and a.organisation_id = j.organisation_id
    and a.municipal_administration_id = j.municipal_administration_id
  where m.collaboration_id = app.collaboration()`);
const latestFirst = sql.raw('order by m.yes_on desc, m.proposed_at desc, m.municipal_job_match_id');

/** Those proposed for an offer whom one may see. */
export const listMatchesOf = async (tx: Tx, offerId: string): Promise<Match[]> =>
  (await sql<Match>`${matches} and m.municipal_job_id = ${offerId} ${latestFirst}`.execute(tx)).rows;

/** What a person has been proposed for, as far as one may see. */
export const listMatches = async (tx: Tx, participantId: string): Promise<Match[]> =>
  (await sql<Match>`${matches} and m.participant_id = ${participantId} ${latestFirst}`.execute(tx)).rows;

export const findMatch = async (tx: Tx, participantId: string, id: string): Promise<Match | undefined> =>
  (await listMatches(tx, participantId)).find((match) => match.id === id);

/** Those whom one may propose, by name. */
export const whomToPropose = async (tx: Tx): Promise<{ value: string; label: string }[]> => {
  const { rows } = await sql<{
    value: string;
    label: string;
  }>`select f.participant_id as value, f.given_name || ' ' || f.family_name as label from file f
    where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation()
      and f.participant_id = any (app.participants_for('keep_municipal_jobs', 'work')) order by f.given_name, f.family_name`.execute(
    tx,
  );
  return rows;
};

/** The same form sent twice is one proposal. */
export const insertMatch = async (
  doing: Doing,
  offerId: string,
  id: string,
  { participantId, yesOn, yesHow }: Proposal,
): Promise<void> => {
  await doing.tx
    .insertInto('municipal_job_match')
    .values({
      ...rowOf(doing, participantId),
      municipal_job_match_id: id,
      municipal_job_id: offerId,
      yes_on: yesOn,
      yes_how: yesHow,
      proposed_by: doing.visitor.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'municipal_job_match_id']).doNothing())
    .execute();
};

type Stood = Pick<Match, 'id' | 'version'>;
type Changed =
  | { hr_on: string; hr_with: string }
  | { decision: string; decided_on: string; because: string | null }
  | { ended_on: string; ended_because: string };

const change = async (tx: Tx, { id, version }: Stood, columns: Changed): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('municipal_job_match')
      .set({ ...columns, version: version + 1 })
      .where((where) => where.and({ municipal_job_match_id: id, version }))
      .executeTakeFirst(),
  );

export const bringIn = (tx: Tx, stood: Stood, { hrOn, hrWith }: BroughtIn): Promise<void> =>
  change(tx, stood, { hr_on: hrOn, hr_with: hrWith });

export const decideMatch = (
  tx: Tx,
  stood: Stood,
  { decision, decidedOn, because }: MatchDecision,
): Promise<void> =>
  change(tx, stood, { decision, decided_on: decidedOn, because: decision === 'no' ? because : null });

export const closeMatch = (tx: Tx, stood: Stood, { endedOn, endedBecause }: MatchEnd): Promise<void> =>
  change(tx, stood, { ended_on: endedOn, ended_because: endedBecause });
