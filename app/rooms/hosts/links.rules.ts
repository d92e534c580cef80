import type { AskedForm } from '../../shared/values/asked.ts';
import { addDays, firstOf, type PlainDate } from '../../shared/values/dates.ts';
import { momentOf } from '../../shared/values/moments.ts';

export const linkAsks = {
  contactId: { field: 'kontakt', ask: 'pick' },
} as const satisfies AskedForm;

/** A link to somebody at an employer about a stay, as staff see it. */
export interface EmployerLink {
  id: string;
  contactId: string;
  contact: string;
  expiresAt: Date;
  madeAt: Date;
  madeBy: string;
  revokedAt: Date | null;
  /** The contact is still there, under the address that the link was made for. */
  reaches: boolean;
}

export type LinkState = 'open' | 'revoked' | 'expired' | 'unreachable';

/** What has become of a link; the first of what stops it. */
export const linkState = (
  { revokedAt, expiresAt, reaches }: Pick<EmployerLink, 'revokedAt' | 'expiresAt' | 'reaches'>,
  now: Date,
): LinkState => {
  if (revokedAt) return 'revoked';
  if (expiresAt <= now) return 'expired';
  return reaches ? 'open' : 'unreachable';
};

/** A link lasts over the last day of the stay, and never longer than the collaboration has set. */
export const expiryOf = (stayEndsOn: PlainDate, today: PlainDate, longestDays: number): Date =>
  momentOf(addDays(firstOf(stayEndsOn, addDays(today, longestDays)), 1), '00:00');
