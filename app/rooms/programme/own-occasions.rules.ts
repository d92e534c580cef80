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
  /** Nobody where whoever was to lead has left. */
  leader: string | null;
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
  /** That the person could not come, said before the occasion got another day: of the new one nothing is said. */
  outdatedNoticeId: string | null;
}

/** A group that the person is enrolled in, whether or not it has any time yet. */
export type OwnGroup = Pick<
  OwnOccasion,
  'round' | 'roundId' | 'number' | 'leftOn' | 'endedOn' | 'seats' | 'issued' | 'givenBack'
>;

/** As many as one can take in. */
const MOST_SHOWN = 6;

interface Coming {
  next: OwnOccasion[];
  /** Groups where there is a place and no time has been set. */
  withoutTimes: string[];
  waitsFor: string[];
}

/** What comes from today on in groups that go on: the next times where there is a place, and the groups that the person waits for. */
export const comingOf = (
  occasions: readonly OwnOccasion[],
  groups: readonly OwnGroup[],
  today: PlainDate,
): Coming => {
  const living = groups.filter(goesOn);
  const timed = new Set(occasions.map(({ roundId }) => roundId));
  const names = (of: readonly OwnGroup[]) => [...new Set(of.map(({ round }) => round))];
  return {
    next: occasions.filter((one) => one.heldOn >= today && goesOn(one) && hasPlace(one)).slice(0, MOST_SHOWN),
    withoutTimes: names(living.filter((one) => hasPlace(one) && !timed.has(one.roundId))),
    waitsFor: names(living.filter((one) => !hasPlace(one))),
  };
};

const goesOn = ({ leftOn, endedOn }: OwnGroup) => !leftOn && !endedOn;
const hasPlace = (one: OwnGroup) => turnOf(one.number, one).place;

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
