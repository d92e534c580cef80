import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { PathStrip, type PathStripStep } from '../../../shared/parts/path-strip.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { shortDate } from '../../../shared/values/dates.ts';
import { findStep } from '../definition.rules.ts';
import type { LoadedWay } from '../loaded-way.rules.ts';
import { pathWords } from '../path.texts.ts';
import { wayTexts } from '../way.texts.ts';
import {
  backStepsOf,
  type StripStep,
  stripOf,
  type TimeAgainstNormal,
  timeOf,
} from '../way-overview.rules.ts';
import { endInWords, modelName, reasonInWords, stepName, wordFor } from '../way-words.texts.ts';

/** Who acts next, by name and by the role that the step gives it to. */
const holderInWords = ({ rows, state, definition }: LoadedWay, lang: Lang): string => {
  const holder = findStep(definition, state.leadingStep)?.holder;
  if (holder?.organisation !== state.holderKind) return rows.holderName;
  return wayTexts[lang].holderWith(rows.holderName, pathWords[lang].roles[holder.role]);
};

const timeInWords = ({ days, position, normal }: TimeAgainstNormal, lang: Lang): string => {
  const t = wayTexts[lang];
  if (!normal || position === 'no_norm') return t.days(days);
  const { min, max } = normal;
  const norm =
    min !== undefined && max !== undefined
      ? t.between(min, max)
      : max !== undefined
        ? t.atMost(max)
        : t.atLeast(min ?? 0);
  return `${t.days(days)}, ${t.positions[position]} (${norm})`;
};

/** The path as a strip with days, and under it who acts next and how things stand. */
export const WayOverview = ({ way, lang }: { way: LoadedWay; lang: Lang }) => {
  const t = wayTexts[lang];
  return (
    <div class="way-overview">
      <PathStrip lang={lang} label={t.strip} steps={stripOf(way).map((each) => stripStep(each, way, lang))} />
      <DescriptionList items={standing(way, lang)} />
    </div>
  );
};

const stripStep = ({ step, state, since, until }: StripStep, way: LoadedWay, lang: Lang): PathStripStep => {
  const t = wayTexts[lang];
  const short = (day: string) => shortDate(day, lang, way.circumstances.today);
  const note =
    state === 'coming'
      ? since && t.wasHere(short(since))
      : state === 'done'
        ? until && short(until)
        : since && t.since(short(since));
  return { label: step.name[lang], mark: step.label, note: note || undefined, state };
};

const standing = (way: LoadedWay, lang: Lang) => {
  const { state, definition, circumstances } = way;
  const t = wayTexts[lang];
  const words = pathWords[lang];
  const short = (day: string) => shortDate(day, lang, circumstances.today);
  const name = (key: string) => stepName(definition, key, lang);
  const ended = state.ended
    ? t.endedOn(
        short(state.ended.on),
        endInWords(definition, way.rows.endExit ?? undefined, state.ended.reason, lang),
      )
    : undefined;
  return [
    ...(ended
      ? [{ term: t.ended, value: ended }]
      : [
          { term: t.now, value: name(state.leadingStep) },
          { term: t.holder, value: holderInWords(way, lang) },
          { term: t.time, value: timeInWords(timeOf(way), lang) },
        ]),
    ...state.running.map(({ step, since, responsible }) => ({
      term: t.parallel,
      value: t.parallelWith(name(step), short(since), wordFor(words.organisations, responsible.organisation)),
    })),
    ...(state.paused
      ? [
          {
            term: t.paused,
            value: t.pausedSince(
              short(state.paused.since),
              reasonInWords(state.paused.reason, words.pauseReasons),
            ),
          },
        ]
      : []),
    ...backStepsOf(way).map((back) => ({
      term: t.back,
      value: t.backStep(
        stepName(back.definition, back.fromStep, lang),
        stepName(back.definition, back.step, lang),
        short(back.startedOn),
        back.reason ?? '',
      ),
    })),
    {
      term: t.model,
      value: <a href={`/modeller/${way.rows.contentHash.slice(0, 16)}`}>{modelName(definition, lang)}</a>,
    },
  ];
};
