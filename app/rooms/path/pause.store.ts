import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { OpenedWay } from './loaded-way.rules.ts';
import { type Doing, ownedOnWay } from './who.store.ts';

export const insertPause = async (
  { tx, who }: Doing,
  way: OpenedWay,
  pause: { since: PlainDate; reason: string },
): Promise<void> => {
  await tx
    .insertInto('pause')
    .values({
      ...ownedOnWay(who, way),
      pause_id: newId(),
      starts_on: pause.since,
      reason: pause.reason,
      recorded_by: who.accountId,
    })
    .execute();
};

export const closePause = async ({ tx }: Doing, pauseId: string, until: PlainDate): Promise<void> => {
  updatedOne(
    await tx.updateTable('pause').set({ ends_on: until }).where('pause_id', '=', pauseId).executeTakeFirst(),
  );
};
