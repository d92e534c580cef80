import { type ActingForPerson, asActor, asPerson } from '../app/platform/database.ts';
import { answerOwnForum } from '../app/rooms/forums/answer-own-forum.ts';
import { findForum, listForums } from '../app/rooms/forums/forums.store.ts';
import { askGuest } from '../app/rooms/forums/invite.ts';
import { comingForums } from '../app/rooms/forums/own-forums.rules.ts';
import { listOwnForums } from '../app/rooms/forums/own-forums.store.ts';
import { comingOf } from '../app/rooms/programme/own-occasions.rules.ts';
import { listOwnOccasions } from '../app/rooms/programme/own-occasions.store.ts';
import { sayAbsence } from '../app/rooms/programme/say-absence.ts';
import { addDays } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import { must } from './acts/must.ts';
import type { Setting } from './tell.ts';

/** Both are asked to the forum to come: one has still to answer, and cannot come to the next time of the group; one says yes. */
const [waits, says] = ['Ali Svensson', 'Bea Lind'] as const;

/** What people say on their own pages. */
export const tellOwnWords = async (
  { database, staff, today, collaborationId }: Setting,
  people: ReadonlyMap<string, ActingForPerson>,
): Promise<void> => {
  await asActor(database, staff.sara!, today, async (tx) => {
    const coming = (await listForums(tx)).find(({ heldOn }) => heldOn > today)!;
    const doing = { tx, today, visitor: { ...staff.sara!, collaborationId } };
    for (const name of [waits, says]) {
      const forum = (await findForum(tx, coming.id))!;
      must(await askGuest(doing, forum, newId(), people.get(name)!.participantId));
    }
  });
  const speaking = async (name: string, say: Speak) => {
    const person = people.get(name)!;
    const now = new Date(`${today}T11:00:00Z`);
    await asPerson(database, person, today, (tx) => say({ tx, today, now, person }));
  };
  await speaking(says, async (visit) => {
    const [forum] = comingForums(await listOwnForums(visit.tx), addDays(today, 1));
    must(await answerOwnForum(visit, forum!, 'yes'));
  });
  await speaking(waits, async (visit) => {
    const { next } = comingOf(await listOwnOccasions(visit.tx), [], addDays(today, 1));
    must(await sayAbsence(visit, next[0]!, 'other_meeting'));
  });
};

type Speak = (visit: Parameters<typeof answerOwnForum>[0]) => Promise<void>;
