import type { Visit } from '../../platform/visit.ts';

/** What a task of this room is done with: its transaction, its actor, its day. */
export type Doing = Pick<Visit, 'tx' | 'visitor' | 'today'>;

/** The columns that every row about a person begins with. */
export const owned = ({ visitor }: Doing, participantId: string) => ({
  collaboration_id: visitor.collaborationId,
  organisation_id: visitor.organisationId,
  participant_id: participantId,
});
