import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { inserted } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { AllowanceLine, Attended, Exported, Part, Rate } from './allowance.rules.ts';
import { type Keeper, owned } from './courses.store.ts';

/** The newest last. */
export const listRates = async (tx: Tx): Promise<(Rate & { id: string })[]> => {
  const { rows } = await sql<
    Rate & { id: string }
  >`select r.allowance_rate_id as id, r.municipality, r.starts_on as "startsOn",
    r.full_ore / 100 as full, r.half_ore / 100 as half, r.half_from as "halfFrom", r.full_from as "fullFrom"
    from allowance_rate r where r.collaboration_id = app.collaboration() order by r.starts_on, r.set_at, r.allowance_rate_id`.execute(
    tx,
  );
  return rows;
};

/** The same form sent twice is one rate. */
export const insertRate = async (tx: Tx, keeper: Keeper, id: string, rate: Rate): Promise<void> => {
  await tx
    .insertInto('allowance_rate')
    .values({
      ...owned(keeper),
      allowance_rate_id: id,
      municipality: rate.municipality,
      starts_on: rate.startsOn,
      full_ore: rate.full * 100,
      half_ore: rate.half * 100,
      half_from: rate.halfFrom,
      full_from: rate.fullFrom,
      set_by: keeper.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'allowance_rate_id']).doNothing())
    .execute();
};

/** Those whom one may pay: somebody whose identity is protected is paid by hand, and stands in no file. */
const paid =
  sql.raw(`(select f.participant_id from file f where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation()
  and not f.protected and f.participant_id = any ((select app.participants_for('keep_allowance', 'preparation'))::uuid[]))`);

/** Attendance up to a day of those whom one may pay, but for days on which they were protected, and whether each was in day activity on the day. */
export const listAttendance = async (tx: Tx, last: PlainDate): Promise<Attended[]> => {
  const { rows } =
    await sql<Attended>`select a.participant_id as "participantId", o.held_on as day, o.starts, o.ends, a.state,
      case when a.state = 'left' and (a.marked_at at time zone 'Europe/Stockholm')::date = o.held_on
        then to_char(a.marked_at at time zone 'Europe/Stockholm', 'HH24:MI') end as "leftAt",
      exists (select from placement p where p.collaboration_id = a.collaboration_id and p.organisation_id = a.organisation_id
        and p.participant_id = a.participant_id and p.starts_on <= o.held_on and (p.ends_on is null or p.ends_on >= o.held_on)) as "inDayActivity"
    from programme_attendance a
    join programme_occasion o on o.collaboration_id = a.collaboration_id and o.organisation_id = a.organisation_id
      and o.programme_occasion_id = a.programme_occasion_id
    join file f on f.collaboration_id = a.collaboration_id and f.organisation_id = a.organisation_id and f.participant_id = a.participant_id
    where a.collaboration_id = app.collaboration() and a.organisation_id = app.organisation() and o.held_on <= ${last}::date
      and (select count(*) from unnest(f.protected_from) d where d <= o.held_on) <= (select count(*) from unnest(f.protected_to) d where d <= o.held_on)
      and o.cancelled_at is null and a.participant_id in ${paid}`.execute(tx);
  return rows;
};

interface Sent extends Exported {
  exportId: string;
  part: Part;
  correction: boolean;
}

/** What has been sent so far of those whom one may pay, line by line. */
export const listSent = async (tx: Tx): Promise<Sent[]> => {
  const { rows } =
    await sql<Sent>`select l.participant_id as "participantId", l.allowance_export_id as "exportId", l.day, l.part, l.ore,
    l.correction from allowance_line l where l.collaboration_id = app.collaboration() and l.organisation_id = app.organisation()
      and l.participant_id in ${paid} order by l.day, l.participant_id`.execute(tx);
  return rows;
};

export interface Export {
  id: string;
  month: PlainDate;
  by: string;
  madeAt: Date;
}

export const listExports = async (tx: Tx): Promise<Export[]> => {
  const { rows } =
    await sql<Export>`select e.allowance_export_id as id, e.month, a.name as by, e.made_at as "madeAt"
    from allowance_export e join account a on a.account_id = e.made_by where e.collaboration_id = app.collaboration()
    order by e.month desc`.execute(tx);
  return rows;
};

/** One export at a time in an organisation, so that no correction is sent by two. */
export const holdExports = async (tx: Tx): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(app.organisation()::text, 39))`.execute(tx);
};

/** As many rows as a statement takes without coming near the number of values that it may have. */
const AT_ONCE = 1000;

/** A month is sent once by each manager; answers whether it was this time. */
export const insertExport = async (
  tx: Tx,
  keeper: Keeper,
  { id, month, now }: { id: string; month: PlainDate; now: Date },
  lines: readonly AllowanceLine[],
): Promise<boolean> => {
  const made = await tx
    .insertInto('allowance_export')
    .values({ ...owned(keeper), allowance_export_id: id, month, made_by: keeper.accountId, made_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (!inserted(made)) return false;
  const rows = lines.map(({ participantId, day, part, ore, correction }) => ({
    ...owned(keeper),
    allowance_line_id: newId(),
    participant_id: participantId,
    allowance_export_id: id,
    day,
    part,
    ore,
    correction,
    recorded_by: keeper.accountId,
  }));
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx
      .insertInto('allowance_line')
      .values(rows.slice(from, from + AT_ONCE))
      .execute();
  return true;
};

export interface Payee {
  id: string;
  name: string;
  number: string;
}

/** Who they are, for payroll. */
export const listPayees = async (tx: Tx, ids: readonly string[]): Promise<Payee[]> => {
  if (ids.length === 0) return [];
  const { rows } =
    await sql<Payee>`select f.participant_id as id, f.given_name || ' ' || f.family_name as name, f.number
    from file f where f.collaboration_id = app.collaboration() and f.organisation_id = app.organisation()
      and f.participant_id = any (${[...ids]}::uuid[]) order by f.family_name, f.given_name`.execute(tx);
  return rows;
};
