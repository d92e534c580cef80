import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { listContacts } from '../../employers/beside-employer.store.ts';
import { employerFormTexts } from '../../employers/employer-form.texts.ts';
import { hasEnded } from '../../employers/employers.rules.ts';
import { findEmployer } from '../../employers/employers.store.ts';
import { employersTexts } from '../../employers/employers.texts.ts';
import { recordTalk } from '../../employers/keep-employer.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { forumFormTexts } from '../forum-form.texts.ts';
import { dialogueAsks, faultOfAttendance } from '../forums.rules.ts';
import { forumsTexts } from '../forums.texts.ts';
import { backTo, openInvited, savedAt } from '../parts/open-forum.ts';

const checked = withoutHealth(dialogueAsks, ['about', 'agreed']);

/** What was talked about with an employer at the forum; it stands in the employer's log. */
export const dialogueForm: FormScreen = keptForm({
  asks: dialogueAsks,
  isNew: true,
  words: ({ lang }, { employer }) => ({
    ...employerFormTexts[lang].talk,
    title: forumFormTexts[lang].dialogue.title(employer.name),
    lead: forumFormTexts[lang].dialogue.lead,
    submit: forumFormTexts[lang].save,
    codes: { interest: employersTexts[lang].interests },
  }),
  open: async (visit: Visit) => {
    const opened = await openInvited(visit);
    const employer = await findEmployer(visit.tx, opened.invited.employerId);
    if (!employer) throw new NotFound(opened.invited.employerId);
    return { ...opened, employer };
  },
  standing: ({ invited }) => ({ contactId: invited.contactId }),
  picks: async ({ tx, today }, { employer }) => ({
    [dialogueAsks.contactId.field]: (await listContacts(tx, employer.id))
      .filter((one) => !hasEnded(one, today))
      .map(({ id, name }) => ({ value: id, label: name })),
  }),
  back: ({ forum }) => backTo(forum),
  beforeButton: checked.beforeButton,
  check: (visit, { nextOn }, { forum }, body) => {
    const fault = faultOfAttendance(forum, visit.today);
    const t = forumsTexts[visit.lang];
    if (fault) return { about: fault === 'cancelled' ? t.is_cancelled : t.not_yet };
    return {
      ...(nextOn && nextOn < forum.heldOn ? { nextOn: employerFormTexts[visit.lang].nextBeforeTalk } : {}),
      ...checked.met(visit, body),
    };
  },
  save: async (visit, answers, { forum, employer }, id) => {
    const talk = { ...answers, kind: 'forum' as const, heldOn: forum.heldOn, forumId: forum.id };
    await recordTalk(visit, employer, id, talk);
    return savedAt(forum.id);
  },
});
