import { ButtonLink } from '../../../shared/parts/form.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { planTexts } from '../plan.texts.ts';
import { planAddress } from './opened-plan.ts';

/** Not blank boxes: the five questions, each with an example. */
export const BeginPlan = ({
  participantId,
  lang,
  empty,
}: {
  participantId: string;
  lang: Lang;
  empty: boolean;
}) => {
  const t = planTexts[lang];
  return (
    <>
      {empty ? (
        <>
          <p>{t.empty}</p>
          <ol>
            {t.questions.map(([question, example]) => (
              <li>
                <strong>{question}</strong>
                <br />
                {example}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <p>
        <ButtonLink href={planAddress(participantId, '/andra')}>{t.begin}</ButtonLink>
      </p>
    </>
  );
};
