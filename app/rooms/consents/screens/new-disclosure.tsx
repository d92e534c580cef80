import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { newId } from '../../../shared/values/ids.ts';
import { parseSwedishDate } from '../../../shared/values/parse-date.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { consentTexts } from '../consents.texts.ts';
import { type DisclosureRefusal, disclosureBases } from '../disclosures.rules.ts';
import { SharingFields } from '../parts/sharing-fields.tsx';
import { recordDisclosure } from '../record-consent.ts';
import { listReceivers } from '../sharing-overview.store.ts';

const fieldOf: Record<DisclosureRefusal, string> = {
  no_receiver: 'till',
  no_areas: 'omraden',
  identity_missing: 'omraden',
  basis_kind_missing: 'grund',
  basis_text_missing: 'varfor',
  decided_by_missing: 'beslutade',
  decided_on_wrong: 'nar',
  decided_in_future: 'nar',
};

export const newDisclosure: FormScreen = {
  view: async (visit, given) => {
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
        <Form action={`${url.pathname}${url.search}`}>
          <Hidden name="id" value={singleValue(form, 'id')} />
          <SharingFields form={form} receivers={receivers} />
          <RadioGroup
            form={form}
            name="grund"
            label={t.basis}
            options={disclosureBases.map((basis) => ({ value: basis, label: t.bases[basis] }))}
          />
          <TextArea form={form} name="varfor" label={t.basisText} maxlength={1000} />
          <TextField form={form} name="beslutade" label={t.decidedBy} maxlength={120} />
          <DateField form={form} name="nar" label={t.decidedOn} />
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
    const done = await recordDisclosure(
      { tx: visit.tx, who: visit.visitor, today: visit.today },
      {
        participantId,
        disclosureId: body.text('id') || newId(),
        toOrganisationId: body.text('till'),
        areas: body.list('omraden'),
        basis: body.text('grund'),
        basisText: body.text('varfor'),
        decidedBy: body.text('beslutade'),
        decidedOn: parseSwedishDate(body.text('nar'), visit.today) ?? '',
      },
    );
    if (!done.ok) {
      const sentences = consentTexts[visit.lang].refusals;
      throw new Unprocessable(
        Object.fromEntries(done.refusal.map((name) => [fieldOf[name], sentences[name]])),
      );
    }
    return { redirect: `/deltagare/${participantId}/samtycken?klart=disclosure` };
  },
};
