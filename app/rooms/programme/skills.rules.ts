import type { PlainDate } from '../../shared/values/dates.ts';

/** Skills for work that the person rates: their own word, beside which nobody sets a number or another word. */
export const skills = ['on_time', 'listen', 'ask', 'keep_going', 'together', 'new_things'] as const;
export type Skill = (typeof skills)[number];
export const skillLevels = ['learning', 'with_help', 'almost', 'myself'] as const;
export type SkillLevel = (typeof skillLevels)[number];

export interface SkillRating {
  skill: Skill;
  level: SkillLevel;
  ratedOn: PlainDate;
}

export interface RatedSkill {
  skill: Skill;
  /** The newest first. */
  ratings: SkillRating[];
}

/** What the person has said of each skill over time; a skill that has not been rated is left out. */
export const bySkill = (ratings: readonly SkillRating[]): RatedSkill[] =>
  skills
    .map((skill) => ({ skill, ratings: ratings.filter((one) => one.skill === skill) }))
    .filter(({ ratings: of }) => of.length > 0);

/** What is new: only what the person has chosen, and not the same word again on the same day. */
export const newRatings = (
  chosen: readonly { skill: Skill; level: SkillLevel }[],
  stood: readonly SkillRating[],
  today: PlainDate,
): { skill: Skill; level: SkillLevel }[] =>
  chosen.filter(({ skill, level }) => {
    const last = stood.find((one) => one.skill === skill);
    return !(last && last.level === level && last.ratedOn === today);
  });
