import { insertedOne, updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../platform/visit.ts';

/** What a task of this room is done with: its transaction, its actor, its day. */
export type Doing = Pick<Visit, 'tx' | 'visitor' | 'today'>;

/** The columns that every row about a person begins with. */
export const owned = ({ visitor }: Doing, participantId: string) => ({
  collaboration_id: visitor.collaborationId,
  organisation_id: visitor.organisationId,
  participant_id: participantId,
});

/**
 * Writes what there is one of about a person in each organisation: the first time a new row, later its next version. Refuses (WrongRowCount) when a
 * colleague has written it since `version` was read, or at the same time.
 */
export const saveOnlyRow = async (
  doing: Doing,
  table: 'schooling' | 'entitlement',
  participantId: string,
  version: number | null,
  columns: object,
): Promise<void> => {
  const mine = owned(doing, participantId);
  if (version === null) {
    insertedOne(
      await doing.tx
        .insertInto(table)
        .values({ ...mine, ...columns } as never)
        .onConflict((conflict) =>
          conflict.columns(['collaboration_id', 'organisation_id', 'participant_id']).doNothing(),
        )
        .executeTakeFirst(),
    );
    return;
  }
  updatedOne(
    await doing.tx
      .updateTable(table)
      .set({ ...columns, version: version + 1 } as never)
      .where('organisation_id', '=', mine.organisation_id)
      .where('participant_id', '=', participantId)
      .where('version', '=', version)
      .executeTakeFirst(),
  );
};
