import { type Reason, reasons } from './attendance.rules.ts';

/** The reasons that somebody says beforehand: all but that one did not come. */
export type OwnReason = Exclude<Reason, 'no_show'>;
export const ownReasons = reasons.filter((one): one is OwnReason => one !== 'no_show');

/** What the person has said of an occasion, as whoever leads the group reads it. It marks nothing by itself. */
export interface AbsenceNotice {
  reason: OwnReason;
  saidAt: Date;
  /** Who said it instead of the person. */
  byName: string | null;
  /** Who of the staff sat beside. */
  beside: string | null;
  takenBackAt: Date | null;
}

/** Whether somebody is still not to be waited for. */
export const saysNo = (notice: AbsenceNotice | null): notice is AbsenceNotice =>
  notice !== null && notice.takenBackAt === null;
