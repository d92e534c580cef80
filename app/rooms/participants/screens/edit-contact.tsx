import { changeContactDetails } from '../change-details.ts';
import { codeTexts } from '../codes.texts.ts';
import { ContactFields } from '../parts/contact-fields.tsx';
import { WhyField } from '../parts/period-fields.tsx';
import { listUnits } from '../people-of-organisation.store.ts';
import { type Editing, type PersonFormSpec, personForm } from './person-form.tsx';

const standing = ({ rows }: Editing): Record<string, string> => {
  const file = rows.files[0]!;
  return {
    fornamn: file.given,
    efternamn: file.family,
    enhet: file.unitId ?? '',
    telefon: file.phone ?? '',
    epost: file.email ?? '',
    kommunikation: file.communicationSupport ?? '',
    tolk: file.interpreterLanguage ?? '',
    'vag-in': file.wayIn ?? '',
  };
};

const save: PersonFormSpec['save'] = async ({ visit, participantId, rows }, typed) =>
  changeContactDetails(visit, { participantId, file: rows.files[0]!, units: await listUnits(visit) }, typed);

const words: PersonFormSpec['words'] = async ({ visit }, field, value) => {
  if (field === 'enhet') return (await listUnits(visit)).find(({ id }) => id === value)?.name;
  return field === 'vag-in' ? (codeTexts[visit.lang].waysIn as Record<string, string>)[value] : undefined;
};

/** How to reach and talk with the person. Of two windows the second sees what the first has changed. */
export const contactForm = personForm({
  act: 'change_file',
  title: (t) => t.contact,
  standing,
  fields: async ({ visit }, form) => (
    <>
      <ContactFields form={form} units={await listUnits(visit)} />
      <WhyField form={form} />
    </>
  ),
  words,
  save,
});
