import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import {
  findContact,
  findWorkplace,
  insertContact,
  insertWorkplace,
  listContacts,
  listWorkplaces,
  updateContact,
  updateWorkplace,
} from '../beside-employer.store.ts';
import { employerFormTexts } from '../employer-form.texts.ts';
import { contactAsks, type Employer, talkAsks, workplaceAsks } from '../employers.rules.ts';
import { employersTexts } from '../employers.texts.ts';
import { recordTalk } from '../keep-employer.ts';
import { employerPage, openKeptEmployer, savedAt } from '../parts/open-employer.ts';

const backTo = (employer: Employer) => ({ href: employerPage(employer), label: employer.name });

/** What stands beside an employer, by its id in the address; not found where it is another's. */
const openBeside =
  <Row extends { employerId: string }>(find: (tx: Visit['tx'], id: string) => Promise<Row | undefined>) =>
  async (visit: Visit) => {
    const employer = await openKeptEmployer(visit);
    const id = idParam(visit, 'rad');
    const row = await find(visit.tx, id);
    if (row?.employerId !== employer.id) throw new NotFound(id);
    return { employer, row };
  };

const openWorkplace = openBeside(findWorkplace);
const openContact = openBeside(findContact);

const workplaceWords = ({ lang }: Visit): Omit<KeptWords, 'title'> => ({
  ...employerFormTexts[lang].workplace,
  submit: employerFormTexts[lang].save,
});

export const newWorkplaceForm: FormScreen = keptForm({
  asks: workplaceAsks,
  isNew: true,
  words: (visit) => ({ ...workplaceWords(visit), title: employerFormTexts[visit.lang].addWorkplace }),
  open: openKeptEmployer,
  standing: () => ({}),
  back: backTo,
  save: async ({ tx, visitor }, answers, employer, id) => {
    await insertWorkplace(tx, visitor, id, employer.id, answers);
    return savedAt(employer.id);
  },
});

export const changeWorkplaceForm: FormScreen = keptForm({
  asks: workplaceAsks,
  words: (visit, { row }) => ({
    ...workplaceWords(visit),
    title: employerFormTexts[visit.lang].change(row.name),
  }),
  open: openWorkplace,
  standing: ({ row }) => row,
  back: ({ employer }) => backTo(employer),
  save: async ({ tx }, answers, { employer, row }) => {
    await updateWorkplace(tx, row, answers);
    return savedAt(employer.id);
  },
});

const contactWords = ({ lang }: Visit): Omit<KeptWords, 'title'> => ({
  ...employerFormTexts[lang].contact,
  submit: employerFormTexts[lang].save,
});

const ofContact = {
  asks: contactAsks,
  check: ({ lang }: Visit, { phone, email }: { phone: string | null; email: string | null }) =>
    phone || email ? {} : { phone: employerFormTexts[lang].cannotBeReached },
};

const workplacePicks = async ({ tx }: Visit, { id }: Employer) => ({
  [contactAsks.workplaceId.field]: (await listWorkplaces(tx, id)).map((one) => ({
    value: one.id,
    label: one.name,
  })),
});

export const newContactForm: FormScreen = keptForm({
  ...ofContact,
  isNew: true,
  words: (visit) => ({ ...contactWords(visit), title: employerFormTexts[visit.lang].addContact }),
  open: openKeptEmployer,
  standing: () => ({}),
  picks: workplacePicks,
  back: backTo,
  save: async ({ tx, visitor }, answers, employer, id) => {
    await insertContact(tx, visitor, id, employer.id, answers);
    return savedAt(employer.id);
  },
});

export const changeContactForm: FormScreen = keptForm({
  ...ofContact,
  words: (visit, { row }) => ({
    ...contactWords(visit),
    title: employerFormTexts[visit.lang].change(row.name),
  }),
  open: openContact,
  standing: ({ row }) => row,
  picks: (visit, { employer }) => workplacePicks(visit, employer),
  back: ({ employer }) => backTo(employer),
  save: async ({ tx }, answers, { employer, row }) => {
    await updateContact(tx, row, { ...answers, endedOn: row.endedOn });
    return savedAt(employer.id);
  },
});

export const newTalkForm: FormScreen = keptForm({
  asks: talkAsks,
  isNew: true,
  words: ({ lang }, employer) => ({
    ...employerFormTexts[lang].talk,
    lead: employerFormTexts[lang].noHealth,
    title: employerFormTexts[lang].addTalk(employer.name),
    submit: employerFormTexts[lang].save,
    codes: { kind: employersTexts[lang].talkKinds, interest: employersTexts[lang].interests },
  }),
  open: openKeptEmployer,
  standing: (_, { today }) => ({ heldOn: today }),
  picks: async ({ tx }, { id }) => ({
    [talkAsks.contactId.field]: (await listContacts(tx, id)).map((one) => ({
      value: one.id,
      label: one.name,
    })),
  }),
  back: backTo,
  check: ({ lang }, { heldOn, nextOn }) =>
    nextOn && nextOn < heldOn ? { nextOn: employerFormTexts[lang].nextBeforeTalk } : {},
  save: async (visit, answers, employer, id) => {
    await recordTalk(visit, employer, id, answers);
    return savedAt(employer.id);
  },
});
