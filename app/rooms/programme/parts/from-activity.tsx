import type { Lang } from '../../../shared/parts/texts.ts';
import { type ActivityEnrolment, hasLivingEnrolment } from '../load-activity-enrolments.ts';
import { programmeTexts } from '../programme.texts.ts';
import { personProgramme } from './open-programme.ts';
import { standingWords } from './standing-words.ts';

interface FromActivityProps {
  participantId: string;
  activity: { key: string; what: string };
  /** Whether somebody can be enrolled from it now. */
  enrols: boolean;
  enrolments: readonly ActivityEnrolment[];
  lang: Lang;
}

/** Beside an activity of the plan: what enrolments came of it, and how one enrols from it. */
export const FromActivity = ({ participantId, activity, enrols, enrolments, lang }: FromActivityProps) => {
  const t = programmeTexts[lang];
  const at = personProgramme(participantId);
  return (
    <>
      {enrolments
        .filter(({ key }) => key === activity.key)
        .map(({ round, standing }) => (
          <div>
            <a href={at}>{round.name}</a>: {standingWords(standing, lang)}
          </div>
        ))}
      {enrols && !hasLivingEnrolment(enrolments, activity.key) ? (
        <div>
          <a href={`${at}/anmal?aktivitet=${activity.key}`}>
            {t.enrolFromPlan}
            <span class="ds-sr-only">: {activity.what}</span>
          </a>
        </div>
      ) : null}
    </>
  );
};
