import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { seesPeople } from './landing.rules.ts';
import { needsConfirmation } from './memberships.rules.ts';

/** One membership as the page about staff lists it. */
export interface StaffMembership {
  membershipId: string;
  accountId: string;
  name: string;
  organisationId: string;
  organisationName: string;
  organisationKind: string;
  unitId: string | null;
  unitName: string | null;
  role: string;
  startsAt: Date;
  endsAt: Date | null;
  confirmedAt: Date | null;
  proposedBy: string | null;
  proposerName: string | null;
}

export type MembershipState = 'counts' | 'proposed' | 'ended' | 'declined';

/** Whether a membership counts, waits for a manager, has ended, or ended without ever having counted. */
export const stateOf = (
  { role, confirmedAt, endsAt }: Pick<StaffMembership, 'role' | 'confirmedAt' | 'endsAt'>,
  now: Date,
): MembershipState => {
  const waits = !confirmedAt && needsConfirmation(role);
  if (endsAt && endsAt <= now) return waits ? 'declined' : 'ended';
  return waits ? 'proposed' : 'counts';
};

const everywhere = ['manager', 'analyst', 'model_manager', 'administrator'];

/** Which roles there are in an organisation of each kind; the others have none of their own. */
const rolesOfKind: Record<string, readonly string[]> = {
  FSF: ['lss_officer', 'job_consultant', 'supervisor', 'unit_staff', 'project_lead', ...everywhere],
  ASF: ['asf_caseworker', 'project_lead', ...everywhere],
  FK: ['fk_officer', ...everywhere],
  AF: ['af_officer', ...everywhere],
  school: ['school_staff', ...everywhere],
  provider: ['supervisor', 'unit_staff', ...everywhere],
};

const rolesIn = (kind: string): readonly string[] => rolesOfKind[kind] ?? everywhere;

export const organisationKinds = [
  'FSF',
  'ASF',
  'FK',
  'AF',
  'school',
  'provider',
  'employer',
  'steering',
] as const;

interface Proposal {
  accountId: string;
  organisationId: string;
  organisationKind: string;
  unitId: string | null;
  role: string;
}

/** The refusal's name is the key of its sentence. */
export type ProposalRefusal =
  | 'ownMembership'
  | 'roleNotHere'
  | 'unitNeeded'
  | 'alreadyHas'
  | 'analystAndPeople';

export const refusedField: Record<ProposalRefusal, 'role' | 'place' | ''> = {
  ownMembership: '',
  roleNotHere: 'role',
  unitNeeded: 'place',
  alreadyHas: 'role',
  analystAndPeople: 'role',
};

/** Whether an administrator may propose this; `held` are the account's memberships that count or wait. */
export const decideProposal = (
  proposal: Proposal,
  actingAccountId: string,
  held: Pick<StaffMembership, 'organisationId' | 'unitId' | 'role'>[],
): Result<Proposal, ProposalRefusal> => {
  const { accountId, organisationId, organisationKind, unitId, role } = proposal;
  if (accountId === actingAccountId) return refuse('ownMembership');
  if (!rolesIn(organisationKind).includes(role)) return refuse('roleNotHere');
  if (role === 'unit_staff' && !unitId) return refuse('unitNeeded');
  const same = held.some(
    (one) => one.organisationId === organisationId && one.unitId === unitId && one.role === role,
  );
  if (same) return refuse('alreadyHas');
  const roles = [role, ...held.map((one) => one.role)];
  if (roles.includes('analyst') && roles.some(seesPeople)) return refuse('analystAndPeople');
  return accept(proposal);
};

export type AnswerRefusal = 'alreadyAnswered' | 'ownProposal' | 'ownMembership';

/** Whether this manager may confirm or decline the proposal. */
export const decideAnswer = (
  membership: StaffMembership,
  managerAccountId: string,
  now: Date,
): Result<StaffMembership, AnswerRefusal> => {
  if (stateOf(membership, now) !== 'proposed') return refuse('alreadyAnswered');
  if (membership.accountId === managerAccountId) return refuse('ownMembership');
  if (membership.proposedBy === managerAccountId) return refuse('ownProposal');
  return accept(membership);
};

const standIns = new Set([
  'lss_officer',
  'job_consultant',
  'supervisor',
  'fk_officer',
  'af_officer',
  'asf_caseworker',
  'school_staff',
]);

/** Roles with people of their own, for whom somebody can stand in. */
export const mayStandIn = (role: string): boolean => standIns.has(role);
