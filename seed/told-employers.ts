import type { EmployerDetails, TalkDetails } from '../app/rooms/employers/employers.rules.ts';
import type { NewEntryTask } from '../app/rooms/employers/entry-tasks.rules.ts';
import type { StaffKey } from './staff.ts';

type Said = [
  daysAgo: number,
  talk: Pick<TalkDetails, 'kind' | 'about'> & Partial<TalkDetails>,
  nextInDays?: number,
];

export interface Told {
  who: StaffKey;
  daysAgo: number;
  employer: Pick<EmployerDetails, 'name' | 'kind' | 'number' | 'branch' | 'began' | 'interest'>;
  at: [name: string, address: string, area: string];
  contact: [name: string, title: string, phone: string, email?: string];
  talks: Said[];
  tasks: Found[];
}

/** A simple job as it was found there; what is not said is as usual. */
type Found = Pick<NewEntryTask, 'name' | 'doneHow' | 'supervision'> & Partial<NewEntryTask>;
/** A task of which nothing else is said. */
export const usualTask = {
  noise: 'some',
  pace: 'own',
  reading: 'none',
  contact: 'colleagues',
  lifting: 'light',
  times: ['morning'],
  minutes: null,
} as const;

/** Employers of the demo: all are invented, and so are their numbers. */
export const toldEmployers: Told[] = [
  {
    who: 'sara',
    daysAgo: 420,
    employer: {
      name: 'Lager Nord AB',
      kind: 'company',
      number: '5599990008',
      branch: 'warehouse',
      began: 'own_call',
      interest: 'yes',
    },
    at: ['Centrallagret', 'Hamngatan 12', 'Hamnen'],
    contact: ['Eva Malm', 'lagerchef', '070-174 06 40', 'eva.malm@exempel.invalid'],
    talks: [
      [400, { kind: 'visit', about: 'Vi gick runt på lagret och såg vad som görs.', interest: 'yes' }],
      [23, { kind: 'call', about: 'Det går bra. De vill gärna ha en till efter nyår.' }, 12],
    ],
    tasks: [
      {
        name: 'Plocka små order',
        doneHow: 'Läs hyllans nummer på listan.\nLägg varan i lådan.\nBocka av på listan.',
        supervision: 'Eva visar de första två veckorna, sedan en kollega i samma gång.',
        reading: 'some',
        minutes: 60,
      },
      {
        name: 'Platta kartonger',
        doneHow: 'Hämta vagnen med kartonger.\nPlatta en i taget.\nLägg dem i pressen.',
        supervision: 'En kollega visar första dagen.',
        noise: 'loud',
        contact: 'none',
        times: ['morning', 'afternoon'],
        minutes: 45,
      },
    ],
  },
  {
    who: 'sara',
    daysAgo: 300,
    employer: {
      name: 'Kök Söder',
      kind: 'company',
      number: '5599980017',
      branch: 'kitchen',
      began: 'they_asked',
      interest: 'yes',
    },
    at: ['Köket', 'Södra vägen 4', 'Söder'],
    contact: ['Nadja Rask', 'kökschef', '070-174 06 41'],
    talks: [[62, { kind: 'visit', about: 'De har plats för fem, men ingen som handleder på kvällen.' }]],
    tasks: [
      {
        name: 'Packa upp varor i kylen',
        doneHow: 'Hämta vagnen.\nStäll varorna längst in.\nVik ihop lådorna.',
        supervision: 'Nadja visar och finns i köket.',
        minutes: 40,
      },
    ],
  },
  {
    who: 'jonas',
    daysAgo: 200,
    employer: {
      name: 'Gröna händer',
      kind: 'association',
      number: '8029990002',
      branch: 'garden',
      began: 'person_knew',
      interest: 'perhaps',
    },
    at: ['Odlingen', 'Kolonivägen 1', 'Öster'],
    contact: ['Rolf Hed', 'föreståndare', '070-174 06 42'],
    talks: [
      [
        30,
        { kind: 'meeting', about: 'De vill börja i liten skala.', agreed: 'Vi hörs när våren närmar sig.' },
        40,
      ],
    ],
    tasks: [],
  },
];
