import type { Answers } from '../../shared/values/asked.ts';
import { addDays } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { readLevels } from '../employers/levels.store.ts';
import type { Place } from './places.rules.ts';
import {
  type ApprovalDetails,
  type ApprovalFault,
  approvalFault,
  clockOf,
  isAsAgreed,
  type Stay,
  type StayContent,
  type StayEnd,
  type StayFault,
  stayFaults,
} from './stays.rules.ts';
import {
  bookWhatIsSaid,
  type Doing,
  endStay,
  insertApproval,
  insertStay,
  insertStayVersion,
  updateStay,
} from './stays.store.ts';
import { insertMove, listOthersOn } from './visit-moves.store.ts';
import {
  isPlanned,
  type MoveFault,
  moveFault,
  type planVisitsAsks,
  type SupportVisit,
  thinningDays,
  type VisitMove,
} from './visits.rules.ts';
import { insertVisits, listVisits, lockVisits, strikeVisits, strikeVisitsOutside } from './visits.store.ts';

/** What does not hold together, by field. */
export type Sound = Result<void, Partial<Record<keyof StayContent, StayFault>>>;

const kept = (content: StayContent): StayContent => ({
  ...content,
  begins: clockOf(content.begins) ?? content.begins,
  finishes: clockOf(content.finishes) ?? content.finishes,
});

const soundness = async (
  { tx }: Doing,
  content: StayContent,
  place: Place,
  booked?: Stay,
): Promise<Sound> => {
  const faults = stayFaults(content, place, await readLevels(tx), booked);
  return Object.keys(faults).length > 0 ? refuse(faults) : accept(undefined);
};

/** Books a seat for somebody, with the first version of what is to be agreed. The same form sent twice is one stay. */
export const bookStay = async (
  doing: Doing,
  participantId: string,
  place: Place,
  id: string,
  content: StayContent,
): Promise<Sound> => {
  const sound = await soundness(doing, content, place);
  if (sound.ok && (await insertStay(doing, participantId, place.id, id, content)))
    await insertStayVersion(doing, participantId, { id, version: 1 }, kept(content));
  return sound;
};

/**
 * A new version of what is agreed: nobody has said yes to it yet. The one before stands as it was; visits before the new first day and after the new
 * last are struck. Saved as it stands it is no new version, and the answers hold.
 */
export const changeStay = async (
  doing: Doing,
  participantId: string,
  stay: Stay,
  place: Place,
  content: StayContent,
): Promise<Sound> => {
  if (stay.endedOn) return refuse({ startsOn: { name: 'ended' } });
  if (isAsAgreed({ ...stay, startsOn: stay.saysFrom, endsOn: stay.saysUntil }, kept(content)))
    return accept(undefined);
  const sound = await soundness(doing, content, place, stay);
  if (!sound.ok) return sound;
  await updateStay(doing, stay, content);
  await insertStayVersion(doing, participantId, { id: stay.id, version: stay.version + 1 }, kept(content));
  await strikeVisitsOutside(doing, participantId, stay.id, content);
  return sound;
};

/**
 * A party's answer to the agreement as it stands, in its turn. With the last yes the booking becomes as short as what was agreed: the seat is free on the
 * other days. The same form sent twice is one answer.
 */
export const recordApproval = async (
  doing: Doing,
  participantId: string,
  stay: Stay,
  id: string,
  said: ApprovalDetails,
): Promise<Result<void, ApprovalFault>> => {
  if (stay.approvals.some((one) => one.id === id)) return accept(undefined);
  const fault = approvalFault(stay, said.party, said.answer);
  if (fault) return refuse(fault);
  const because = said.answer === 'no' ? said.because : null;
  await insertApproval(doing, participantId, stay, id, { ...said, because });
  const narrower = stay.saysFrom !== stay.startsOn || stay.saysUntil !== stay.endsOn;
  if (said.party === 'municipality' && said.answer === 'yes' && narrower) {
    await bookWhatIsSaid(doing, stay);
    await strikeVisitsOutside(doing, participantId, stay.id, {
      startsOn: stay.saysFrom,
      endsOn: stay.saysUntil,
    });
  }
  return accept(undefined);
};

/** It ends; the visits that were planned after it are struck. */
export const endWithVisits = async (
  doing: Doing,
  participantId: string,
  stay: Pick<Stay, 'id' | 'version' | 'endedOn'>,
  end: StayEnd,
): Promise<Result<void, 'ended'>> => {
  if (stay.endedOn) return refuse('ended');
  await endStay(doing, stay, end);
  await strikeVisits(doing, participantId, stay.id, addDays(end.endedOn, 1));
  return accept(undefined);
};

/**
 * The supervisor's visits from a day on, dense at first; what was planned from that day is struck. Planned as it stands already, as by a form that
 * was sent twice, nothing is.
 */
export const planVisits = async (
  doing: Doing,
  participantId: string,
  stay: Stay,
  { supervisorId, firstOn }: Answers<typeof planVisitsAsks>,
): Promise<Result<void, 'outside_stay' | 'ended'>> => {
  if (stay.endedOn) return refuse('ended');
  if (firstOn < stay.startsOn || firstOn > stay.endsOn) return refuse('outside_stay');
  await lockVisits(doing.tx, stay.id);
  const days = thinningDays(firstOn, stay.endsOn, await readLevels(doing.tx));
  const planned = await listVisits(doing.tx, participantId);
  if (isPlanned(planned, stay.id, { supervisorId, firstOn }, days)) return accept(undefined);
  await strikeVisits(doing, participantId, stay.id, firstOn);
  await insertVisits(doing, participantId, stay.id, supervisorId, days);
  return accept(undefined);
};

/** One visit is moved; the others of the plan stand. Moved to where it stands it is as it was. */
export const moveVisit = async (
  doing: Doing,
  stay: Stay,
  visit: SupportVisit,
  move: VisitMove,
): Promise<Result<void, MoveFault>> => {
  if (move.plannedOn === visit.plannedOn && move.starts === visit.starts) return accept(undefined);
  const fault = moveFault(visit, move, stay, await listOthersOn(doing.tx, visit, move.plannedOn));
  if (fault) return refuse(fault);
  await insertMove(doing, visit, move);
  return accept(undefined);
};
