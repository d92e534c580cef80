import type { Lang } from '../../../shared/parts/texts.ts';
import { Picture } from '../../easy/parts/picture.tsx';
import type { Step } from '../../path/definition.rules.ts';
import type { StripStep } from '../../path/way-overview.rules.ts';
import { wayEasyTexts } from '../way.easy.texts.ts';

/** What the model calls a step, and says of it, to the person. */
export const nameOf = ({ name }: Pick<Step, 'name'>, lang: Lang): string =>
  lang === 'sv' ? name.easy : name.en;

export const sentencesOf = ({ description }: Step, lang: Lang): readonly string[] =>
  lang === 'sv' ? description.easy : [description.en];

const marks = { done: 'done', current: 'current', parallel: 'current', coming: 'later' } as const;

/** The steps in a row: done, here, later. Here is said in words and by a thick frame, never by colour alone. */
export const OwnSteps = ({ steps, lang }: { steps: readonly StripStep[]; lang: Lang }) => {
  const t = wayEasyTexts[lang];
  return (
    <ol class="easy-cards">
      {steps.map(({ step, state }) => (
        <li
          class="easy-card"
          data-state={marks[state]}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <Picture concept={step.picture} />
          <div>
            <h3>{nameOf(step, lang)}</h3>
            <p class="easy-state">{t.states[state]}</p>
          </div>
        </li>
      ))}
    </ol>
  );
};
