import { asActor } from '../app/platform/database.ts';
import { insertGuests, listSeats } from '../app/rooms/staff-training/seats.store.ts';
import { takeSeat, tellAttendance } from '../app/rooms/staff-training/take-seat.ts';
import type { TrainingDetails } from '../app/rooms/staff-training/training.rules.ts';
import { findTraining, insertTraining } from '../app/rooms/staff-training/trainings.store.ts';
import { addDays } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import type { StaffKey } from './staff.ts';
import type { Setting } from './tell.ts';

/** Held so many days from the demo's first day: what, who goes, who of them has been seen to come, and how many without an account. */
interface Held extends Pick<TrainingDetails, 'name' | 'covers' | 'forWhom' | 'place'> {
  days: number;
  goes: StaffKey[];
  came: StaffKey[];
  guests: number;
}

const held: Held[] = [
  {
    days: -210,
    name: 'Strukturen från början till slut',
    covers: ['structure'],
    forWhom: ['lss', 'job_consultants', 'supervisors', 'group_activity', 'fk', 'labour_market'],
    place: 'Sessionssalen',
    goes: ['lena', 'sara', 'leila', 'siv', 'fatima', 'malin', 'jonas'],
    came: ['lena', 'sara', 'leila', 'siv', 'fatima', 'malin'],
    guests: 4,
  },
  {
    days: 0,
    name: 'Planen i praktiken',
    covers: ['plan'],
    forWhom: ['job_consultants', 'supervisors', 'group_activity'],
    place: 'Konferensrummet på Café Bryggan',
    goes: ['sara', 'leila', 'anja', 'siv', 'fatima'],
    came: ['leila'],
    guests: 2,
  },
  {
    days: 35,
    name: 'Struktur och plan för nya medarbetare',
    covers: ['structure', 'plan'],
    forWhom: ['lss', 'fk', 'af', 'school', 'managers'],
    place: 'Sessionssalen',
    goes: ['peter', 'yasmin'],
    came: [],
    guests: 0,
  },
];

const tellOne = async (stage: Setting, training: Held) => {
  const { days, goes, came, guests, ...words } = training;
  const { database, staff, collaborationId, organisations } = stage;
  const id = newId();
  const as = (
    who: StaffKey,
    daysFromNow: number,
    work: (doing: Parameters<typeof takeSeat>[0]) => Promise<void>,
  ) => {
    const member = staff[who];
    if (!member) throw new Error(`${who} is not there`);
    const today = addDays(stage.today, daysFromNow);
    return asActor(database, member, today, (tx) =>
      work({ tx, today, visitor: { ...member, collaborationId } }),
    );
  };
  const begun = Math.min(days - 30, -1);
  await as('eva', begun, ({ tx, visitor }) =>
    insertTraining(tx, visitor, id, {
      ...words,
      heldOn: addDays(stage.today, days),
      starts: '09:00',
      ends: '12:00',
      leader: 'Eva Strand',
      seats: 24,
    }),
  );
  for (const who of goes)
    await as(who, begun, async (doing) => {
      const standing = await findTraining(doing.tx, id);
      if (standing) await takeSeat(doing, standing, doing.visitor.accountId);
    });
  if (days > 0) return;
  await as('eva', days, async ({ tx, visitor, today }) => {
    const standing = await findTraining(tx, id);
    for (const seat of await listSeats(tx, id))
      if (standing && came.some((who) => staff[who]?.accountId === seat.accountId))
        await tellAttendance({ tx, today }, standing, seat, true);
    if (guests > 0)
      await insertGuests(tx, visitor, id, newId(), { fromId: organisations.provider, people: guests });
  });
};

/** Trainings of staff: one that was, one that is today, one to come. Answers how many. */
export const tellStaffTraining = async (stage: Setting): Promise<number> => {
  for (const training of held) await tellOne(stage, training);
  return held.length;
};
