/** As whom a session acts: in a membership (beside a person, or not), as the person oneself, or as a representative. */
export type ActingAs =
  | { membershipId: string; besidePerson?: string }
  | { personAccountId: string }
  | { representationId: string };

/** Where a person's own pages begin. */
export const ownLanding = '/min-vag';

/** The page that opens nothing: the same for who has nothing here, whose time is over, and who is protected. */
export const noPage = '/ingen-sida';

/** As whom one goes on who has chosen this person's pages. */
export const asWayIn = ({ wayInId, kind }: { wayInId: string; kind: string }): ActingAs =>
  kind === 'person' ? { personAccountId: wayInId } : { representationId: wayInId };
