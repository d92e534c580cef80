import type { FormScreen } from '../../../platform/request.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { listContacts } from '../beside-employer.store.ts';
import { employerFormTexts } from '../employer-form.texts.ts';
import { hasEnded, talkAsks } from '../employers.rules.ts';
import { employersTexts } from '../employers.texts.ts';
import { recordTalk } from '../keep-employer.ts';
import { noHealthTexts } from '../no-health.texts.ts';
import { withoutHealth } from '../parts/no-health.tsx';
import { backTo, openKeptEmployer, savedAt } from '../parts/open-employer.ts';

const checked = withoutHealth(talkAsks, ['about', 'agreed']);

/** What was said with an employer, and when one speaks next. */
export const newTalkForm: FormScreen = keptForm({
  asks: talkAsks,
  isNew: true,
  words: ({ lang }, employer) => ({
    ...employerFormTexts[lang].talk,
    lead: noHealthTexts[lang].lead,
    title: employerFormTexts[lang].addTalk(employer.name),
    submit: employerFormTexts[lang].save,
    codes: { kind: employersTexts[lang].talkKinds, interest: employersTexts[lang].interests },
  }),
  open: openKeptEmployer,
  standing: (_, { today }) => ({ heldOn: today }),
  picks: async ({ tx, today }, { id }) => ({
    [talkAsks.contactId.field]: (await listContacts(tx, id))
      .filter((one) => !hasEnded(one, today))
      .map((one) => ({ value: one.id, label: one.name })),
  }),
  back: backTo,
  beforeButton: checked.beforeButton,
  check: (visit, { heldOn, nextOn }, _employer, body) => ({
    ...(nextOn && nextOn < heldOn ? { nextOn: employerFormTexts[visit.lang].nextBeforeTalk } : {}),
    ...checked.met(visit, body),
  }),
  save: async (visit, answers, employer, id) => {
    await recordTalk(visit, employer, id, answers);
    return savedAt(employer.id);
  },
});
