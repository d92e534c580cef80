import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { WayRows } from './loaded-way.rules.ts';

const recorded = (alias: string, account: string, at: string) =>
  `'by', (select a.name from account a where a.account_id = ${alias}.${account}),
   'organisation', (select o.name from organisation o where o.collaboration_id = ${alias}.collaboration_id and o.organisation_id = ${alias}.organisation_id),
   'organisationKind', (select o.kind from organisation o where o.collaboration_id = ${alias}.collaboration_id and o.organisation_id = ${alias}.organisation_id),
   'recordedAt', ${at}`;

const day = (column: string) => `(${column} at time zone 'Europe/Stockholm')::date`;

const rows = (name: string, object: string, from: string, order: string) =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${object}) order by ${order}), '[]') from ${from}) as "${name}"`;

const onWay = (alias: string) =>
  `${alias}.collaboration_id = w.collaboration_id and ${alias}.way_id = w.way_id`;
const onPerson = (alias: string) =>
  `${alias}.collaboration_id = w.collaboration_id and ${alias}.participant_id = w.participant_id`;

/** A placement's correction keeps the unit's id; people read its name. */
const unitOf = (side: 'before' | 'after') =>
  `jsonb_strip_nulls(jsonb_build_object('unit', (select u.name from unit u where u.collaboration_id = c.collaboration_id and u.unit_id::text = c.${side} ->> 'unitId')))`;

const collections = [
  rows(
    'steps',
    `'id', s.way_step_id, 'step', s.step_key, 'track', s.track, 'transition', s.transition_key, 'startedOn', s.starts_on, 'endedOn', s.ends_on,
     'model', s.content_hash, 'since', s.since, 'modelMove', s.model_move_id,
     'reason', s.reason, 'participants', s.participants, 'warnings', s.warnings, 'endWarnings', s.end_warnings, 'struck', s.struck,
     'responsibleKind', (select o.kind from organisation o where o.collaboration_id = s.collaboration_id and o.organisation_id = s.responsible_organisation_id),
     ${recorded('s', 'recorded_by', 's.recorded_at')}`,
    `way_step s where ${onWay('s')}`,
    's.starts_on, s.recorded_at',
  ),
  rows(
    'facts',
    `'id', f.fact_id, 'sourceId', f.source_id, 'kind', f.kind, 'happenedOn', f.happened_on, 'outcome', f.outcome, 'details', f.details, 'role', f.recorded_role, 'struck', f.struck,
     ${recorded('f', 'recorded_by', 'f.recorded_at')}`,
    `fact f where ${onWay('f')}`,
    'f.happened_on, f.recorded_at',
  ),
  rows(
    'pauses',
    `'id', p.pause_id, 'since', p.starts_on, 'until', p.ends_on, 'reason', p.reason, ${recorded('p', 'recorded_by', 'p.starts_on')}`,
    `pause p where ${onWay('p')}`,
    'p.starts_on',
  ),
  rows(
    'answers',
    `'id', n.own_answer_id, 'answer', n.answer, 'because', n.because, 'askedOn', n.asked_on, ${recorded('n', 'recorded_by', 'n.asked_on')}`,
    `own_answer n where ${onPerson('n')} and n.struck_at is null`,
    'n.asked_on, n.own_answer_id',
  ),
  rows(
    'consents',
    `'id', k.consent_id, 'toName', o.name, 'toKind', o.kind, 'areas', k.areas, 'givenOn', k.given_on, 'validUntil', k.valid_until, 'how', k.how,
     'explainedBy', k.explained_by, 'withdrawnOn', ${day('k.withdrawn_at')}, ${recorded('k', 'recorded_by', 'k.given_on')}`,
    `consent k join organisation o on o.collaboration_id = k.collaboration_id and o.organisation_id = k.to_organisation_id where ${onPerson('k')}`,
    'k.given_on, k.consent_id',
  ),
  rows(
    'crossings',
    `'id', x.crossing_id, 'kind', x.kind, 'fromUs', x.organisation_id = app.organisation(), 'fromId', x.organisation_id, 'toId', x.to_organisation_id, 'toName', o.name, 'toKind', o.kind,
     'sentOn', ${day('x.sent_at')}, 'expiresOn', ${day('x.expires_at')} - 1, 'answer', x.answer, 'answerReason', x.answer_reason,
     'answeredOn', ${day('x.answered_at')}, 'withdrawnOn', ${day('x.withdrawn_at')}, 'firstContactOn', x.first_contact_on,
     ${recorded('x', 'sent_by', 'x.sent_at')}`,
    `crossing x join organisation o on o.collaboration_id = x.collaboration_id and o.organisation_id = x.to_organisation_id where ${onWay('x')}`,
    'x.sent_at',
  ),
  rows(
    'corrections',
    `'id', c.correction_id, 'subjectKind', c.subject_kind, 'subjectId', c.subject_id, 'before', c.before || ${unitOf('before')}, 'after', c.after || ${unitOf('after')}, 'why', c.why,
     ${recorded('c', 'recorded_by', 'c.recorded_at')}`,
    `correction c where ${onPerson('c')}
     and (c.subject_kind <> 'livelihood' or exists (select from livelihood l where l.collaboration_id = c.collaboration_id and l.livelihood_id = c.subject_id))`,
    'c.recorded_at',
  ),
  rows(
    'modelMoves',
    `'id', m.model_move_id, 'fromHash', m.from_hash, 'toHash', m.to_hash, 'movedOn', m.moved_on, 'reason', m.reason, 'steps', m.steps,
     'mapping', (select p.steps from model_mapping p where p.collaboration_id = m.collaboration_id and p.model_mapping_id = m.model_mapping_id),
     'struck', m.struck, ${recorded('m', 'recorded_by', 'm.recorded_at')}`,
    `model_move m where ${onWay('m')}`,
    'm.recorded_at, m.model_move_id',
  ),
  rows(
    'mappings',
    `'id', p.model_mapping_id, 'toHash', p.to_hash, 'name', t.body -> 'name', 'version', t.label`,
    `model_mapping p join collaboration_path u on u.collaboration_id = p.collaboration_id and u.content_hash = p.to_hash and u.active
     join path_version t on t.content_hash = p.to_hash
     where p.collaboration_id = w.collaboration_id and p.from_hash = w.content_hash and p.withdrawn_at is null`,
    'p.published_at desc, p.model_mapping_id',
  ),
  `(select coalesce(jsonb_object_agg(t.content_hash, t.body), '{}') from path_version t where t.content_hash <> w.content_hash and (
     exists (select from way_step s where ${onWay('s')} and s.content_hash = t.content_hash)
     or exists (select from model_move m where ${onWay('m')} and t.content_hash in (m.from_hash, m.to_hash)))) as "earlierModels"`,
  `(select min(f.birth_date) from file f where ${onPerson('f')}) as "birthDate"`,
  `(select coalesce(jsonb_agg(jsonb_build_object('startsOn', r.starts_on, 'endsOn', r.ends_on)), '[]') from representative r where ${onPerson('r')} and r.kind = 'custodian') as guardians`,
  `(select max(s.ends_on) from schooling s where ${onPerson('s')}) as "schoolEndsOn"`,
  `(select coalesce(jsonb_agg(jsonb_build_object('source', l.source, 'endsOn', l.ends_on)), '[]') from livelihood l where ${onPerson('l')} and l.starts_on <= app.today() and (l.ends_on is null or l.ends_on >= app.today())) as benefits`,
  `(w.organisation_id = app.organisation() or exists (select from share s where s.collaboration_id = w.collaboration_id and s.participant_id = w.participant_id
     and s.from_organisation_id = w.organisation_id and s.to_organisation_id = app.organisation() and s.area = 'benefits' and s.withdrawn_at is null
     and s.starts_at <= app.now() and s.ends_at > app.now())) as "openersBenefitsSeen"`,
  `(select jsonb_build_object('runs', d.runs, 'endsOn', d.ends_on) from app.day_activity_on(w.way_id) d) as "dayActivity"`,
  `exists (select from fact f where ${onWay('f')} and f.kind = 'day_activity_end_decision' and f.outcome = 'decided' and not f.struck) as counted`,
];

const select =
  sql.raw(`select w.way_id as "wayId", w.organisation_id as "organisationId", w.participant_id as "participantId",
  w.holder_organisation_id as "holderOrganisationId", h.kind as "holderKind", h.name as "holderName", h.has_accounts as "holderHasAccounts",
  w.content_hash as "contentHash", v.body, w.inflow, w.previous_way_id as "previousWayId", w.return_reason as "returnReason",
  w.started_on as "startedOn", w.ended_on as "endedOn", w.end_exit as "endExit", w.end_reason as "endReason", w.version,
  ${collections.join(',\n  ')}
  from way w
  join organisation h on h.collaboration_id = w.collaboration_id and h.organisation_id = w.holder_organisation_id
  join path_version v on v.content_hash = w.content_hash
  where w.collaboration_id = app.collaboration()`);

/** The person's open way, or else the one that ended last; undefined when there is none, or none for the one who asks. */
export const findWayOf = async (tx: Tx, participantId: string): Promise<WayRows | undefined> => {
  const found = await sql<WayRows>`${select} and w.participant_id = ${participantId}
    order by w.ended_on desc nulls first, w.started_on desc limit 1`.execute(tx);
  return found.rows[0];
};

/** Earlier ways of the person, the newest first. */
export const listEarlierWays = async (tx: Tx, participantId: string, but: string | null) =>
  tx
    .selectFrom('way')
    .innerJoin('path_version', 'path_version.content_hash', 'way.content_hash')
    .select(['way_id', 'started_on', 'ended_on', 'end_exit', 'end_reason', 'path_version.body'])
    .where('participant_id', '=', participantId)
    .where('ended_on', 'is not', null)
    .$if(but !== null, (query) => query.where('way_id', '!=', but as string))
    .orderBy('ended_on', 'desc')
    .execute();
