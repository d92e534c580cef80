import type { PlainDate } from '../../shared/values/dates.ts';
import type { Round } from './courses.rules.ts';
import { placeSince, turnOf } from './queue.rules.ts';

/** How it stands with somebody's enrolment; `since` where they waited for the place. It ends with its round: who had a place in a round that was carried through has completed it. */
export type Standing =
  | { state: 'enrolled'; since?: PlainDate }
  | { state: 'queue'; waiting: number }
  | { state: 'left' | 'completed' | 'ended'; on: PlainDate };

export const standingOf = (
  {
    number,
    enrolledOn,
    cancelledOn,
  }: { number: number; enrolledOn: PlainDate; cancelledOn: PlainDate | null },
  round: Pick<Round, 'seats' | 'issued' | 'givenBack' | 'givenBackOn' | 'endedOn' | 'endedBecause'>,
): Standing => {
  if (cancelledOn) return { state: 'left', on: cancelledOn };
  const turn = turnOf(number, round);
  if (round.endedOn)
    return {
      state: turn.place && round.endedBecause === 'completed' ? 'completed' : 'ended',
      on: round.endedOn,
    };
  if (!turn.place) return { state: 'queue', waiting: turn.waiting };
  return { state: 'enrolled', since: placeSince(number, enrolledOn, round) };
};

export const isLiving = ({ state }: Standing): boolean => state === 'enrolled' || state === 'queue';
