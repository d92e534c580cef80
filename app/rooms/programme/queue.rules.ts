import type { PlainDate } from '../../shared/values/dates.ts';
import type { DatedQueue, Queue } from './courses.rules.ts';

/** Whether a number has a place, and else how many wait before it, itself counted. */
export type Turn = { place: true } | { place: false; waiting: number };

/** How many hold a number: those with a place and those who wait. */
export const held = ({ issued, givenBack }: Queue): number => issued - givenBack.length;

export const taken = (round: Queue & { seats: number }): number => Math.min(held(round), round.seats);
/** Nobody waits for a round that has ended. */
export const waiting = (round: Queue & { seats: number; endedOn?: string | null }): number =>
  round.endedOn ? 0 : Math.max(0, held(round) - round.seats);

/**
 * Whose turn a number is: those before it that are not given back come first. A place given back is thereby the next one's in the same moment.
 */
export const turnOf = (number: number, { givenBack, seats }: Queue & { seats: number }): Turn => {
  const rank = number - givenBack.filter((one) => one < number).length;
  return rank <= seats ? { place: true } : { place: false, waiting: rank - seats };
};

/** The queue as it stood when a day was over: a number that was given back later was not free on that day. */
export const queueOn = <Of extends DatedQueue>(queue: Of, day: PlainDate): Of => ({
  ...queue,
  givenBack: queue.givenBack.filter((_, nth) => queue.givenBackOn[nth]! <= day),
});

/** The day on which a number that waited had a place, given back by somebody before it; undefined where it had one at once, or by more seats. */
export const placeSince = (
  number: number,
  enrolledOn: PlainDate,
  queue: DatedQueue & { seats: number },
): PlainDate | undefined => {
  const had = (day: PlainDate) => turnOf(number, queueOn(queue, day)).place;
  return had(enrolledOn) ? undefined : queue.givenBackOn.toSorted().find(had);
};

/** Fewer seats than have been given would take a place from somebody. */
export const mayHaveSeats = (seats: number, round: Queue & { seats: number }): boolean =>
  seats >= taken(round);
