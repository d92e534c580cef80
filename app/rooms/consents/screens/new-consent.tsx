import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { Alert } from '../../../shared/parts/marks.tsx';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { isUnderage } from '../../trust/birth-date.rules.ts';
import { findBirthDate } from '../../trust/birth-date.store.ts';
import { openPerson } from '../../trust/open-person.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { TextHints } from '../../trust/parts/text-hints.tsx';
import { personsNoOn } from '../answers.store.ts';
import { consentFormTexts } from '../consent-form.texts.ts';
import { ConsentFields } from '../parts/consent-fields.tsx';
import { fieldOf, requestOf } from '../parts/consent-request.ts';
import { consentTextAbout, currentTextVersion } from '../parts/consent-text.ts';
import { prepareConsent, recordConsent } from '../record-consent.ts';
import { refusalTexts } from '../refusals.texts.ts';
import { listRepresentatives } from '../representatives.store.ts';
import { isOpen } from '../sharing.rules.ts';
import {
  type ConsentLine,
  listConsents,
  listReceivers,
  listTakingPart,
  type Receiver,
} from '../sharing-overview.store.ts';

/** One's own consent that is to be changed, where the address names one that stands. */
const findChanged = async (visit: Visit, participantId: string): Promise<ConsentLine | undefined> => {
  const wanted = visit.url.searchParams.get('andra');
  if (!wanted) return undefined;
  const known = isId(wanted) ? await listConsents(visit.tx, visit.visitor, participantId) : [];
  const found = known.find((one) => one.consentId === wanted && one.own);
  if (!found) throw new NotFound(wanted.slice(0, 60));
  return found;
};

const started = (form: FormState, receiver: string | null, changed: ConsentLine | undefined): FormState => ({
  ...form,
  values: {
    id: newId(),
    till: changed?.toOrganisationId ?? receiver ?? '',
    version: currentTextVersion,
    vem: 'person',
    ...(changed
      ? {
          omraden: changed.areas.filter((area) => !changed.withdrawnAreas.includes(area)),
          andamal: changed.purpose,
          galler_till: changed.validUntil,
        }
      : {}),
    ...form.values,
    ...(hasErrors(form) ? { omraden: form.values.omraden ?? [], dela: form.values.dela } : {}),
  },
});

/** After saving, back to what the consent was needed for, and nowhere else. */
const backTo = (participantId: string, wanted: string): string | undefined =>
  ['aktualisera', 'overlamna'].includes(wanted) ? `/deltagare/${participantId}/${wanted}` : undefined;

const textShown = (
  { textVersion, toOrganisationId }: { textVersion: string; toOrganisationId: string },
  receivers: readonly Receiver[],
) => {
  const receiver = receivers.find(({ organisationId }) => organisationId === toOrganisationId);
  return receiver && textVersion === currentTextVersion ? consentTextAbout(receiver.name, 'sv') : undefined;
};

export const newConsent: FormScreen = {
  view: async (visit, given, { draft }) => {
    const { tx, visitor, lang, today, url } = visit;
    const participantId = idParam(visit, 'id');
    const person = await openPerson(visit, participantId);
    const changed = await findChanged(visit, participantId);
    if (changed && !isOpen(changed, today) && !hasErrors(given))
      return { redirect: `/deltagare/${participantId}/samtycken` };
    const receivers = await listReceivers(tx, visitor);
    const takingPart = await listTakingPart(tx, participantId);
    const form = started(given, url.searchParams.get('till'), changed);
    const t = consentFormTexts[lang];
    const chosen = receivers.find(({ organisationId }) => organisationId === singleValue(form, 'till'));
    const no = chosen && (await personsNoOn(tx, visitor, participantId, chosen.organisationId));
    const shareable = receivers.filter(({ organisationId }) => takingPart.includes(organisationId));
    return (
      <PersonFrame
        visit={visit}
        person={person}
        title={changed ? t.changeTitle : t.newTitle}
        lead={changed ? t.changeLead(changed.toName) : t.newLead}
        error={hasErrors(form)}
      >
        <ErrorSummary form={form} />
        {draft ? <Alert>{typedTexts[lang].draft}</Alert> : null}
        {no ? <Alert tone="warning">{t.saidNo(chosen.name)}</Alert> : null}
        <Form action={`${url.pathname}${url.search}`}>
          <Hidden name="id" value={singleValue(form, 'id')} />
          <ConsentFields
            form={form}
            receivers={receivers}
            representatives={await listRepresentatives(tx, participantId)}
            underage={isUnderage(await findBirthDate(tx, visitor, participantId), today)}
            shareable={shareable.map(({ name }) => name).join(', ')}
          />
          <TextHints form={form} names={['andamal']} />
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
    const replaces = (await findChanged(visit, participantId))?.consentId;
    const typed = requestOf(fields, body, receivers);
    const request = { ...typed, participantId, replaces, text: textShown(typed, receivers) };
    const doing = { tx: visit.tx, who: visit.visitor, today: visit.today };
    const done = fields.faulty() ? await prepareConsent(doing, request) : await recordConsent(doing, request);
    const sentences = refusalTexts[visit.lang].refusals;
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
