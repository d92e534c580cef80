import { DescriptionList } from '../../../shared/parts/facts.tsx';
import { PathStrip, type PathStripStep } from '../../../shared/parts/path-strip.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { shortDate } from '../../../shared/values/dates.ts';
import { runningBesideAJob } from '../beside-a-job.rules.ts';
import { findExit, findStep } from '../definition.rules.ts';
import { standing as standingFact } from '../facts.rules.ts';
import type { LoadedWay } from '../loaded-way.rules.ts';
import { pathWords } from '../path.texts.ts';
import { isStepHidden } from '../way.rules.ts';
import { wayTexts } from '../way.texts.ts';
import {
  backStepsOf,
  type StripStep,
  stripOf,
  type TimeAgainstNormal,
  timeOf,
} from '../way-overview.rules.ts';
import {
  detailInWords,
  endInWords,
  modelNameAmong,
  normInWords,
  reasonInWords,
  stepName,
  wordFor,
} from '../way-words.texts.ts';
import { AboutStepLink } from './about-step.tsx';

/** Who acts next, by name and by the role that the step gives it to. */
const holderInWords = ({ rows, state, definition }: LoadedWay, lang: Lang): string => {
  const holder = findStep(definition, state.leadingStep)?.holder;
  if (holder?.organisation !== state.holderKind) return rows.holderName;
  return wayTexts[lang].holderWith(rows.holderName, pathWords[lang].roles[holder.role]);
};

const timeInWords = ({ days, position, normal }: TimeAgainstNormal, lang: Lang): string => {
  const t = wayTexts[lang];
  if (!normal || position === 'no_norm') return t.days(days);
  return `${t.days(days)}, ${t.positions[position]} (${normInWords(normal, lang)})`;
};

/** The path as a strip with days, and under it who acts next and how things stand. */
export const WayOverview = ({ way, lang }: { way: LoadedWay; lang: Lang }) => {
  const t = wayTexts[lang];
  return (
    <div class="way-overview">
      <PathStrip lang={lang} label={t.strip} steps={stripOf(way).map((each) => stripStep(each, way, lang))} />
      {isStepHidden(way.state) ? null : (
        <p>
          <AboutStepLink way={way} step={way.state.leadingStep} lang={lang} />
        </p>
      )}
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

/** Whoever has been named as responsible for what runs beside, with the organisation. */
const namedResponsible = ({ state, circumstances }: LoadedWay, lang: Lang): string | undefined => {
  const named = standingFact(state.facts, 'responsible_named', circumstances.today);
  return named && `${named.details.who}, ${detailInWords(named.details.organisation, lang)}`;
};

/** Where a way from school led: an outcome of its own, in no figure of transitions. */
const fromSchoolInWords = ({ rows, definition }: LoadedWay, lang: Lang) => {
  const exit = findExit(definition, rows.endExit ?? undefined);
  if (definition.origin !== 'school' || !exit) return [];
  const t = wayTexts[lang];
  return [{ term: t.countedAs, value: t.fromSchool(pathWords[lang].destinations[exit.destination]) }];
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
      ? [{ term: t.ended, value: ended }, ...fromSchoolInWords(way, lang)]
      : [
          { term: t.now, value: isStepHidden(state) ? t.stepHidden : name(state.leadingStep) },
          { term: t.holder, value: holderInWords(way, lang) },
          ...(isStepHidden(state) ? [] : [{ term: t.time, value: timeInWords(timeOf(way), lang) }]),
        ]),
    ...state.running.map(({ step, since, responsible }) => ({
      term: t.parallel,
      value: t.parallelWith(
        name(step),
        short(since),
        namedResponsible(way, lang) ?? wordFor(words.organisations, responsible.organisation),
      ),
    })),
    ...runningBesideAJob(state, circumstances.today).map((step) => ({
      term: t.besideAJob,
      value: t.besideAJobBecause(name(step)),
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
      value: (
        <a href={`/modeller/${way.rows.contentHash.slice(0, 16)}`}>{modelNameAmong(definition, [], lang)}</a>
      ),
    },
  ];
};
