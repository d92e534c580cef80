import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import { Checkbox, RadioGroup } from '../../../shared/parts/choices.tsx';
import { DateField, TextArea, TextField } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { newId } from '../../../shared/values/ids.ts';
import { parseSwedishDate } from '../../../shared/values/parse-date.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import {
  type ConsentRefusal,
  consentForms,
  currentTextVersion,
  isUnderage,
  type ShareRefusal,
} from '../consents.rules.ts';
import { consentTexts } from '../consents.texts.ts';
import { SharingFields } from '../parts/sharing-fields.tsx';
import { recordConsent } from '../record-consent.ts';
import {
  findBirthDate,
  listReceivers,
  listRepresentativeNames,
  listTakingPart,
} from '../sharing-overview.store.ts';

/** The field that each refusal is about. */
const fieldOf: Record<ConsentRefusal | ShareRefusal, string> = {
  no_receiver: 'till',
  no_areas: 'omraden',
  identity_missing: 'omraden',
  purpose_missing: 'andamal',
  how_missing: 'hur',
  explained_by_missing: 'forklarade',
  text_version_missing: 'version',
  given_on_wrong: 'gavs',
  given_in_future: 'gavs',
  valid_until_wrong: 'galler_till',
  ends_before_given: 'galler_till',
  already_over: 'galler_till',
  too_long: 'galler_till',
  guardian_missing: 'foretradare',
  not_on_the_way: 'dela',
};

const started = (form: FormState, receiver: string | null): FormState => ({
  ...form,
  values: {
    id: newId(),
    till: receiver ?? '',
    omraden: ['identity', 'step'],
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
            <p>{t.draft}</p>
          </Alert>
        ) : null}
        <Form action={`${url.pathname}${url.search}`}>
          <Hidden name="id" value={singleValue(form, 'id')} />
          <SharingFields form={form} receivers={receivers} />
          <TextArea form={form} name="andamal" label={t.purpose} rows={2} maxlength={500} />
          <DateField form={form} name="gavs" label={t.givenOn} />
          <DateField form={form} name="galler_till" label={t.validUntil} />
          <RadioGroup
            form={form}
            name="hur"
            label={t.how}
            options={consentForms.map((how) => ({ value: how, label: t.hows[how] }))}
          />
          <TextField form={form} name="forklarade" label={t.explainedBy} maxlength={120} />
          <TextField form={form} name="version" label={t.textVersion} size={10} maxlength={40} />
          <TextField
            form={form}
            name="foretradare"
            label={underage ? t.guardian : t.representative}
            hint={names.length > 0 ? t.representativeHint(names.join(', ')) : t.representativeNone}
            optional={!underage}
            maxlength={120}
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
    const request = requestOf(body, visit.today);
    const done = await recordConsent(
      { tx: visit.tx, who: visit.visitor, today: visit.today },
      { ...request, participantId },
    );
    if (!done.ok) {
      const sentences = consentTexts[visit.lang].refusals;
      throw new Unprocessable(
        Object.fromEntries(done.refusal.map((name) => [fieldOf[name], sentences[name]])),
      );
    }
    const back = backTo(participantId, visit.url.searchParams.get('sedan') ?? '');
    return {
      redirect:
        back ?? `/deltagare/${participantId}/samtycken?klart=${request.shareNow ? 'shared' : 'consent'}`,
    };
  },
};

const requestOf = (body: Body, today: string) => ({
  consentId: body.text('id') || newId(),
  toOrganisationId: body.text('till'),
  areas: body.list('omraden'),
  purpose: body.text('andamal'),
  givenOn: parseSwedishDate(body.text('gavs'), today) ?? '',
  validUntil: parseSwedishDate(body.text('galler_till'), today) ?? '',
  how: body.text('hur'),
  explainedBy: body.text('forklarade'),
  textVersion: body.text('version'),
  representative: body.text('foretradare'),
  shareNow: body.text('dela') === 'yes',
});
