import { texts } from '../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../shared/values/dates.ts';
import type { SeatCount, SeatDay } from './workplace-counts.rules.ts';

const inWords = (date: PlainDate, lang: 'sv' | 'en') => dateInWords(date, lang, { weekday: false });
const shortMonth = (date: PlainDate, lang: 'sv' | 'en') =>
  inWords(date, lang).replace(/^\d+ (\S{3})\S* /, '$1 ');
const decimal = (value: number, lang: 'sv' | 'en') =>
  (Math.round(10 * value) / 10).toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB');

export const workplaceCountsTexts = texts({
  sv: {
    title: 'Arbetsgivare och lärandeplatser',
    lead: (collaboration: string) =>
      `Gäller ${collaboration}, alla organisationer tillsammans. Antal, aldrig namn.`,
    back: 'Uppföljning',
    link: 'Arbetsgivare och lärandeplatser: platser, beläggning, tid i Förarbetet, bemanning',
    placesNow: 'Lediga platser just nu hos er egen organisation',
    fileLink: 'Hämta alla siffror på sidan som CSV',
    file: 'larandeplatser.csv',
    source: (collaboration: string) => `Registrerat i Brygga, ${collaboration}`,
    asOf: (day: PlainDate) => inWords(day, 'sv'),
    shortMonth: (day: PlainDate) => shortMonth(day, 'sv'),
    decimal: (value: number) => decimal(value, 'sv'),
    employers: {
      title: 'Arbetsgivare som är med',
      none: 'Ingen arbetsgivare är inskriven än.',
      conclusion: (year: number, involved: number, began: number) =>
        `${year} var ${involved} arbetsgivare med, ${began} av dem nya.`,
      year: 'År',
      began: 'Nya',
      earlier: 'Sedan tidigare',
      through: (day: PlainDate) => `till och med ${inWords(day, 'sv')}`,
      throughShort: (day: PlainDate) => `till ${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
      definition:
        'arbetsgivare som kontakten började med under året, eller som någon hade minst ett samtal, besök eller möte med, eller som kom till en forumträff, eller som hade minst en plats. En arbetsgivare som två organisationer har räknas en gång, efter sitt nummer. Ny är den som kontakten började med under året',
      notes: ['Arbetsgivare är inga personuppgifter. Inget döljs här.'],
      involvedFile: 'arbetsgivare som är med',
      beganFile: 'nya arbetsgivare',
      standingFile: 'arbetsgivare sista dagen',
    },
    seats: {
      title: 'Lärandeplatser och beläggning',
      none: 'Ingen lärandeplats är öppnad än.',
      now: ({ day, places, seats, employers }: SeatCount) =>
        `${inWords(day, 'sv')} finns ${seats} platser på ${places} ${places === 1 ? 'lärandeplats' : 'lärandeplatser'} hos ${employers} arbetsgivare.`,
      occupied: ({ day, seats, taken }: SeatDay, percent: number | null) =>
        `${inWords(day, 'sv')} var ${taken} av ${seats} platser upptagna${percent === null ? '' : ` (${percent} procent)`} och ${seats - (taken ?? 0)} lediga.`,
      mean: (days: number, taken: number, seats: number) =>
        `I genomsnitt var ${decimal(taken, 'sv')} av ${decimal(seats, 'sv')} platser upptagna de ${days} månader som kan visas.`,
      hidden: 'Hur många platser som var upptagna kan inte visas än. Det kräver minst fem personer på plats.',
      month: 'Månadens slut',
      taken: 'Upptagna',
      free: 'Lediga',
      total: 'Platser',
      branch: 'Bransch',
      employers: 'Arbetsgivare',
      places: 'Lärandeplatser',
      branches: (day: PlainDate) => `Platser efter bransch, ${inWords(day, 'sv')}`,
      definition:
        'platser enligt det antal som gäller den dagen, alla slag av lärandeplatser; upptagna är personer med en bokad tid som täcker den dagen. Beläggningen räknas på månadens sista dag: dagar däremellan skulle visa hur länge några få har varit där',
      notes: [
        'Hur många som var på plats visas bara när de är minst fem, och när inga få kan räknas ut från en månad till en annan. Den pågående månaden visas aldrig.',
        'Att det inte visas betyder inte att ingen var där.',
      ],
      seatsFile: 'platser',
      placesFile: 'lärandeplatser',
      takenFile: 'upptagna platser',
    },
    forums: {
      title: 'Vad forumträffarna ledde till',
      none: 'Ingen forumträff har hållits än.',
      link: 'Forumträffarna i er egen organisation',
      year: 'Träffar under',
      forums: 'Forumträffar',
      employers: 'Arbetsgivare som kom',
      contacts: 'Senare kontakter',
      places: 'Lärandeplatser',
      seats: 'Platser i dag',
      definition:
        'forumträffar som har hållits under året, arbetsgivare som kom, och det som någon har sagt kom ur dem till och med i dag: senare samtal, besök och studiebesök, lärandeplatser, och de platser som de har i dag',
    },
    states: { shown: 'visas', hidden: 'döljs, för få personer' },
    headings: [
      'mått',
      'från och med',
      'till och med',
      'uppdelning',
      'kön',
      'antal',
      'läge',
      'definition',
      'källa',
    ] as string[],
  },
  en: {
    title: 'Employers and learning places',
    lead: (collaboration) => `About ${collaboration}, all organisations together. Numbers, never names.`,
    back: 'Follow-up',
    link: 'Employers and learning places: seats, occupancy, time in the preparatory programme, staffing',
    placesNow: 'Free places right now in your own organisation',
    fileLink: 'Download every number on the page as CSV',
    file: 'learning-places.csv',
    source: (collaboration) => `Registered in Brygga, ${collaboration}`,
    asOf: (day) => inWords(day, 'en'),
    shortMonth: (day) => shortMonth(day, 'en'),
    decimal: (value) => decimal(value, 'en'),
    employers: {
      title: 'Employers involved',
      none: 'No employer is registered yet.',
      conclusion: (year, involved, began) =>
        `In ${year}, ${involved} employers were involved, ${began} of them new.`,
      year: 'Year',
      began: 'New',
      earlier: 'From earlier years',
      through: (day) => `up to ${inWords(day, 'en')}`,
      throughShort: (day) => `to ${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
      definition:
        'employers with whom contact began in the year, or with whom somebody had at least one talk, visit or meeting, or who came to a forum meeting, or who had at least one seat. An employer that two organisations have is counted once, by its number. New is one with whom contact began in the year',
      notes: ['Employers are no personal data. Nothing is hidden here.'],
      involvedFile: 'employers involved',
      beganFile: 'new employers',
      standingFile: 'employers on the last day',
    },
    seats: {
      title: 'Learning places and occupancy',
      none: 'No learning place is open yet.',
      now: ({ day, places, seats, employers }) =>
        `On ${inWords(day, 'en')} there are ${seats} seats in ${places} learning ${places === 1 ? 'place' : 'places'} at ${employers} ${employers === 1 ? 'employer' : 'employers'}.`,
      occupied: ({ day, seats, taken }, percent) =>
        `On ${inWords(day, 'en')}, ${taken} of ${seats} seats were taken${percent === null ? '' : ` (${percent} per cent)`} and ${seats - (taken ?? 0)} free.`,
      mean: (days, taken, seats) =>
        `On average ${decimal(taken, 'en')} of ${decimal(seats, 'en')} seats were taken in the ${days} months that can be shown.`,
      hidden: 'How many seats were taken cannot be shown yet. That takes at least five people at places.',
      month: 'End of month',
      taken: 'Taken',
      free: 'Free',
      total: 'Seats',
      branch: 'Branch',
      employers: 'Employers',
      places: 'Learning places',
      branches: (day) => `Seats by branch, ${inWords(day, 'en')}`,
      definition:
        'seats by the number that holds on the day, learning places of all kinds; taken are people with a booked time that covers the day. Occupancy is counted on the last day of the month: days in between would show how long a few have been there',
      notes: [
        'How many were at a place is shown only when they are at least five, and when no few can be worked out from one month to another. The running month is never shown.',
        'That it is not shown does not mean that nobody was there.',
      ],
      seatsFile: 'seats',
      placesFile: 'learning places',
      takenFile: 'seats taken',
    },
    forums: {
      title: 'What the forum meetings led to',
      none: 'No forum meeting has been held yet.',
      link: 'The forum meetings of your own organisation',
      year: 'Meetings in',
      forums: 'Forum meetings',
      employers: 'Employers that came',
      contacts: 'Later contacts',
      places: 'Learning places',
      seats: 'Seats today',
      definition:
        'forum meetings held in the year, employers that came, and what somebody has said came out of them up to today: later talks, visits and study visits, learning places, and the seats that they have today',
    },
    states: { shown: 'shown', hidden: 'hidden, too few people' },
    headings: ['measure', 'from', 'to', 'part', 'sex', 'number', 'state', 'definition', 'source'],
  },
});
