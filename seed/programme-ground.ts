import { asActor } from '../app/platform/database.ts';
import type { Visitor } from '../app/platform/visit.ts';
import { askedByTasks } from '../app/rooms/programme/asking-tasks.rules.ts';
import { endRound } from '../app/rooms/programme/end-round.ts';
import { type GroundDetails, needDetails } from '../app/rooms/programme/ground.rules.ts';
import { insertGround, listMappedTasks } from '../app/rooms/programme/ground.store.ts';
import { insertOccasions } from '../app/rooms/programme/occasions.store.ts';
import { findRound, insertRound } from '../app/rooms/programme/rounds.store.ts';
import { addDays } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import { onAWorkingDay } from './meeting-days.ts';
import type { Setting } from './tell.ts';

interface Keeping {
  member: Parameters<typeof asActor>[1];
  visitor: Pick<Visitor, 'collaborationId' | 'organisationId' | 'accountId'>;
}

/** What the course stands on: counted needs of the group, one of which nothing meets yet, and what mapped tasks demand most. */
export const tellGround = async (
  stage: Setting,
  { member, visitor }: Keeping,
  courseId: string,
  moduleIds: readonly string[],
): Promise<void> => {
  const mappedOn = addDays(stage.today, -58);
  await asActor(stage.database, member, mappedOn, async (tx) => {
    const of = { roundId: null, mappedOn, struck: false };
    const needs: GroundDetails[] = [
      needDetails({
        ...of,
        code: 'how_work_works',
        people: 9,
        words: null,
        moduleIds: moduleIds.slice(0, 1),
      }),
      needDetails({ ...of, code: 'money', people: 6, words: null, moduleIds: moduleIds.slice(3, 4) }),
      needDetails({ ...of, code: 'travel', people: 3, words: 'Buss till industriområdet.', moduleIds: [] }),
    ];
    const [asking] = askedByTasks(await listMappedTasks(tx));
    const demands: GroundDetails[] = asking
      ? [
          {
            ...of,
            kind: 'demand',
            code: asking.code,
            people: null,
            words: null,
            source: 'mapped_workplaces',
            sourceWords: null,
            asking,
            moduleIds: moduleIds.slice(0, 2),
          },
        ]
      : [];
    for (const details of [...needs, ...demands]) {
      const id = newId();
      await insertGround(tx, visitor, { id, lineId: id, number: 1, courseId }, details);
    }
  });
};

/** The first round, which was carried through. */
export const tellEndedRound = async (
  stage: Setting,
  { member, visitor }: Keeping,
  courseId: string,
): Promise<void> => {
  const [id, heldOn] = [newId(), onAWorkingDay(addDays(stage.today, -54))];
  const [leaderId, place] = [visitor.accountId, 'Grupprummet, Storgatan 5'];
  await asActor(stage.database, member, heldOn, async (tx) => {
    const details = { kind: 'course' as const, courseId, name: 'Jobbkunskap, första omgången' };
    await insertRound(tx, visitor, id, { ...details, leaderId, place, seats: 8, inGroupActivity: true });
    const times = { heldOn, starts: '10:00', ends: '12:00' };
    await insertOccasions(tx, visitor, id, [{ id: newId(), ...times, moduleIds: [], leaderId, place }]);
    const round = await findRound(tx, id);
    if (!round) throw new Error('the first round is not there');
    const now = new Date(`${heldOn}T12:00:00Z`);
    await endRound({ tx, now }, round, { endedOn: heldOn, endedBecause: 'completed' });
  });
};
