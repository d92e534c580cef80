import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { listColleaguesWho } from '../../people/colleagues.store.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { forumFormTexts } from '../forum-form.texts.ts';
import { faultOfYes, guestAsks } from '../forums.rules.ts';
import { forumsTexts } from '../forums.texts.ts';
import { whomToAsk } from '../guests.store.ts';
import { inviteGuest } from '../invite.ts';
import { backTo, openForumToAsk, savedAt } from '../parts/open-forum.ts';

/** Somebody who has said yes is invited; nobody else is. */
export const guestForm: FormScreen = keptForm({
  asks: guestAsks,
  isNew: true,
  words: ({ lang }, { forum }) => {
    const t = forumFormTexts[lang].guest;
    return { ...t, title: t.title(forum.name), codes: { saidHow: forumsTexts[lang].hows } };
  },
  open: async (visit: Visit) => {
    const forum = await openForumToAsk(visit);
    const people = await whomToAsk(visit.tx);
    await logRead(
      visit.tx,
      'list',
      people.map(({ value }) => value),
    );
    return { forum, people };
  },
  standing: (_, { today, visitor }) => ({ saidYesOn: today, saidToId: visitor.accountId }),
  picks: async ({ tx }, { people }) => ({
    [guestAsks.participantId.field]: people,
    [guestAsks.saidToId.field]: await listColleaguesWho(tx, 'invite_to_forum'),
  }),
  back: ({ forum }) => backTo(forum),
  check: ({ lang }, answers, { forum }) => {
    const fault = faultOfYes(answers, forum);
    if (!fault) return {};
    return { [fault === 'no_yes' ? 'saidYes' : 'saidYesOn']: forumFormTexts[lang][fault] };
  },
  save: async (visit, { participantId, saidYesOn, saidHow, saidToId }, { forum, people }, id) => {
    const guest = { participantId, saidYesOn, saidHow, saidToId };
    const invited = await inviteGuest(visit, forum, id, guest);
    if (!invited.ok) {
      const t = forumFormTexts[visit.lang];
      const name = people.find(({ value }) => value === participantId)!.label;
      const sentence = invited.refusal === 'cancelled' ? t.cancelled : t.already_invited(name);
      throw new Unprocessable({ [guestAsks.participantId.field]: sentence });
    }
    return savedAt(forum.id);
  },
});
