import { asSystem } from './database.ts';
import { withoutControls } from './typed-texts.ts';
import type { Application } from './visit.ts';

export interface Refusal {
  /** Who was refused; whoever comes through the person's door has a membership only beside. */
  visitor?: { collaborationId: string; accountId: string; membershipId?: string; beside?: string };
  method: string;
  /** The pattern of the address, so that what was asked for stands in `subject` and nowhere else. */
  route: string;
  subject?: string;
  reason: string;
}

const atMost = (text: string, length: number) => {
  const kept = withoutControls(text);
  return kept.length > length ? `${kept.slice(0, length)}…` : kept;
};

/** Logs what was refused, in a transaction of its own after the roll-back. "Not yours" and "no such" are written alike. */
export const logRefusal = async (application: Application, refusal: Refusal): Promise<void> => {
  const { visitor, method, route, subject, reason } = refusal;
  await asSystem(application.database, (tx) =>
    tx
      .insertInto('refusal_log')
      .values({
        collaboration_id: visitor?.collaborationId ?? null,
        account_id: visitor?.accountId ?? null,
        membership_id: visitor?.membershipId ?? visitor?.beside ?? null,
        method: atMost(method, 10),
        route: atMost(route, 200),
        subject_id: subject === undefined ? null : atMost(subject, 60),
        reason: atMost(reason, 200),
      })
      .execute(),
  );
};
