import type { Visit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { insertSeat, listSeats, markSeat } from './seats.store.ts';
import {
  type AttendanceFault,
  attendanceFault,
  type Seat,
  type SeatFault,
  seatFault,
  type Training,
} from './training.rules.ts';
import type { Keeper } from './trainings.store.ts';

export interface Doing extends Pick<Visit, 'tx' | 'today'> {
  visitor: Keeper;
}

/** A place for oneself, or from those who keep trainings for a colleague. Asked twice it is one place. */
export const takeSeat = async (
  { tx, today, visitor }: Doing,
  training: Training,
  accountId: string,
  keeps = false,
): Promise<Result<void, SeatFault>> => {
  if ((await listSeats(tx, training.id)).some((seat) => seat.accountId === accountId))
    return accept(undefined);
  const fault = seatFault(training, today, keeps);
  if (fault) return refuse(fault);
  await insertSeat(tx, visitor, training.id, accountId);
  return accept(undefined);
};

/** Whether somebody came. Told twice it is as told once. */
export const tellAttendance = async (
  { tx, today }: Pick<Doing, 'tx' | 'today'>,
  training: Training,
  seat: Seat,
  came: boolean,
): Promise<Result<void, AttendanceFault>> => {
  const fault = attendanceFault(training, today);
  if (fault) return refuse(fault);
  if (seat.came !== came) await markSeat(tx, seat, came);
  return accept(undefined);
};
