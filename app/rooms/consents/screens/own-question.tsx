import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { idParam } from '../../../platform/request.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { CheckboxGroup } from '../../../shared/parts/choices.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { answerQuestion, listOwnQuestions, listOwnYeses, type OwnAnswer } from '../own-sharing.store.ts';
import { dayInWords } from '../parts/words.ts';
import { whoSeesTexts } from '../who-sees.easy.texts.ts';

const home = '/vem-ser';

const findQuestion = async (visit: OwnVisit) => {
  const requestId = idParam(visit, 'fragaId');
  const question = (await listOwnQuestions(visit.tx)).find((one) => one.requestId === requestId);
  if (!question) throw new NotFound(requestId);
  return question;
};

/** What was ticked and may be: the person's choice among what was asked for. */
const choiceOf = (asked: readonly string[], ticked: readonly string[]) =>
  asked.filter((area) => area !== 'identity' && ticked.includes(area));

const done = (visit: OwnVisit, outcome: OwnAnswer, kind: 'ja' | 'nej') => {
  if (outcome === 'not_found') throw new NotFound();
  if (outcome === 'yes' || outcome === 'no' || outcome === 'already_answered')
    return { redirect: `${home}?klart=${kind}` };
  throw new Unprocessable({ omraden: whoSeesTexts[visit.lang].refused[outcome] ?? '' });
};

/** One receiver a page: the text, what may be told, and two buttons of the same size. Nothing is ticked beforehand. */
export const ownQuestion: OwnFormScreen = {
  view: async (visit, form) => {
    const { lang, tx } = visit;
    const question = await findQuestion(visit);
    const t = whoSeesTexts[lang];
    const [title = '', ...lines] = question.body.split('\n');
    const stands = (await listOwnYeses(tx)).filter(
      ({ toName, fromId }) => toName === question.toName && fromId === question.fromId,
    );
    return (
      <EasyFrame visit={visit} title={title} error={hasErrors(form)}>
        <PageHeading title={title} back={{ href: home, label: t.title }} />
        <ErrorSummary form={form} />
        <p>
          <EasyLines lines={lines} />
        </p>
        {stands.length > 0 ? (
          <>
            <p>{t.stands}:</p>
            <ul>
              {[...new Set(stands.flatMap(({ areas }) => areas))].map((area) => (
                <li>{t.areas[area]}</li>
              ))}
            </ul>
            <p>{t.replaces}</p>
          </>
        ) : null}
        <Form action={visit.url.pathname} guard={false}>
          <CheckboxGroup
            form={form}
            name="omraden"
            label={t.pick}
            options={question.areas
              .filter((area) => area !== 'identity')
              .map((area) => ({ value: area, label: t.areas[area] }))}
          />
          <p>
            <EasyLines lines={t.noCosts} />
          </p>
          <Actions>
            <Button kind="secondary" name="svar" value="ja">
              {t.yes}
            </Button>
            <Button kind="secondary" name="svar" value="nej">
              {t.no}
            </Button>
          </Actions>
        </Form>
      </EasyFrame>
    );
  },

  act: async (visit, body) => {
    const question = await findQuestion(visit);
    if (body.text('svar') === 'nej')
      return done(visit, await answerQuestion(visit.tx, question.requestId, 'no'), 'nej');
    const chosen = choiceOf(question.areas, body.list('omraden'));
    if (chosen.length === 0) throw new Unprocessable({ omraden: whoSeesTexts[visit.lang].pickFirst });
    const asked = new URLSearchParams(chosen.map((area): [string, string] => ['vad', area]));
    return { redirect: `${home}/samtycke/${question.requestId}/ja?${asked}` };
  },
};

/** The yes once more, before it counts: to whom, what, until when, and what cannot be taken back. */
export const ownYes: OwnFormScreen = {
  view: async (visit, form) => {
    const question = await findQuestion(visit);
    const { lang, url } = visit;
    const t = whoSeesTexts[lang];
    const chosen = choiceOf(question.areas, url.searchParams.getAll('vad'));
    const back = `${home}/samtycke/${question.requestId}`;
    if (chosen.length === 0) return { redirect: back };
    const lines = question.body.split('\n');
    return (
      <EasyFrame visit={visit} title={t.confirm} error={hasErrors(form)}>
        <PageHeading title={t.confirm} back={{ href: back, label: t.changeMind }} />
        <ErrorSummary form={form} />
        <p>{t.youSayYes(question.toName)}</p>
        <p id="vad">{t.weTell}:</p>
        <ul aria-labelledby="vad">
          {['identity' as const, ...chosen].map((area) => (
            <li>{t.areas[area as keyof typeof t.areas]}</li>
          ))}
        </ul>
        <p>{t.goesOn(dayInWords(question.validUntil, lang))}</p>
        <p>
          <EasyLines lines={lines.slice(-3)} />
        </p>
        <Form action={`${url.pathname}${url.search}`} guard={false}>
          <Actions>
            <Button>{t.yesRight}</Button>
          </Actions>
        </Form>
      </EasyFrame>
    );
  },

  act: async (visit) => {
    const question = await findQuestion(visit);
    const chosen = choiceOf(question.areas, visit.url.searchParams.getAll('vad'));
    return done(visit, await answerQuestion(visit.tx, question.requestId, chosen), 'ja');
  },
};
