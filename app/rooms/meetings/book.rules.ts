import type { PlainDate } from '../../shared/values/dates.ts';
import { momentOf, parseTime } from '../../shared/values/moments.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { MeetingKind } from './kinds.rules.ts';

/** A meeting as it is typed. */
export interface BookingInput {
  kind: MeetingKind;
  day: PlainDate;
  from: string;
  to: string;
  place: string;
  about: string;
  agenda: string[];
  interpreter: string;
}

export interface Booking {
  kind: MeetingKind;
  startsAt: Date;
  endsAt: Date;
  place: string;
  about: string;
  agenda: string[];
  interpreter: string | null;
}

export type BookingRefusal =
  | 'start_not_a_time'
  | 'end_not_a_time'
  | 'ends_before_start'
  | 'starts_in_the_past'
  | 'longer_than_a_day'
  | 'too_far_ahead'
  | 'place_missing'
  | 'about_missing'
  | 'agenda_empty'
  | 'agenda_too_long';

const HOUR = 3_600_000;

/** Whether the meeting may be called to as it is typed, every fault at once. One that has begun may be changed, and keep its time. */
export const decideBooking = (
  input: BookingInput,
  now: Date,
  began?: Date,
): Result<Booking, BookingRefusal[]> => {
  const [from, to] = [parseTime(input.from), parseTime(input.to)];
  const agenda = input.agenda.map((point) => point.trim()).filter(Boolean);
  const faults: (BookingRefusal | false)[] = [
    !from && 'start_not_a_time',
    !to && 'end_not_a_time',
    !input.place && 'place_missing',
    !input.about && 'about_missing',
    agenda.length === 0 && 'agenda_empty',
    agenda.length > 12 && 'agenda_too_long',
  ];
  const [startsAt, endsAt] = [momentOf(input.day, from ?? '08:00'), momentOf(input.day, to ?? '09:00')];
  if (from && to && endsAt <= startsAt) faults.push('ends_before_start');
  if (from && startsAt <= now && startsAt.getTime() !== began?.getTime()) faults.push('starts_in_the_past');
  if (startsAt.getTime() - now.getTime() > 2 * 366 * 24 * HOUR) faults.push('too_far_ahead');
  if (from && to && endsAt.getTime() - startsAt.getTime() > 10 * HOUR) faults.push('longer_than_a_day');
  const found = faults.filter((fault) => fault !== false);
  if (found.length > 0) return refuse(found);
  const { kind, place, about, interpreter } = input;
  return accept({ kind, startsAt, endsAt, place, about, agenda, interpreter: interpreter || null });
};
