import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Keeper } from './employers.store.ts';
import { type LevelName, type Levels, usualLevels } from './levels.rules.ts';

/** What the collaboration has set: the newest of each. */
export const readSetLevels = async (tx: Tx): Promise<Partial<Levels>> => {
  const { rows } = await sql<{
    name: LevelName;
    value: number;
  }>`select distinct on (l.name) l.name, l.value from working_level l
    where l.collaboration_id = app.collaboration() order by l.name, l.set_at desc, l.working_level_id desc`.execute(
    tx,
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
};

/** What holds: what was set, else the product's own. */
export const readLevels = async (tx: Tx): Promise<Levels> => ({
  ...usualLevels,
  ...(await readSetLevels(tx)),
});

export const insertLevel = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Keeper,
  name: LevelName,
  value: number,
): Promise<void> => {
  await tx
    .insertInto('working_level')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      working_level_id: newId(),
      name,
      value,
      set_by: accountId,
    })
    .execute();
};
