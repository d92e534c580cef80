import { type Lang, texts } from '../../shared/parts/texts.ts';
import { capital } from '../../shared/values/capital.ts';
import type { Exit, PathDefinition, Step, Transition } from './definition.rules.ts';
import { effectMeanings, warningMeanings } from './function-meanings.texts.ts';
import type { EffectCall, NeedCall, WarningCall } from './functions.rules.ts';
import { needSentence } from './functions.texts.ts';
import { pathWords } from './path.texts.ts';
import { stepName, wordFor } from './way-words.texts.ts';

/** Words for what a model says of itself: in its table, in a comparison, and before somebody is moved to it. */
export const modelWords = texts({
  sv: {
    facets: {
      label: 'Nummer',
      name: 'Namn',
      version: 'Version',
      startsAt: 'Börjar i',
      conflicts: 'Där källorna säger olika',
      track: 'Slag',
      holder: 'Har bollen',
      participants: 'Med är',
      normalDays: 'Normal tid',
      dayActivity: 'Daglig verksamhet',
      description: 'Beskrivning',
      easy: 'Lättläst',
      direction: 'Riktning',
      leads: 'Leder',
      by: 'Görs av',
      needs: 'Behövs',
      warnings: 'Varnar för',
      effects: 'För med sig',
      destination: 'Klass',
      counts: 'Räknas som övergång',
      source: 'Källa',
    },
    demandsOf: (party: string, what: string) => `${party} behöver: ${what}`,
    offersOf: (party: string, what: string) => `${party} bidrar med: ${what}`,
    party: 'Vad parterna behöver och bidrar med',
    directions: {
      forward: 'framåt',
      back: 'tillbaka',
      exit: 'ut ur vägen',
      parallel_start: 'börjar vid sidan av',
      parallel_end: 'slutar vid sidan av',
    },
    tracks: { leading: 'ledande steg', parallel: 'vid sidan av' },
    beside: (steps: string) => `kan pågå vid sidan av ${steps}`,
    dayActivity: { may_run: 'kan pågå', must_have_ended: 'måste vara avslutad' },
    between: (min: number, max: number) => `${min}–${max} dagar`,
    atLeast: (min: number) => `minst ${min} dagar`,
    atMost: (max: number) => `högst ${max} dagar`,
    noNorm: 'ingen är bestämd',
    with: (organisation: string, role: string) => `${organisation} (${role})`,
    when: {
      yes: 'Gäller den som har ersättning från Försäkringskassan.',
      no: 'Gäller den som inte har ersättning från Försäkringskassan.',
    },
    sinceStep: 'Ska ha skett sedan steget började.',
    employment: {
      ordinary: 'På den ordinarie arbetsmarknaden, med eller utan lönebidrag.',
      time_limited: 'Tidsbegränsad arbetsmarknadsanställning.',
    },
    months: (months: number) => `I ${months} månader.`,
    named: (what: string) => `Gäller: ${what}.`,
    fromTo: (from: string, to: string) => `från ${from} till ${to}`,
    ends: (step: string) => `${step} slutar`,
    yes: 'ja',
    no: 'nej',
    source: (mark: string, ref: string) => `${mark}: ${ref}`,
  },
  en: {
    facets: {
      label: 'Number',
      name: 'Name',
      version: 'Version',
      startsAt: 'Begins in',
      conflicts: 'Where the sources differ',
      track: 'Kind',
      holder: 'Has the ball',
      participants: 'Taking part',
      normalDays: 'Normal time',
      dayActivity: 'Day activity',
      description: 'Description',
      easy: 'Easy Swedish',
      direction: 'Direction',
      leads: 'Leads',
      by: 'Made by',
      needs: 'Needed',
      warnings: 'Warns of',
      effects: 'Brings with it',
      destination: 'Class',
      counts: 'Counted as a transition',
      source: 'Source',
    },
    demandsOf: (party, what) => `${party} needs: ${what}`,
    offersOf: (party, what) => `${party} offers: ${what}`,
    party: 'What each party needs and offers',
    directions: {
      forward: 'forward',
      back: 'back',
      exit: 'out of the way',
      parallel_start: 'begins beside',
      parallel_end: 'ends beside',
    },
    tracks: { leading: 'leading step', parallel: 'beside' },
    beside: (steps) => `may run beside ${steps}`,
    dayActivity: { may_run: 'may run', must_have_ended: 'must have ended' },
    between: (min, max) => `${min}–${max} days`,
    atLeast: (min) => `at least ${min} days`,
    atMost: (max) => `at most ${max} days`,
    noNorm: 'none is set',
    with: (organisation, role) => `${organisation} (${role})`,
    when: {
      yes: 'For those with a benefit from Försäkringskassan.',
      no: 'For those without a benefit from Försäkringskassan.',
    },
    sinceStep: 'Since the step began.',
    employment: {
      ordinary: 'On the ordinary labour market, with or without a wage subsidy.',
      time_limited: 'Time-limited municipal employment.',
    },
    months: (months) => `For ${months} months.`,
    named: (what) => `Concerns: ${what}.`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    ends: (step) => `${step} ends`,
    yes: 'yes',
    no: 'no',
    source: (mark, ref) => `${mark}: ${ref}`,
  },
});

