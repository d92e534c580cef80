import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { inserted } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { DrawRefusal, Period, Plan } from './sampling.rules.ts';

/** All versions of the plan of one's own organisation, the newest first. */
export const listPlans = (tx: Tx): Promise<Plan[]> =>
  tx
    .selectFrom('sampling_plan')
    .select([
      'sampling_plan_id as id',
      'version',
      'every',
      'choice',
      'size',
      'with_unusual as withUnusual',
      'starts_on as startsOn',
      'decided_by as decidedBy',
      'decided_on as decidedOn',
    ])
    .orderBy('version', 'desc')
    .execute() as Promise<Plan[]>;

/** False when a colleague has saved the same version meanwhile. */
export const insertPlan = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Visitor,
  plan: Plan,
): Promise<boolean> => {
  const done = await tx
    .insertInto('sampling_plan')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      sampling_plan_id: plan.id,
      version: plan.version,
      every: plan.every,
      choice: plan.choice,
      size: plan.size,
      with_unusual: plan.withUnusual,
      starts_on: plan.startsOn,
      decided_by: plan.decidedBy,
      decided_on: plan.decidedOn,
      recorded_by: accountId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted(done);
};

/** The last day that a sample has been drawn over. */
export const lastDrawn = async (tx: Tx): Promise<PlainDate | undefined> => {
  const row = await tx
    .selectFrom('log_review')
    .select(({ fn }) => fn.max('period_to').as('day'))
    .executeTakeFirst();
  return row?.day ?? undefined;
};

/** Draws in the database: what is drawn hangs on the seals and on nothing that one chooses. */
export const drawIn = async (
  tx: Tx,
  reviewId: string,
  planId: string,
  { from, to }: Period,
): Promise<'drawn' | DrawRefusal> => {
  const { rows } = await sql<{ outcome: 'drawn' | DrawRefusal }>`
    select app.draw_sample(${reviewId}::uuid, ${planId}::uuid, ${from}::date, ${to}::date) outcome`.execute(
    tx,
  );
  return rows[0]!.outcome;
};
