import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Course, CourseDetails, Module, ModuleDetails } from './courses.rules.ts';

/** The one who acts, for an organisation. */
export type Keeper = Pick<Visitor, 'collaborationId' | 'organisationId' | 'accountId'>;

/** Whose row it is. */
export const owned = ({ collaborationId, organisationId }: Keeper) => ({
  collaboration_id: collaborationId,
  organisation_id: organisationId,
});

export const listCourses = async (tx: Tx): Promise<Course[]> => {
  const { rows } = await sql<Course>`select c.programme_course_id as id, c.name, c.about, c.form,
    c.in_group_activity as "inGroupActivity", c.ended_on as "endedOn", c.version
    from programme_course c where c.collaboration_id = app.collaboration() order by c.ended_on is not null, c.name`.execute(
    tx,
  );
  return rows;
};

export const findCourse = async (tx: Tx, id: string): Promise<Course | undefined> =>
  (await listCourses(tx)).find((course) => course.id === id);

const courseColumns = ({ name, about, form, inGroupActivity }: CourseDetails) => ({
  name,
  about,
  form,
  in_group_activity: inGroupActivity,
});

/** The same form sent twice is one course. */
export const insertCourse = async (tx: Tx, keeper: Keeper, id: string, details: CourseDetails) => {
  await tx
    .insertInto('programme_course')
    .values({
      ...owned(keeper),
      programme_course_id: id,
      ...courseColumns(details),
      added_by: keeper.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'programme_course_id']).doNothing())
    .execute();
};

type Version = { id: string; version: number };

export const updateCourse = async (tx: Tx, { id, version }: Version, details: CourseDetails): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('programme_course')
      .set({ ...courseColumns(details), version: version + 1 })
      .where((where) => where.and({ programme_course_id: id, version }))
      .executeTakeFirst(),
  );

export const endCourse = async (tx: Tx, { id, version }: Version, endedOn: PlainDate | null): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('programme_course')
      .set({ ended_on: endedOn, version: version + 1 })
      .where((where) => where.and({ programme_course_id: id, version }))
      .executeTakeFirst(),
  );

/** The modules of a course, or of all courses, in their order. */
export const listModules = async (tx: Tx, courseId?: string): Promise<Module[]> => {
  const { rows } =
    await sql<Module>`select m.programme_module_id as id, m.programme_course_id as "courseId", m.kind, m.name,
    m.content, nullif(m.material, '') as material, m.link, m.position, m.ended_on as "endedOn", m.version
    from programme_module m where m.collaboration_id = app.collaboration()
      and (${courseId ?? null}::uuid is null or m.programme_course_id = ${courseId ?? null}::uuid)
    order by m.position, m.name`.execute(tx);
  return rows;
};

const moduleColumns = ({ kind, name, content, material, link, position }: ModuleDetails) => ({
  kind,
  name,
  content,
  material: material ?? '',
  link,
  position,
});

export const insertModule = async (
  tx: Tx,
  keeper: Keeper,
  id: string,
  courseId: string,
  details: ModuleDetails,
) => {
  await tx
    .insertInto('programme_module')
    .values({
      ...owned(keeper),
      programme_module_id: id,
      programme_course_id: courseId,
      ...moduleColumns(details),
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'programme_module_id']).doNothing())
    .execute();
};

/** A change of a part, and from which day it is given no longer. */
export const updateModule = async (
  tx: Tx,
  { id, version }: Version,
  details: ModuleDetails,
  endedOn: PlainDate | null,
): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('programme_module')
      .set({ ...moduleColumns(details), ended_on: endedOn, version: version + 1 })
      .where((where) => where.and({ programme_module_id: id, version }))
      .executeTakeFirst(),
  );
