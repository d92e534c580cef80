import { texts } from '../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../shared/values/dates.ts';
import type { Coverage, CoverageRefusal } from './coverage.rules.ts';

const inWords = (date: PlainDate, lang: 'sv' | 'en') => dateInWords(date, lang, { weekday: false });

export const coverageTexts = texts({
  sv: {
    title: 'Till vilken dag varje år är registrerat',
    back: 'Uppföljning',
    lead: 'Ett år räknas i uppföljningen först när det står här. Det som saknas här visas som ”uppgift saknas”, aldrig som noll.',
    caption: 'Registrerade år',
    year: 'År',
    organisation: 'Organisation',
    through: 'Registrerat till och med',
    projectYear: 'Projektår',
    everybody: 'Alla registrerade',
    note: 'Anmärkning',
    change: (year: number) => `Ändra ${year}`,
    yes: 'ja',
    day: (date: PlainDate) => inWords(date, 'sv'),
    empty: 'Inget år är registrerat än.',
    form: 'Ange ett år',
    warning:
      'Spara först när alla övergångar till och med den dagen är inlagda. En uppdelning som döljs för att talen är små förblir dold för ett avslutat år, också när fler läggs in.',
    yearHint: 'Till exempel 2025',
    projectYearLabel: 'Året var ett projektår',
    everybodyLabel:
      'Alla som var i daglig verksamhet den dagen är registrerade här, inte bara de som har lämnat',
    everybodyHint: 'Då visas hur många som var i daglig verksamhet den dagen. Annars visas inget antal.',
    noteHint: 'Visas vid året. Skriv inget om en enskild person.',
    save: 'Spara',
    saved: (year: string) => `${year} är sparat`,
    meanwhile: ({ registeredThrough, projectYear, everybodyRegistered, note }: Coverage) =>
      `En kollega har sparat året efter att du öppnade sidan: till och med ${inWords(registeredThrough, 'sv')}${projectYear ? ', projektår' : ''}${everybodyRegistered ? ', alla registrerade' : ''}${note ? `, ”${note}”` : ''}. Det du skrev står kvar. Spara igen om ditt ska gälla.`,
    refusals: {
      not_a_year: 'Skriv ett år med fyra siffror, från 1990 till i år.',
      not_a_day: 'Skriv en dag, till exempel 2025-12-31.',
      other_year: 'Dagen ska ligga i det året.',
      in_the_future: 'Dagen har inte varit än.',
    } satisfies Record<CoverageRefusal, string>,
  },
  en: {
    title: 'To which day each year is registered',
    back: 'Follow-up',
    lead: 'A year is counted in the follow-up once it stands here. What is missing here is shown as “no data”, never as zero.',
    caption: 'Registered years',
    year: 'Year',
    organisation: 'Organisation',
    through: 'Registered up to',
    projectYear: 'Project year',
    everybody: 'Everybody registered',
    note: 'Note',
    change: (year: number) => `Change ${year}`,
    yes: 'yes',
    day: (date: PlainDate) => inWords(date, 'en'),
    empty: 'No year is registered yet.',
    form: 'State a year',
    warning:
      'Save once every transition up to that day has been entered. A split that is hidden because its numbers are small stays hidden for a closed year, also when more are entered.',
    yearHint: 'For example 2025',
    projectYearLabel: 'The year was a project year',
    everybodyLabel:
      'Everybody who was in day activity on that day is registered here, not only those who have left',
    everybodyHint: 'How many were in day activity on that day is shown only then.',
    noteHint: 'Shown beside the year. Write nothing about a single person.',
    save: 'Save',
    saved: (year: string) => `${year} is saved`,
    meanwhile: ({ registeredThrough, projectYear, everybodyRegistered, note }: Coverage) =>
      `A colleague has saved the year since you opened the page: up to ${inWords(registeredThrough, 'en')}${projectYear ? ', project year' : ''}${everybodyRegistered ? ', everybody registered' : ''}${note ? `, “${note}”` : ''}. What you typed is kept. Save again if yours shall hold.`,
    refusals: {
      not_a_year: 'Write a year with four digits, from 1990 to this year.',
      not_a_day: 'Write a day, for example 2025-12-31.',
      other_year: 'The day must be in that year.',
      in_the_future: 'The day has not been yet.',
    },
  },
});
