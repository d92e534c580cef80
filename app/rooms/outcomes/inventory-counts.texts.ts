import { texts } from '../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../shared/values/dates.ts';
import type { AskedPart, AskedRow, Direction } from './inventory-counts.rules.ts';

const inWords = (date: PlainDate, lang: 'sv' | 'en') => dateInWords(date, lang, { weekday: false });

export const inventoryCountsTexts = texts({
  sv: {
    title: 'Inventering i siffror',
    lead: 'Antal, aldrig namn. Daglig verksamhet är en rättighet: siffrorna säger om frågan är ställd, inte vad som vore rätt svar.',
    back: 'Uppföljning',
    link: 'Inventering i siffror: vilka som har fått frågan, och steg i daglig verksamhet',
    asked: 'Hur många som har fått frågan om arbete',
    askedConclusion: (within: number, everybody: number) =>
      `${within} av ${everybody} i daglig verksamhet har pratat om eller provat arbete, Samhall eller studier de senaste 12 månaderna.`,
    askedHidden: 'För få personer för att visas.',
    askedNobody: 'Er organisation hade ingen i daglig verksamhet den dagen.',
    unit: 'Enhet',
    whole: 'Hela organisationen',
    together: (units: number) => `${units} mindre enheter tillsammans`,
    everybody: 'I daglig verksamhet',
    withinYear: 'Fått frågan inom 12 månader',
    withinTwoYears: 'Fått frågan inom 24 månader',
    longerAgreed: 'Längre tid, som avtalat',
    share: (count: number, of: number, percent: number | null) =>
      `${count} av ${of}${percent === null ? '' : ` (${percent} %)`}`,
    askedDefinition:
      'alla med en pågående placering den dagen; ett samtal om eller ett försök med arbete, Samhall eller studier räknas, med eller utan svar. ”Längre tid, som avtalat”: inte tillfrågad inom 12 månader, men personens eget svar, egna dag eller egna väg säger när frågan kommer igen',
    askedNotes: [
      'Enheterna står i bokstavsordning. Talen är inga betyg.',
      'Ett antal från 1 till 4 visas inte. Små enheter står tillsammans, och uppdelningen är grövre när få personer gör det lätt att räkna ut vem.',
      'Andelen skrivs i procent först när minst 20 personer räknas.',
    ],
    steps: 'Steg i daglig verksamhet per år',
    stepsConclusion: (year: number, nearer: number, back: number) =>
      `${year} var ${nearer} steg närmare arbete och ${back} steg tillbaka. Båda är vanliga delar av en väg.`,
    stepsNone: 'Inget helt år kan visas delat på riktning än.',
    stepsEmpty: 'Inget steg är registrerat i ett år som är registrerat.',
    year: 'År',
    directions: { nearer: 'Närmare arbete', back: 'Tillbaka' } satisfies Record<Direction, string>,
    women: 'kvinnor',
    men: 'män',
    bySex: 'Steg per år, riktning och kön',
    stepsDefinition:
      'byte av form på placeringen: gruppverksamhet → arbetsinriktad gruppverksamhet → utflyttad gruppverksamhet → enskild plats är närmare arbete, andra hållet är tillbaka; räknat den dag den nya placeringen börjar, högst 31 dagar efter den förra',
    hiddenNote: 'Antal under fem visas inte. Då döljs också det som annars går att räkna ut.',
    source: (collaboration: string) => `Registrerade placeringar och samtal i Brygga, ${collaboration}`,
    asOf: (day: PlainDate | null) => (day ? inWords(day, 'sv') : 'inget år är registrerat'),
    through: (day: PlainDate) => `registrerat till och med ${inWords(day, 'sv')}`,
    throughShort: (day: PlainDate) => `till ${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
    csv: 'Hämta som CSV',
    stepsFile: 'steg-i-daglig-verksamhet.csv',
    askedFile: 'tillfragade.csv',
    stepsHeadings: [
      'år',
      'riktning',
      'kön',
      'antal',
      'läge',
      'registrerat till och med',
      'definition',
      'källa',
    ] as string[],
    askedHeadings: [
      'dag',
      'enhet',
      'antal enheter',
      'del',
      'antal',
      'läge',
      'definition',
      'källa',
    ] as string[],
    allDirections: 'Alla steg',
    shown: 'visas',
    hidden: 'döljs, för få personer',
    parts: {
      all: 'alla',
      year: 'inom 12 månader',
      rest: 'inte inom 12 månader',
      longer: 'inte inom 12 månader, längre tid som avtalat',
      two_years: 'inom 12–24 månader',
      two_years_longer: 'inom 12–24 månader, längre tid som avtalat',
      earlier: 'tidigare eller aldrig',
      earlier_longer: 'tidigare, längre tid som avtalat',
    } satisfies Record<AskedPart, string>,
  },
  en: {
    title: 'The inventory in numbers',
    lead: 'Numbers, never names. Day activity is a right: the numbers say whether the question was put, not what the right answer would be.',
    back: 'Follow-up',
    link: 'The inventory in numbers: who has been asked, and steps in day activity',
    asked: 'How many have been asked about work',
    askedConclusion: (within, everybody) =>
      `${within} of ${everybody} in day activity have talked about or tried work, Samhall or studies in the last 12 months.`,
    askedHidden: 'Too few people to show.',
    askedNobody: 'Your organisation had nobody in day activity on that day.',
    unit: 'Unit',
    whole: 'The whole organisation',
    together: (units) => `${units} smaller units together`,
    everybody: 'In day activity',
    withinYear: 'Asked within 12 months',
    withinTwoYears: 'Asked within 24 months',
    longerAgreed: 'A longer time, as agreed',
    share: (count, of, percent) => `${count} of ${of}${percent === null ? '' : ` (${percent} %)`}`,
    askedDefinition:
      'everybody with a running placement on that day; a talk about or a try of work, Samhall or studies counts, with or without an answer. “A longer time, as agreed”: not asked within 12 months, but the person’s own answer, own day or own way says when the question comes again',
    askedNotes: [
      'The units stand in alphabetical order. The numbers are no grades.',
      'A number from 1 to 4 is not shown. Small units stand together, and the division is coarser where few people would make it easy to work out who.',
      'The share is written in per cent only where at least 20 people are counted.',
    ],
    steps: 'Steps in day activity per year',
    stepsConclusion: (year, nearer, back) =>
      `In ${year} there were ${nearer} steps nearer work and ${back} steps back. Both are usual parts of a way.`,
    stepsNone: 'No whole year can be shown by direction yet.',
    stepsEmpty: 'No step is registered in a year that is registered.',
    year: 'Year',
    directions: { nearer: 'Nearer work', back: 'Back' },
    women: 'women',
    men: 'men',
    bySex: 'Steps per year, direction and sex',
    stepsDefinition:
      'a change of the form of placement: group activity → work-oriented group → out-placed group → individual placement is nearer work, the other way is back; counted on the day that the new placement begins, at most 31 days after the last',
    hiddenNote: 'Numbers under five are not shown, nor what would be needed to work them out.',
    source: (collaboration) => `Registered placements and talks in Brygga, ${collaboration}`,
    asOf: (day) => (day ? inWords(day, 'en') : 'no year is registered'),
    through: (day) => `registered up to ${inWords(day, 'en')}`,
    throughShort: (day) => `to ${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
    csv: 'Download as CSV',
    stepsFile: 'steps-in-day-activity.csv',
    askedFile: 'asked.csv',
    stepsHeadings: [
      'year',
      'direction',
      'sex',
      'number',
      'state',
      'registered up to',
      'definition',
      'source',
    ],
    askedHeadings: ['day', 'unit', 'number of units', 'part', 'number', 'state', 'definition', 'source'],
    allDirections: 'All steps',
    shown: 'shown',
    hidden: 'hidden, too few people',
    parts: {
      all: 'all',
      year: 'within 12 months',
      rest: 'not within 12 months',
      longer: 'not within 12 months, a longer time as agreed',
      two_years: 'within 12–24 months',
      two_years_longer: 'within 12–24 months, a longer time as agreed',
      earlier: 'earlier or never',
      earlier_longer: 'earlier, a longer time as agreed',
    },
  },
});

/** Which row it is, in words. */
export const rowName = (
  { scope, unit, units }: Pick<AskedRow, 'scope' | 'unit' | 'units'>,
  lang: 'sv' | 'en',
) => {
  const t = inventoryCountsTexts[lang];
  if (scope === 'all') return t.whole;
  return scope === 'unit' ? (unit ?? '') : t.together(units);
};
