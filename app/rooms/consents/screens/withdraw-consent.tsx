import type { FormScreen } from '../../../platform/request.ts';
import { Actions, Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { consentTexts } from '../consents.texts.ts';
import { ConsentCard } from '../parts/consent-card.tsx';
import { findOwnConsent } from '../parts/own-consent.ts';
import { isOpen } from '../sharing.rules.ts';
import { takeBack } from '../take-back.ts';

const list = (participantId: string) => `/deltagare/${participantId}/samtycken`;

/** Asks once before sharing ends; a consent that is already withdrawn leads to the list. */
export const withdrawConsent: FormScreen = {
  view: async (visit) => {
    const { person, consent } = await findOwnConsent(visit);
    const t = consentTexts[visit.lang];
    if (!isOpen(consent, visit.today)) return { redirect: list(person.participantId) };
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
    const { person, consent } = await findOwnConsent(visit);
    if (!consent.withdrawnOn)
      await takeBack({ tx: visit.tx, who: visit.visitor, today: visit.today }, person.participantId, consent);
    return { redirect: `${list(person.participantId)}?klart=withdrawn` };
  },
};
