import { texts } from '../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../shared/values/dates.ts';
import type { DifferingStock, StockTarget } from './stock.rules.ts';

const inWords = (date: PlainDate, lang: 'sv' | 'en') => dateInWords(date, lang, { weekday: false });

const numbersInWords = ({ numbers }: DifferingStock, here: string) =>
  numbers.map(({ source, value }) => `${value} (${source ?? here})`).join(', ');

export const stockTexts = texts({
  sv: {
    title: 'Personer i daglig verksamhet',
    lead: (collaboration: string) =>
      `Gäller ${collaboration}. Antal, aldrig namn. Varje tal gäller en bestämd dag.`,
    back: 'Uppföljning',
    link: 'Personer i daglig verksamhet: hur många i varje form en viss dag',
    empty:
      'Ingen dag är registrerad än. När det är sagt att alla som var i daglig verksamhet en dag är registrerade visas antalet här.',
    emptyLink: 'Ange vilka dagar som är registrerade',
    figure: 'I daglig verksamhet, efter form',
    conclusion: (day: PlainDate, all: number, individual: number | null) =>
      `Den ${inWords(day, 'sv')} var ${all} personer i daglig verksamhet${individual === null ? '' : `, ${individual} av dem på enskild plats`}.`,
    none: 'Ingen dag kan visas än.',
    individual: 'På enskild plats',
    individualConclusion: (day: PlainDate, count: number) =>
      `Den ${inWords(day, 'sv')} hade ${count} personer enskild plats.`,
    differing: (one: DifferingStock, target: string) =>
      `${one.year} skiljer sig talen för ${target}: ${numbersInWords(one, 'registrerat här')}. Alla visas och inget är rättat.`,
    year: 'År',
    day: 'Dag',
    asOf: (day: PlainDate | null) => (day ? inWords(day, 'sv') : 'ingen dag är registrerad'),
    onlyPublished: 'publicerat, inte registrerat här',
    notRegistered: 'inte registrerat',
    publishedBy: (source: string) => `Publicerat: ${source}`,
    source: (collaboration: string) => `Registrerade placeringar i Brygga, ${collaboration}`,
    definition: 'personer med en pågående placering den dagen, efter placeringens form',
    hiddenNote: 'Antal under fem visas inte. Då döljs också det som annars går att räkna ut.',
    runningNote: 'Det löpande året visas när det är slut.',
    targets: {
      all: 'Alla former',
      groups: 'Alla grupper',
      group: 'Gruppverksamhet',
      work_oriented_group: 'Arbetsinriktad grupp',
      outplaced_group: 'Utflyttad grupp',
      individual_placement: 'Enskild plats',
    } satisfies Record<StockTarget, string>,
    bySex: 'Form och kön, varje dag',
    form: 'Form',
    sex: 'Kön',
    show: 'Visa form och kön som tabell',
    publishedTitle: 'Publicerade tal',
    publishedLead: 'Så som de står i källan. Två källor som skiljer sig visas båda.',
    value: 'Antal',
    sourceLabel: 'Källa',
    publishedLabel: 'Publicerat',
    file: 'i-daglig-verksamhet.csv',
    headings: [
      'år',
      'dag',
      'form',
      'kön',
      'antal',
      'läge',
      'räknat som',
      'källa',
      'publicerat',
      'anmärkning',
    ] as string[],
    asPublished: 'så som det är publicerat',
    states: {
      number: 'visas',
      range: 'mellan två tal',
      hidden: 'döljs, för få personer',
      missing: 'inte registrerat',
    },
  },
  en: {
    title: 'People in day activity',
    lead: (collaboration) =>
      `Concerns ${collaboration}. Numbers, never names. Each number holds for one stated day.`,
    back: 'Follow-up',
    link: 'People in day activity: how many in each form on a day',
    empty:
      'No day is registered yet. Once it is stated that everybody in day activity on a day is registered, the numbers are shown here.',
    emptyLink: 'State which days are registered',
    figure: 'In day activity, by form',
    conclusion: (day, all, individual) =>
      `On ${inWords(day, 'en')}, ${all} people were in day activity${individual === null ? '' : `, ${individual} of them in an individual placement`}.`,
    none: 'No day can be shown yet.',
    individual: 'In an individual placement',
    individualConclusion: (day, count) =>
      `On ${inWords(day, 'en')}, ${count} people had an individual placement.`,
    differing: (one, target) =>
      `For ${one.year} the numbers of ${target} differ: ${numbersInWords(one, 'registered here')}. All are shown and none is corrected.`,
    year: 'Year',
    day: 'Day',
    asOf: (day) => (day ? inWords(day, 'en') : 'no day is registered'),
    onlyPublished: 'published, not registered here',
    notRegistered: 'not registered',
    publishedBy: (source) => `Published: ${source}`,
    source: (collaboration) => `Placements registered in Brygga, ${collaboration}`,
    definition: 'people with a running placement on that day, by the form of the placement',
    hiddenNote: 'Numbers below five are not shown. What would otherwise tell them is hidden too.',
    runningNote: 'The running year is shown once it is over.',
    targets: {
      all: 'All forms',
      groups: 'All groups',
      group: 'Group activity',
      work_oriented_group: 'Work-oriented group',
      outplaced_group: 'Out-placed group',
      individual_placement: 'Individual placement',
    },
    bySex: 'Form and sex, each day',
    form: 'Form',
    sex: 'Sex',
    show: 'Show form and sex as a table',
    publishedTitle: 'Published numbers',
    publishedLead: 'As they stand in their source. Two sources that differ are both shown.',
    value: 'Number',
    sourceLabel: 'Source',
    publishedLabel: 'Published',
    file: 'in-day-activity.csv',
    headings: ['year', 'day', 'form', 'sex', 'number', 'state', 'counted as', 'source', 'published', 'note'],
    asPublished: 'as published',
    states: {
      number: 'shown',
      range: 'between two numbers',
      hidden: 'hidden, too few people',
      missing: 'not registered',
    },
  },
});
