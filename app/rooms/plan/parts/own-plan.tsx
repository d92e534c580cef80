import { Actions, Button, ButtonLink, Form } from '../../../shared/parts/form.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { EasyLines } from '../../easy/parts/easy-lines.tsx';
import { ReadAloud } from '../../easy/parts/read-aloud.tsx';
import { easyPlanOf } from '../easy-plan.rules.ts';
import type { OwnPlan } from '../load-own-plan.ts';
import { standingAnswer } from '../parties.rules.ts';
import { easyPlanTexts } from '../plan.easy.texts.ts';
import { agreedVersion } from '../plan.rules.ts';
import { EasyPlan } from './easy-plan.tsx';

export type ShownPlan = OwnPlan & { version: NonNullable<OwnPlan['version']> };

export const ownPlanPage = ({ plan }: Pick<OwnPlan, 'plan'>): string => `/min-plan/${plan.id}`;

interface OwnPlanProps {
  own: OwnPlan;
  lang: Lang;
  /** Of the headings: 3 where each plan stands under the name of who offers it. */
  level: 2 | 3;
}

/** Yes and change stand under the plan, equally big, until the person has answered. */
const Answering = ({ own, lang, level }: OwnPlanProps & { own: ShownPlan }) => {
  const { plan, version } = own;
  const t = easyPlanTexts[lang];
  const Heading = `h${level}` as 'h2' | 'h3';
  const given = standingAnswer(plan.agreements, version, 'person');
  const day = (date: string) => dateInWords(date, lang);
  if (version.lockedOn) return <p>{t.agreed(day(version.lockedOn))}</p>;
  if (given?.answer === 'change')
    return (
      <p>
        <EasyLines lines={t.saidChange} />
      </p>
    );
  return (
    <section>
      <Heading>{t.good}</Heading>
      <p>{given ? t.saidYes(day(given.saidOn)) : <EasyLines lines={t.goodAsk} />}</p>
      <Form action={`${ownPlanPage(own)}/ja`} guard={false}>
        <input type="hidden" name="version" value={String(version.version)} />
        <Actions>
          {given ? null : <Button>{t.yes}</Button>}
          <ButtonLink href={`${ownPlanPage(own)}/andra`} kind={given ? 'secondary' : 'primary'}>
            {t.change}
          </ButtonLink>
        </Actions>
      </Form>
    </section>
  );
};

/** One plan with what the person can do about it: say yes, change, tell the goal. */
export const OwnPlanPart = ({ own, lang, level }: OwnPlanProps) => {
  const t = easyPlanTexts[lang];
  const { version } = own;
  const stands = version?.lockedOn === null && agreedVersion(own.plan.versions);
  return (
    <>
      {version ? (
        <>
          <EasyPlan
            plan={easyPlanOf(own.plan, version, own.parties)}
            lang={lang}
            level={level}
            media={(goalId) => `/min-plan/mal/${goalId}`}
          />
          <Answering own={{ ...own, version }} lang={lang} level={level} />
          {stands ? (
            <>
              <EasyLines lines={t.stillStands} />
              <p>
                <a href={`${ownPlanPage(own)}/avtalad`}>{t.seeAgreed(own.plan.organisationName)}</a>
              </p>
            </>
          ) : null}
        </>
      ) : (
        <p>
          <EasyLines lines={t.notShown} />
        </p>
      )}
      <p>
        <ButtonLink href={`${ownPlanPage(own)}/mitt-mal`} kind="secondary">
          {t.myGoal}
        </ButtonLink>
      </p>
    </>
  );
};

/** One of several plans, under the name of the organisation that offers it: read aloud, answered and printed by itself. */
export const NamedPlan = ({ own, lang }: Omit<OwnPlanProps, 'level'>) => {
  const t = easyPlanTexts[lang];
  const id = `plan-${own.plan.id}`;
  return (
    <section id={id}>
      <h2>{t.planWith(own.plan.organisationName)}</h2>
      <ReadAloud lang={lang} of={id} what={t.thePlan} />
      <OwnPlanPart own={own} lang={lang} level={3} />
      <p>
        <a href={ownPlanPage(own)}>{t.onlyThis(own.plan.organisationName)}</a>
      </p>
    </section>
  );
};
