import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, momentInWords } from '../../../shared/values/dates.ts';
import { frameTexts } from '../../people/frame.texts.ts';
import type { Rule } from '../access.rules.ts';
import { accessTexts } from '../access.texts.ts';
import { followUpTexts } from '../follow-up.texts.ts';
import type { Known, LoggedRead } from '../logged-reads.store.ts';
import { readsTexts } from '../reads.texts.ts';
import { openingRelations } from '../reviews.rules.ts';
import type { Review, ReviewedRead } from '../reviews.store.ts';
import { reviewsTexts } from '../reviews.texts.ts';
import { isRule } from '../unusual.rules.ts';
import { unusualTexts } from '../unusual.texts.ts';

/** The one person whom a read is about; nobody where it is about several. */
export const onlyPerson = ({ people }: Pick<LoggedRead, 'people'>): string | undefined =>
  people.length === 1 ? people[0] : undefined;

/** Whom a read is about: a name only where one may see it, otherwise that it is one person, or how many. */
export const whomOf = (read: Pick<LoggedRead, 'people'>, known: Known, lang: Lang): string => {
  const t = followUpTexts[lang];
  const person = onlyPerson(read);
  if (!person) return read.people.length === 0 ? t.nobody : t.people(read.people.length);
  return known.names.get(person) ?? (known.protected.has(person) ? t.protectedPerson : t.onePerson);
};

export const readerOf = ({ reader, role }: Pick<LoggedRead, 'reader' | 'role'>, lang: Lang): string =>
  role ? `${reader}, ${frameTexts[lang].roles[role] ?? role}` : reader;

export const actOf = ({ act }: Pick<LoggedRead, 'act'>, lang: Lang): string =>
  readsTexts[lang].acts[act] ?? act;

/** How the reader stood to the person then, as far as it opened the person to the reader's role. */
export const relationOf = (read: ReviewedRead, rules: Rule[], lang: Lang): string => {
  const t = reviewsTexts[lang];
  if (!onlyPerson(read)) return read.people.length === 0 ? followUpTexts[lang].nobody : t.manyPeople;
  const words = accessTexts[lang].relationNames;
  const relations = openingRelations(read.stood, rules, read.role);
  return relations.map((relation) => words[relation] ?? relation).join(', ') || t.noRelation;
};

export const whyOf = ({ rule }: Pick<ReviewedRead, 'rule'>, lang: Lang): string => {
  if (!rule) return reviewsTexts[lang].drawnByLot;
  return isRule(rule) ? unusualTexts[lang].rules[rule].name : rule;
};

export const findingOf = ({ findings: [newest] }: Pick<ReviewedRead, 'findings'>, lang: Lang): string =>
  newest ? reviewsTexts[lang].findings[newest.finding] : reviewsTexts[lang].unjudged;

const day = (date: string, lang: Lang) => dateInWords(date, lang, { weekday: false });

export const reviewName = ({ from, to, startedAt }: Review, lang: Lang): string => {
  const t = followUpTexts[lang];
  return from && to
    ? t.sample(day(from, lang), day(to, lang))
    : t.unusualReview(momentInWords(startedAt, lang));
};
