import { Section } from '../../../shared/parts/headings.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, shortDate } from '../../../shared/values/dates.ts';
import type { Lead } from '../about-step.rules.ts';
import { aboutStepTexts } from '../about-step.texts.ts';
import type { PathDefinition, Step } from '../definition.rules.ts';
import type { LoadedWay } from '../loaded-way.rules.ts';
import { pathWords } from '../path.texts.ts';
import { stripOf } from '../way-overview.rules.ts';
import { normInWords, stepName } from '../way-words.texts.ts';
import { aboutStepPage, SourceMark } from './about-step.tsx';
import type { OpenedWay } from './open-way.ts';

export const versionInWords = ({ version, approved }: PathDefinition, lang: Lang): string => {
  const t = aboutStepTexts[lang];
  const approval = approved
    ? t.approved(approved.by, dateInWords(approved.on, lang, { weekday: false }))
    : t.notApproved;
  return `${t.version(version)} ${approval}`;
};

/** Where the person is in relation to the step. */
const stateOf = (step: Step, way: LoadedWay, lang: Lang): string => {
  const t = aboutStepTexts[lang].states;
  const short = (day: string) => shortDate(day, lang, way.circumstances.today);
  const found = stripOf(way).find((one) => one.step.key === step.key);
  if (!found?.since) return t.coming;
  const since = short(found.since);
  if (found.state === 'current' || found.state === 'parallel') return t[found.state](since);
  return found.state === 'done' && found.until ? t.done(since, short(found.until)) : t.before(since);
};

export const factsOf = (step: Step, way: LoadedWay, lang: Lang) => {
  const t = aboutStepTexts[lang];
  const { organisations, roles } = pathWords[lang];
  const { holder, normalDays } = step;
  return [
    { term: t.where, value: stateOf(step, way, lang) },
    {
      term: t.holder,
      value: (
        <>
          {`${organisations[holder.organisation]} (${roles[holder.role]})`}
          <SourceMark source={holder.source} lang={lang} />
        </>
      ),
    },
    { term: t.takePart, value: step.participants.map((party) => organisations[party]).join(', ') },
    {
      term: t.normal,
      value: normalDays ? (
        <>
          {normInWords(normalDays, lang)}
          <SourceMark source={normalDays.source} lang={lang} />
        </>
      ) : (
        t.noNormal
      ),
    },
    { term: t.dayActivity, value: t.dayActivities[step.dayActivity] },
    ...(step.mayRunBeside.length > 0
      ? [
          {
            term: t.beside,
            value: step.mayRunBeside.map((key) => stepName(way.definition, key, lang)).join(', '),
          },
        ]
      : []),
  ];
};

export const Leads = ({ opened, leads, lang }: { opened: OpenedWay; leads: Lead[]; lang: Lang }) => {
  const t = aboutStepTexts[lang];
  return (
    <Section title={t.leads}>
      <ul>
        {leads.map(({ transition, step, exit }) => (
          <li>
            {t.directions[transition.direction]}{' '}
            {step ? (
              <a href={aboutStepPage(opened.participantId, step.key)}>{step.name[lang]}</a>
            ) : (
              exit?.name[lang]
            )}{' '}
            <SourceMark source={transition.source} lang={lang} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

export const Conflicts = ({ step, way, lang }: { step: Step; way: LoadedWay; lang: Lang }) => {
  const here = way.definition.conflicts.filter((conflict) => conflict.step === step.key);
  if (here.length === 0) return null;
  return (
    <Section title={aboutStepTexts[lang].conflicts}>
      {here.map(({ text }) => (
        <p>{text[lang]}</p>
      ))}
    </Section>
  );
};
