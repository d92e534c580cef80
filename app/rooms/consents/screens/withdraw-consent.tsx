import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { consentState } from '../consents.rules.ts';
import { withdrawConsentRow } from '../consents.store.ts';
import { consentTexts } from '../consents.texts.ts';
import { ConsentCard } from '../parts/consent-card.tsx';
import { listConsents, mayDo } from '../sharing-overview.store.ts';

const list = (participantId: string) => `/deltagare/${participantId}/samtycken`;

/** One's own consent; to somebody who may not withdraw it, it does not exist. */
const findOwn = async (visit: Visit) => {
  const participantId = idParam(visit, 'id');
  const consentId = idParam(visit, 'consentId');
  const person = await openPerson(visit, participantId);
  const consents = await listConsents(visit.tx, visit.visitor, participantId);
  const consent = consents.find((one) => one.consentId === consentId && one.own);
  if (!consent || !(await mayDo(visit.tx, 'share', participantId))) throw new NotFound(consentId);
  return { person, consent };
};

/** Asks once before sharing ends; a consent that is already withdrawn leads to the list. */
export const withdrawConsent: FormScreen = {
  view: async (visit) => {
    const { person, consent } = await findOwn(visit);
    const t = consentTexts[visit.lang];
    if (consentState(consent, visit.today) !== 'stands') return { redirect: list(person.participantId) };
    return (
      <PersonFrame visit={visit} person={person} title={t.withdrawTitle}>
        <p>{t.withdrawBody(consent.toName)}</p>
        <p>{t.withdrawStays}</p>
        <ConsentCard lang={visit.lang} today={visit.today} consent={consent} level={2} />
        <Form action={visit.url.pathname} guard={false}>
          <Actions>
            <Button kind="danger">{t.confirmWithdraw}</Button>
            <ButtonLink href={list(person.participantId)} kind="secondary">
              {t.goBack}
            </ButtonLink>
          </Actions>
        </Form>
      </PersonFrame>
    );
  },

  act: async (visit) => {
    const { person, consent } = await findOwn(visit);
    if (!consent.withdrawnOn) await withdrawConsentRow(visit.tx, consent.consentId);
    return { redirect: `${list(person.participantId)}?klart=withdrawn` };
  },
};
