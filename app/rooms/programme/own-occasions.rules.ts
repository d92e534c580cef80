import type { PlainDate } from '../../shared/values/dates.ts';
import { momentOf } from '../../shared/values/moments.ts';
import type { OwnReason } from './absence.rules.ts';
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
  organisationId: string;
  roundId: string;
  enrolmentId: string;
  /** That the person cannot come, as it stands. */
  notice: { id: string; reason: OwnReason } | null;
}

/** As many as one can take in. */
const MOST_SHOWN = 6;

/** What comes from today on in groups that go on: the next times where there is a place, and the groups that the person waits for. */
export const comingOf = (
  occasions: readonly OwnOccasion[],
  today: PlainDate,
): { next: OwnOccasion[]; waitsFor: string[] } => {
  const coming = occasions.filter((one) => one.heldOn >= today && goesOn(one));
  return {
    next: coming.filter(hasPlace).slice(0, MOST_SHOWN),
    waitsFor: [...new Set(coming.filter((one) => !hasPlace(one)).map(({ round }) => round))],
  };
};

const goesOn = ({ leftOn, endedOn }: OwnOccasion) => !leftOn && !endedOn;
const hasPlace = (one: OwnOccasion) => turnOf(one.number, one).place;

/** The occasion of that id where the person has a place. */
export const ownOccasion = (occasions: readonly OwnOccasion[], id: string): OwnOccasion | undefined =>
  occasions.find((one) => one.id === id && goesOn(one) && hasPlace(one));

/** Why it is not taken that the person cannot come, or can after all. */
export const faultOfNotice = (
  { heldOn, starts, cancelled }: Pick<OwnOccasion, 'heldOn' | 'starts' | 'cancelled'>,
  now: Date,
): 'called_off' | 'begun' | undefined => {
  if (cancelled) return 'called_off';
  return momentOf(heldOn, starts) <= now ? 'begun' : undefined;
};
