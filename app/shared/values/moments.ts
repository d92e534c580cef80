import type { PlainDate } from './dates.ts';

const stockholmTime = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'short' });

/** The time it is in Sweden at that moment, as "10:05". */
export const timeOf = (moment: Date): string => stockholmTime.format(moment);

/** The moment when it is that time in Sweden. Once a year there is no time between two and three: then the one an hour later. */
export const momentOf = (day: PlainDate, time: string): Date => {
  const winter = new Date(`${day}T${time}:00+01:00`);
  return timeOf(winter) === time ? winter : new Date(`${day}T${time}:00+02:00`);
};

/** "10", "10.30", "10:30" and "1030" as "10:30"; undefined for what is no time of the day. */
export const parseTime = (typed: string): string | undefined => {
  const found = /^(?:kl\.?\s*)?([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?$/i.exec(typed.trim());
  return found ? `${found[1]!.padStart(2, '0')}:${found[2] ?? '00'}` : undefined;
};

/** "10:00" as it is said: 10, or 10.30. */
export const saidTime = (time: string): string =>
  time.replace(/^0/, '').replace(':', '.').replace(/\.00$/, '');
