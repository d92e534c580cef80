import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { PathDefinition } from '../path/definition.rules.ts';

/** The one who acts: a model manager of the collaboration. */
export interface Manager {
  collaborationId: string;
  accountId: string;
}

interface Participant {
  who: string;
  ownExperience: boolean;
}

/** A group's decision that a version is the way of working. */
export interface Approval {
  id: string;
  decidedBy: string;
  decidedOn: PlainDate;
  participants: Participant[];
  recordedBy: string;
  recordedAt: string;
  withdrawn: { at: string; by: string; why: string } | null;
}

/** That a version was taken into use for new ways, or put aside. */
export interface Use {
  starts: boolean;
  why: string | null;
  by: string;
  at: string;
}

/** A version as the collaboration has it. */
export interface Model {
  hash: string;
  definition: PathDefinition;
  /** In use for new ways. */
  active: boolean;
  addedAt: Date;
  /** Nobody: it came with the product. */
  addedBy: string | null;
  approvals: Approval[];
  uses: Use[];
  /** Open ways on it, told to the model manager only; `few` is one to four, which are not told apart. */
  ways?: { count: number } | 'few' | 'none';
}

/** The beginning of a hash that names a version in an address. */
export const shortHash = (hash: string): string => hash.slice(0, 16);

export const standingApprovals = ({ approvals }: Pick<Model, 'approvals'>): Approval[] =>
  approvals.filter(({ withdrawn }) => withdrawn === null);

/** Approved in this collaboration. What a file says of itself was decided elsewhere and does not count. */
export const isApproved = (model: Pick<Model, 'approvals'>): boolean => standingApprovals(model).length > 0;

/** Other versions of the same model, the one that was added last first. */
export const otherVersions = (models: readonly Model[], { hash, definition }: Model): Model[] =>
  models
    .filter((one) => one.definition.key === definition.key && one.hash !== hash)
    .sort((a, b) => b.addedAt.getTime() - a.addedAt.getTime());

export type UseRefusal = 'changed_since' | 'why_missing';

/** Whether a version is taken into use or put aside: without an approval the model manager says why. */
export function decideUse(
  model: Model,
  input: { starts: boolean; why: string },
): Result<{ starts: boolean; why: string | null }, UseRefusal> {
  if (model.active === input.starts) return refuse('changed_since');
  const why = input.why.trim();
  if (input.starts && !why && !isApproved(model)) return refuse('why_missing');
  return accept({ starts: input.starts, why: why || null });
}

export type ApprovalRefusal = 'decided_by_missing' | 'date_in_future' | 'nobody_took_part';

/** Whether a group's decision can be registered: who decided, when, and who took part. */
export function decideApproval(
  input: { decidedBy: string; decidedOn: PlainDate; withExperience: string[]; others: string[] },
  today: PlainDate,
): Result<Pick<Approval, 'decidedBy' | 'decidedOn' | 'participants'>, ApprovalRefusal> {
  if (!input.decidedBy.trim()) return refuse('decided_by_missing');
  if (input.decidedOn > today) return refuse('date_in_future');
  const participants = [
    ...input.withExperience.map((who) => ({ who, ownExperience: true })),
    ...input.others.map((who) => ({ who, ownExperience: false })),
  ];
  if (participants.length === 0) return refuse('nobody_took_part');
  return accept({ decidedBy: input.decidedBy.trim(), decidedOn: input.decidedOn, participants });
}
