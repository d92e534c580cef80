import type { PdfBlock } from '../../../platform/pdf-document.ts';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { activitiesOf, statusOf } from '../activities.rules.ts';
import type { EasyPlan } from '../easy-plan.rules.ts';
import type { LoadedPlan } from '../loaded-plan.rules.ts';
import type { Party } from '../parties.rules.ts';
import { easyPlanTexts } from '../plan.easy.texts.ts';
import { type PlanVersion, standingUndertakings } from '../plan.rules.ts';
import { planTexts } from '../plan.texts.ts';
import { contentWords } from './content-facts.tsx';
import { partyWords } from './party-list.tsx';
import { doerWords, periodWords, seenByWords, statusWords } from './plan-words.ts';

const part = (title: string, text: string | null): PdfBlock[] =>
  text
    ? [
        { kind: 'heading', level: 2, text: title },
        { kind: 'paragraph', text },
      ]
    : [];

/** The easy plan on paper, with lines to sign on. */
export const easyPaper = (
  plan: EasyPlan,
  lang: Lang,
  picture: { bytes: Uint8Array; alt: string } | undefined,
): PdfBlock[] => {
  const t = easyPlanTexts[lang];
  const day = (date: string) => dateInWords(date, lang);
  return [
    { kind: 'paragraph', text: t.intro.join('\n') },
    ...part(t.goal, plan.goal),
    ...(picture ? [{ kind: 'image' as const, ...picture }] : []),
    ...part(t.can, plan.can),
    ...part(t.needs, plan.needs),
    { kind: 'heading', level: 2, text: t.activities },
    {
      kind: 'table',
      caption: t.activities,
      head: [t.what, t.when, t.who, t.how],
      rows: plan.activities.map(({ what, doneBy, who, startsOn, endsOn, status }) => [
        what,
        periodWords(startsOn, endsOn, lang),
        who ?? (doneBy === 'person' ? t.me : t.doneBy[doneBy]),
        t.status[status],
      ]),
    },
    ...part(
      t.others,
      plan.others
        .map(({ what, who, organisationName }) => `${what}\n${who}, ${organisationName}`)
        .join('\n\n'),
    ),
    ...part(t.money, plan.moneyTalkOn ? t.moneyHeld(day(plan.moneyTalkOn)) : t.moneyNotYet),
    ...part(t.otherwise, plan.otherwise),
    ...part(t.review, plan.review ? t.reviewBetween(day(plan.review.from), day(plan.review.to)) : null),
    ...part(t.seenBy, plan.seenBy.length > 0 ? t.seenByNames(plan.seenBy.join(', ')) : t.seenByNobody),
    { kind: 'signatures', labels: [t.signMe, t.signUs] },
  ];
};

/** The whole plan: what is written, every activity, what the parties do and what they have said. */
export const fullPaper = (
  plan: LoadedPlan,
  version: PlanVersion,
  parties: readonly Party[],
  lang: Lang,
): PdfBlock[] => {
  const t = planTexts[lang];
  const released = standingUndertakings(plan.undertakings).filter(({ releasedOn }) => releasedOn);
  return [
    { kind: 'heading', level: 2, text: t.fullTitle },
    {
      kind: 'facts',
      facts: contentWords(version, lang).map(([label, value]) => [label, value || t.notWritten]),
    },
    { kind: 'heading', level: 3, text: t.activities },
    {
      kind: 'table',
      caption: t.activities,
      head: [t.what, t.who, t.when, t.visible, t.status],
      rows: activitiesOf(plan.activities, version.id).map((one) => [
        one.what,
        doerWords(one, lang),
        periodWords(one.startsOn, one.endsOn, lang),
        seenByWords(one, parties, lang),
        statusWords(statusOf(plan.statuses, one.key), lang),
      ]),
    },
    { kind: 'heading', level: 3, text: t.undertakings },
    {
      kind: 'list',
      items: released.map(({ what, who, organisationName }) => `${what} (${who}, ${organisationName})`),
    },
    { kind: 'heading', level: 3, text: t.parties },
    { kind: 'facts', facts: partyWords({ lang, parties, agreements: plan.agreements, version }) },
    {
      kind: 'signatures',
      labels: parties.filter(({ offers, maySee }) => offers || maySee).map(({ name }) => name),
    },
  ];
};
