import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { listContacts } from '../../employers/beside-employer.store.ts';
import { cameOfTexts } from '../../employers/came-of.texts.ts';
import { hasEnded } from '../../employers/employers.rules.ts';
import { listColleaguesWho } from '../../people/colleagues.store.ts';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import { forumFormTexts } from '../forum-form.texts.ts';
import { answerAsks, type ForumDetails, forumAsks, inviteAsks, isMoved } from '../forums.rules.ts';
import { insertForum, updateForum } from '../forums.store.ts';
import { forumsTexts } from '../forums.texts.ts';
import { inviteEmployer } from '../invite.ts';
import { listInvitable, updateAnswer } from '../invited.store.ts';
import { backTo, demandKeeping, openInvited, openKeptForum, savedAt } from '../parts/open-forum.ts';
import { demandUnattended } from '../parts/unattended.ts';

const words = ({ lang }: Visit, title: string): KeptWords => ({
  ...forumFormTexts[lang].forum,
  title,
  submit: forumFormTexts[lang].save,
});

const picks = async ({ tx }: Visit) => ({
  [forumAsks.responsibleId.field]: await listColleaguesWho(tx, 'keep_forums'),
});

const check = ({ lang }: Visit, { starts, ends }: Pick<ForumDetails, 'starts' | 'ends'>) =>
  ends > starts ? {} : { ends: forumFormTexts[lang].ends_before_start };

export const newForumForm: FormScreen = keptForm({
  asks: forumAsks,
  isNew: true,
  words: (visit) => words(visit, forumFormTexts[visit.lang].newTitle),
  open: demandKeeping,
  standing: (_, { visitor }) => ({ responsibleId: visitor.accountId }),
  picks,
  back: (_, { lang }) => ({ href: '/forum', label: forumsTexts[lang].title }),
  check,
  save: async ({ tx, visitor }, answers, _, id) => {
    await insertForum(tx, visitor, id, answers);
    return savedAt(id);
  },
});

export const changeForumForm: FormScreen = keptForm({
  asks: forumAsks,
  words: (visit, { name }) => words(visit, forumFormTexts[visit.lang].change(name)),
  open: openKeptForum,
  standing: (forum) => forum,
  picks,
  back: backTo,
  check,
  save: async ({ tx, now, lang }, answers, forum) => {
    const movedAt = isMoved(forum, answers) ? now : undefined;
    await demandUnattended(lang, forumAsks.heldOn.field, () => updateForum(tx, forum, answers, movedAt));
    return savedAt(forum.id);
  },
});

/** An employer is invited by one of those who answer there. */
export const inviteEmployerForm: FormScreen = keptForm({
  asks: inviteAsks,
  isNew: true,
  words: ({ lang }, { forum }) => {
    const t = forumFormTexts[lang].invite;
    return { ...t, title: t.title(forum.name) };
  },
  open: async (visit: Visit) => ({
    forum: await openKeptForum(visit),
    invitable: await listInvitable(visit.tx),
  }),
  standing: () => ({}),
  picks: async (_, { invitable }) => ({
    [inviteAsks.whom.field]: invitable.map(({ employerId, employer, contactId, contact }) => ({
      value: contactId ?? employerId,
      label: contact ? `${employer}, ${contact}` : employer,
    })),
  }),
  back: ({ forum }) => backTo(forum),
  save: async (visit, { whom }, { forum, invitable }, id) => {
    const chosen = invitable.find(({ employerId, contactId }) => (contactId ?? employerId) === whom)!;
    const invited = await inviteEmployer(visit, forum, id, chosen);
    if (!invited.ok) {
      const t = forumFormTexts[visit.lang];
      const sentence = invited.refusal === 'cancelled' ? t.cancelled : t.already_invited(chosen.employer);
      throw new Unprocessable({ [inviteAsks.whom.field]: sentence });
    }
    return savedAt(forum.id);
  },
});

/** What an invited employer has answered, and who comes. */
export const answerForm: FormScreen = keptForm({
  asks: answerAsks,
  words: ({ lang }, { invited }) => {
    const t = forumFormTexts[lang];
    return {
      ...t.answer,
      title: t.answer.title(invited.employer),
      submit: t.save,
      codes: { answer: cameOfTexts[lang].states },
    };
  },
  open: openInvited,
  standing: ({ invited }) => invited,
  picks: async ({ tx, today }, { invited }) => ({
    [answerAsks.contactId.field]: (await listContacts(tx, invited.employerId))
      .filter((one) => !hasEnded(one, today) || one.id === invited.contactId)
      .map(({ id, name }) => ({ value: id, label: name })),
  }),
  back: ({ forum }) => backTo(forum),
  save: async ({ tx }, answers, { forum, invited }) => {
    await updateAnswer(tx, invited, answers);
    return savedAt(forum.id);
  },
});
