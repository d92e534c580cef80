import { texts } from '../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../shared/values/dates.ts';
import type { Conclusion, Differing } from './findings.rules.ts';
import type { Sex, Target, TransitionPeriod } from './outcomes.rules.ts';

const inWords = (date: PlainDate, lang: 'sv' | 'en') => dateInWords(date, lang, { weekday: false });

export const outcomesTexts = texts({
  sv: {
    title: 'Uppföljning',
    lead: (collaboration: string) => `Gäller ${collaboration}, daglig verksamhet. Antal, aldrig namn.`,
    figure: 'Övergångar från daglig verksamhet per år',
    year: 'År',
    note: 'Anmärkning',
    empty:
      'Inga år är registrerade än. När det är sagt till vilken dag ett år är registrerat visas siffrorna här.',
    emptyLink: 'Ange till vilken dag åren är registrerade',
    coverageLink: 'Till vilken dag varje år är registrerat',
    conclusion: (found: Conclusion): string => {
      if (found.kind === 'none') return 'Inget helt år kan visas än.';
      const latest = `${found.year} registrerades ${found.total} övergångar.`;
      if (found.kind === 'one') return latest;
      return `${latest} Hela år sedan ${found.since} har haft mellan ${found.lowest} och ${found.highest}. Talen är små och hoppar mellan åren.`;
    },
    differing: ({ year, totals }: Differing) =>
      `${year} skiljer sig talen: ${totals.map(({ source, value }) => `${value} (${source ?? 'registrerat här'})`).join(', ')}. Alla visas och inget är rättat.`,
    source: (collaboration: string) => `Registrerade beslut i Brygga, ${collaboration}`,
    publishedTotal: (source: string) => `Publicerat: ${source}`,
    definitionShort:
      'beslut om att lämna daglig verksamhet för arbete, insats eller studier, räknat efter sista dagen i daglig verksamhet',
    hiddenNote: 'Antal under fem visas inte. Då döljs också det som annars går att räkna ut.',
    asOf: (day: PlainDate | null) => (day ? `till och med ${inWords(day, 'sv')}` : 'inget år är registrerat'),
    through: (day: PlainDate) => `registrerat till och med ${inWords(day, 'sv')}`,
    throughShort: (day: PlainDate) => `till ${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
    projectYear: 'projektår',
    publishedShort: 'publ.',
    onlyPublished: 'publicerat, inte registrerat här',
    notRegistered: 'inte registrerat',
    targets: {
      all: 'Alla mål',
      work: 'Arbete, förstärkt samarbete eller insats',
      paid_work: 'Lönearbete',
      work_rehabilitation: 'Arbetsrehabilitering',
      reinforced_cooperation: 'Förstärkt samarbete',
      labour_market_measure: 'ASF-insats',
      studies: 'Studier',
    } satisfies Record<Target, string>,
    sexes: { all: 'Kvinnor och män', woman: 'Kvinnor', man: 'Män' } satisfies Record<Sex, string>,
    total: 'Totalt',
    bySex: {
      title: 'Kvinnor och män, fem år i taget',
      years: 'År',
      why: 'Ett enskilt år är oftast för litet för att delas upp på kön. Bara hela femårsperioder visas.',
      conclusion: ({ from, to, sexes: { woman, man } }: TransitionPeriod) =>
        woman.kind === 'number' && man.kind === 'number'
          ? `${from}–${to} var ${woman.value} av övergångarna kvinnors och ${man.value} mäns.`
          : `${from}–${to} är talen för små för att delas upp.`,
    },
    split: {
      title: 'Mål och kön',
      lead: 'Delas upp bara så långt att ingen uppdelning visar färre än fem personer. Det löpande året visas bara som en summa. ”Döljs” betyder att talen är för små.',
      caption: 'Övergångar per år, mål och kön',
      show: 'Visa mål och kön som tabell',
    },
    publishedPart: {
      title: 'Publicerade tal',
      lead: 'Så som de står i källan. Två källor som skiljer sig visas båda.',
      caption: 'Publicerade tal med källa',
      show: (count: number) => `Visa ${count} publicerade tal`,
      what: 'Vad',
      value: 'Tal',
      definition: 'Räknat som',
      source: 'Källa',
      date: 'Publicerat',
    },
    indicators: {
      transitions: 'anställning, förstärkt samarbete eller studier',
      left_day_activity_2018: 'lämnade daglig verksamhet 2018',
      left_for_studies_work_or_measures: 'studier, anställning eller insatser',
      to_ordinary_labour_market: 'till ordinarie arbetsmarknad',
    } as Record<string, string>,
  },
  en: {
    title: 'Follow-up',
    lead: (collaboration: string) => `Concerns ${collaboration}, day activity. Numbers, never names.`,
    figure: 'Transitions from day activity per year',
    year: 'Year',
    note: 'Note',
    empty:
      'No year is registered yet. Once it is stated to which day a year is registered, the numbers are shown here.',
    emptyLink: 'State to which day the years are registered',
    coverageLink: 'To which day each year is registered',
    conclusion: (found: Conclusion): string => {
      if (found.kind === 'none') return 'No whole year can be shown yet.';
      const latest = `In ${found.year}, ${found.total} transitions were registered.`;
      if (found.kind === 'one') return latest;
      return `${latest} Whole years since ${found.since} had between ${found.lowest} and ${found.highest}. The numbers are small and jump between years.`;
    },
    differing: ({ year, totals }: Differing) =>
      `For ${year} the numbers differ: ${totals.map(({ source, value }) => `${value} (${source ?? 'registered here'})`).join(', ')}. All are shown and none is corrected.`,
    source: (collaboration: string) => `Decisions registered in Brygga, ${collaboration}`,
    publishedTotal: (source: string) => `Published: ${source}`,
    definitionShort:
      'decisions to leave day activity for work, a measure or studies, counted by the last day in day activity',
    hiddenNote: 'Numbers below five are not shown. What would otherwise tell them is hidden too.',
    asOf: (day: PlainDate | null) => (day ? `up to ${inWords(day, 'en')}` : 'no year is registered'),
    through: (day: PlainDate) => `registered up to ${inWords(day, 'en')}`,
    throughShort: (day: PlainDate) => `to ${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
    projectYear: 'project year',
    publishedShort: 'publ.',
    onlyPublished: 'published, not registered here',
    notRegistered: 'not registered',
    targets: {
      all: 'All destinations',
      work: 'Work, reinforced cooperation or a measure',
      paid_work: 'Paid work',
      work_rehabilitation: 'Work rehabilitation',
      reinforced_cooperation: 'Reinforced cooperation',
      labour_market_measure: 'Labour-market measure',
      studies: 'Studies',
    },
    sexes: { all: 'Women and men', woman: 'Women', man: 'Men' },
    total: 'Total',
    bySex: {
      title: 'Women and men, five years at a time',
      years: 'Years',
      why: 'A single year is mostly too small to be divided by sex. Only whole five-year periods are shown.',
      conclusion: ({ from, to, sexes: { woman, man } }: TransitionPeriod) =>
        woman.kind === 'number' && man.kind === 'number'
          ? `In ${from}–${to}, ${woman.value} of the transitions were women’s and ${man.value} men’s.`
          : `In ${from}–${to} the numbers are too small to be divided.`,
    },
    split: {
      title: 'Destination and sex',
      lead: 'Divided only so far that no part shows fewer than five people. The running year is shown as a total only. “Hidden” means that the numbers are too small.',
      caption: 'Transitions by year, destination and sex',
      show: 'Show destination and sex as a table',
    },
    publishedPart: {
      title: 'Published numbers',
      lead: 'As they stand in their source. Two sources that differ are both shown.',
      caption: 'Published numbers with their source',
      show: (count: number) => `Show ${count} published numbers`,
      what: 'What',
      value: 'Number',
      definition: 'Counted as',
      source: 'Source',
      date: 'Published',
    },
    indicators: {
      transitions: 'employment, reinforced cooperation or studies',
      left_day_activity_2018: 'left day activity in 2018',
      left_for_studies_work_or_measures: 'studies, employment or measures',
      to_ordinary_labour_market: 'to the ordinary labour market',
    },
  },
});
