import { partsTexts } from './parts.texts.ts';
import type { Lang } from './texts.ts';

export type PathStripStep = {
  label: string;
  /** A short line under the label, for example a date. */
  note?: string;
  state: 'done' | 'current' | 'coming' | 'parallel';
  /** The step's own number where the path has one, for example "3b"; else its place in the row. */
  mark?: string;
};

const words = {
  done: 'stepDone',
  current: 'stepCurrent',
  coming: 'stepComing',
  parallel: 'stepParallel',
} as const;

/** Numbered steps in a row; a column on a phone. State is said in words, by shape and by line, never by colour alone. */
export const PathStrip = ({
  steps,
  label,
  lang,
}: {
  steps: readonly PathStripStep[];
  label: string;
  lang: Lang;
}) => (
  <ol class="path-strip" aria-label={label}>
    {steps.map((step, index) => (
      <li data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
        <span class="path-mark" aria-hidden="true">
          {step.state === 'done' ? '✓' : (step.mark ?? index + 1)}
        </span>
        <span class="path-label">
          <span class="ds-sr-only">{`${step.mark ?? index + 1}. `}</span>
          {step.label}
          <span class="ds-sr-only">{`, ${partsTexts[lang][words[step.state]]}`}</span>
        </span>
        {step.note ? <span class="path-note">{step.note}</span> : null}
      </li>
    ))}
  </ol>
);
