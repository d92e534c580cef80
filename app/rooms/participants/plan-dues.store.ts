import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlanDues } from './situation.rules.ts';

const ofPlan = (alias: string) =>
  `${alias}.collaboration_id = p.collaboration_id and ${alias}.organisation_id = p.organisation_id
    and ${alias}.participant_id = p.participant_id and ${alias}.plan_id = p.plan_id`;

/** What waits in the plans of one's own organisation about the person of a row `f`: the rules of it stand in the room of plans. */
export const planDues = `jsonb_build_object(
  'changeSince', (select min(g.said_on) from plan_agreement g
    join plan_version v on v.collaboration_id = g.collaboration_id and v.plan_version_id = g.plan_version_id
    where g.collaboration_id = f.collaboration_id and g.participant_id = f.participant_id and g.plan_organisation_id = f.organisation_id
      and g.party = 'person' and g.answer = 'change' and g.content_version = v.version and v.locked_on is null
      and not exists (select from plan_agreement y where y.collaboration_id = g.collaboration_id and y.plan_version_id = g.plan_version_id
        and y.party = 'person' and y.answer = 'yes' and y.content_version = g.content_version and y.recorded_at > g.recorded_at)),
  'review', (select jsonb_build_object('from', coalesce(r.next_from, v.review_from), 'to', coalesce(r.next_to, v.review_to))
    from plan p
    join lateral (select a.* from plan_version a where ${ofPlan('a')} and a.locked_on is not null
      order by a.number desc limit 1) v on true
    left join lateral (select b.* from plan_review b where ${ofPlan('b')}
      and b.next_to is not null and b.reviewed_on >= v.locked_on order by b.reviewed_on desc, b.recorded_at desc limit 1) r on true
    where p.collaboration_id = f.collaboration_id and p.participant_id = f.participant_id and p.organisation_id = f.organisation_id
      and p.ended_on is null and coalesce(r.next_to, v.review_to) is not null),
  'lssReviewBy', (select (greatest(l.made_on, (select max(b.reviewed_on) from plan_review b where b.collaboration_id = l.collaboration_id
      and b.organisation_id = l.organisation_id and b.participant_id = l.participant_id and b.lss_plan_id = l.lss_plan_id and b.kind = 'held')) + interval '1 year')::date
    from lss_plan l where l.collaboration_id = f.collaboration_id and l.participant_id = f.participant_id and l.organisation_id = f.organisation_id
      and l.made_on is not null order by l.made_on desc, l.recorded_at desc limit 1))`;

/** The same of one person, for the person's own page. */
export const findPlanDues = async (tx: Tx, participantId: string): Promise<PlanDues | undefined> => {
  const { rows } = await sql<{ plan: PlanDues }>`select ${sql.raw(planDues)} as plan from file f
    where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation() and f.participant_id = ${participantId}`.execute(
    tx,
  );
  return rows[0]?.plan;
};
