import type { Visit } from '../../platform/visit.ts';

/** What a task about somebody's job is done with. */
export type Doing = Pick<Visit, 'tx' | 'visitor' | 'today' | 'lang'>;

/** Whose row it is: the first columns of each. */
export const rowOf = (
  { visitor: { collaborationId, organisationId } }: Pick<Doing, 'visitor'>,
  participantId: string,
) => ({ collaboration_id: collaborationId, organisation_id: organisationId, participant_id: participantId });
