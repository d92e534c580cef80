import type { NewPlace } from '../app/rooms/places/places.rules.ts';
import type { StayContent } from '../app/rooms/places/stays.rules.ts';

type Place = Pick<NewPlace, 'name'> & {
  at: string;
  seats: number;
  agreedDays: number | null;
  openedDaysAgo: number;
  /** Won at the forum that has been. */
  fromForum: boolean;
};

/** Places of the demo, at workplaces of its employers. */
export const toldPlaces: Place[] = [
  {
    at: 'Centrallagret',
    name: 'Plocklagret',
    seats: 6,
    agreedDays: 400,
    openedDaysAgo: 200,
    fromForum: false,
  },
  { at: 'Köket', name: 'Disk och sallad', seats: 5, agreedDays: null, openedDaysAgo: 61, fromForum: true },
];

interface Told {
  person: string;
  at: string;
  booked: number;
  lasts: [fromDaysAgo: number, days: number];
  content: Pick<StayContent, 'placeWords' | 'what' | 'shownBy' | 'wayThere' | 'days'>;
  /** Whoever answered for the employer; nobody where the person has not answered yet. */
  employerSaid?: string;
  /** Nobody has planned any visits. */
  unvisited?: true;
}

/** One has been at a place for weeks, with a supervisor who comes often; one is asked whether it is good. */
const two: Told[] = [
  {
    person: 'Ali Svensson',
    at: 'Plocklagret',
    booked: 40,
    lasts: [30, 150],
    content: {
      placeWords: 'Lager Nord',
      what: 'Du plockar varor. Du packar varor i lådor.',
      shownBy: 'Eva',
      wayThere: 'Ta buss 5 till Hamngatan.',
      days: ['mon', 'tue', 'wed'],
    },
    employerSaid: 'Eva Malm',
  },
  {
    person: 'Bea Lind',
    at: 'Disk och sallad',
    booked: 2,
    lasts: [-12, 120],
    content: {
      placeWords: 'Kök Söder',
      what: 'Du diskar. Du skär grönsaker.',
      shownBy: 'Nadja',
      wayThere: 'Ta buss 2 till Södra vägen.',
      days: ['tue', 'thu'],
    },
  },
];

/** So many others, since the month before, that the follow-up may tell how many are at a place. */
const others: Told[] = [
  ['Hanna Sjödin', 'Plocklagret'],
  ['Lilly Backman', 'Plocklagret'],
  ['Rasmus Ekvall', 'Plocklagret'],
  ['Juni Sjögren', 'Disk och sallad'],
  ['Nelly Forsman', 'Disk och sallad'],
].map(([person = '', at = '']) => ({
  person,
  at,
  booked: 34,
  lasts: [32, 220],
  content: two.find((one) => one.at === at)!.content,
  employerSaid: at === 'Plocklagret' ? 'Eva Malm' : 'Nadja Rask',
  unvisited: true,
}));

export const told: Told[] = [...others, ...two];
