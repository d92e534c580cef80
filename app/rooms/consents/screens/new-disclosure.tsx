import { type FormScreen, idParam } from '../../../platform/request.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { openPerson } from '../../trust/open-person.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { TextHints } from '../../trust/parts/text-hints.tsx';
import { consentTexts } from '../consents.texts.ts';
import { type DisclosureRefusal, decideDisclosure, disclosureBases } from '../disclosures.rules.ts';
import { receiverIn, SharingFields } from '../parts/sharing-fields.tsx';
import { recordDisclosure } from '../record-disclosure.ts';
import { refusalTexts } from '../refusals.texts.ts';
import { findReceiver, listReceivers } from '../sharing-overview.store.ts';

const fieldOf: Record<DisclosureRefusal | 'id_taken', string> = {
  id_taken: '',
  no_receiver: 'till',
  employer_receives_nothing: 'till',
  no_areas: 'omraden',
  identity_missing: 'omraden',
  basis_kind_missing: 'grund',
  basis_text_missing: 'varfor',
  decided_by_missing: 'beslutade',
  decided_on_wrong: 'nar',
  decided_in_future: 'nar',
};

export const newDisclosure: FormScreen = {
  view: async (visit, given, { draft }) => {
    const { tx, visitor, lang, url } = visit;
    const person = await openPerson(visit, idParam(visit, 'id'));
    const receivers = await listReceivers(tx, visitor);
    const fresh = { id: newId(), till: url.searchParams.get('till') ?? '' };
    const form = { ...given, values: { ...fresh, ...given.values } };
    const t = consentTexts[lang];
    return (
      <PersonFrame
        visit={visit}
        person={person}
        title={t.disclosureTitle}
        lead={t.disclosureLead}
        error={hasErrors(form)}
      >
        <ErrorSummary form={form} />
        {draft ? <Alert>{typedTexts[lang].draft}</Alert> : null}
        <Form action={`${url.pathname}${url.search}`}>
          <Hidden name="id" value={singleValue(form, 'id')} />
          <SharingFields form={form} receivers={receivers} />
          <RadioGroup
            form={form}
            name="grund"
            label={t.basis}
            options={disclosureBases.map((basis) => ({ value: basis, label: t.bases[basis] }))}
          />
          <TextArea form={form} name="varfor" label={t.basisText} />
          <TextField form={form} name="beslutade" label={t.decidedBy} />
          <DateField form={form} name="nar" label={t.decidedOn} />
          <TextHints form={form} names={['varfor']} />
          <Actions>
            <Button>{t.saveDisclosure}</Button>
          </Actions>
        </Form>
      </PersonFrame>
    );
  },

  act: async (visit, body) => {
    const participantId = idParam(visit, 'id');
    await openPerson(visit, participantId);
    const fields = await fieldsAbout(visit, body, participantId);
    const disclosureId = isId(body.text('id')) ? body.text('id') : newId();
    const disclosure = {
      toOrganisationId: receiverIn(body, await listReceivers(visit.tx, visit.visitor)),
      areas: body.list('omraden'),
      basis: body.text('grund'),
      basisText: fields.text('varfor', 1000),
      decidedBy: fields.text('beslutade', 120),
      decidedOn: fields.optionalDay('nar') ?? '',
    };
    const done = fields.faulty()
      ? decideDisclosure(
          disclosure,
          visit.today,
          (await findReceiver(visit.tx, disclosure.toOrganisationId))?.kind,
        )
      : await recordDisclosure(
          { tx: visit.tx, who: visit.visitor, today: visit.today },
          { ...disclosure, participantId, disclosureId },
        );
    const sentences = refusalTexts[visit.lang].refusals;
    if (!done.ok)
      return fields.refuse(Object.fromEntries(done.refusal.map((name) => [fieldOf[name], sentences[name]])));
    fields.done();
    return { redirect: `/deltagare/${participantId}/samtycken?klart=disclosure` };
  },
};
