import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { OpenedWay } from './loaded-way.rules.ts';
import type { Actor } from './vocabulary.rules.ts';

/** Who acts in a task: the ids that its rows carry, and the kind and role that the rules ask for. */
export interface Who extends Actor {
  collaborationId: string;
  organisationId: string;
  accountId: string;
}

/** The columns that every row about a person begins with. */
export const owned = (
  who: Pick<Who, 'collaborationId' | 'organisationId' | 'accountId'>,
  participantId: string,
) => ({
  collaboration_id: who.collaborationId,
  organisation_id: who.organisationId,
  participant_id: participantId,
});

/** The columns that every row on a way begins with. */
export const ownedOnWay = (who: Who, way: OpenedWay) => ({
  ...owned(who, way.participantId),
  way_id: way.wayId,
  way_organisation_id: way.organisationId,
});

/** The organisation of a kind in the collaboration; the acting one first, where it is of that kind. */
export const organisationOfKind = async (tx: Tx, who: Who, kind: string): Promise<string | undefined> => {
  if (who.organisationKind === kind) return who.organisationId;
  const found = await tx
    .selectFrom('organisation')
    .select('organisation_id')
    .where('collaboration_id', '=', who.collaborationId)
    .where('kind', '=', kind)
    .orderBy('name')
    .executeTakeFirst();
  return found?.organisation_id;
};

/** The day that a task is done on, with its transaction and its actor. */
export interface Doing {
  tx: Tx;
  who: Who;
  today: PlainDate;
}
