import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { employerRights } from '../../employers/employers.store.ts';
import { readLevels } from '../../employers/levels.store.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { type OpenedStay, openKeptStay } from '../../places/parts/open-stay.ts';
import { inPersonFrame } from '../../places/parts/stay-form.tsx';
import { findPlace } from '../../places/places.store.ts';
import { hostForms } from '../host-forms.texts.ts';
import { hostsTexts } from '../hosts.texts.ts';
import { linkAsks } from '../links.rules.ts';
import { revokeLink } from '../links.store.ts';
import { makeLink, reachableContacts } from '../make-link.ts';
import { hostsPage, ofOpened, openKeptLink, savedHosts } from '../parts/kept-link.ts';
import { NobodyToReach } from '../parts/nobody-to-reach.tsx';
import { sheetAsks } from '../sheet.rules.ts';
import { listSheet, takeBack } from '../sheet.store.ts';
import { showField } from '../show-field.ts';
import { hostsScreen } from './hosts-page.tsx';

const back = (opened: OpenedStay, { lang }: Visit) => ({
  href: hostsPage(opened),
  label: hostsTexts[lang].title,
});

const openForLink = async (visit: Visit) => {
  const opened = await openKeptStay(visit);
  const place = await findPlace(visit.tx, opened.stay.placeId);
  if (!place) throw new NotFound(opened.stay.placeId);
  return {
    ...opened,
    place,
    levels: await readLevels(visit.tx),
    reachable: await reachableContacts(visit, place),
    keepsContacts: (await employerRights(visit.tx)).keep,
  };
};

/** A personal link to somebody at the employer, sent by letter. */
export const newLinkForm: FormScreen = keptForm({
  asks: linkAsks,
  isNew: true,
  words: ({ lang }, { levels }) => ({
    ...hostForms[lang].link,
    lead: hostForms[lang].link.lead(levels.employer_link_days),
  }),
  open: openForLink,
  instead: ({ lang }, { reachable, place, keepsContacts }) =>
    reachable.length > 0 ? undefined : (
      <NobodyToReach employerId={place.employerId} keeps={keepsContacts} lang={lang} />
    ),
  standing: ({ stay }) => ({ contactId: stay.contactId ?? undefined }),
  picks: async (_, { reachable }) => ({
    [linkAsks.contactId.field]: reachable.map(({ id, name }) => ({ value: id, label: name })),
  }),
  back,
  frame: inPersonFrame,
  save: async (visit, { contactId }, opened, id) => {
    const { letter, refused } = hostForms[visit.lang];
    const { person, stay, place } = opened;
    const done = await makeLink(
      visit,
      person,
      stay,
      place,
      { id, contactId },
      {
        subject: letter.subject,
        body: (address) => letter.body(address, visit.visitor.name),
      },
    );
    if (!done.ok) throw new Unprocessable({ [linkAsks.contactId.field]: refused[done.refusal] });
    return savedHosts(opened);
  },
});

const health = withoutHealth(sheetAsks, ['value']);

/** What the person lets the employer read, with the person's yes. */
export const showFieldForm: FormScreen = keptForm({
  asks: sheetAsks,
  isNew: true,
  words: ({ lang }, { link }) => {
    const { show } = hostForms[lang];
    const { fields, hows } = hostsTexts[lang];
    return { ...show, title: show.title(link.contact), codes: { field: fields, saidHow: hows } };
  },
  open: openKeptLink,
  standing: (_, { today }) => ({ saidOn: today }),
  back,
  frame: inPersonFrame,
  beforeButton: health.beforeButton,
  check: (visit, _, __, body) => health.met(visit, body),
  save: async (visit, answers, opened, id) => {
    const { person, stay, link } = opened;
    const done = await showField(visit, person.participantId, stay, link, id, answers);
    if (!done.ok) {
      const field = done.refusal === 'link_over' ? '' : sheetAsks.value.field;
      throw new Unprocessable({ [field]: hostForms[visit.lang].refused[done.refusal] });
    }
    return savedHosts(opened);
  },
});

/** Takes a link back: it opens nothing from the next statement on. Pressed twice it is taken back once. */
export const revokeButton: FormScreen = {
  view: hostsScreen,
  act: async (visit) => {
    const opened = await openKeptLink(visit);
    if (!opened.link.revokedAt) await revokeLink(visit, opened.link.id);
    return { redirect: savedHosts(opened) };
  },
};

/** Takes something away from the sheet. Pressed twice it is as gone. */
export const takeBackButton: FormScreen = {
  view: hostsScreen,
  act: async (visit) => {
    const opened = await openKeptStay(visit);
    const id = idParam(visit, 'rad');
    const row = (await listSheet(visit.tx, ofOpened(opened))).find((one) => one.id === id);
    if (!row) throw new NotFound(id);
    const { tx, now, visitor } = visit;
    if (!row.takenBackAt) await takeBack({ tx, now, accountId: visitor.accountId }, id);
    return { redirect: savedHosts(opened) };
  },
};
