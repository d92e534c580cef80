import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { askingTexts } from '../asking.texts.ts';
import { consentTexts } from '../consents.texts.ts';
import { endDisclosureRow, listDisclosures } from '../disclosures.store.ts';
import { DisclosureCard } from '../parts/consent-card.tsx';
import { mayDo } from '../sharing-overview.store.ts';

const list = (participantId: string) => `/deltagare/${participantId}/samtycken`;

/** One's own disclosure; to somebody who may not end it, it does not exist. */
const findOwn = async (visit: Visit) => {
  const disclosureId = idParam(visit, 'disclosureId');
  const person = await openPerson(visit, idParam(visit, 'id'));
  const known = await listDisclosures(visit.tx, visit.visitor, person.participantId);
  const disclosure = known.find((one) => one.disclosureId === disclosureId && one.own);
  if (!disclosure || !(await mayDo(visit.tx, 'share', person.participantId)))
    throw new NotFound(disclosureId);
  return { person, disclosure };
};

/** Asks once before a disclosure ends; one that has ended leads to the list. */
export const endDisclosure: FormScreen = {
  view: async (visit) => {
    const { person, disclosure } = await findOwn(visit);
    const t = askingTexts[visit.lang];
    if (disclosure.endedOn) return { redirect: list(person.participantId) };
    return (
      <PersonFrame visit={visit} person={person} title={t.endTitle}>
        <p>{t.endBody(disclosure.toName)}</p>
        <p>{consentTexts[visit.lang].withdrawStays}</p>
        <DisclosureCard lang={visit.lang} disclosure={disclosure} />
        <Form action={visit.url.pathname} guard={false}>
          <Actions>
            <Button kind="danger">{t.endButton}</Button>
            <ButtonLink href={list(person.participantId)} kind="secondary">
              {consentTexts[visit.lang].goBack}
            </ButtonLink>
          </Actions>
        </Form>
      </PersonFrame>
    );
  },

  act: async (visit) => {
    const { person, disclosure } = await findOwn(visit);
    if (!disclosure.endedOn) await endDisclosureRow(visit.tx, disclosure.disclosureId);
    return { redirect: `${list(person.participantId)}?klart=disclosureEnded` };
  },
};
