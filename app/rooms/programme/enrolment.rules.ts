import type { PlainDate } from '../../shared/values/dates.ts';
import type { Round } from './courses.rules.ts';
import { turnOf } from './queue.rules.ts';

/** How it stands with somebody's enrolment. It ends with its round: who had a place in a round that was carried through has completed it. */
export type Standing =
  | { state: 'enrolled' }
  | { state: 'queue'; waiting: number }
  | { state: 'left' | 'completed' | 'ended'; on: PlainDate };

export const standingOf = (
  { number, cancelledOn }: { number: number; cancelledOn: PlainDate | null },
  round: Pick<Round, 'seats' | 'issued' | 'givenBack' | 'endedOn' | 'endedBecause'>,
): Standing => {
  if (cancelledOn) return { state: 'left', on: cancelledOn };
  const turn = turnOf(number, round);
  if (round.endedOn)
    return {
      state: turn.place && round.endedBecause === 'completed' ? 'completed' : 'ended',
      on: round.endedOn,
    };
  return turn.place ? { state: 'enrolled' } : { state: 'queue', waiting: turn.waiting };
};

export const isLiving = ({ state }: Standing): boolean => state === 'enrolled' || state === 'queue';
