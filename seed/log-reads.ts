import { sql } from 'kysely';
import { asSealing } from '../app/platform/database.ts';
import { sealLog } from '../app/rooms/trust/seals.store.ts';
import type { PlainDate } from '../app/shared/values/dates.ts';
import { addWorkingDays } from '../app/shared/values/working-days.ts';
import type { StaffKey } from './staff.ts';
import type { Setting } from './tell.ts';

interface Read {
  who: StaffKey;
  day: PlainDate;
  time: string;
  act: string;
  people: string[];
  purpose?: string;
}

/** Reads of days past. The log takes the moment of its own clock, so these are put there as the log’s own role would. */
export const insertReads = ({ database, staff, collaborationId }: Setting, reads: Read[]) =>
  database.handle.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'app_log', true)`.execute(tx);
    for (const { who, day, time, act, people, purpose } of reads) {
      const { accountId, membershipId, organisationId } = staff[who]!;
      await tx
        .insertInto('read_log')
        .values({
          collaboration_id: collaborationId,
          at: sql<Date>`(${`${day} ${time}`}::timestamp at time zone 'Europe/Stockholm')`,
          account_id: accountId,
          membership_id: membershipId,
          organisation_id: organisationId,
          act,
          participant_ids: people,
          purpose,
        })
        .execute();
    }
  });

export const readers = ['sara', 'lena', 'sara', 'anja', 'jonas', 'siv'] as const;

/** An ordinary month: everybody opens their own people, in working hours. */
export const ordinaryReads = (first: PlainDate, people: Record<string, string[]>): Read[] =>
  Array.from({ length: 18 }, (_, i) => {
    const who = readers[i % readers.length]!;
    const own = people[who]!;
    return {
      who,
      day: addWorkingDays(first, i + 1),
      time: `${String(8 + (i % 8)).padStart(2, '0')}:${String((i * 7) % 60).padStart(2, '0')}`,
      act: 'open',
      people: [own[i % own.length]!],
    };
  });

/** Seals the log of reads as on that day. */
export const seal = ({ database }: Setting, day: PlainDate) =>
  asSealing(database, (tx) => sealLog(tx, 'read_log', new Date(`${day}T04:00:00Z`), 50_000));
