import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import { assumedWatch, type Watch } from './watch.rules.ts';

/** What one's own organisation has stated, or what we assume; version 0 where nothing is stated. */
export const findWatch = async (tx: Tx): Promise<{ watch: Watch; version: number }> => {
  const row = await tx.selectFrom('log_watch').selectAll().executeTakeFirst();
  if (!row) return { watch: assumedWatch, version: 0 };
  return {
    watch: {
      peopleFloor: row.people_floor,
      peopleTimes: row.people_times,
      takenOut: row.taken_out,
      hoursFrom: row.hours_from,
      hoursTo: row.hours_to,
    },
    version: row.version,
  };
};

/** Saves over the version that was seen. */
export const saveWatch = async (
  tx: Tx,
  { collaborationId, organisationId }: Visitor,
  seen: number,
  watch: Watch,
): Promise<void> => {
  const whose = { collaboration_id: collaborationId, organisation_id: organisationId };
  const values = {
    people_floor: watch.peopleFloor,
    people_times: watch.peopleTimes,
    taken_out: watch.takenOut,
    hours_from: watch.hoursFrom,
    hours_to: watch.hoursTo,
  };
  if (seen === 0) {
    await tx
      .insertInto('log_watch')
      .values({ ...whose, ...values })
      .execute();
    return;
  }
  updatedOne(
    await tx
      .updateTable('log_watch')
      .set({ ...values, version: seen + 1 })
      .where((where) => where.and({ ...whose, version: seen }))
      .executeTakeFirst(),
  );
};
