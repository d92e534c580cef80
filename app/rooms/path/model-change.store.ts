import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { PathDefinition } from './definition.rules.ts';
import type { MovedStep } from './loaded-way.rules.ts';
import type { StepMapping } from './step-mapping.rules.ts';
import type { Doing } from './who.store.ts';

/** A published way over to a version that is in use. */
export interface StandingMapping {
  id: string;
  fromHash: string;
  toHash: string;
  mapping: StepMapping;
  to: PathDefinition;
}

const inUse = `model_mapping m
  join collaboration_path u on u.collaboration_id = m.collaboration_id and u.content_hash = m.to_hash and u.active
  join path_version v on v.content_hash = m.to_hash`;

export const findMapping = async (tx: Tx, mappingId: string): Promise<StandingMapping | undefined> => {
  const { rows } =
    await sql<StandingMapping>`select m.model_mapping_id as id, m.from_hash as "fromHash", m.to_hash as "toHash",
    m.steps as mapping, v.body as "to" from ${sql.raw(inUse)}
    where m.collaboration_id = app.collaboration() and m.model_mapping_id = ${mappingId} and m.withdrawn_at is null`.execute(
      tx,
    );
  return rows[0];
};

/** Open ways that one's own organisation holds and that the one who asks may move, on a version that a mapping leads from. */
const movable = `${inUse}
  join way w on w.collaboration_id = m.collaboration_id and w.content_hash = m.from_hash and w.ended_on is null
    and app.holds(w.holder_organisation_id, w.organisation_id)
    and w.participant_id = any ((select app.participants_for('move_model', 'step'))::uuid[])
  join file f on f.collaboration_id = w.collaboration_id and f.organisation_id = app.organisation() and f.participant_id = w.participant_id
  where m.collaboration_id = app.collaboration() and m.withdrawn_at is null`;

export interface MovableCount {
  mappingId: string;
  toHash: string;
  name: { sv: string; en: string };
  version: string;
  people: number;
}

/** How many of one's own people can be moved, for each version that they can be moved to. */
export const countMovable = async (tx: Tx): Promise<MovableCount[]> => {
  const { rows } =
    await sql<MovableCount>`select m.model_mapping_id as "mappingId", m.to_hash as "toHash", v.body -> 'name' as name,
    v.label as version, count(*)::int as people from ${sql.raw(movable)} group by 1, 2, 3, 4 order by v.label, m.model_mapping_id`.execute(
      tx,
    );
  return rows;
};

export interface MovablePerson {
  participantId: string;
  name: string;
}

/** Whom a mapping concerns, by name. */
export const listMovable = async (tx: Tx, mappingId: string): Promise<MovablePerson[]> => {
  const { rows } =
    await sql<MovablePerson>`select w.participant_id as "participantId", f.given_name || ' ' || f.family_name as name
    from ${sql.raw(movable)} and m.model_mapping_id = ${mappingId}
    order by f.family_name collate app.sv, f.given_name collate app.sv, w.participant_id`.execute(tx);
  return rows;
};

export interface ModelMove {
  id: string;
  wayId: string;
  version: number;
  mappingId: string;
  on: PlainDate;
  reason: string;
  steps: (MovedStep & { responsible: string })[];
}

type MoveAnswer = 'moved' | 'not_found' | 'changed' | 'no_mapping' | 'step_is_gone';

/**
 * Moves the way in the database, which asks again whose the way is, its version, the mapping, and that every open step leads where the
 * mapping says. Which steps are opened beside those, and who of the collaboration is responsible for each, is taken from the rules.
 */
export const insertModelMove = async ({ tx }: Doing, move: ModelMove): Promise<MoveAnswer> => {
  const { rows } = await sql<{
    answer: MoveAnswer;
  }>`select app.move_model(${move.wayId}, ${move.version}, ${move.mappingId}, ${move.id},
    ${move.on}::date, ${move.reason}, ${JSON.stringify(move.steps)}::jsonb) as answer`.execute(tx);
  return rows[0]!.answer;
};

type UndoAnswer = 'undone' | 'not_found' | 'changed' | 'built_upon';

export const undoModelMove = async ({ tx }: Doing, moveId: string, version: number): Promise<UndoAnswer> => {
  const { rows } = await sql<{
    answer: UndoAnswer;
  }>`select app.undo_model_move(${moveId}, ${version}) as answer`.execute(tx);
  return rows[0]!.answer;
};
