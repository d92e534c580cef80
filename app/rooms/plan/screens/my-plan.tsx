import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ButtonLink, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { easyPlanOf } from '../easy-plan.rules.ts';
import { loadOwnPlan, type OwnPlan } from '../load-own-plan.ts';
import { insertOwnAnswer } from '../own-plan.store.ts';
import { standingAnswer } from '../parties.rules.ts';
import { EasyLines, EasyPlan } from '../parts/easy-plan.tsx';
import { easyPlanTexts } from '../plan.easy.texts.ts';

const address = '/min-plan';

/** The plan in easy words; yes and change stand under it, equally big, until the person has answered. */
export const myPlanPage = async (visit: OwnVisit, form: FormState) => {
  const own = await loadOwnPlan(visit);
  const t = easyPlanTexts[visit.lang];
  const { lang } = visit;
  return (
    <EasyFrame visit={visit} title={t.title} error={hasErrors(form)}>
      <PageHeading title={t.title} />
      <ErrorSummary form={form} />
      {visit.url.searchParams.has('sparat') ? (
        <Alert tone="success" live>
          <EasyLines lines={t.saved} />
        </Alert>
      ) : null}
      {own?.version ? (
        <>
          <EasyLines lines={t.intro} />
          <EasyPlan
            plan={easyPlanOf(own.plan, own.version, own.parties)}
            lang={lang}
            media={(goalId) => `${address}/mal/${goalId}`}
          />
          <Answering own={{ ...own, version: own.version }} lang={lang} />
        </>
      ) : (
        <EasyLines lines={t.notShown} />
      )}
      {own ? (
        <p>
          <ButtonLink href={`${address}/mitt-mal`} kind="secondary">
            {t.myGoal}
          </ButtonLink>
        </p>
      ) : null}
    </EasyFrame>
  );
};

type Shown = OwnPlan & { version: NonNullable<OwnPlan['version']> };

const Answering = ({ own: { plan, version }, lang }: { own: Shown; lang: OwnVisit['lang'] }) => {
  const t = easyPlanTexts[lang];
  const given = standingAnswer(plan.agreements, version, 'person');
  const day = (date: string) => dateInWords(date, lang);
  if (version.lockedOn) return <p>{t.agreed(day(version.lockedOn))}</p>;
  if (given?.answer === 'change') return <EasyLines lines={t.saidChange} />;
  return (
    <Section title={t.good}>
      {given ? <p>{t.saidYes(day(given.saidOn))}</p> : <EasyLines lines={t.goodAsk} />}
      <Form action={`${address}/ja`} guard={false}>
        <input type="hidden" name="version" value={String(version.version)} />
        <Actions>
          {given ? null : <Button>{t.yes}</Button>}
          <ButtonLink href={`${address}/andra`} kind={given ? 'secondary' : 'primary'}>
            {t.change}
          </ButtonLink>
        </Actions>
      </Form>
    </Section>
  );
};

/** What the person can answer now; a locked plan is not answered, and what was not shown is not there. */
const answerable = async (visit: OwnVisit): Promise<Shown> => {
  const own = await loadOwnPlan(visit);
  if (!own?.version || own.version.lockedOn) throw new NotFound();
  return { ...own, version: own.version };
};

/** Yes to the plan as it was on the page: what was changed meanwhile is read again first. */
export const sayYes: OwnFormScreen = {
  view: myPlanPage,
  act: async (visit, body) => {
    const { plan, version } = await answerable(visit);
    if (body.text('version') !== String(version.version))
      throw new Unprocessable({ '': easyPlanTexts[visit.lang].answerAgain.join(' ') });
    await insertOwnAnswer(visit, plan, version, { answer: 'yes', words: null });
    return { redirect: address };
  },
};

/** What the person wants otherwise, in own words: it comes back to whoever offers the plan. */
export const wantChange: OwnFormScreen = {
  view: async (visit, form) => {
    await answerable(visit);
    const t = easyPlanTexts[visit.lang];
    return (
      <EasyFrame visit={visit} title={t.change} error={hasErrors(form)}>
        <PageHeading title={t.change} back={{ href: address, label: t.title }} />
        <ErrorSummary form={form} />
        <Form action={`${address}/andra`}>
          <TextArea form={form} name="words" label={t.changeAsk[0]!} hint={t.changeAsk[1]} rows={4} />
          <Actions>
            <Button>{t.send}</Button>
          </Actions>
        </Form>
      </EasyFrame>
    );
  },
  act: async (visit, body) => {
    const { plan, version } = await answerable(visit);
    const fields = typedFields(visit, body);
    const words = fields.text('words', 1000);
    if (!words) fields.wrong('words', easyPlanTexts[visit.lang].writeWhat);
    fields.done();
    await insertOwnAnswer(visit, plan, version, { answer: 'change', words });
    return { redirect: address };
  },
};
