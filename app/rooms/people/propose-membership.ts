import type { Tx } from '../../platform/database.ts';
import type { Visitor } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { accountOf, findAccountOf, findStaffAccount } from './organisations.store.ts';
import { decideProposal, type ProposalRefusal, stateOf } from './staff.rules.ts';
import { findMembership, insertMembership, listPlaces, staffOfAccount } from './staff.store.ts';

export interface Proposal {
  membershipId: string;
  /** An organisation, or one of its units. */
  placeId: string;
  role: string;
}

interface Proposing {
  tx: Tx;
  visitor: Visitor;
  now: Date;
}

/** Gives an account of the collaboration one more role; asked for twice, it is the same row. */
export const proposeMembership = async (
  { tx, visitor, now }: Proposing,
  accountId: string,
  { membershipId, placeId, role }: Proposal,
): Promise<Result<{ accountId: string }, ProposalRefusal | 'placeMissing' | 'accountRevoked'>> => {
  if (await findMembership(tx, membershipId)) return accept({ accountId });
  const places = await listPlaces(tx);
  const place = places.find((one) => (one.unitId ?? one.organisationId) === placeId);
  if (!place) return refuse('placeMissing');
  if ((await findStaffAccount(tx, accountId))?.revokedAt) return refuse('accountRevoked');
  const held = (await staffOfAccount(tx, accountId)).filter((one) =>
    ['counts', 'proposed'].includes(stateOf(one, now)),
  );
  const decision = decideProposal({ ...place, accountId, role }, visitor.accountId, held);
  if (!decision.ok) return decision;
  const { organisationId, unitId } = place;
  const { collaborationId, accountId: proposedBy } = visitor;
  await insertMembership(tx, {
    collaborationId,
    membershipId,
    accountId,
    organisationId,
    unitId,
    role,
    proposedBy,
  });
  return accept({ accountId });
};

interface NewPerson extends Proposal {
  issuer: string;
  subject: string;
  name: string;
  email: string | null;
}

/** Adds a person with a first role. Somebody who is here already gets a further role on the own page instead. */
export const addPerson = async (
  doing: Proposing,
  { issuer, subject, name, email, ...proposal }: NewPerson,
): Promise<
  Result<{ accountId: string }, ProposalRefusal | 'placeMissing' | 'accountRevoked' | 'accountHere'>
> => {
  const before = await findMembership(doing.tx, proposal.membershipId);
  if (before) return accept({ accountId: before.accountId });
  if (await findAccountOf(doing.tx, issuer, subject)) return refuse('accountHere');
  const accountId = await accountOf(doing.tx, { accountId: newId(), issuer, subject, name, email });
  return proposeMembership(doing, accountId, proposal);
};
