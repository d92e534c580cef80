import type { Body, FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import { findContact, insertContact, listWorkplaces, updateContact } from '../beside-employer.store.ts';
import { employerFormTexts } from '../employer-form.texts.ts';
import { type Contact, changeContactAsks, contactAsks, type Employer, hasEnded } from '../employers.rules.ts';
import { noHealthTexts } from '../no-health.texts.ts';
import { withoutHealth } from '../parts/no-health.tsx';
import { backTo, demandKeeping, openBeside, openKeptEmployer, savedAt } from '../parts/open-employer.ts';

const words = ({ lang }: Visit): Omit<KeptWords, 'title'> => ({
  ...employerFormTexts[lang].contact,
  lead: noHealthTexts[lang].lead,
  submit: employerFormTexts[lang].save,
});

const checked = withoutHealth(contactAsks, ['name', 'title']);

const check = (visit: Visit, { phone, email }: Pick<Contact, 'phone' | 'email'>, _: unknown, body: Body) => ({
  ...(phone || email ? {} : { phone: employerFormTexts[visit.lang].cannotBeReached }),
  ...checked.met(visit, body),
});

/** Those that are used, and the one that stands. */
const workplaces = async ({ tx, today }: Visit, { id }: Employer, standing?: Contact) => ({
  [contactAsks.workplaceId.field]: (await listWorkplaces(tx, id))
    .filter((one) => !hasEnded(one, today) || one.id === standing?.workplaceId)
    .map((one) => ({ value: one.id, label: one.name })),
});

const openContact = async (visit: Visit) => {
  await demandKeeping(visit);
  return openBeside(findContact)(visit);
};

export const newContactForm: FormScreen = keptForm({
  asks: contactAsks,
  isNew: true,
  words: (visit) => ({ ...words(visit), title: employerFormTexts[visit.lang].addContact }),
  open: openKeptEmployer,
  standing: () => ({}),
  picks: workplaces,
  back: backTo,
  beforeButton: checked.beforeButton,
  check,
  save: async ({ tx, visitor }, answers, employer, id) => {
    await insertContact(tx, visitor, id, employer.id, answers);
    return savedAt(employer.id);
  },
});

export const changeContactForm: FormScreen = keptForm({
  asks: changeContactAsks,
  words: (visit, { row }) => ({ ...words(visit), title: employerFormTexts[visit.lang].change(row.name) }),
  open: openContact,
  standing: ({ row }) => row,
  picks: (visit, { employer, row }) => workplaces(visit, employer, row),
  back: ({ employer }) => backTo(employer),
  beforeButton: checked.beforeButton,
  check,
  save: async ({ tx }, answers, { employer, row }) => {
    await updateContact(tx, row, answers);
    return savedAt(employer.id);
  },
});
