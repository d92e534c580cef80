import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body, FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { Actions, Button, ButtonLink, ErrorSummary, Form, Hidden } from '../../../shared/parts/form.tsx';
import { hasErrors } from '../../../shared/parts/form-state.ts';
import { PageHeading, Section } from '../../../shared/parts/headings.tsx';
import { EmptyState } from '../../../shared/parts/marks.tsx';
import { dateInWords } from '../../../shared/values/dates.ts';
import { isId, newId } from '../../../shared/values/ids.ts';
import { Frame } from '../../people/parts/frame.tsx';
import { drawSample } from '../draw-sample.ts';
import { demandFollowUp } from '../follow-log.store.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import { planSummary } from '../parts/plan-words.ts';
import { drawableOn, nextPeriod, type Period, type Plan } from '../sampling.rules.ts';
import { lastDrawn, listPlans } from '../sampling.store.ts';
import { samplingTexts } from '../sampling.texts.ts';

const address = '/logguppfoljning/stickprov';

const Draw = ({ visit, plan, period }: { visit: Visit; plan: Plan; period: Period }) => {
  const { lang, today } = visit;
  const t = samplingTexts[lang];
  const day = (date: string) => dateInWords(date, lang, { weekday: false });
  const { from, to } = period;
  const on = drawableOn(period);
  if (today < on) return <p>{t.next(day(from), day(to), day(on))}</p>;
  return (
    <Form action={address} guard={false}>
      <p>{t.due(day(from), day(to))}</p>
      <Hidden name="id" value={newId()} />
      <Hidden name="plan" value={plan.id} />
      <Actions>
        <Button>{t.draw}</Button>
      </Actions>
    </Form>
  );
};

const view: FormScreen['view'] = async (visit, form) => {
  const { tx, lang } = visit;
  await demandFollowUp(tx);
  const t = samplingTexts[lang];
  const shared = followUpTexts[lang];
  const [plan] = await listPlans(tx);
  return (
    <Frame visit={visit} title={t.drawTitle} error={hasErrors(form)}>
      <PageHeading title={t.drawTitle} back={{ href: '/logguppfoljning', label: shared.title }} />
      <ErrorSummary form={form} />
      {plan ? (
        <>
          <Draw visit={visit} plan={plan} period={nextPeriod(plan, await lastDrawn(tx))} />
          <Section title={shared.plan}>
            {planSummary(plan, lang).map((line) => (
              <p>{line}</p>
            ))}
          </Section>
          <Section title={t.how}>
            <ol>
              {t.howList(plan.size).map((step) => (
                <li>{step}</li>
              ))}
            </ol>
          </Section>
        </>
      ) : (
        <EmptyState action={<ButtonLink href="/logguppfoljning/plan">{shared.makePlan}</ButtonLink>}>
          {shared.noPlan}
        </EmptyState>
      )}
    </Frame>
  );
};

const act = async (visit: Visit, body: Body) => {
  await demandFollowUp(visit.tx);
  const id = isId(body.text('id')) ? body.text('id') : newId();
  const drawn = await drawSample(visit, id, body.text('plan'));
  if (!drawn.ok) throw new Unprocessable({ '': samplingTexts[visit.lang].refusals[drawn.refusal] });
  return { redirect: `/logguppfoljning/granskningar/${drawn.value}` };
};

/** Draws the sample that is due; says how the lots are cast. */
export const sampleForm: FormScreen = { view, act };
