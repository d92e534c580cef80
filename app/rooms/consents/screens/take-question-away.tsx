import type { Tx } from '../../../platform/database.ts';
import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { type FormScreen, idParam } from '../../../platform/request.ts';
import { Actions, Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import { openPerson } from '../../trust/open-person.ts';
import { PersonFrame } from '../../trust/parts/person-frame.tsx';
import { askingTexts } from '../asking.texts.ts';
import { consentTexts } from '../consents.texts.ts';
import { areasInWords, dayInWords } from '../parts/words.ts';
import { listWaitingRequests, takeRequestBack } from '../requests.store.ts';

const list = (participantId: string) => `/deltagare/${participantId}/samtycken`;

const findWaiting = async (tx: Tx, participantId: string, requestId: string) => {
  const waiting = await listWaitingRequests(tx, participantId);
  const question = waiting.find((one) => one.requestId === requestId);
  if (!question) throw new NotFound(requestId);
  return question;
};

/** A question that waits is taken away; one that the person has answered stands. */
export const takeQuestionAway: FormScreen = {
  view: async (visit) => {
    const { tx, lang } = visit;
    const requestId = idParam(visit, 'fragaId');
    const person = await openPerson(visit, idParam(visit, 'id'));
    const question = await findWaiting(tx, person.participantId, requestId);
    const t = askingTexts[lang];
    const { toName, areas, askedOn, askedBy } = question;
    return (
      <PersonFrame visit={visit} person={person} title={t.takeAway}>
        <p>{t.waitingLine(toName, areasInWords(areas, lang), dayInWords(askedOn, lang), askedBy ?? '')}</p>
        <Form action={visit.url.pathname} guard={false}>
          <Actions>
            <Button kind="danger">{t.takeAway}</Button>
            <ButtonLink href={list(person.participantId)} kind="secondary">
              {consentTexts[lang].goBack}
            </ButtonLink>
          </Actions>
        </Form>
      </PersonFrame>
    );
  },

  act: async (visit) => {
    const requestId = idParam(visit, 'fragaId');
    const { participantId } = await openPerson(visit, idParam(visit, 'id'));
    await findWaiting(visit.tx, participantId, requestId);
    await takeRequestBack(visit.tx, participantId, requestId);
    return { redirect: `${list(participantId)}?klart=askedBack` };
  },
};