type Call = NeedCall | WarningCall | EffectCall;

export const organisationInWords = (code: string, lang: Lang): string =>
  wordFor(pathWords[lang].organisations, code);

/** What the call says beside its name: since when, which kind, for how long, for whom. */
const circumstancesOf = (call: Call, lang: Lang): string[] => {
  const t = modelWords[lang];
  const args: Record<string, unknown> = call;
  return [
    args.since === 'step' ? t.sinceStep : '',
    call.name === 'employment_started' ? t.employment[call.form] : '',
    typeof args.months === 'number' ? t.months(args.months) : '',
    'when' in call && call.when ? t.when[call.when.fkBenefit] : '',
  ].filter(Boolean);
};

const inWords = (call: Call, meaning: string, lang: Lang): string =>
  [meaning, ...circumstancesOf(call, lang)].join(' ');

/** A need as a sentence: what stands when it is met. */
const needInWords = (call: NeedCall, lang: Lang): string =>
  inWords(call, needSentence({ name: call.name, call, met: true, sentenceKey: call.name }, lang), lang);

const warningInWords = (call: WarningCall, lang: Lang): string =>
  inWords(call, warningMeanings[lang][call.name], lang);

const effectInWords = (call: EffectCall, lang: Lang): string => {
  const { organisations, destinations } = pathWords[lang];
  const named =
    'by' in call ? organisations[call.by] : 'destination' in call ? destinations[call.destination] : '';
  const sentence = inWords(call, effectMeanings[lang][call.name], lang);
  return named ? `${sentence} ${modelWords[lang].named(named)}` : sentence;
};

export const sourceInWords = ({ mark, ref }: Step['source'], lang: Lang): string =>
  modelWords[lang].source(capital(pathWords[lang].marks[mark]), ref);

export const holderInWords = ({ organisation, role }: Step['holder'], lang: Lang): string =>
  modelWords[lang].with(organisationInWords(organisation, lang), pathWords[lang].roles[role]);

export const normalDaysInWords = (normal: Step['normalDays'], lang: Lang): string => {
  const t = modelWords[lang];
  if (normal?.min !== undefined && normal.max !== undefined) return t.between(normal.min, normal.max);
  if (normal?.max !== undefined) return t.atMost(normal.max);
  return normal?.min !== undefined ? t.atLeast(normal.min) : t.noNorm;
};

/** Who may make a move: each organisation with its roles. */
export const makersInWords = ({ by }: Transition, lang: Lang): string[] =>
  by.map(({ organisation, roles }) =>
    modelWords[lang].with(
      organisationInWords(organisation, lang),
      roles.map((role) => pathWords[lang].roles[role]).join(', '),
    ),
  );

/** Where a move leads, by the names of steps and exits. */
export const leadsInWords = (definition: PathDefinition, { from, to }: Transition, lang: Lang): string => {
  const name = stepName(definition, from, lang);
  if (to === undefined) return modelWords[lang].ends(name);
  const exit: Exit | undefined = definition.exits.find(({ key }) => key === to);
  return modelWords[lang].fromTo(name, exit?.name[lang] ?? stepName(definition, to, lang));
};

/** The needs, warnings and effects of a move, a sentence each. */
export const callsInWords = ({ needs, warnings, effects }: Transition, lang: Lang) => ({
  needs: needs.map((call) => needInWords(call, lang)),
  warnings: warnings.map((call) => warningInWords(call, lang)),
  effects: effects.map((call) => effectInWords(call, lang)),
});

export const besideInWords = (definition: PathDefinition, { mayRunBeside }: Step, lang: Lang): string =>
  modelWords[lang].beside(mayRunBeside.map((key) => stepName(definition, key, lang)).join(', '));

/** The parties by name, the first with a capital letter. */
export const partiesOf = ({ participants }: Step, lang: Lang): string =>
  capital(participants.map((code) => organisationInWords(code, lang)).join(', '));

export const partyName = (code: string, lang: Lang): string => capital(organisationInWords(code, lang));
