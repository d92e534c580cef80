import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { Plan } from '../sampling.rules.ts';
import { samplingTexts } from '../sampling.texts.ts';

/** What a plan says, a sentence or two for each line. */
export const planSummary = (plan: Plan, lang: Lang): string[] => {
  const t = samplingTexts[lang];
  const day = (date: string) => dateInWords(date, lang, { weekday: false });
  return [
    t.summary(t.intervals[plan.every], plan.size, t.choices[plan.choice]),
    ...(plan.withUnusual ? [t.alsoUnusual] : []),
    t.from(day(plan.startsOn)),
    t.version(plan.version, day(plan.decidedOn), plan.decidedBy),
  ];
};
