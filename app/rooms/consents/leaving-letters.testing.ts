import { asJobKeeper, becomeRole } from '../../platform/database.ts';
import { deliverMail } from '../../platform/deliver-mail.ts';
import type { Outgoing } from '../../platform/mail-way.ts';
import type { OpenCases } from '../crossings/browsing.testing.ts';
import type { Known } from './sharing-steps.testing.ts';

/** What of the prepared letters leaves at the end of that day: a share begins at the real hour. */
export const lettersThatLeave = async (
  { application, database }: OpenCases,
  known: Pick<Known, 'id' | 'today'>,
): Promise<string[]> => {
  const left: Outgoing[] = [];
  const now = new Date(`${known.today}T22:59:59Z`);
  const deliver = async (letter: Outgoing) => {
    left.push(letter);
    return 'sent' as const;
  };
  await deliverMail({
    application: { ...application, clock: () => now, mail: { from: 'x@exempel.invalid', deliver } },
    payload: {},
    now,
    today: known.today,
    rowsDone: 0,
    finish: () => Promise.reject(new Error('a clock does not finish')),
    step: (act) =>
      asJobKeeper(database, async (tx) => {
        await becomeRole(tx, 'app_mailing');
        return act(tx);
      }),
  });
  return left
    .filter(({ body }) => body === known.id)
    .map(({ subject }) => subject)
    .toSorted();
};
