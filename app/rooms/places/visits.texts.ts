import { texts } from '../../shared/parts/texts.ts';

/** What is read about a supervisor's visits and the load of the staff. */
export const visitsTexts = texts({
  sv: {
    title: 'Mina besök',
    caption: (count: number) => (count === 1 ? '1 besök' : `${count} besök`),
    none: 'Inga besök de närmaste två veckorna.',
    whom: 'Hos vem',
    room: 'Rum för en till',
    roomNow: 'Nu',
    roomFrom: (day: string) => `Från ${day}`,
    name: 'Namn',
    stays: 'Som handledare på plats',
    ways: 'Som kontakt för någon på väg',
    of: (count: number, level: number) => `${count} av ${level}`,
    over: 'Över nivån',
    loadLead: 'Antal personer mot de nivåer som ni har satt. Sorterat på namn.',
    noLoad: 'Ingen har någon på en plats eller på en väg.',
    levels: 'Ändra nivåerna',
  },
  en: {
    title: 'My visits',
    caption: (count) => (count === 1 ? '1 visit' : `${count} visits`),
    none: 'No visits in the next two weeks.',
    whom: 'With whom',
    room: 'Room for one more',
    roomNow: 'Now',
    roomFrom: (day) => `From ${day}`,
    name: 'Name',
    stays: 'As supervisor at a place',
    ways: 'As contact of somebody on a way',
    of: (count, level) => `${count} of ${level}`,
    over: 'Above the level',
    loadLead: 'Number of people against the levels that you have set. By name.',
    noLoad: 'Nobody has anybody at a place or on a way.',
    levels: 'Change the levels',
  },
});
