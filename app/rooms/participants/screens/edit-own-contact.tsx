import { Checkbox } from '../../../shared/parts/choices.tsx';
import { Select, TextArea } from '../../../shared/parts/fields.tsx';
import { Hidden } from '../../../shared/parts/form.tsx';
import { changeContact, contactsSeen } from '../change-contact.ts';
import { editTexts } from '../edit.texts.ts';
import { listPossibleContacts } from '../people-of-organisation.store.ts';
import { personForm } from './person-form.tsx';

/** Who is the person's contact from now on, and why it changes. */
export const ownContactForm = personForm({
  act: 'assign',
  title: (t) => t.newContact,
  lead: (t) => t.contactLead,
  fields: async ({ visit: { tx, lang }, rows }, form) => (
    <>
      <Hidden name="sett" value={contactsSeen(rows)} />
      <Select
        form={form}
        name="person"
        label={editTexts[lang].newContactPerson}
        options={(await listPossibleContacts(tx)).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea form={form} name="skal" label={editTexts[lang].reason} rows={2} />
      <Checkbox form={form} name="kvar" label={editTexts[lang].both} />
    </>
  ),
  save: (editing, typed, id) => changeContact(editing.visit, editing, id, typed),
  done: ({ participantId }, typed) =>
    typed.kvar === 'yes' ? `/deltagare/${participantId}` : '/deltagare?bytt=1',
});
