import type { PlainDate } from '../../shared/values/dates.ts';
import { turnOf } from './queue.rules.ts';

/** A time of a group that the person is enrolled in, whether or not there is a place. */
export interface OwnOccasion {
  id: string;
  round: string;
  heldOn: PlainDate;
  starts: string;
  ends: string;
  place: string;
  leader: string;
  modules: string;
  cancelled: boolean;
  number: number;
  /** When the person left the round, and when the round ended. */
  leftOn: PlainDate | null;
  endedOn: PlainDate | null;
  seats: number;
  issued: number;
  givenBack: number[];
}

/** As many as one can take in. */
const MOST_SHOWN = 6;

/** What comes from today on in groups that go on: the next times where there is a place, and the groups that the person waits for. */
export const comingOf = (
  occasions: readonly OwnOccasion[],
  today: PlainDate,
): { next: OwnOccasion[]; waitsFor: string[] } => {
  const coming = occasions.filter(({ heldOn, leftOn, endedOn }) => heldOn >= today && !leftOn && !endedOn);
  const placed = (one: OwnOccasion) => turnOf(one.number, one).place;
  return {
    next: coming.filter(placed).slice(0, MOST_SHOWN),
    waitsFor: [...new Set(coming.filter((one) => !placed(one)).map(({ round }) => round))],
  };
};
