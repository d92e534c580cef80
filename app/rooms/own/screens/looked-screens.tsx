import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { hasErrors, singleValue } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert, EmptyState } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import {
  insertReadQuestion,
  listReadQuestions,
  type ReadQuestion,
} from '../../trust/read-questions.store.ts';
import { lookedEasyTexts } from '../looked.easy.texts.ts';
import { looksOf, type OwnLook } from '../own-reads.rules.ts';
import { listOwnReads } from '../own-reads.store.ts';

const home = '/vem-har-tittat';

interface LookProps {
  look: OwnLook;
  questions: ReadQuestion[];
  lang: OwnVisit['lang'];
}

const Look = ({ look, questions, lang }: LookProps) => {
  const t = lookedEasyTexts[lang];
  const { day, organisationId, organisation, acts, purposes } = look;
  const asked = questions.filter((one) => one.readOn === day && one.organisationId === organisationId);
  return (
    <li class="easy-card">
      <div>
        <h3>{organisation ?? (look.byLink ? t.workplace : t.representative)}</h3>
        <ul>
          {acts.map(({ act, times }) => (
            <li>{times > 1 ? `${t.acts[act] ?? act}. ${t.times(times)}.` : `${t.acts[act] ?? act}.`}</li>
          ))}
        </ul>
        {purposes.map((purpose) => (
          <p>{t.because(purpose)}</p>
        ))}
        {asked.map(({ words, answer }) => (
          <>
            <p>{t.youAsked(words)}</p>
            <p>{answer === null ? t.asked : t.theyAnswered(answer)}</p>
          </>
        ))}
        {organisationId && asked.length === 0 ? (
          <p>
            <ButtonLink kind="secondary" href={`${home}/${day}/${organisationId}/fraga`}>
              {t.ask(organisation ?? '')}
            </ButtonLink>
          </p>
        ) : null}
      </div>
    </li>
  );
};

/** Which organisations have looked, on what day, how and why; and what the person has asked about it. */
export const lookedPage = async (visit: OwnVisit) => {
  const { tx, lang, url } = visit;
  const t = lookedEasyTexts[lang];
  const looks = looksOf(await listOwnReads(tx));
  const questions = await listReadQuestions(tx);
  return (
    <EasyFrame visit={visit} title={t.title}>
      <PageHeading title={t.title} />
      {url.searchParams.has('tack') ? <Alert tone="success" live title={t.thanks} /> : null}
      <p>
        <EasyLines lines={t.lead} />
      </p>
      {looks.length === 0 ? <EmptyState>{t.none}</EmptyState> : null}
      {[...Map.groupBy(looks, ({ day }) => day)].map(([day, ofDay]) => (
        <Section title={dateInWords(day, lang)}>
          <ul class="easy-cards">
            {ofDay.map((look) => (
              <Look look={look} questions={questions} lang={lang} />
            ))}
          </ul>
        </Section>
      ))}
    </EasyFrame>
  );
};

/** The look that the address names: only what was looked at can be asked about. */
const getLook = async ({ tx, param }: OwnVisit) => {
  const looks = looksOf(await listOwnReads(tx));
  const found = looks.find(
    (look) => look.day === param('day') && look.organisationId === param('organisationId'),
  );
  if (!found?.organisationId) throw new NotFound();
  return { ...found, organisationId: found.organisationId, organisation: found.organisation ?? '' };
};

/** "Ask about this": reaches whoever follows up the log of that organisation. */
export const askWhyForm: OwnFormScreen = {
  view: async (visit, form) => {
    const { lang } = visit;
    const t = lookedEasyTexts[lang];
    const { day, organisation } = await getLook(visit);
    return (
      <EasyFrame visit={visit} title={t.askTitle} error={hasErrors(form)}>
        <PageHeading title={t.askTitle} back={{ href: home, label: t.title }} />
        <ErrorSummary form={form} />
        <p>
          <EasyLines lines={t.askLead(organisation, dateInWords(day, lang))} />
        </p>
        <Form action={visit.url.pathname}>
          <Hidden name="id" value={singleValue(form, 'id') || newId()} />
          <TextArea form={form} name="fraga" label={t.words} hint={t.wordsHint} rows={3} />
          <Actions>
            <Button>{t.send}</Button>
          </Actions>
        </Form>
      </EasyFrame>
    );
  },
  act: async (visit, body) => {
    const { tx, lang, person } = visit;
    const { day, organisationId } = await getLook(visit);
    const fields = typedFields(visit, body);
    const words = fields.text('fraga', 1000);
    fields.done();
    if (!words) throw new Unprocessable({ fraga: lookedEasyTexts[lang].missing });
    const id = body.text('id');
    await insertReadQuestion(tx, person, { id: isId(id) ? id : newId(), organisationId, readOn: day, words });
    return { redirect: `${home}?tack` };
  },
};
