import { type FormScreen, idParam } from '../../../platform/request.ts';
import { Checkbox, RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { newId } from '../../../shared/values/ids.ts';
import { isUnderage } from '../../trust/birth-date.rules.ts';
import { findBirthDate } from '../../trust/birth-date.store.ts';
import { openPerson } from '../../trust/open-person.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { consentForms, currentTextVersion, decideConsent } from '../consents.rules.ts';
import { consentTexts } from '../consents.texts.ts';
import { fieldOf, requestOf } from '../parts/consent-request.ts';
import { SharingFields } from '../parts/sharing-fields.tsx';
import { recordConsent } from '../record-consent.ts';
import { listReceivers, listRepresentativeNames, listTakingPart } from '../sharing-overview.store.ts';

const started = (form: FormState, receiver: string | null): FormState => ({
  ...form,
  values: {
    id: newId(),
    till: receiver ?? '',
    version: currentTextVersion,
    ...form.values,
    ...(hasErrors(form) ? { omraden: form.values.omraden ?? [], dela: form.values.dela } : {}),
  },
});

/** After saving, back to what the consent was needed for, and nowhere else. */
const backTo = (participantId: string, wanted: string): string | undefined =>
  ['aktualisera', 'overlamna'].includes(wanted) ? `/deltagare/${participantId}/${wanted}` : undefined;

export const newConsent: FormScreen = {
  view: async (visit, given, { draft }) => {
    const { tx, visitor, lang, today, url } = visit;
    const participantId = idParam(visit, 'id');
    const person = await openPerson(visit, participantId);
    const receivers = await listReceivers(tx, visitor);
    const takingPart = await listTakingPart(tx, participantId);
    const names = await listRepresentativeNames(tx, participantId, today);
    const underage = isUnderage(await findBirthDate(tx, visitor, participantId), today);
    const form = started(given, url.searchParams.get('till'));
    const t = consentTexts[lang];
    const shareable = receivers.filter(({ organisationId }) => takingPart.includes(organisationId));
    return (
      <PersonFrame visit={visit} person={person} title={t.newTitle} lead={t.newLead} error={hasErrors(form)}>
        <ErrorSummary form={form} />
        {draft ? (
          <Alert>
            <p>{typedTexts[lang].draft}</p>
          </Alert>
        ) : null}
        <Form action={`${url.pathname}${url.search}`}>
          <Hidden name="id" value={singleValue(form, 'id')} />
          <SharingFields form={form} receivers={receivers} />
          <TextArea form={form} name="andamal" label={t.purpose} rows={2} />
          <DateField form={form} name="gavs" label={t.givenOn} />
          <DateField form={form} name="galler_till" label={t.validUntil} />
          <RadioGroup
            form={form}
            name="hur"
            label={t.how}
            options={consentForms.map((how) => ({ value: how, label: t.hows[how] }))}
          />
          <TextField form={form} name="forklarade" label={t.explainedBy} />
          <TextField form={form} name="version" label={t.textVersion} size={10} />
          <TextField
            form={form}
            name="foretradare"
            label={underage ? t.guardian : t.representative}
            hint={names.length > 0 ? t.representativeHint(names.join(', ')) : t.representativeNone}
            optional={!underage}
          />
          <Checkbox
            form={form}
            name="dela"
            label={t.shareNow}
            hint={t.shareNowHint(shareable.map(({ name }) => name).join(', '))}
          />
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
      </PersonFrame>
    );
  },

  act: async (visit, body) => {
    const participantId = idParam(visit, 'id');
    await openPerson(visit, participantId);
    const fields = await fieldsAbout(visit, body, participantId);
    const receivers = await listReceivers(visit.tx, visit.visitor);
    const request = requestOf(fields, body, receivers);
    const done = fields.faulty()
      ? decideConsent(request, visit.today, await findBirthDate(visit.tx, visit.visitor, participantId))
      : await recordConsent(
          { tx: visit.tx, who: visit.visitor, today: visit.today },
          { ...request, participantId },
        );
    const sentences = consentTexts[visit.lang].refusals;
    if (!done.ok)
      return fields.refuse(Object.fromEntries(done.refusal.map((name) => [fieldOf[name], sentences[name]])));
    fields.done();
    const back = backTo(participantId, visit.url.searchParams.get('sedan') ?? '');
    return {
      redirect:
        back ?? `/deltagare/${participantId}/samtycken?klart=${request.shareNow ? 'shared' : 'consent'}`,
    };
  },
};
