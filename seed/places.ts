import { asActor } from '../app/platform/database.ts';
import type { Visit } from '../app/platform/visit.ts';
import { bookStay, moveVisit, planVisits, recordApproval } from '../app/rooms/places/keep-stay.ts';
import { insertPlaceTask, offeredTasks } from '../app/rooms/places/place-tasks.store.ts';
import { findPlace, insertPlace } from '../app/rooms/places/places.store.ts';
import type { ApprovalDetails, StayContent } from '../app/rooms/places/stays.rules.ts';
import { type Doing, findStay } from '../app/rooms/places/stays.store.ts';
import { insertNote } from '../app/rooms/places/visit-moves.store.ts';
import type { VisitNote } from '../app/rooms/places/visits.rules.ts';
import { listVisits, tellVisit } from '../app/rooms/places/visits.store.ts';
import { addDays } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import { must } from './acts/must.ts';
import { onAWorkingDay } from './meeting-days.ts';
import type { Setting } from './tell.ts';
import { told, toldPlaces } from './told-places.ts';

type Saying = Pick<ApprovalDetails, 'party' | 'how' | 'byName'>;
const said = (employer: string): Saying[] => [
  { party: 'person', how: 'at_the_table', byName: null },
  { party: 'employer', how: 'signed', byName: employer },
  { party: 'municipality', how: 'at_the_table', byName: null },
];

/** Opens places at the demo's employers, and books people there, with what has come of it since. */
export const tellPlaces = async (
  { database, staff, today, collaborationId }: Setting,
  forum: string,
): Promise<void> => {
  const member = staff.sara!;
  const as = <T>(daysAgo: number, work: (doing: Doing) => Promise<T>): Promise<T> => {
    const day = addDays(today, -daysAgo);
    return asActor(database, member, day, (tx) =>
      work({ tx, today: day, lang: 'sv', visitor: { ...member, collaborationId } as Visit['visitor'] }),
    );
  };
  const ids = new Map<string, string>();
  for (const { at, name, seats, agreedDays, openedDaysAgo, fromForum } of toldPlaces)
    await as(openedDaysAgo, async ({ tx, visitor, today: fromOn }) => {
      const workplace = await tx
        .selectFrom('workplace')
        .select('workplace_id as id')
        .where('name', '=', at)
        .executeTakeFirstOrThrow();
      const id = newId();
      const agreementUntil = agreedDays === null ? null : addDays(today, agreedDays);
      const forumId = fromForum ? forum : null;
      const more = { kind: 'learning_place' as const, workplaceId: workplace.id, fromOn, forumId };
      await insertPlace(tx, visitor, id, { name, seats, agreementUntil, ...more });
      for (const task of await offeredTasks(tx, { id, workplaceId: workplace.id }))
        await insertPlaceTask(tx, visitor, id, task.value);
      ids.set(name, id);
    });
  for (const { person, at, booked, lasts, content, employerSaid, unvisited } of told) {
    const id = newId();
    const startsOn = addDays(today, -lasts[0]);
    const participantId = await as(booked, async (doing) => {
      const [given = '', family = ''] = person.split(' ');
      const file = await doing.tx
        .selectFrom('file')
        .select('participant_id as id')
        .where((where) => where.and({ given_name: given, family_name: family }))
        .executeTakeFirstOrThrow();
      const whole: StayContent = {
        ...content,
        startsOn,
        endsOn: addDays(startsOn, lasts[1]),
        begins: '9.00',
        finishes: '13.00',
        supervisorId: staff.leila!.accountId,
        daySupervisor: null,
        contactId: null,
      };
      const place = (await findPlace(doing.tx, ids.get(at)!))!;
      must(await bookStay(doing, file.id, place, id, { ...whole, forumId: place.forumId }));
      return file.id;
    });
    const stay = async (doing: Doing) => (await findStay(doing.tx, participantId, id))!;
    if (!employerSaid) continue;
    for (const saying of said(employerSaid))
      await as(booked - 2, async (doing) => {
        const answer = { ...saying, answer: 'yes' as const, because: null, saidOn: doing.today };
        must(await recordApproval(doing, participantId, await stay(doing), newId(), answer));
      });
    if (unvisited) continue;
    await as(lasts[0], async (doing) =>
      must(
        await planVisits(doing, participantId, await stay(doing), {
          supervisorId: staff.leila!.accountId,
          firstOn: addDays(startsOn, 2),
        }),
      ),
    );
    await as(0, async (doing) => {
      const been = (await listVisits(doing.tx, participantId)).filter(({ plannedOn }) => plannedOn < today);
      for (const [nth, visit] of been.slice(0, -1).entries())
        await tellVisit(doing, visit, {
          outcome: nth === 1 ? 'missed' : 'held',
          outcomeOn: visit.plannedOn,
          words: nth === 1 ? 'Ali var ledig' : null,
        });
      const noted: VisitNote = {
        well: ['tasks', 'together'],
        help: ['pace'],
        words: 'Vill prova packbordet',
      };
      await insertNote(doing, been[0]!, newId(), noted);
      const coming = (await listVisits(doing.tx, participantId)).filter(({ plannedOn }) => plannedOn > today);
      const move = {
        plannedOn: onAWorkingDay(addDays(coming[0]!.plannedOn, 1)),
        starts: '10:00',
        because: 'workplace_asked',
      } as const;
      must(await moveVisit(doing, await stay(doing), coming[0]!, move));
    });
  }
};
