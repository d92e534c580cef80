import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import { RadioGroup } from '../../../shared/parts/choices.tsx';
import { Select } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { askingTexts } from '../asking.texts.ts';
import { consentForms } from '../consents.rules.ts';
import { consentTexts } from '../consents.texts.ts';
import { receiverIn, receiverOptions } from '../parts/sharing-fields.tsx';
import { refusalTexts } from '../refusals.texts.ts';
import { listReceivers } from '../sharing-overview.store.ts';
import { type NoRefusal, recordNo } from '../take-back.ts';

const fieldOf: Record<NoRefusal, string> = { no_receiver: 'till', how_missing: 'hur' };

/** The person's no, told to staff. */
export const recordNoForm: FormScreen = {
  view: async (visit, form) => {
    const { tx, visitor, lang, url } = visit;
    const person = await openPerson(visit, idParam(visit, 'id'));
    const t = askingTexts[lang];
    const receivers = await listReceivers(tx, visitor);
    return (
      <PersonFrame visit={visit} person={person} title={t.noTitle} lead={t.noLead} error={hasErrors(form)}>
        <ErrorSummary form={form} />
        <Form action={url.pathname}>
          <Select form={form} name="till" label={t.noReceiver} options={receiverOptions(receivers)} />
          <RadioGroup
            form={form}
            name="hur"
            label={t.noHow}
            options={consentForms.map((how) => ({ value: how, label: consentTexts[lang].hows[how] }))}
          />
          <Actions>
            <Button>{t.noButton}</Button>
          </Actions>
        </Form>
      </PersonFrame>
    );
  },

  act: async (visit, body) => {
    const { tx, visitor, today, lang } = visit;
    const { participantId } = await openPerson(visit, idParam(visit, 'id'));
    const toOrganisationId = receiverIn(body, await listReceivers(tx, visitor));
    const done = await recordNo({ tx, who: visitor, today }, participantId, {
      toOrganisationId,
      how: body.text('hur'),
    });
    const sentences = { ...refusalTexts[lang].refusals, how_missing: askingTexts[lang].noHowMissing };
    if (!done.ok)
      throw new Unprocessable(
        Object.fromEntries(done.refusal.map((name) => [fieldOf[name], sentences[name]])),
      );
    return { redirect: `/deltagare/${participantId}/samtycken?klart=no` };
  },
};
