import { texts } from '../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../shared/values/dates.ts';
import type { LevelCode, ReasonCode, WayPart, Why } from './missing-levels.rules.ts';

const inWords = (date: PlainDate, lang: 'sv' | 'en') => dateInWords(date, lang, { weekday: false });

type Levels = Record<LevelCode, string>;
type Reasons = Record<ReasonCode, string>;

export const missingLevelsTexts = texts({
  sv: {
    title: 'Nivåer som saknas',
    lead: 'Antal personer, aldrig namn. Det är insatserna som saknas eller inte räcker till, inte personerna.',
    back: 'Uppföljning',
    link: 'Nivåer som saknas mellan daglig verksamhet och arbete',
    catalogue: 'Alla organisationers insatser',
    empty: 'Ingen har registrerat att en nivå saknas. Det görs på personens sida.',
    people: (count: number) =>
      count === 0 ? 'Ingen nivå registrerades som saknad.' : `En nivå saknades för ${count} personer.`,
    tooFew: 'För få personer för att visas.',
    running: (day: PlainDate) =>
      `Räknat till och med ${inWords(day, 'sv')}. Året är inte slut och delas inte upp.`,
    caption: (year: number) => `Nivåer som saknades ${year}`,
    reasonsCaption: (year: number) => `Varför, ${year}`,
    level: 'Nivå',
    all: 'Alla nivåer',
    count: 'Personer',
    why: { no_such: 'Rätt nivå finns inte', not_possible: 'Finns, men gick inte' } satisfies Record<
      Why,
      string
    >,
    reason: 'Skäl',
    parts: {
      in_day_activity: 'I daglig verksamhet',
      on_the_way: 'På väg till arbete',
      work_and_studies: 'I arbete och studier',
    } satisfies Record<WayPart, string>,
    levels: {
      occupation: 'sysselsättning',
      work_oriented: 'arbetsinriktad verksamhet',
      preparatory: 'förberedande',
      trial: 'prövning och praktik',
      rehabilitation: 'samverkan och rehabilitering',
      supported_work: 'stöd i arbetet',
      studies: 'studier',
    } satisfies Levels,
    reasons: {
      no_such: 'Finns inte',
      full: 'Full',
      too_far: 'För långt bort',
      too_demanding: 'Kräver för mycket',
      not_these_hours: 'Inte på de tiderna',
      other: 'Annat',
    } satisfies Reasons,
    notes: [
      'Ett antal från 1 till 4 visas inte, och inte heller det som behövs för att räkna ut det. Uppdelningen är därför grövre när personerna är få.',
      'Att inget är registrerat betyder inte att inget saknas.',
    ],
    definition:
      'personer för vilka någon har registrerat att en nivå saknas, räknat den dag det märktes; var och en räknas en gång per år, efter det som registrerades sist; ångrade registreringar räknas inte; nivåerna och skälen är vår egen indelning',
    source: (collaboration: string) => `Registrerat i Brygga, ${collaboration}`,
    through: (day: PlainDate) => `till och med ${inWords(day, 'sv')}`,
    csv: 'Hämta som CSV',
    file: 'saknade-nivaer.csv',
    headings: [
      'år',
      'del av vägen',
      'nivå',
      'finns nivån',
      'skäl',
      'personer',
      'läge',
      'räknat till och med',
      'definition',
      'källa',
    ] as string[],
    everything: 'alla',
    shown: 'visas',
    hidden: 'döljs, för få personer',
  },
  en: {
    title: 'Missing levels',
    lead: 'Numbers of people, never names. It is the measures that are missing or not enough, not the people.',
    back: 'Follow-up',
    link: 'Levels missing between day activity and work',
    catalogue: 'The measures of all organisations',
    empty: 'Nobody has registered that a level is missing. That is done on the person’s page.',
    people: (count) =>
      count === 0 ? 'No level was registered as missing.' : `A level was missing for ${count} people.`,
    tooFew: 'Too few people to show.',
    running: (day) => `Counted up to ${inWords(day, 'en')}. The year is not over and is not divided.`,
    caption: (year) => `Levels missing in ${year}`,
    reasonsCaption: (year) => `Why, ${year}`,
    level: 'Level',
    all: 'All levels',
    count: 'People',
    why: { no_such: 'The right level does not exist', not_possible: 'Exists, but was not possible' },
    reason: 'Reason',
    parts: {
      in_day_activity: 'In day activity',
      on_the_way: 'On the way to work',
      work_and_studies: 'At work and in studies',
    },
    levels: {
      occupation: 'occupation',
      work_oriented: 'work-oriented activity',
      preparatory: 'preparatory',
      trial: 'trial and practice',
      rehabilitation: 'cooperation and rehabilitation',
      supported_work: 'support at work',
      studies: 'studies',
    },
    reasons: {
      no_such: 'Does not exist',
      full: 'Full',
      too_far: 'Too far away',
      too_demanding: 'Asks too much',
      not_these_hours: 'Not at those hours',
      other: 'Other',
    },
    notes: [
      'A number from 1 to 4 is not shown, nor what would be needed to work it out. So the division is coarser where the people are few.',
      'That nothing is registered does not mean that nothing is missing.',
    ],
    definition:
      'people for whom somebody has registered that a level is missing, counted on the day it was noticed; each is counted once a year, by what was registered last; undone registrations are not counted; the division into levels and reasons is our own',
    source: (collaboration) => `Registered in Brygga, ${collaboration}`,
    through: (day) => `up to ${inWords(day, 'en')}`,
    csv: 'Download as CSV',
    file: 'missing-levels.csv',
    headings: [
      'year',
      'part of the way',
      'level',
      'does the level exist',
      'reason',
      'people',
      'state',
      'counted up to',
      'definition',
      'source',
    ],
    everything: 'all',
    shown: 'shown',
    hidden: 'hidden, too few people',
  },
});
