import type { AskedForm } from '../../shared/values/asked.ts';

/**
 * Lines that a collaboration draws for its work. Those given here are the product's own, not anybody's rule: they hold until the collaboration
 * has set another.
 */
export const usualLevels = {
  employer_silence_days: 60,
  people_per_supervisor: 20,
  people_per_consultant: 25,
  longest_weeks_learning_place: 44,
  longest_weeks_work_placement: 26,
  longest_weeks_apl: 30,
  weeks_of_weekly_visits: 6,
  weeks_of_fortnightly_visits: 8,
  visits_per_week: 8,
  employer_link_days: 180,
};

export type LevelName = keyof typeof usualLevels;
export type Levels = Record<LevelName, number>;
export const levelNames = Object.keys(usualLevels) as LevelName[];

const days = { ask: 'number', least: 1, most: 1000 } as const;

export const levelAsks = {
  employer_silence_days: { field: 'tystnad', ...days },
  people_per_supervisor: { field: 'per-handledare', ...days },
  people_per_consultant: { field: 'per-konsulent', ...days },
  longest_weeks_learning_place: { field: 'veckor-larandeplats', ...days },
  longest_weeks_work_placement: { field: 'veckor-praktik', ...days },
  longest_weeks_apl: { field: 'veckor-apl', ...days },
  weeks_of_weekly_visits: { field: 'varje-vecka', ...days },
  weeks_of_fortnightly_visits: { field: 'varannan-vecka', ...days },
  visits_per_week: { field: 'besok-i-veckan', ...days },
  employer_link_days: { field: 'arbetsgivarens-lank', ...days },
} as const satisfies AskedForm;
