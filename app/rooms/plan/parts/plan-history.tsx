import { Section } from '../../../shared/parts/headings.tsx';
import { Disclosure } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { LoadedPlan } from '../loaded-plan.rules.ts';
import { stateOf } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { planAddress } from './opened-plan.ts';
import { dayWords, periodWords } from './plan-words.ts';

interface PlanHistoryProps {
  lang: Lang;
  participantId: string;
  plan: LoadedPlan;
}

/** Versions, reviews, and how the goal has changed. */
export const PlanHistory = ({ lang, participantId, plan }: PlanHistoryProps) => {
  const t = planTexts[lang];
  const at = (rest: string) => planAddress(participantId, rest, plan);
  return (
    <>
      <Section title={t.versions}>
        <ul>
          {plan.versions.toReversed().map((version, index, all) => {
            const before = all[index + 1];
            const said = [
              t.states[stateOf(version, plan.versions)],
              version.shownOn && t.shownOn(dayWords(version.shownOn, lang)),
              version.lockedOn && t.lockedOn(dayWords(version.lockedOn, lang)),
            ];
            return (
              <li>
                <a href={at(`/versioner/${version.number}`)}>{t.version(version.number)}</a>,{' '}
                {said.filter(Boolean).join(', ')}
                {before ? (
                  <>
                    {' '}
                    <a
                      href={at(`/jamfor/${before.number}/${version.number}`)}
                      aria-label={`${t.compare}: ${t.version(version.number)}`}
                    >
                      {t.compare}
                    </a>
                  </>
                ) : null}
              </li>
            );
          })}
        </ul>
      </Section>
      {plan.reviews.length > 0 ? (
        <Section title={t.reviews}>
          <ul>
            {plan.reviews.toReversed().map((review) => (
              <li>
                {dayWords(review.reviewedOn, lang)}: {review.kind === 'held' ? t.held : t.postponed}.{' '}
                {review.note} {periodWords(review.nextFrom, review.nextTo, lang)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {plan.goals.length > 0 ? (
        <Disclosure summary={t.goals}>
          <ul>
            {plan.goals.toReversed().map((goal) => (
              <li>
                {dayWords(goal.recordedOn, lang)}, {t.toldBy[goal.toldBy]}:{' '}
                {goal.kind === 'text' ? (
                  goal.words
                ) : (
                  <a href={at(`/mal/${goal.id}`)}>
                    {t.goalKinds[goal.kind]}: {goal.words}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
};
