import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { listContacts } from '../beside-employer.store.ts';
import { isBeforeForum } from '../came-of.rules.ts';
import { offeredForums, proposeForum } from '../came-of.store.ts';
import { cameOfTexts, withForum } from '../came-of.texts.ts';
import { employerFormTexts } from '../employer-form.texts.ts';
import { hasEnded, newTalkAsks, talkAsks } from '../employers.rules.ts';
import { employersTexts } from '../employers.texts.ts';
import { recordTalk } from '../keep-employer.ts';
import { noHealthTexts } from '../no-health.texts.ts';
import { withoutHealth } from '../parts/no-health.tsx';
import { backTo, openKeptEmployer, savedAt } from '../parts/open-employer.ts';

const checked = withoutHealth(talkAsks, ['about', 'agreed']);

/** What was said with an employer, and when one speaks next. */
export const newTalkForm: FormScreen = keptForm({
  asks: newTalkAsks,
  isNew: true,
  words: ({ lang }, { employer }) => ({
    ...withForum(employerFormTexts[lang].talk, lang),
    lead: noHealthTexts[lang].lead,
    title: employerFormTexts[lang].addTalk(employer.name),
    submit: employerFormTexts[lang].save,
    codes: { kind: employersTexts[lang].talkKinds, interest: employersTexts[lang].interests },
  }),
  open: async (visit: Visit) => {
    const employer = await openKeptEmployer(visit);
    return {
      employer,
      proposed: await proposeForum(visit, employer.id),
      forums: await offeredForums(visit.tx),
    };
  },
  standing: ({ proposed }, { today }) => ({ heldOn: today, forumId: proposed }),
  picks: async ({ tx, today }, { employer: { id }, forums }) => ({
    [newTalkAsks.forumId.field]: forums,
    [talkAsks.contactId.field]: (await listContacts(tx, id))
      .filter((one) => !hasEnded(one, today))
      .map((one) => ({ value: one.id, label: one.name })),
  }),
  back: ({ employer }) => backTo(employer),
  beforeButton: checked.beforeButton,
  check: (visit, { heldOn, nextOn, forumId }, { forums }, body) => ({
    ...(isBeforeForum(forums, forumId, heldOn) ? { forumId: cameOfTexts[visit.lang].beforeForum } : {}),
    ...(nextOn && nextOn < heldOn ? { nextOn: employerFormTexts[visit.lang].nextBeforeTalk } : {}),
    ...checked.met(visit, body),
  }),
  save: async (visit, answers, { employer }, id) => {
    await recordTalk(visit, employer, id, answers);
    return savedAt(employer.id);
  },
});
