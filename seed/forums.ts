import { asActor } from '../app/platform/database.ts';
import { findEmployer } from '../app/rooms/employers/employers.store.ts';
import { recordTalk } from '../app/rooms/employers/keep-employer.ts';
import { findForum, insertForum } from '../app/rooms/forums/forums.store.ts';
import { listGuests } from '../app/rooms/forums/guests.store.ts';
import {
  type Doing,
  inviteEmployer,
  inviteGuest,
  markEmployer,
  markPerson,
} from '../app/rooms/forums/invite.ts';
import { listInvitable, listInvited, updateAnswer } from '../app/rooms/forums/invited.store.ts';
import { addDays } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import { must } from './acts/must.ts';
import { onAWorkingDay } from './meeting-days.ts';
import type { Setting } from './tell.ts';

const been = {
  name: 'Forum om lager och kök',
  starts: '13:00',
  ends: '15:30',
  place: 'Stadsbiblioteket, stora salen',
  about:
    'Två arbetsgivare berättar vilka uppgifter de har. Den som vill provar att packa och att skära sallad.',
};
const coming = {
  name: 'Forum om park och lager',
  starts: '09:30',
  ends: '11:30',
  place: 'Medborgarhuset, rum 2',
  about: 'Vi pratar om arbete utomhus och på lager, och om vad en handledare gör.',
};

const dialogues = {
  'Lager Nord AB': 'De visade hur man plockar små order. De vill gärna ta emot fler, en i taget.',
  'Kök Söder': 'De behöver hjälp med disk och sallad på dagtid.',
};
const guests = ['Ali Svensson', 'Bea Lind'];
/** Whole weeks, so that it falls on the weekday that the demo is started on. */
const heldDaysAgo = 77;

/** A forum that has been, with who came and what was said, and one that is to come. Answers the one that has been. */
export const tellForums = async ({ database, staff, today, collaborationId }: Setting): Promise<string> => {
  const member = staff.sara!;
  const visitor = { ...member, collaborationId };
  const as = <T>(daysAgo: number, work: (doing: Doing) => Promise<T>): Promise<T> => {
    const day = addDays(today, -daysAgo);
    return asActor(database, member, day, (tx) => work({ tx, today: day, visitor }));
  };
  const open = async (tx: Doing['tx'], id: string) => (await findForum(tx, id))!;
  const invites = async (doing: Doing, id: string, names: readonly string[]) => {
    for (const name of names) {
      const whom = (await listInvitable(doing.tx)).find(({ employer }) => employer === name)!;
      must(await inviteEmployer(doing, await open(doing.tx, id), newId(), whom));
    }
    for (const one of await listInvited(doing.tx, id))
      await updateAnswer(doing.tx, one, { answer: 'coming', contactId: one.contactId });
  };
  const forumId = newId();
  const heldOn = addDays(today, -heldDaysAgo);
  await as(110, async (doing) => {
    const responsibleId = member.accountId;
    await insertForum(doing.tx, visitor, forumId, { ...been, heldOn, responsibleId });
    await invites(doing, forumId, Object.keys(dialogues));
  });
  await as(90, async (doing) => {
    for (const name of guests) {
      const [given = '', family = ''] = name.split(' ');
      const file = await doing.tx
        .selectFrom('file')
        .select('participant_id as id')
        .where((where) => where.and({ given_name: given, family_name: family }))
        .executeTakeFirstOrThrow();
      const yes = { saidYesOn: doing.today, saidHow: 'with_support', saidToId: member.accountId } as const;
      must(
        await inviteGuest(doing, await open(doing.tx, forumId), newId(), { participantId: file.id, ...yes }),
      );
    }
  });
  await as(heldDaysAgo, async (doing) => {
    const forum = await open(doing.tx, forumId);
    for (const invited of await listInvited(doing.tx, forumId)) {
      must(await markEmployer(doing, forum, invited, true));
      const employer = (await findEmployer(doing.tx, invited.employerId))!;
      await recordTalk(doing, employer, newId(), {
        kind: 'forum',
        heldOn,
        contactId: invited.contactId,
        about: dialogues[invited.employer as keyof typeof dialogues],
        agreed: null,
        interest: null,
        nextOn: employer.nextContactOn,
        forumId,
      });
    }
    for (const guest of await listGuests(doing.tx, forumId))
      must(await markPerson(doing, forum, guest, true));
  });
  await as(70, async (doing) => {
    const [invited] = (await listInvited(doing.tx, forumId)).filter(
      ({ employer }) => employer === 'Lager Nord AB',
    );
    const employer = (await findEmployer(doing.tx, invited!.employerId))!;
    await recordTalk(doing, employer, newId(), {
      kind: 'visit',
      heldOn: doing.today,
      contactId: invited!.contactId,
      about: 'Vi gick igenom kartongerna och pressen.',
      agreed: 'De visar en kollega som kan handleda.',
      interest: null,
      nextOn: employer.nextContactOn,
      forumId,
    });
  });
  await as(10, async (doing) => {
    const id = newId();
    const next = { ...coming, heldOn: onAWorkingDay(addDays(today, 28)), responsibleId: member.accountId };
    await insertForum(doing.tx, visitor, id, next);
    await invites(doing, id, ['Lager Nord AB']);
  });
  return forumId;
};
