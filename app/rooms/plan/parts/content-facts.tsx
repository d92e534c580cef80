import { DescriptionList } from '../../../shared/parts/facts.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import type { PlanContent } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { dayWords, periodWords } from './plan-words.ts';

/** What is written of a plan, label and words, for page and paper alike. */
export const contentWords = (content: PlanContent, lang: Lang): [string, string][] => {
  const t = planTexts[lang];
  const { moneyTalk, moneyTalkOn, moneyTalkBy } = content;
  const money = [t.moneyTalks[moneyTalk], moneyTalkOn && dayWords(moneyTalkOn, lang), moneyTalkBy];
  return [
    [t.fields.goal, content.goal],
    [t.fields.can, content.can],
    [t.fields.needs, content.needs],
    [t.fields.otherwise, content.otherwise],
    [t.fields.tookPart, content.tookPart],
    [t.fields.moneyTalk, money.filter(Boolean).join(', ')],
    [t.review, periodWords(content.reviewFrom, content.reviewTo, lang)],
    ...(content.postponedBecause
      ? [[t.fields.postponedBecause, content.postponedBecause] as [string, string]]
      : []),
  ];
};

export const ContentFacts = ({ content, lang }: { content: PlanContent; lang: Lang }) => (
  <DescriptionList
    items={contentWords(content, lang).map(([term, value]) => ({
      term,
      value: <span class="as-written">{value || planTexts[lang].notWritten}</span>,
    }))}
  />
);
