import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import { newId } from '../../shared/values/ids.ts';
import type { AbsenceNotice } from './absence.rules.ts';
import type { Attendance, Mark } from './attendance.rules.ts';
import { type Keeper, owned } from './courses.store.ts';

/** Somebody in the group of an occasion, by the turn of the enrolment; `attendance` once anything has been marked. */
export interface Member {
  participantId: string;
  name: string;
  protected: boolean;
  enrolmentId: string;
  number: number;
  /** Enrolled only after the day of the occasion: marked where they came all the same, but not waited for. */
  enrolledAfter: boolean;
  /** Whether the one who asks may mark this person. */
  mayMark: boolean;
  attendance: Attendance | null;
  /** What the person said last of coming. */
  notice: AbsenceNotice | null;
}

type Row = Omit<Member, 'attendance' | 'notice'> & {
  noticeReason: AbsenceNotice['reason'] | null;
} & Omit<AbsenceNotice, 'reason'> & {
    id: string | null;
    markedAt: Date;
    version: number;
  } & Mark & { wasState: Mark['state']; wasReason: Mark['reason'] };

/**
 * Those who are enrolled, or were on the day of the occasion, or have been marked; of them those whom one may see, each once also where they left and came
 * back. Whoever left the round before is not expected.
 */
export const listMembers = async (
  tx: Tx,
  { id, roundId, heldOn }: { id: string; roundId: string; heldOn: string },
): Promise<Member[]> => {
  const { rows } =
    await sql<Row>`select * from (select distinct on (e.participant_id) e.participant_id as "participantId", f.given_name || ' ' || f.family_name as name, f.protected,
      e.programme_enrolment_id as "enrolmentId", e.enrolled_on > ${heldOn}::date as "enrolledAfter", e.queue_number as number,
      e.participant_id = any (app.participants_for('mark_attendance', 'preparation')) as "mayMark", a.programme_attendance_id as id, a.state, a.reason,
      a.was_state as "wasState", a.was_reason as "wasReason", a.marked_at as "markedAt", a.version,
      n.reason as "noticeReason", n.said_at as "saidAt", n.by_name as "byName", n.taken_back_at as "takenBackAt",
      (select nullif(c.name, '') from account c where c.account_id = coalesce(n.taken_back_by, n.said_by)) as beside
    from programme_enrolment e
    join file f on f.collaboration_id = e.collaboration_id and f.organisation_id = e.organisation_id and f.participant_id = e.participant_id
    left join programme_attendance a on a.collaboration_id = e.collaboration_id and a.organisation_id = e.organisation_id
      and a.participant_id = e.participant_id and a.programme_enrolment_id = e.programme_enrolment_id and a.programme_occasion_id = ${id}
    left join lateral (select * from absence_notice x where x.collaboration_id = e.collaboration_id and x.organisation_id = e.organisation_id
      and x.participant_id = e.participant_id and x.programme_occasion_id = ${id}
      and x.said_at > coalesce((select o.moved_at from programme_occasion o where o.collaboration_id = x.collaboration_id
        and o.programme_occasion_id = x.programme_occasion_id), '-infinity') order by x.taken_back_at is not null, x.said_at desc limit 1) n on true
    where e.collaboration_id = app.collaboration() and e.organisation_id = app.organisation() and e.programme_round_id = ${roundId}
      and (a.programme_attendance_id is not null or e.cancelled_on is null or e.cancelled_on > ${heldOn}::date)
    order by e.participant_id, a.programme_attendance_id is null, e.enrolled_on > ${heldOn}::date, e.queue_number desc) m
    order by m.name, m.number`.execute(tx);
  return rows.map(
    ({
      id: attendanceId,
      state,
      reason,
      wasState,
      wasReason,
      markedAt,
      version,
      noticeReason,
      saidAt,
      byName,
      beside,
      takenBackAt,
      ...member
    }) => ({
      ...member,
      attendance: attendanceId
        ? { id: attendanceId, state, reason, was: { state: wasState, reason: wasReason }, markedAt, version }
        : null,
      notice: noticeReason ? { reason: noticeReason, saidAt, byName, beside, takenBackAt } : null,
    }),
  );
};

export interface Marking {
  occasion: { id: string; roundId: string };
  member: Pick<Member, 'participantId' | 'enrolmentId'>;
  mark: Mark;
  now: Date;
}

/** One row for each person and occasion: what stood before is kept to be undone, and the same mark again changes nothing. */
export const saveMark = async (
  tx: Tx,
  keeper: Keeper,
  { occasion, member, mark, now }: Marking,
): Promise<void> => {
  await tx
    .insertInto('programme_attendance')
    .values({
      ...owned(keeper),
      programme_attendance_id: newId(),
      participant_id: member.participantId,
      programme_round_id: occasion.roundId,
      programme_enrolment_id: member.enrolmentId,
      programme_occasion_id: occasion.id,
      ...mark,
      was_state: 'expected',
      marked_by: keeper.accountId,
      marked_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['collaboration_id', 'organisation_id', 'participant_id', 'programme_occasion_id'])
        .doUpdateSet((set) => ({
          state: set.ref('excluded.state'),
          reason: set.ref('excluded.reason'),
          was_state: set.ref('programme_attendance.state'),
          was_reason: set.ref('programme_attendance.reason'),
          marked_by: set.ref('excluded.marked_by'),
          marked_at: set.ref('excluded.marked_at'),
          version: set('programme_attendance.version', '+', 1),
        }))
        .where(sql<boolean>`(programme_attendance.state, programme_attendance.reason)
          is distinct from (excluded.state, excluded.reason)`),
    )
    .execute();
};

/** What stood before the latest mark stands again. */
export const takeBackMark = async (
  tx: Tx,
  { accountId }: Keeper,
  { id, was, version }: Attendance,
  now: Date,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('programme_attendance')
      .set({
        ...was,
        was_state: was.state,
        was_reason: was.reason,
        marked_by: accountId,
        marked_at: now,
        version: version + 1,
      })
      .where((where) => where.and({ programme_attendance_id: id, version }))
      .executeTakeFirst(),
  );
