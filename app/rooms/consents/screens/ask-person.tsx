import { type FormScreen, idParam } from '../../../platform/request.ts';
import { CheckboxGroup } from '../../../shared/parts/choices.tsx';
import { DateField, Select, TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { Alert, Disclosure } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { openPerson } from '../../trust/open-person.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { TextHints } from '../../trust/parts/text-hints.tsx';
import { decideRequest, type RequestRefusal } from '../ask-person.rules.ts';
import { askPerson } from '../ask-person.ts';
import { askingTexts } from '../asking.texts.ts';
import { consentFormTexts } from '../consent-form.texts.ts';
import { areas } from '../consents.rules.ts';
import { consentTexts } from '../consents.texts.ts';
import { consentTextAbout } from '../parts/consent-text.ts';
import { receiverIn, receiverOptions } from '../parts/sharing-fields.tsx';
import { refusalTexts } from '../refusals.texts.ts';
import { listReceivers } from '../sharing-overview.store.ts';

const fieldOf: Record<RequestRefusal, string> = {
  no_receiver: 'till',
  employer_receives_nothing: 'till',
  already_asked: 'till',
  no_areas: 'omraden',
  purpose_missing: 'andamal',
  valid_until_wrong: 'galler_till',
  already_over: 'galler_till',
  too_long: 'galler_till',
  id_taken: '',
};

/** Asks the person on the person's own page: one receiver, some areas, until when. */
export const askPersonForm: FormScreen = {
  view: async (visit, given, { draft }) => {
    const { tx, visitor, lang, url } = visit;
    const person = await openPerson(visit, idParam(visit, 'id'));
    const receivers = await listReceivers(tx, visitor);
    const fresh = { id: newId(), till: url.searchParams.get('till') ?? '' };
    const form = { ...given, values: { ...fresh, ...given.values } };
    const t = askingTexts[lang];
    const chosen = receivers.find(({ organisationId }) => organisationId === singleValue(form, 'till'));
    const shown = consentTextAbout(chosen?.name ?? consentFormTexts[lang].receiverUnchosen, 'sv');
    return (
      <PersonFrame visit={visit} person={person} title={t.askTitle} lead={t.askLead} error={hasErrors(form)}>
        <ErrorSummary form={form} />
        {draft ? <Alert>{typedTexts[lang].draft}</Alert> : null}
        <Form action={url.pathname}>
          <Hidden name="id" value={singleValue(form, 'id')} />
          <Select
            form={form}
            name="till"
            label={consentFormTexts[lang].receiver}
            options={receiverOptions(receivers)}
          />
          <CheckboxGroup
            form={form}
            name="omraden"
            label={t.askWhat}
            hint={t.askWhatHint}
            options={areas
              .filter((area) => area !== 'identity')
              .map((area) => ({ value: area, label: consentTexts[lang].areas[area] }))}
          />
          <TextArea form={form} name="andamal" label={t.askPurpose} rows={2} />
          <DateField form={form} name="galler_till" label={t.askUntil} />
          <TextHints form={form} names={['andamal']} />
          <Actions>
            <Button>{t.askButton}</Button>
          </Actions>
        </Form>
        <Disclosure summary={t.shown}>
          <p class="as-written" lang="sv">
            {shown.body}
          </p>
        </Disclosure>
      </PersonFrame>
    );
  },

  act: async (visit, body) => {
    const { tx, visitor, today, lang } = visit;
    const { participantId } = await openPerson(visit, idParam(visit, 'id'));
    const fields = await fieldsAbout(visit, body, participantId);
    const receivers = await listReceivers(tx, visitor);
    const asked = {
      toOrganisationId: receiverIn(body, receivers),
      areas: body.list('omraden'),
      purpose: fields.text('andamal', 500),
      validUntil: fields.optionalDay('galler_till') ?? '',
    };
    const receiver = receivers.find(({ organisationId }) => organisationId === asked.toOrganisationId);
    const text = consentTextAbout(receiver?.name ?? '', 'sv');
    const requestId = isId(body.text('id')) ? body.text('id') : newId();
    const done = fields.faulty()
      ? decideRequest(asked, today, {
          receiverKind: receiver?.kind,
        })
      : await askPerson({ tx, who: visitor, today }, { ...asked, requestId, participantId, text });
    const sentences = refusalTexts[lang].refusals;
    if (!done.ok)
      return fields.refuse(Object.fromEntries(done.refusal.map((name) => [fieldOf[name], sentences[name]])));
    fields.done();
    return { redirect: `/deltagare/${participantId}/samtycken?klart=asked` };
  },
};
