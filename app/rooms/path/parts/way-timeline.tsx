import { Timeline, type TimelineItem } from '../../../shared/parts/facts.tsx';
import { EmptyState, Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import type { PathDefinition } from '../definition.rules.ts';
import { factWords } from '../facts.texts.ts';
import { warningSentence } from '../functions.texts.ts';
import { pathWords } from '../path.texts.ts';
import { recordWords } from '../record-words.texts.ts';
import type { KeptWarning } from '../warnings.rules.ts';
import { wayTexts } from '../way.texts.ts';
import type { Happening, TimelineEntry } from '../way-timeline.rules.ts';
import {
  detailInWords,
  endInWords,
  factTitle,
  modelName,
  outcomeName,
  partiesInWords,
  reasonInWords,
  stepName,
  wordFor,
} from '../way-words.texts.ts';
import { changesInWords } from './record-correction.ts';

type Words = { title: string; lines: string[] };
type Told<Kind extends Happening['kind']> = Extract<Happening, { kind: Kind }>;

/** What happened on the way, as given: the newest first. */
export const WayTimeline = (props: {
  entries: readonly TimelineEntry[];
  /** Without a way there is only what stands beside it. */
  definition: PathDefinition | undefined;
  lang: Lang;
}) =>
  props.entries.length === 0 ? (
    <EmptyState>{wayTexts[props.lang].nothing}</EmptyState>
  ) : (
    <Timeline items={props.entries.flatMap((entry) => timelineItem(entry, props.definition, props.lang))} />
  );

const StruckTitle = ({ title, mark }: { title: string; mark: string }) => (
  <>
    <s>{title}</s> <Tag>{mark}</Tag>
  </>
);

/** One entry in words. A struck one says so in its title and tells who struck it and why. */
const timelineItem = (
  entry: TimelineEntry,
  definition: PathDefinition | undefined,
  lang: Lang,
): TimelineItem[] => {
  const t = wayTexts[lang];
  const { happening } = entry;
  const words =
    happening.kind === 'beside' ? happening : definition && told(happening, entry.model ?? definition, lang);
  if (!words) return [];
  const { title, lines } = words;
  const day = (on: string) => dateInWords(on, lang, { weekday: false });
  const { struck } = entry;
  const all = struck
    ? [...lines, t.struckBody(struck.on && day(struck.on), struck.by ?? entry.organisation, struck.why)]
    : lines;
  return [
    {
      id: `h-${entry.id.replace(':', '-')}`,
      title: struck ? <StruckTitle title={title} mark={t.struck} /> : title,
      meta: t.meta(day(entry.on), t.by(entry.by, entry.organisation)),
      body: all.length > 0 ? all.map((line) => <p>{line}</p>) : undefined,
      muted: struck !== undefined,
    },
  ];
};

const told = (
  happening: Exclude<Happening, { kind: 'beside' }>,
  definition: PathDefinition,
  lang: Lang,
): Words => {
  const t = wayTexts[lang];
  const name = (key: string) => stepName(definition, key, lang);
  switch (happening.kind) {
    case 'started':
      return {
        title: t.started,
        lines: [
          wordFor(t.inflow, happening.inflow),
          ...(happening.returnReason ? [t.returned(wordFor(t.returnReasons, happening.returnReason))] : []),
        ],
      };
    case 'step':
      return toldStep(happening, name, lang);
    case 'parallel_ended':
      return {
        title: t.parallelEnded(name(happening.step)),
        lines: knowing(happening.warnings, name, lang),
      };
    case 'fact':
      return {
        title: factTitle(happening.fact, happening.outcome, lang),
        lines: Object.entries(happening.details).map(([key, value]) =>
          t.detail(wordFor(factWords[lang].details, key), detailInWords(value, lang)),
        ),
      };
    case 'answer':
      return {
        title: t.ownAnswer(outcomeName(happening.answer, lang)),
        lines: happening.because ? [happening.because] : [],
      };
    case 'consent':
      return happening.event === 'given'
        ? {
            title: t.consentGiven(happening.to),
            lines: [t.consentUntil(dateInWords(happening.until, lang, { weekday: false }))],
          }
        : { title: t.consentWithdrawn(happening.to), lines: [] };
    case 'crossing':
      return {
        title: t.crossings[happening.crossing][happening.event](happening.to),
        lines: happening.reason ? [happening.reason] : [],
      };
    case 'paused':
      return {
        title: t.pausedTitle,
        lines: [reasonInWords(happening.reason, pathWords[lang].pauseReasons)],
      };
    case 'resumed':
      return { title: t.resumedTitle, lines: [] };
    case 'corrected':
      return toldCorrection(happening, name, lang);
    case 'record_corrected':
      return {
        title: recordWords[lang].corrected[happening.record],
        lines: [...changesInWords(happening.changes, lang), t.correctedWhy(happening.why)],
      };
    case 'model_changed': {
      const { from, to, steps, reason } = happening;
      return {
        title: t.modelChanged(modelName(from, lang), modelName(to, lang)),
        lines: [
          ...steps.map((each) => t.stepBecame(stepName(from, each.step, lang), stepName(to, each.to, lang))),
          t.correctedWhy(reason),
        ],
      };
    }
    case 'ended':
      return {
        title: t.endedTitle(endInWords(definition, happening.exit, happening.reason, lang)),
        lines: knowing(happening.warnings, name, lang),
      };
  }
};

/** The warnings that were read before the move. */
const knowing = (
  warnings: readonly KeptWarning[] = [],
  name: (key: string) => string,
  lang: Lang,
): string[] => warnings.map((warning) => wayTexts[lang].knowing(warningSentence(warning, lang, name)));

const toldStep = (
  { step, fromStep, direction, track, reason, participants, warnings }: Told<'step'>,
  name: (key: string) => string,
  lang: Lang,
): Words => {
  const t = wayTexts[lang];
  const lines = [
    reason ?? '',
    participants ? t.tookPart(partiesInWords(participants, lang)) : '',
    ...knowing(warnings, name, lang),
  ];
  const to = name(step);
  const title =
    track === 'parallel'
      ? t.parallelStarted(to)
      : !fromStep
        ? t.step(to)
        : direction === 'back'
          ? t.stepBack(name(fromStep), to)
          : t.stepFrom(name(fromStep), to);
  return { title, lines: lines.filter(Boolean) };
};

const toldCorrection = (
  { before, after, why }: Told<'corrected'>,
  name: (key: string) => string,
  lang: Lang,
): Words => {
  const t = wayTexts[lang];
  const period = ({ step = '', startedOn = '', endedOn }: Told<'corrected'>['before']) =>
    t.period(name(step), startedOn, endedOn ?? t.goesOn);
  return {
    title: t.corrected(name(before.step ?? '')),
    lines: [
      after ? t.correctedTo(period(before), period(after)) : t.correctedNever(period(before)),
      t.correctedWhy(why),
    ],
  };
};
