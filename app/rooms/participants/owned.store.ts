import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';

/** Who acts: the ids that every row carries. */
export interface Who {
  collaborationId: string;
  organisationId: string;
  accountId: string;
}

/** What a task is done with: its transaction, its actor, its day. */
export interface Doing {
  tx: Tx;
  who: Who;
  today: PlainDate;
}

/** The columns that every row about a person begins with. */
export const owned = ({ who }: Doing, participantId: string) => ({
  collaboration_id: who.collaborationId,
  organisation_id: who.organisationId,
  participant_id: participantId,
});
