import { sql } from 'kysely';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { OpenedWay } from './loaded-way.rules.ts';
import type { Inflow } from './start-way.rules.ts';
import type { KeptWarning } from './warnings.rules.ts';
import { type Doing, owned, ownedOnWay } from './who.store.ts';

export interface NewWay {
  wayId: string;
  participantId: string;
  contentHash: string;
  inflow: Inflow;
  startedOn: PlainDate;
  wishId?: string;
  previousWay?: OpenedWay;
  returnReason?: string;
}

export const insertWay = async ({ tx, who }: Doing, way: NewWay): Promise<void> => {
  await tx
    .insertInto('way')
    .values({
      ...owned(who, way.participantId),
      way_id: way.wayId,
      holder_organisation_id: who.organisationId,
      content_hash: way.contentHash,
      inflow: way.inflow,
      started_on: way.startedOn,
      wish_id: way.wishId ?? null,
      previous_way_id: way.previousWay?.wayId ?? null,
      previous_way_organisation_id: way.previousWay?.organisationId ?? null,
      return_reason: way.returnReason ?? null,
    })
    .execute();
};

export interface OpenedStep {
  step: string;
  track: 'leading' | 'parallel';
  startedOn: PlainDate;
  /** Of a corrected row that had ended: two leading steps are never open at once. */
  endedOn?: PlainDate;
  responsibleOrganisationId: string;
  transition?: string;
  reason?: string;
  participants?: string;
  warnings?: readonly KeptWarning[];
  /** What a corrected row keeps of where it was written. */
  written?: { model: string | null; since: PlainDate | null; modelMove: string | null };
}

export const insertStep = async ({ tx, who }: Doing, way: OpenedWay, opened: OpenedStep): Promise<string> => {
  const id = newId();
  await tx
    .insertInto('way_step')
    .values({
      ...ownedOnWay(who, way),
      way_step_id: id,
      step_key: opened.step,
      track: opened.track,
      transition_key: opened.transition ?? null,
      responsible_organisation_id: opened.responsibleOrganisationId,
      starts_on: opened.startedOn,
      ends_on: opened.endedOn ?? null,
      reason: opened.reason || null,
      participants: opened.participants || null,
      warnings: JSON.stringify(opened.warnings ?? []),
      content_hash: opened.written?.model ?? null,
      since: opened.written?.since ?? null,
      model_move_id: opened.written?.modelMove ?? null,
      recorded_by: who.accountId,
    })
    .execute();
  return id;
};

/** Ends the steps that are open under these keys, whichever organisation on the way wrote them. */
export const closeSteps = async (
  { tx }: Doing,
  wayId: string,
  keys: readonly string[],
  endedOn: PlainDate,
  warnings: readonly KeptWarning[] = [],
): Promise<void> => {
  if (keys.length === 0) return;
  const { rows } = await sql<{
    closed: number;
  }>`select app.close_steps(${wayId}, ${[...keys]}::text[], ${endedOn}::date, ${JSON.stringify(warnings)}::jsonb) as closed`.execute(
    tx,
  );
  updatedOne({ numUpdatedRows: rows[0]?.closed === keys.length ? 1 : 0 });
};

/** Ends the way. The version guards against a colleague who ended or moved it in another window. */
export const closeWay = async (
  { tx }: Doing,
  wayId: string,
  version: number,
  end: { on: PlainDate; reason: string; exit?: string },
): Promise<void> => {
  updatedOne(
    await tx
      .updateTable('way')
      .set({
        ended_on: end.on,
        end_reason: end.reason,
        end_exit: end.exit ?? null,
        version: version + 1,
      })
      .where('way_id', '=', wayId)
      .where('version', '=', version)
      .executeTakeFirst(),
  );
};

/** Takes the next version of a way, so that of two windows only one goes through. */
export const touchWay = async ({ tx }: Doing, wayId: string, version: number): Promise<void> => {
  updatedOne(
    await tx
      .updateTable('way')
      .set({ version: version + 1 })
      .where('way_id', '=', wayId)
      .where('version', '=', version)
      .executeTakeFirst(),
  );
};
