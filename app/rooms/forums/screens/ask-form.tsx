import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { forumFormTexts } from '../forum-form.texts.ts';
import { askedAsks } from '../forums.rules.ts';
import { whomToAsk } from '../guests.store.ts';
import { askGuest } from '../invite.ts';
import { backTo, openForum, openForumToAsk, savedAt } from '../parts/open-forum.ts';
import { listAsked, takeBackQuestion } from '../questions.store.ts';
import { showForum } from './forum-page.tsx';

/** Somebody is asked on the own pages; the answer is the person's own. */
export const askForm: FormScreen = keptForm({
  asks: askedAsks,
  isNew: true,
  words: ({ lang }, { forum }) => {
    const t = forumFormTexts[lang].ask;
    return { ...t, title: t.title(forum.name) };
  },
  open: async (visit: Visit) => {
    const forum = await openForumToAsk(visit);
    const people = await whomToAsk(visit.tx, true);
    await logRead(
      visit.tx,
      'list',
      people.map(({ value }) => value),
    );
    return { forum, people };
  },
  standing: () => ({}),
  picks: async (_, { people }) => ({ [askedAsks.participantId.field]: people }),
  back: ({ forum }) => backTo(forum),
  save: async (visit, { participantId }, { forum, people }, id) => {
    const asked = await askGuest(visit, forum, id, participantId);
    if (!asked.ok) {
      const t = forumFormTexts[visit.lang];
      const name = people.find(({ value }) => value === participantId)!.label;
      const { refusal } = asked;
      const sentence = refusal === 'cancelled' || refusal === 'over' ? t[refusal] : t[refusal](name);
      throw new Unprocessable({ [askedAsks.participantId.field]: sentence });
    }
    return savedAt(forum.id);
  },
});

/** A question that should not have been asked is no longer on the person's pages; pressed again it changes nothing. */
export const takeBackQuestionButton: FormScreen = {
  view: showForum,
  act: async (visit) => {
    const forum = await openForum(visit);
    const id = idParam(visit, 'rad');
    const asked = (await listAsked(visit.tx, forum.id)).some((one) => one.id === id);
    if (asked) await takeBackQuestion(visit.tx, id, visit.today);
    return { redirect: savedAt(forum.id) };
  },
};
