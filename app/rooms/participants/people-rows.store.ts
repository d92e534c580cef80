import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { PathDefinition } from '../path/definition.rules.ts';
import { absences } from './absences.store.ts';
import { planDues } from './plan-dues.store.ts';
import type { DayMarked, MeetingSignals, OpenCrossing, PlanDues } from './situation.rules.ts';

/** A person of one's own organisation as the list needs it. */
export interface PersonRow {
  id: string;
  given: string;
  family: string;
  birthDate: PlainDate;
  protected: boolean;
  /** By one's own contact, a colleague's that one stands in for, or one's own unit; not as manager or for a wish. */
  mine: boolean;
  way: OpenWayRow | null;
  sources: string[];
  wishSince: PlainDate | null;
  consents: { toKind: string; validUntil: PlainDate }[];
  plan: PlanDues;
  absences: DayMarked[];
  meetings: MeetingSignals | null;
}

export interface OpenWayRow {
  contentHash: string;
  holder: { kind: string; us: boolean };
  /** null: the step belongs to an organisation that does not share it. */
  step: string | null;
  since: PlainDate;
  pauses: { since: PlainDate; until: PlainDate | null }[];
  crossings: OpenCrossing[];
  lastDay: PlainDate | null;
}

const same = (alias: string) =>
  `${alias}.collaboration_id = f.collaboration_id and ${alias}.participant_id = f.participant_id`;
const kind = (alias: string, column: string) =>
  `(select o.kind from organisation o where o.collaboration_id = ${alias}.collaboration_id and o.organisation_id = ${alias}.${column})`;
const list = (object: string, from: string) =>
  `(select coalesce(jsonb_agg(jsonb_build_object(${object})), '[]') from ${from})`;

const mine = `exists (select from assignment a where ${same('a')} and a.organisation_id = f.organisation_id
    and a.starts_at <= now() and a.ends_at > now()
    and (a.account_id = app.account() or a.account_id in (select d.absent_account_id from deputy d
      where d.collaboration_id = a.collaboration_id and d.organisation_id = a.organisation_id
        and d.deputy_account_id = app.account() and app.today() between d.starts_on and d.ends_on)))
  or exists (select from placement p where ${same('p')} and p.organisation_id = f.organisation_id and p.unit_id = app.unit()
    and p.starts_on <= app.today() and (p.ends_on is null or p.ends_on >= app.today()))`;

const openWay = `(select jsonb_build_object('contentHash', w.content_hash,
    'holder', jsonb_build_object('kind', ${kind('w', 'holder_organisation_id')}, 'us', w.holder_organisation_id = app.organisation()),
    'step', s.step_key, 'since', coalesce(s.since, s.starts_on, w.started_on),
    'pauses', ${list(`'since', p.starts_on, 'until', p.ends_on`, 'pause p where p.collaboration_id = w.collaboration_id and p.way_id = w.way_id')},
    'crossings', ${list(
      `'toKind', ${kind('x', 'to_organisation_id')}, 'toUs', x.to_organisation_id = app.organisation(),
       'accepted', x.answer is not null, 'expiresOn', (x.expires_at at time zone 'Europe/Stockholm')::date - 1`,
      `crossing x where x.collaboration_id = w.collaboration_id and x.way_id = w.way_id and x.withdrawn_at is null
       and x.first_contact_on is null and ((x.answer = 'accepted' and x.kind = 'handover') or (x.answer is null and x.expires_at > app.now()))`,
    )},
    'lastDay', (select n.details ->> 'lastDay' from fact n where n.collaboration_id = w.collaboration_id and n.way_id = w.way_id
      and n.kind = 'day_activity_end_decision' and n.outcome = 'decided' and not n.struck order by n.happened_on desc limit 1))
  from way w left join lateral (select step_key, starts_on, since from way_step t
      where t.collaboration_id = w.collaboration_id and t.way_id = w.way_id and t.track = 'leading' and not t.struck and t.ends_on is null
      order by t.starts_on desc, t.recorded_at desc limit 1) s on true
  where ${same('w')} and w.ended_on is null order by w.started_on desc limit 1)`;

const select = sql.raw(`select f.participant_id as id, f.given_name as given, f.family_name as family,
  f.birth_date as "birthDate", f.protected, (${mine}) as mine, ${openWay} as way,
  (select coalesce(jsonb_agg(l.source), '[]') from livelihood l where ${same('l')}
    and l.starts_on <= app.today() and (l.ends_on is null or l.ends_on >= app.today())) as sources,
  (select min(w.told_on) from wish w where ${same('w')} and w.answered_at is null) as "wishSince",
  ${list(
    `'toKind', ${kind('k', 'to_organisation_id')}, 'validUntil', k.valid_until`,
    `consent k where ${same('k')} and k.organisation_id = f.organisation_id and k.withdrawn_at is null and k.valid_until >= app.today()
       and not exists (select from consent l where l.collaboration_id = k.collaboration_id and l.participant_id = k.participant_id and l.organisation_id = k.organisation_id
         and l.to_organisation_id = k.to_organisation_id and l.withdrawn_at is null and l.valid_until > k.valid_until)`,
  )} as consents, ${planDues} as plan, ${absences} as absences,
  case when ms.participant_id is not null then jsonb_build_object('nextOn', ms.next_on, 'unshared', ms.unshared) end as meetings
  from file f left join app.meeting_signals() ms on ms.participant_id = f.participant_id
 where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation()`);

/** Everyone of one's own organisation whom row security shows: one's own people, a manager's, and those whose wish waits. */
export const listPersonRows = async (tx: Tx): Promise<PersonRow[]> =>
  (await sql<PersonRow>`${select}`.execute(tx)).rows;

export const definitionsOf = async (
  tx: Tx,
  hashes: readonly string[],
): Promise<Map<string, PathDefinition>> => {
  if (hashes.length === 0) return new Map();
  const rows = await tx
    .selectFrom('path_version')
    .select(['content_hash', 'body'])
    .where('content_hash', 'in', hashes)
    .execute();
  return new Map(rows.map((row) => [row.content_hash, row.body as unknown as PathDefinition]));
};

/** Assigned people whose identity is protected from oneself, and cases that wait for one's organisation's answer. */
export const countBeside = async (tx: Tx): Promise<{ hidden: number; inbox: number }> => {
  const { rows } = await sql<{ hidden: number; inbox: number }>`select app.protected_contacts() as hidden,
    (select count(*)::int from crossing x where x.collaboration_id = app.collaboration() and x.to_organisation_id = app.organisation()
      and x.answered_at is null and x.withdrawn_at is null and x.expires_at > app.now()) as inbox`.execute(
    tx,
  );
  return rows[0] ?? { hidden: 0, inbox: 0 };
};
