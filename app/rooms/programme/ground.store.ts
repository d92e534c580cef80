import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { insertedOne } from '../../platform/outcomes-of-requests.ts';
import type { MappedTask } from './asking-tasks.rules.ts';
import { type Keeper, owned } from './courses.store.ts';
import type { GroundDetails, GroundLine } from './ground.rules.ts';

/** Every version of every line of a course, the needs first, the newest version of a line first. */
export const listGround = async (tx: Tx, courseId: string): Promise<GroundLine[]> => {
  const { rows } =
    await sql<GroundLine>`select g.programme_ground_id as id, g.line_id as "lineId", g.number, g.kind, g.code, nullif(g.words, '') as words, g.people,
      g.source, nullif(g.source_words, '') as "sourceWords", g.module_ids as "moduleIds", g.mapped_on as "mappedOn", g.struck,
      case when g.tasks_asking is not null then jsonb_build_object('code', g.code, 'asking', g.tasks_asking, 'mapped', g.tasks_mapped,
        'branches', g.branches) end as asking,
      g.programme_round_id as "roundId", (select r.name from programme_round r where r.collaboration_id = g.collaboration_id
        and r.programme_round_id = g.programme_round_id) as round,
      (select a.name from account a where a.account_id = g.recorded_by) as "recordedBy",
      (g.recorded_at at time zone 'Europe/Stockholm')::date as "recordedOn"
    from programme_ground g where g.collaboration_id = app.collaboration() and g.programme_course_id = ${courseId}
    order by g.kind desc, min(g.recorded_at) over (partition by g.line_id), g.line_id, g.number desc`.execute(
      tx,
    );
  return rows;
};

export interface NewVersion {
  id: string;
  lineId: string;
  number: number;
  courseId: string;
}

/** Adds a version; where a colleague was first with the same number, none. The form of a new line sent twice is one line. */
export const insertGround = async (
  tx: Tx,
  keeper: Keeper,
  { id, lineId, number, courseId }: NewVersion,
  details: GroundDetails,
): Promise<void> => {
  const result = await tx
    .insertInto('programme_ground')
    .values({
      ...owned(keeper),
      programme_ground_id: id,
      programme_course_id: courseId,
      programme_round_id: details.roundId,
      line_id: lineId,
      number,
      kind: details.kind,
      code: details.code,
      words: details.words ?? '',
      people: details.people,
      source: details.source,
      source_words: details.sourceWords ?? '',
      tasks_asking: details.asking?.asking ?? null,
      tasks_mapped: details.asking?.mapped ?? null,
      branches: details.asking?.branches ?? [],
      module_ids: details.moduleIds,
      mapped_on: details.mappedOn,
      struck: details.struck,
      recorded_by: keeper.accountId,
    })
    .onConflict((conflict) =>
      conflict.columns(['collaboration_id', 'organisation_id', 'line_id', 'number']).doNothing(),
    )
    .executeTakeFirst();
  if (number > 1) insertedOne(result);
};

/** The tasks that are done now, at employers that have not ended; none for whoever does not see employers. */
export const listMappedTasks = async (tx: Tx): Promise<MappedTask[]> => {
  const { rows } =
    await sql<MappedTask>`select t.noise, t.pace, t.reading, t.contact, t.lifting, t.times, e.branch
    from entry_task t
    join workplace w on w.collaboration_id = t.collaboration_id and w.workplace_id = t.workplace_id
    join employer e on e.collaboration_id = w.collaboration_id and e.employer_id = w.employer_id
    where t.collaboration_id = app.collaboration() and coalesce(t.ended_on, 'infinity') >= app.today()
      and coalesce(w.ended_on, 'infinity') >= app.today() and coalesce(e.ended_on, 'infinity') >= app.today()`.execute(
      tx,
    );
  return rows;
};
