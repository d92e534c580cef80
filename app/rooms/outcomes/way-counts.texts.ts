import { texts } from '../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../shared/values/dates.ts';
import type { Sex } from './outcomes.rules.ts';
import type { Standing, TimeCell, WayCell, WayModel, WayPeriod } from './way-counts.rules.ts';

const inWords = (date: PlainDate, lang: 'sv' | 'en') => dateInWords(date, lang, { weekday: false });
const monthInWords = (date: PlainDate, lang: 'sv' | 'en') => inWords(date, lang).replace(/^\d+ /, '');
const shortMonth = (date: PlainDate, lang: 'sv' | 'en') =>
  monthInWords(date, lang).replace(/^(\S{3})\S* /, '$1 ');
const periodWords = ({ since, endsOn, months }: WayPeriod, lang: 'sv' | 'en') => {
  if (months === 1) return monthInWords(endsOn, lang);
  const first = new Date(Date.parse(`${since}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return `${monthInWords(first, lang)}–${monthInWords(endsOn, lang)}`;
};
const decimal = (value: number, lang: 'sv' | 'en') => value.toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB');
const toMonths = (days: number) => Math.round(days / 30.4375);
const people = (n: number) => (n === 0 ? 'ingen' : `${n} personer`);

export const wayCountsTexts = texts({
  sv: {
    title: 'Vägarna i siffror',
    lead: 'Hur många som är på väg, hur många som kommer och går, hur lång tid Förarbetet tar och hur många som deltar utan att dela uppgifter. Antal, aldrig namn. Det är inga betyg: vägar är olika långa.',
    back: 'Uppföljning',
    link: 'Vägarna i siffror: personer i varje steg, in och ut, tid, och utan delning',
    none: 'Inget kan visas för den här modellen än. Ingen, eller för få, har gått på den. Siffrorna kommer när minst fem personer är på väg samtidigt.',
    noModels: 'Samarbetet har ingen modell än.',
    modelsLink: 'Se modellerna',
    step: (labels: string) => `Steg ${labels}`,
    whole: 'Hela vägen',
    stock: {
      title: 'Personer i varje steg',
      conclusion: (day: PlainDate, whole: number) => `${inWords(day, 'sv')} var ${whole} personer på väg.`,
      steps: 'Steg',
      people: 'Personer',
      definition:
        'personer som står i steget när dagen är slut; den som har två vägar räknas i den som började sist, och parallella steg räknas inte för sig',
      together:
        'Steg som står tillsammans har för få personer för att visas var för sig. Ett antal från 1 till 4 visas aldrig.',
    },
    flow: {
      title: 'På väg, in och ut',
      conclusion: (period: WayPeriod) =>
        `${periodWords(period, 'sv')}: ${people(period.whole.came)} kom in på vägen och ${people(period.whole.left)} lämnade den.`,
      period: 'Period',
      day: 'Månadens slut',
      note: (period: WayPeriod) =>
        `${periodWords(period, 'sv')}: kom ${period.whole.came}, lämnade ${period.whole.left}`,
      came: 'Kom',
      left: 'Lämnade',
      start: 'Vid början',
      end: 'Vid slutet',
      sex: 'Kön',
      definition:
        'personer som inte var i stegen vid periodens början men vid dess slut (kom), och tvärtom (lämnade); den som hinner både komma och gå under perioden syns inte',
      why: 'En månad visas när ingen grupp från 1 till 4 går att räkna ut ur den och de månader som redan visas. Kom och lämnade visas för en period i taget: en månad där det går, annars flera. Den pågående månaden visas aldrig. Det som har visats delas inte upp i efterhand.',
      all: (shown: number, of: number) =>
        shown < of ? `Här visas de ${shown} senaste månaderna av ${of}. Filen har alla.` : '',
      table: 'Visa varje steg, in och ut',
      months: (months: number) => `${months} mån`,
    },
    time: {
      title: (step: string) => `Tid i steget ${step}`,
      conclusion: (median: number | null, target: string) =>
        median === null
          ? `Färre än hälften har gått vidare till ${target} än, när också de som är kvar räknas.`
          : `Det tog ${decimal(median, 'sv')} månader innan hälften hade gått vidare till ${target}, när också de som är kvar räknas.`,
      normal: ({ min, max, source }: NonNullable<WayModel['normal']>) =>
        `Modellen räknar med ${toMonths(min)}–${toMonths(max)} månader (${source.ref}).`,
      counts: (n: Record<Exclude<Standing, 'all'>, number>) =>
        `Gått vidare: ${people(n.moved)}. Kvar på vägen: ${people(n.on_the_way)}. Annan väg: ${people(n.elsewhere)}.`,
      who: 'Grupp',
      number: 'Personer',
      median: 'Median, månader',
      mean: 'Medel, månader',
      sex: 'Kön',
      standings: {
        moved: 'Gått vidare',
        on_the_way: 'Kvar än',
        elsewhere: 'Annan väg',
        all: 'Tills hälften gått vidare',
      } satisfies Record<Standing, string>,
      notReached: 'inte nått',
      definition: (step: string, target: string) =>
        `dagar i steget ${step} på personens senaste väg, före ${target}; pauser räknas inte, och två gånger i steget läggs ihop. ”Kvar än” är på väg och kan gå vidare senare. ”Annan väg” har slutat eller gått till annat. En månad är 30,4 dagar`,
      how: 'Medianen är den mittersta: hälften hade kortare tid och hälften längre. ”Tills hälften gått vidare” räknar också med dem som är kvar eller tog en annan väg, så länge de var i steget. Annars ser tiden kortare ut än den är (Kaplan–Meier).',
      none: (step: string) =>
        `Tiden i steget ${step} kan inte visas än. Minst fem personer, eller ingen, ska ha gått vidare, vara kvar och ha tagit en annan väg.`,
      table: 'Visa kvinnor och män',
    },
    asOf: (day: PlainDate) => inWords(day, 'sv'),
    periodWords: (period: WayPeriod) => periodWords(period, 'sv'),
    shortMonth: (day: PlainDate) => shortMonth(day, 'sv'),
    decimal: (value: number) => decimal(value, 'sv'),
    source: (collaboration: string) => `Registrerade steg i Brygga, ${collaboration}`,
    stepsFile: 'vagar-steg.csv',
    timeFile: 'vagar-tid.csv',
    stepsHeadings: [
      'modell',
      'vad',
      'från och med',
      'till och med',
      'steg',
      'kön',
      'antal',
      'definition',
      'källa',
    ] as string[],
    timeHeadings: [
      'modell',
      'steg',
      'dag',
      'grupp',
      'kön',
      'personer',
      'medel, månader',
      'median, månader',
      'definition',
      'källa',
    ] as string[],
    what: { stock: 'personer den sista dagen', came: 'kom', left: 'lämnade' } satisfies Record<
      WayCell['what'],
      string
    >,
    sexes: { all: 'kvinnor och män', woman: 'kvinnor', man: 'män' } satisfies Record<Sex, string>,
  },
  en: {
    title: 'The ways in numbers',
    lead: 'How many are on their way, how many come and go, how long the preparatory programme takes and how many take part without sharing. Numbers, never names. They are no grades: ways differ in length.',
    back: 'Follow-up',
    link: 'The ways in numbers: people in each step, in and out, time, and without sharing',
    none: 'Nothing can be shown of this model yet. Nobody, or too few, have been on it. The numbers come when at least five people are on their way at the same time.',
    noModels: 'The collaboration has no model yet.',
    modelsLink: 'See the models',
    step: (labels) => `Step ${labels}`,
    whole: 'The whole way',
    stock: {
      title: 'People in each step',
      conclusion: (day, whole) => `On ${inWords(day, 'en')}, ${whole} people were on their way.`,
      steps: 'Step',
      people: 'People',
      definition:
        'people who stand in the step when the day is over; who has two ways is counted in the one that began last, and parallel steps are not counted by themselves',
      together:
        'Steps that stand together have too few people to be shown one by one. A number from 1 to 4 is never shown.',
    },
    flow: {
      title: 'On the way, in and out',
      conclusion: (period) =>
        `${periodWords(period, 'en')}: ${period.whole.came} people came onto the way and ${period.whole.left} left it.`,
      period: 'Period',
      day: 'End of month',
      note: (period) => `${periodWords(period, 'en')}: ${period.whole.came} came, ${period.whole.left} left`,
      came: 'Came',
      left: 'Left',
      start: 'At the start',
      end: 'At the end',
      sex: 'Sex',
      definition:
        'people who were not in the steps at the start of the period but at its end (came), and the other way round (left); who both comes and goes within the period is not seen',
      why: 'A month is shown when no group of 1 to 4 can be worked out of it and the months already shown. Came and left are shown for one period at a time: a month where that is possible, otherwise several. The running month is never shown. What has been shown is not divided afterwards.',
      all: (shown, of) =>
        shown < of ? `The latest ${shown} months of ${of} are shown here. The file has all of them.` : '',
      table: 'Show each step, in and out',
      months: (months) => `${months} mths`,
    },
    time: {
      title: (step) => `Time in the step ${step}`,
      conclusion: (median, target) =>
        median === null
          ? `Fewer than half have moved on to ${target} yet, when those who are still there count too.`
          : `It took ${decimal(median, 'en')} months until half had moved on to ${target}, when those who are still there count too.`,
      normal: ({ min, max, source }) =>
        `The model expects ${toMonths(min)}–${toMonths(max)} months (${source.ref}).`,
      counts: (n) => `Moved on: ${n.moved}. Still on the way: ${n.on_the_way}. Another way: ${n.elsewhere}.`,
      who: 'Group',
      number: 'People',
      median: 'Median, months',
      mean: 'Mean, months',
      sex: 'Sex',
      standings: {
        moved: 'Moved on',
        on_the_way: 'Still there',
        elsewhere: 'Another way',
        all: 'Until half moved on',
      },
      notReached: 'not reached',
      definition: (step, target) =>
        `days in the step ${step} on the person’s latest way, before ${target}; pauses are not counted, and two stays in the step are added. “Still there” are on their way and may move on later. “Another way” have ended or gone elsewhere. A month is 30.4 days`,
      how: 'The median is the one in the middle: half took less time and half more. “Until half moved on” also counts those who are still there or took another way, for as long as they were in the step. Otherwise the time looks shorter than it is (Kaplan–Meier).',
      none: (step) =>
        `The time in the step ${step} cannot be shown yet. At least five people, or nobody, must have moved on, be still there and have taken another way.`,
      table: 'Show women and men',
    },
    asOf: (day) => inWords(day, 'en'),
    periodWords: (period) => periodWords(period, 'en'),
    shortMonth: (day) => shortMonth(day, 'en'),
    decimal: (value) => decimal(value, 'en'),
    source: (collaboration) => `Steps registered in Brygga, ${collaboration}`,
    stepsFile: 'ways-steps.csv',
    timeFile: 'ways-time.csv',
    stepsHeadings: ['model', 'what', 'from', 'to', 'steps', 'sex', 'number', 'definition', 'source'],
    timeHeadings: [
      'model',
      'step',
      'day',
      'group',
      'sex',
      'people',
      'mean, months',
      'median, months',
      'definition',
      'source',
    ],
    what: { stock: 'people on the last day', came: 'came', left: 'left' },
    sexes: { all: 'women and men', woman: 'women', man: 'men' },
  },
});

/** One step by its label, or neighbouring steps by the first and the last. */
export const stepLabels = ({ steps }: WayModel, { from, to }: Pick<WayCell, 'from' | 'to'>): string => {
  const [first, last] = [steps[from - 1]?.label ?? '', steps[to - 1]?.label ?? ''];
  return from === to ? first : `${first}–${last}`;
};

export const stepNames = (
  { steps }: WayModel,
  { from, to }: Pick<WayCell, 'from' | 'to'>,
  lang: 'sv' | 'en',
): string =>
  steps
    .slice(from - 1, to)
    .map(({ name }) => name[lang])
    .join(', ');

/** The name of a step by its place. */
export const stepAt = ({ steps }: WayModel, place: number | null, lang: 'sv' | 'en'): string =>
  steps[(place ?? 0) - 1]?.name[lang] ?? '';

/** How many in each group, both sexes together. */
export const groupSizes = (times: readonly TimeCell[]): Record<Exclude<Standing, 'all'>, number> => {
  const n = (standing: Standing) =>
    times.find((one) => one.standing === standing && one.sex === 'all')?.n ?? 0;
  return { moved: n('moved'), on_the_way: n('on_the_way'), elsewhere: n('elsewhere') };
};
