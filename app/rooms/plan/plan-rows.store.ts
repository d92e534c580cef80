import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { ImplementationPlan } from './implementation.rules.ts';
import type { LoadedPlan } from './loaded-plan.rules.ts';
import type { LssPlan } from './lss-plan.rules.ts';
import type { Review } from './reviews.rules.ts';

const day = (column: string) => `(${column} at time zone 'Europe/Stockholm')::date`;
/** Names of staff are read by staff alone: the person reads whose organisation it was. */
type Named = (column: string) => string;
const named: Named = (column) => `(select n.name from account n where n.account_id = ${column})`;
const unnamed: Named = () => 'null';
const list = (name: string, object: string, from: string, order: string) =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${object}) order by ${order}), '[]') from ${from}) as "${name}"`;
const ofPlan = (alias: string, organisation = 'organisation_id') =>
  `${alias}.collaboration_id = p.collaboration_id and ${alias}.${organisation} = p.organisation_id
    and ${alias}.participant_id = p.participant_id and ${alias}.plan_id = p.plan_id`;
const onVersion = (alias: string, organisation = 'organisation_id') =>
  `join plan_version v on v.collaboration_id = ${alias}.collaboration_id and v.organisation_id = ${alias}.${organisation}
    and v.participant_id = ${alias}.participant_id and v.plan_version_id = ${alias}.plan_version_id where ${ofPlan('v')}`;

const reviewColumns = (
  who: Named,
) => `'id', r.plan_review_id, 'planId', r.plan_id, 'lssPlanId', r.lss_plan_id, 'implementationPlanId', r.implementation_plan_id,
  'kind', r.kind, 'reviewedOn', r.reviewed_on, 'note', r.note, 'nextFrom', r.next_from, 'nextTo', r.next_to, 'recordedBy', ${who('r.recorded_by')}`;

const listsOf = (who: Named) => [
  list(
    'versions',
    `'id', v.plan_version_id, 'number', v.number, 'version', v.version, 'goal', v.goal, 'can', v.can, 'needs', v.needs, 'otherwise', v.otherwise,
     'tookPart', v.took_part, 'moneyTalk', v.money_talk, 'moneyTalkOn', v.money_talk_on, 'moneyTalkBy', v.money_talk_by,
     'reviewFrom', v.review_from, 'reviewTo', v.review_to, 'postponedBecause', v.postponed_because, 'shownVersion', v.shown_version,
     'shownOn', ${day('v.shown_at')}, 'shownBy', ${who('v.shown_by')}, 'shownHow', v.shown_how, 'releasedOn', case when v.released_version = v.version then ${day('v.released_at')} end,
     'lockedOn', v.locked_on, 'goalPictureId', v.goal_picture_id, 'goalSoundId', v.goal_sound_id,
     'writtenOn', ${day('v.written_at')}, 'writtenBy', ${who('v.written_by')}`,
    `plan_version v where ${ofPlan('v')}`,
    'v.number',
  ),
  list(
    'activities',
    `'id', a.plan_activity_id, 'versionId', a.plan_version_id, 'key', a.activity_key, 'what', a.what, 'doneBy', a.done_by, 'who', a.who,
     'startsOn', a.starts_on, 'endsOn', a.ends_on, 'visibleTo', a.visible_to, 'prepares', a.prepares, 'version', a.version, 'struck', a.struck_at is not null`,
    `plan_activity a ${onVersion('a')}`,
    'a.position, a.plan_activity_id',
  ),
  list(
    'statuses',
    `'key', s.activity_key, 'status', s.status, 'reason', s.reason, 'words', s.words, 'setOn', s.set_on, 'setBy', ${who('s.recorded_by')}`,
    `plan_activity_status s where s.collaboration_id = p.collaboration_id and s.organisation_id = p.organisation_id and s.participant_id = p.participant_id`,
    's.recorded_at, s.plan_activity_status_id',
  ),
  list(
    'undertakings',
    `'id', u.plan_undertaking_id, 'organisationId', u.organisation_id, 'organisationName', (select n.name from organisation n
       where n.collaboration_id = u.collaboration_id and n.organisation_id = u.organisation_id), 'own', u.organisation_id = app.organisation(),
     'what', u.what, 'who', u.who, 'startsOn', u.starts_on, 'endsOn', u.ends_on, 'version', u.version, 'releasedOn', ${day('u.released_at')},
     'replacesId', u.replaces_id`,
    `plan_undertaking u where ${ofPlan('u', 'plan_organisation_id')}`,
    'u.recorded_at, u.plan_undertaking_id',
  ),
  list(
    'agreements',
    `'id', g.plan_agreement_id, 'versionId', g.plan_version_id, 'contentVersion', g.content_version, 'party', g.party,
     'partyOrganisationId', g.party_organisation_id, 'answer', g.answer, 'how', g.how, 'recordedHow', g.recorded_how, 'byName', g.by_name,
     'words', g.words, 'saidOn', g.said_on, 'recordedBy', ${who('g.recorded_by')}`,
    `plan_agreement g ${onVersion('g', 'plan_organisation_id')}`,
    'g.recorded_at, g.plan_agreement_id',
  ),
  list('reviews', reviewColumns(who), `plan_review r where ${ofPlan('r')}`, 'r.reviewed_on, r.recorded_at'),
  list(
    'goals',
    `'id', g.plan_goal_id, 'kind', g.kind, 'words', g.words, 'toldBy', g.told_by, 'recordedBy', ${who('g.recorded_by')}, 'recordedOn', ${day('g.recorded_at')}`,
    `plan_goal g where ${ofPlan('g')}`,
    'g.recorded_at, g.plan_goal_id',
  ),
];

const selectOf = (who: Named) =>
  sql.raw(`select p.plan_id as id, p.organisation_id as "organisationId", o.name as "organisationName", o.kind as "organisationKind",
  p.organisation_id = app.organisation() as own, ${day('p.opened_at')} as "openedOn", p.ended_on as "endedOn", p.end_reason as "endReason",
  ${listsOf(who).join(',\n  ')}
  from plan p join organisation o on o.collaboration_id = p.collaboration_id and o.organisation_id = p.organisation_id
  where p.collaboration_id = app.collaboration()`);

/** The plans about the person that one may see: those that go on first, one's own before others', the newest before older. */
export const listPlans = (tx: Tx, participantId: string): Promise<LoadedPlan[]> =>
  listWith(tx, participantId, named);

/** The same for the person: what was shown, and no names of staff but those that are written in it. */
export const listOwnPlans = (tx: Tx, participantId: string): Promise<LoadedPlan[]> =>
  listWith(tx, participantId, unnamed);

const listWith = async (tx: Tx, participantId: string, who: Named): Promise<LoadedPlan[]> => {
  const { rows } = await sql<LoadedPlan>`${selectOf(who)} and p.participant_id = ${participantId}
    order by p.ended_on desc nulls first, p.organisation_id = app.organisation() desc, p.opened_at desc, p.plan_id`.execute(
    tx,
  );
  return rows;
};

/** The statutory plans of one's own organisation, the newest offer first. */
export const listLssPlans = async (tx: Tx, participantId: string): Promise<LssPlan[]> => {
  const { rows } =
    await sql<LssPlan>`select l.lss_plan_id as id, l.offered_on as "offeredOn", l.occasion, l.answer,
    l.answered_on as "answeredOn", l.made_on as "madeOn", l.region_told_on as "regionToldOn", l.note, l.version,
    (select n.name from account n where n.account_id = l.recorded_by) as "recordedBy"
    from lss_plan l where l.collaboration_id = app.collaboration() and l.participant_id = ${participantId}
    order by l.offered_on desc, l.recorded_at desc`.execute(tx);
  return rows;
};

/** The implementation plans of one's own organisation, the newest first. */
export const listImplementationPlans = async (
  tx: Tx,
  participantId: string,
): Promise<ImplementationPlan[]> => {
  const { rows } = await sql<ImplementationPlan>`select i.implementation_plan_id as id,
    i.plan_version_id as "planVersionId", i.made_on as "madeOn", i.participation, i.goals, i.follow_up_on as "followUpOn", i.version,
    (select n.name from account n where n.account_id = i.recorded_by) as "recordedBy"
    from implementation_plan i where i.collaboration_id = app.collaboration() and i.participant_id = ${participantId}
    order by i.made_on desc, i.recorded_at desc`.execute(tx);
  return rows;
};

/** Reviews of the two other plans. */
export const listReviewsBeside = async (tx: Tx, participantId: string): Promise<Review[]> => {
  const { rows } = await sql<{
    found: Review;
  }>`select jsonb_build_object(${sql.raw(reviewColumns(named))}) as found from plan_review r
    where r.collaboration_id = app.collaboration() and r.participant_id = ${participantId} and r.plan_id is null
    order by r.reviewed_on, r.recorded_at`.execute(tx);
  return rows.map(({ found }) => found);
};
