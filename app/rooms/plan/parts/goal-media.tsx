import type { Goal } from '../plan.rules.ts';

interface GoalMediaProps {
  goal: Pick<Goal, 'id' | 'kind' | 'words'>;
  src: string;
  /** What the sound is, where something is said about it besides its words. */
  label?: string;
}

/** The goal as a picture or as sound, with the words for those who cannot see or hear it. */
export const GoalMedia = ({ goal, src, label }: GoalMediaProps) =>
  goal.kind === 'picture' ? (
    <p>
      <img class="goal-picture" src={src} alt={goal.words} />
    </p>
  ) : (
    <>
      <p>{label}</p>
      {/* biome-ignore lint/a11y/useMediaCaption: one may record without writing; words stand below where somebody has given them */}
      <audio controls preload="none" src={src} aria-label={label ?? goal.words} />
      <p>{goal.words}</p>
    </>
  );
