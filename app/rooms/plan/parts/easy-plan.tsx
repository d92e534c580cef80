import type { Child } from 'hono/jsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { Picture } from '../../easy/parts/picture.tsx';
import type { Concept } from '../../easy/shipped-pictures.ts';
import type { EasyPlan as EasyPlanWords } from '../easy-plan.rules.ts';
import { easyPlanTexts } from '../plan.easy.texts.ts';
import { GoalMedia } from './goal-media.tsx';
import { periodWords } from './plan-words.ts';

interface PartProps {
  title: string;
  /** What the picture beside the heading is of. */
  concept: Concept;
  level: 2 | 3;
  children: Child;
}

const Part = ({ title, concept, level, children }: PartProps) => {
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <section>
      <Picture concept={concept} />
      <Heading>{title}</Heading>
      {children}
    </section>
  );
};

interface EasyPlanProps {
  plan: EasyPlanWords;
  lang: Lang;
  /** Of the headings: 3 where the easy plan stands beside something else. */
  level?: 2 | 3;
  /** Where the picture or the sound is fetched. */
  media?: (goalId: string) => string;
}

/** The plan as the person reads it: on the own page, side by side with the staff's, and first on paper. */
export const EasyPlan = ({ plan, lang, level = 2, media }: EasyPlanProps) => {
  const t = easyPlanTexts[lang];
  const day = (date: string) => dateInWords(date, lang);
  return (
    <div class="easy">
      <Part title={t.goal} concept="mal" level={level}>
        <p class="as-written">{plan.goal}</p>
        {plan.picture && media ? <GoalMedia goal={plan.picture} src={media(plan.picture.id)} /> : null}
        {plan.sound && media ? (
          <GoalMedia goal={plan.sound} src={media(plan.sound.id)} label={t.sound} />
        ) : null}
      </Part>
      {plan.can ? (
        <Part title={t.can} concept="kan" level={level}>
          <p class="as-written">{plan.can}</p>
        </Part>
      ) : null}
      {plan.needs ? (
        <Part title={t.needs} concept="behover" level={level}>
          <p class="as-written">{plan.needs}</p>
        </Part>
      ) : null}
      <Part title={t.activities} concept="plan" level={level}>
        <ul>
          {plan.activities.map(({ what, doneBy, who, startsOn, endsOn, status }) => (
            <li>
              <strong>{what}</strong>
              <br />
              {t.who}: {who ?? (doneBy === 'person' ? t.me : t.doneBy[doneBy])}
              {startsOn || endsOn ? (
                <>
                  <br />
                  {t.when}: {periodWords(startsOn, endsOn, lang)}
                </>
              ) : null}
              <br />
              {t.how} {t.status[status]}
            </li>
          ))}
        </ul>
      </Part>
      {plan.others.length > 0 ? (
        <Part title={t.others} concept="prata" level={level}>
          <ul>
            {plan.others.map(({ what, who, organisationName }) => (
              <li>
                {what}
                <br />
                {who}, {organisationName}
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      <Part title={t.money} concept="pengar" level={level}>
        <p>{plan.moneyTalkOn ? t.moneyHeld(day(plan.moneyTalkOn)) : t.moneyNotYet}</p>
      </Part>
      {plan.otherwise ? (
        <Part title={t.otherwise} concept="tillbaka" level={level}>
          <p class="as-written">{plan.otherwise}</p>
        </Part>
      ) : null}
      {plan.review ? (
        <Part title={t.review} concept="kalender" level={level}>
          <p>{t.reviewBetween(day(plan.review.from), day(plan.review.to))}</p>
        </Part>
      ) : null}
      <Part title={t.seenBy} concept="vem-ser" level={level}>
        <p>{plan.seenBy.length > 0 ? t.seenByNames(plan.seenBy.join(', ')) : t.seenByNobody}</p>
      </Part>
    </div>
  );
};
