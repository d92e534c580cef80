import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { OwnFormScreen } from '../../../platform/own-request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { OwnVisit } from '../../../platform/visit.ts';
import { TextArea } from '../../../shared/parts/fields.tsx';
import { Actions, Button, ErrorSummary, Form } from '../../../shared/parts/form.tsx';
import { type FormState, hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading } from '../../../shared/parts/headings.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import { EasyFrame } from '../../easy/parts/easy-frame.tsx';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { loadOwnPlans, type OwnPlan, openOwnPlan } from '../load-own-plan.ts';
import { insertOwnAnswer } from '../own-plan.store.ts';
import { NamedPlan, OwnPlanPart, ownPlanPage, type ShownPlan } from '../parts/own-plan.tsx';
import { easyPlanTexts } from '../plan.easy.texts.ts';
import { agreedVersion } from '../plan.rules.ts';

const address = '/min-plan';

/** What stands of the plans: one alone, or each under the name of who offers it. */
const Plans = ({ plans, lang }: { plans: OwnPlan[]; lang: OwnVisit['lang'] }) => {
  const t = easyPlanTexts[lang];
  const [first, ...more] = plans;
  if (!first)
    return (
      <p>
        <EasyLines lines={t.notShown} />
      </p>
    );
  return (
    <>
      {first.version ? (
        <p>
          <EasyLines lines={more.length > 0 ? t.introOfSeveral : t.intro} />
        </p>
      ) : null}
      {more.length > 0 ? (
        plans.map((own) => <NamedPlan own={own} lang={lang} />)
      ) : (
        <OwnPlanPart own={first} lang={lang} level={2} />
      )}
    </>
  );
};

const showPlans = (visit: OwnVisit, form: FormState, plans: OwnPlan[], alone?: OwnPlan) => {
  const { lang } = visit;
  const t = easyPlanTexts[lang];
  const title = alone ? t.planWith(alone.plan.organisationName) : t.title;
  return (
    <EasyFrame visit={visit} title={title} error={hasErrors(form)}>
      <PageHeading title={title} {...(alone && { back: { href: address, label: t.title } })} />
      <ErrorSummary form={form} />
      {visit.url.searchParams.has('sparat') ? (
        <Alert tone="success" live>
          <p>
            <EasyLines lines={t.saved} />
          </p>
        </Alert>
      ) : null}
      <Plans plans={plans} lang={lang} />
    </EasyFrame>
  );
};

/** The person's plans in easy words. */
export const myPlanPage = async (visit: OwnVisit, form: FormState) =>
  showPlans(visit, form, await loadOwnPlans(visit));

/** One of them alone: to print, or to open by its code on paper. */
export const oneOwnPlanPage = async (visit: OwnVisit, form: FormState) => {
  const own = await openOwnPlan(visit);
  return showPlans(visit, form, [own], own);
};

/** The plan that all agreed on, where a new one is shown: it stands until that one is agreed on too. */
export const agreedOwnPlanPage = async (visit: OwnVisit, form: FormState) => {
  const own = await openOwnPlan(visit);
  const version = agreedVersion(own.plan.versions);
  if (!version) throw new NotFound(own.plan.id);
  const agreed = { ...own, version };
  return showPlans(visit, form, [agreed], agreed);
};

/** What the person can answer now; a locked plan is not answered, and what was not shown is not there. */
const answerable = async (visit: OwnVisit): Promise<ShownPlan> => {
  const own = await openOwnPlan(visit);
  if (!own.version || own.version.lockedOn) throw new NotFound(own.plan.id);
  return { ...own, version: own.version };
};

/** Yes to the plan as it was on the page: what was changed meanwhile is read again first. */
export const sayYes: OwnFormScreen = {
  view: oneOwnPlanPage,
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
    const own = await answerable(visit);
    const t = easyPlanTexts[visit.lang];
    return (
      <EasyFrame visit={visit} title={t.change} error={hasErrors(form)}>
        <PageHeading title={t.change} back={{ href: address, label: t.title }} />
        <p>{t.planWith(own.plan.organisationName)}</p>
        <ErrorSummary form={form} />
        <Form action={`${ownPlanPage(own)}/andra`}>
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
