import { texts } from '../../shared/parts/texts.ts';
import type { NationYear } from './nation.rules.ts';

export const nationTexts = texts({
  sv: {
    title: 'Alla samarbeten tillsammans',
    lead: 'Övergångar från daglig verksamhet, räknade ihop för alla samarbeten i systemet. Antal, aldrig namn och aldrig vilken kommun.',
    back: 'Uppföljning',
    link: 'Alla samarbeten tillsammans',
    figure: 'Övergångar per år, kvinnor och män',
    conclusion: (last: NationYear | undefined) =>
      last?.all.kind === 'number'
        ? `${last.year} lämnade ${last.all.value} personer daglig verksamhet för arbete, insats eller studier i ${last.collaborations} samarbeten.`
        : 'Inget år kan visas än.',
    empty:
      'Det finns inget att visa än. Siffrorna visas när minst tio samarbeten har registrerat ett helt år. Då går det inte att se vad en enskild kommun har.',
    year: 'År',
    women: 'Kvinnor',
    men: 'Män',
    of: (collaborations: number) => `${collaborations} samarbeten`,
    ofShort: (collaborations: number) => `${collaborations} samarb.`,
    definition:
      'beslut om att lämna daglig verksamhet för arbete, insats eller studier, räknat efter sista dagen i daglig verksamhet; bara avslutade år som ett samarbete har registrerat helt',
    source: 'Registrerade beslut i Brygga, alla samarbeten som har kommit med',
    asOf: (last: NationYear | undefined) => (last ? `till och med 31 december ${last.year}` : 'inget år'),
    notes: [
      'Ett år visas bara när inget enskilt samarbete går att räkna ut, inte ens för den som vet sitt eget tal.',
      'Nya samarbeten kommer med i grupper om minst tio. Antalet samarbeten kan därför skilja mellan åren, och åren går inte att jämföra rakt av.',
    ],
    file: 'overgangar-alla-samarbeten.csv',
    headings: ['år', 'kön', 'antal', 'läge', 'antal samarbeten', 'definition', 'källa'] as string[],
    shown: 'visas',
    hidden: 'döljs, för få personer',
  },
  en: {
    title: 'All collaborations together',
    lead: 'Transitions from day activity, added up over all collaborations in the system. Numbers, never names and never which municipality.',
    back: 'Follow-up',
    link: 'All collaborations together',
    figure: 'Transitions per year, women and men',
    conclusion: (last) =>
      last?.all.kind === 'number'
        ? `In ${last.year}, ${last.all.value} people left day activity for work, a measure or studies in ${last.collaborations} collaborations.`
        : 'No year can be shown yet.',
    empty:
      'There is nothing to show yet. The numbers are shown when at least ten collaborations have registered a whole year. Then nobody can see what a single municipality has.',
    year: 'Year',
    women: 'Women',
    men: 'Men',
    of: (collaborations) => `${collaborations} collaborations`,
    ofShort: (collaborations) => `${collaborations} collab.`,
    definition:
      'decisions to leave day activity for work, a measure or studies, counted by the last day in day activity; only closed years that a collaboration has registered whole',
    source: 'Decisions registered in Brygga, all collaborations that have come in',
    asOf: (last) => (last ? `up to 31 December ${last.year}` : 'no year'),
    notes: [
      'A year is shown only when no single collaboration can be worked out, not even by somebody who knows their own number.',
      'New collaborations come in by groups of at least ten. So the number of collaborations may differ between years, and the years cannot be compared just like that.',
    ],
    file: 'transitions-all-collaborations.csv',
    headings: ['year', 'sex', 'number', 'state', 'number of collaborations', 'definition', 'source'],
    shown: 'shown',
    hidden: 'hidden, too few people',
  },
});
