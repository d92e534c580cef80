import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Meeting } from './meeting.rules.ts';

export interface CalendarEntry {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** The sender of letters, as `Name <address>`. */
  from: string;
  to?: string;
  origin: string;
  address: string;
  summary: string;
  description: string;
  now: Date;
}

const organiserOf = (from: string) => {
  const [, name, email] = /^(.*?)\s*<([^>]+)>$/.exec(from) ?? [undefined, '', from];
  return { name: name || 'Brygga', email: email! };
};

/**
 * The meeting for a calendar (RFC 5545, RFC 5546), in UTC. Its UID is the meeting's for ever; the sequence tells what is newer. It names
 * nobody but its receiver, and says no more than the letter.
 */
export const writeCalendar = (
  meeting: Pick<Meeting, 'meetingId' | 'sequence' | 'startsAt' | 'endsAt' | 'place'>,
  { method, from, to, origin, address, summary, description, now }: CalendarEntry,
): string => {
  const calendar = ical({
    prodId: { company: 'Brygga', product: 'Brygga', language: 'SV' },
    method: ICalCalendarMethod[method],
  });
  const event = calendar.createEvent({
    id: `${meeting.meetingId}@${new URL(origin).hostname}`,
    sequence: meeting.sequence,
    start: meeting.startsAt,
    end: meeting.endsAt,
    stamp: now,
    summary,
    description,
    location: meeting.place,
    url: address,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: organiserOf(from),
  });
  if (to) event.createAttendee({ email: to, rsvp: false, status: ICalAttendeeStatus.NEEDSACTION });
  return calendar.toString();
};
