import { Button, Form } from '../../../shared/parts/form.tsx';
import { Alert } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { PlainDate } from '../../../shared/values/dates.ts';
import type { LoadedPlan } from '../loaded-plan.rules.ts';
import { openChange } from '../parties.rules.ts';
import { agreedVersion, newGoals, openVersion } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { dueOn, nextWindow } from '../reviews.rules.ts';
import { planAddress } from './opened-plan.ts';
import { dayWords } from './plan-words.ts';

/** What waits: a change that the person wants, and the review when it is due. */
interface PlanNoticesProps {
  plan: LoadedPlan;
  participantId: string;
  lang: Lang;
  today: PlainDate;
  mayWrite: boolean;
}

export const PlanNotices = ({ plan, participantId, lang, today, mayWrite }: PlanNoticesProps) => {
  const t = planTexts[lang];
  const open = openVersion(plan.versions);
  const wish = open && openChange(plan.agreements, open);
  const window = plan.endedOn ? undefined : nextWindow(agreedVersion(plan.versions), plan.reviews);
  const due = window && dueOn(window, today);
  return (
    <>
      {wish ? (
        <Alert tone="warning" title={t.wantsChange}>
          <p class="as-written">{wish.words}</p>
          <p>{t.wantsChangeOn(dayWords(wish.saidOn, lang))}</p>
        </Alert>
      ) : null}
      {newGoals(plan.goals, plan.versions.at(-1)).map(({ id, kind, words }) => (
        <Alert title={t.toldGoal}>
          <p class="as-written">
            {kind === 'text' ? (
              words
            ) : (
              <a href={planAddress(participantId, `/mal/${id}`)}>{`${t.goalKinds[kind]}: ${words}`}</a>
            )}
          </p>
          {mayWrite && plan.own ? (
            <Form action={planAddress(participantId, `/mal/${id}/ta-med`)} guard={false}>
              <Button kind="secondary">{t.takeGoal}</Button>
            </Form>
          ) : null}
        </Alert>
      ))}
      {window && due ? (
        <Alert tone={due === 'late' ? 'warning' : 'info'}>
          <p>{t.due[due](dayWords(window.from, lang), dayWords(window.to, lang))}</p>
        </Alert>
      ) : null}
    </>
  );
};
