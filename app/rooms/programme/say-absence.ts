import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { OwnReason } from './absence.rules.ts';
import { insertNotice, type Saying, takeBackNotice } from './own-absence.store.ts';
import { faultOfNotice, type OwnOccasion } from './own-occasions.rules.ts';

type Said = Result<void, 'called_off' | 'begun'>;

/** The person cannot come, and why: another reason stands instead of the one before, the same again changes nothing. It marks no attendance. */
export const sayAbsence = async (visit: Saying, occasion: OwnOccasion, reason: OwnReason): Promise<Said> => {
  const fault = faultOfNotice(occasion, visit.now);
  if (fault) return refuse(fault);
  if (occasion.notice?.reason === reason) return accept(undefined);
  const before = occasion.notice?.id ?? occasion.outdatedNoticeId;
  if (before) await takeBackNotice(visit, before);
  await insertNotice(visit, occasion, reason);
  return accept(undefined);
};

/** The person can come after all, until it begins; pressed again it changes nothing. */
export const takeBackAbsence = async (visit: Saying, occasion: OwnOccasion): Promise<Said> => {
  const fault = faultOfNotice(occasion, visit.now);
  if (fault) return refuse(fault);
  if (occasion.notice) await takeBackNotice(visit, occasion.notice.id);
  return accept(undefined);
};
