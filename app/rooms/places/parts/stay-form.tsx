import type { Visit } from '../../../platform/visit.ts';
import { weekdayNames } from '../../../shared/values/weekdays.ts';
import { listContacts } from '../../employers/beside-employer.store.ts';
import { hasEnded } from '../../employers/employers.rules.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import type { KeptPage } from '../../people/parts/kept-form.tsx';
import type { OpenedPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import type { Place } from '../places.rules.ts';
import { stayForms } from '../stay-forms.texts.ts';
import { listSupervisors } from '../stay-reads.store.ts';
import { type Stay, stayAsks } from '../stays.rules.ts';

/** A form about a person stands in the person's frame. */
export const inPersonFrame = (visit: Visit, { person }: { person: OpenedPerson }, page: KeptPage) => (
  <PersonFrame visit={visit} person={person} title={page.title} lead={page.lead} error={page.error}>
    {page.children}
  </PersonFrame>
);

/** The words of the form about what is agreed. */
export const stayWords = ({ lang }: Visit) => ({
  ...stayForms[lang].stay,
  codes: { days: weekdayNames[lang] },
});

/** What the person, the employer and others read: nothing about health without a question. */
export const stayTextsChecked = withoutHealth(stayAsks, [
  'placeWords',
  'what',
  'shownBy',
  'wayThere',
  'daySupervisor',
]);

/** Who may supervise: of one's own, and at the employer; there also the one who stands in the agreement already. */
export const stayPicks = async (
  { tx, today }: Visit,
  place: Pick<Place, 'employerId'>,
  { participantId }: Pick<OpenedPerson, 'participantId'>,
  standing?: Pick<Stay, 'contactId'>,
) => ({
  [stayAsks.supervisorId.field]: await listSupervisors(tx, participantId),
  [stayAsks.contactId.field]: (await listContacts(tx, place.employerId))
    .filter(
      (contact) => contact.id === standing?.contactId || (contact.supervises && !hasEnded(contact, today)),
    )
    .map(({ id, name }) => ({ value: id, label: name })),
});
