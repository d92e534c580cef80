import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { OpenedWay } from './loaded-way.rules.ts';
import { type Doing, owned, ownedOnWay, type Who } from './who.store.ts';

export interface PersonInDayActivity {
  sex: string;
  /** The placement that goes on, or went on last; null when there has been none. */
  since: PlainDate | null;
  until: PlainDate | null;
  form: string | null;
  /** A decision that stands covers that placement already. */
  decided: boolean;
}

export const personInDayActivity = async (
  tx: Tx,
  who: Who,
  participantId: string,
): Promise<PersonInDayActivity | undefined> =>
  tx
    .selectFrom('file')
    .leftJoin('placement', (join) =>
      join
        .onRef('placement.collaboration_id', '=', 'file.collaboration_id')
        .onRef('placement.organisation_id', '=', 'file.organisation_id')
        .onRef('placement.participant_id', '=', 'file.participant_id'),
    )
    .select(['sex', 'starts_on as since', 'ends_on as until', 'form'])
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('transition')
            .select('transition_id')
            .whereRef('transition.collaboration_id', '=', 'file.collaboration_id')
            .whereRef('transition.organisation_id', '=', 'file.organisation_id')
            .whereRef('transition.participant_id', '=', 'file.participant_id')
            .whereRef('transition.left_on', '>=', 'placement.starts_on')
            .where('transition.struck', '=', false),
        )
        .$castTo<boolean>()
        .as('decided'),
    )
    .where('file.organisation_id', '=', who.organisationId)
    .where('file.participant_id', '=', participantId)
    .orderBy('starts_on', (order) => order.desc().nullsLast())
    .executeTakeFirst();

/** Whether day activity runs today, as far as one may see. */
export const dayActivityRuns = async (tx: Tx, participantId: string): Promise<boolean> => {
  const found = await tx
    .selectFrom('placement')
    .select('placement_id')
    .where('participant_id', '=', participantId)
    .where(sql<boolean>`daterange(starts_on, ends_on, '[]') @> app.today()`)
    .executeTakeFirst();
  return found !== undefined;
};

export interface NewTransition {
  transitionId: string;
  decidedOn: PlainDate;
  lastDay: PlainDate;
  destination: string;
  fromForm: string | null;
  sex: string;
  basis: string;
}

export const insertTransition = async (
  { tx, who }: Doing,
  participantId: string,
  way: OpenedWay | undefined,
  transition: NewTransition,
): Promise<void> => {
  await tx
    .insertInto('transition')
    .values({
      ...(way ? ownedOnWay(who, way) : owned(who, participantId)),
      transition_id: transition.transitionId,
      decided_on: transition.decidedOn,
      left_on: transition.lastDay,
      destination: transition.destination,
      from_form: transition.fromForm,
      sex: transition.sex,
      basis: transition.basis,
      recorded_by: who.accountId,
    })
    .execute();
};

/** Whether one's own organisation has the decision already. */
export const isRecorded = async (tx: Tx, transitionId: string): Promise<boolean> => {
  const found = await tx
    .selectFrom('transition')
    .select('transition_id')
    .where('transition_id', '=', transitionId)
    .executeTakeFirst();
  return found !== undefined;
};

/** What the last day of the placement was before the decision closed it; null: none was set. */
export const findClosedPlacement = async (tx: Tx, transitionId: string): Promise<PlainDate | null> => {
  const found = await tx
    .selectFrom('transition')
    .select('placement_ended_on')
    .where('transition_id', '=', transitionId)
    .executeTakeFirst();
  return found?.placement_ended_on ?? null;
};

/** Strikes the transition and lets the placement go on, all or nothing. `left`: somebody has changed its last day since, so it stays. On a way `seenVersion` is the way's, else its own. */
export const revokeTransition = async (tx: Tx, transitionId: string, seenVersion: number) => {
  const { rows } = await sql<{
    outcome: 'reopened' | 'left' | 'overlaps' | 'changed' | 'not_found';
  }>`select app.revoke_end_decision(${transitionId}, ${seenVersion}) as outcome`.execute(tx);
  return rows[0]?.outcome;
};

/** Another last day and destination for a decision outside a way. `moved`: the placement that it closed follows. */
export const changeTransition = async (
  tx: Tx,
  transitionId: string,
  seenVersion: number,
  { lastDay, destination }: { lastDay: PlainDate; destination: string },
) => {
  const { rows } = await sql<{
    outcome: 'moved' | 'left' | 'overlaps' | 'changed' | 'not_found';
  }>`select app.correct_end_decision(${transitionId}, ${seenVersion}, ${lastDay}, ${destination}) as outcome`.execute(
    tx,
  );
  return rows[0]?.outcome;
};
