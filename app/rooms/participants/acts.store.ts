import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

/** Acts of the access table on this room's rows, with the area that each is asked for in. */
const acts = {
  change_file: 'identity',
  assign: 'identity',
  place: 'step',
  register_livelihood: 'benefits',
  register_entitlement: 'identity',
  register_schooling: 'preparation',
  record_answer: 'step',
  record_missing_level: 'step',
  record_wish: 'step',
  answer_wish: 'step',
  start_way: 'step',
  move_way: 'step',
  move_model: 'step',
  record_fact: 'step',
  end_day_activity: 'step',
  correct: 'step',
  cross: 'identity',
  grant_protected: 'identity',
} as const;

export type PersonAct = keyof typeof acts;

/** What the one who asks may do with this person, by the very relations that the policies stand on. */
export const actsOn = async (tx: Tx, participantId: string): Promise<Set<PersonAct>> => {
  const { rows } = await sql<{
    act: string;
    area: string;
  }>`select act, area from app.acts_on(${participantId}::uuid)`.execute(tx);
  const may = new Set(rows.map(({ act, area }) => `${act} ${area}`));
  const names = Object.keys(acts) as PersonAct[];
  return new Set(names.filter((act) => may.has(`${act} ${acts[act]}`)));
};
