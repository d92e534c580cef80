import type { FormScreen } from '../../../platform/request.ts';
import { Actions, Button, ButtonLink, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { consentTexts } from '../consents.texts.ts';
import { ConsentCard } from '../parts/consent-card.tsx';
import { findOwnConsent } from '../parts/own-consent.ts';
import { notTakenBack, WhoTakesBackFields, whoTakesBackIn } from '../parts/who-takes-back.tsx';
import { listRepresentatives } from '../representatives.store.ts';
import { isOpen } from '../sharing.rules.ts';
import { takeBack } from '../take-back.ts';

const list = (participantId: string) => `/deltagare/${participantId}/samtycken`;

/** Asks once before sharing ends; a consent that is already withdrawn leads to the list. */
export const withdrawConsent: FormScreen = {
  view: async (visit, form) => {
    const { person, consent } = await findOwnConsent(visit);
    const t = consentTexts[visit.lang];
    if (!isOpen(consent, visit.today)) return { redirect: list(person.participantId) };
    return (
      <PersonFrame visit={visit} person={person} title={t.withdrawTitle} error={hasErrors(form)}>
        <ErrorSummary form={form} />
        <p>{t.withdrawBody(consent.toName)}</p>
        <p>{t.withdrawStays}</p>
        <ConsentCard lang={visit.lang} today={visit.today} consent={consent} level={2} />
        <Form action={visit.url.pathname} guard={false}>
          <WhoTakesBackFields
            form={form}
            representatives={await listRepresentatives(visit.tx, person.participantId)}
          />
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

  act: async (visit, body) => {
    const { person, consent } = await findOwnConsent(visit);
    const there = { redirect: `${list(person.participantId)}?klart=withdrawn` };
    if (consent.withdrawnOn) return there;
    const { tx, visitor: who, today, lang } = visit;
    const done = await takeBack({ tx, who, today }, person.participantId, consent, whoTakesBackIn(body));
    if (!done.ok) throw notTakenBack(done.refusal, await listRepresentatives(tx, person.participantId), lang);
    return there;
  },
};
