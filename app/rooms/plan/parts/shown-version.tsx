import type { Child } from 'hono/jsx';
import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { type Activity, activitiesOf } from '../activities.rules.ts';
import type { LoadedPlan } from '../loaded-plan.rules.ts';
import type { Party } from '../parties.rules.ts';
import type { PlanVersion } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { ActivityTable } from './activity-table.tsx';
import { ContentFacts } from './content-facts.tsx';
import { GoalMedia } from './goal-media.tsx';
import { planAddress } from './opened-plan.ts';
import { PartyList } from './party-list.tsx';

interface ShownVersionProps {
  lang: Lang;
  participantId: string;
  plan: LoadedPlan;
  version: PlanVersion;
  parties: readonly Party[];
  /** Whether its activities can be changed from here. */
  mayWrite: boolean;
  programme?: (activity: Activity) => Child;
}

/** One version: what is written, its activities, who has said what. */
export const ShownVersion = (props: ShownVersionProps) => {
  const { lang, participantId, plan, version, parties, mayWrite, programme } = props;
  const t = planTexts[lang];
  const media = plan.goals.filter(({ id }) => id === version.goalPictureId || id === version.goalSoundId);
  const at = (rest: string) => planAddress(participantId, rest, plan);
  return (
    <>
      <ContentFacts content={version} lang={lang} />
      {media.map((goal) => (
        <GoalMedia goal={goal} src={at(`/mal/${goal.id}`)} />
      ))}
      <Section title={t.activities}>
        <ActivityTable
          lang={lang}
          activities={activitiesOf(plan.activities, version.id)}
          statuses={plan.statuses}
          parties={parties}
          own={plan.own}
          edit={mayWrite ? ({ key }) => at(`/insatser/${key}`) : undefined}
          setStatus={mayWrite ? ({ key }) => at(`/insatser/${key}/lage`) : undefined}
          programme={programme}
        />
      </Section>
      <Section title={t.parties}>
        <PartyList lang={lang} parties={parties} agreements={plan.agreements} version={version} />
      </Section>
    </>
  );
};
