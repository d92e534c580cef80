import {
  answers,
  answersWish,
  assigns,
  entitled,
  guardian,
  livesOn,
  movesPlace,
  places,
  wishes,
} from '../acts.ts';
import { inDayActivity } from '../passages.ts';
import type { Story } from '../tell.ts';

/** People in day activity, or on their way to it, who are on no way yet: what they have answered when asked. */
export const dayActivityStories: Story[] = [
  {
    given: 'Vera',
    family: 'Nyström',
    aged: [33, 40],
    sex: 'woman',
    unit: 'ang',
    events: [
      ...inDayActivity({ opened: 1500, form: 'group', unit: 'ang', source: 'sickness_compensation' }),
      [410, 'sara', answers('not_now')],
    ],
  },
  {
    given: 'Hugo',
    family: 'Blom',
    aged: [31, 211],
    sex: 'man',
    unit: 'ang',
    communicationSupport: 'Bildstöd',
    events: [
      ...inDayActivity({
        opened: 1320,
        form: 'group',
        unit: 'ang',
        source: 'sickness_compensation',
        group: 2,
      }),
      [1300, 'sara', guardian('Greta Blom', 'bevaka rätt, förvalta egendom')],
      [205, 'sara', answers('no')],
    ],
  },
  {
    given: 'Signe',
    family: 'Wall',
    aged: [28, 96],
    sex: 'woman',
    unit: 'ang',
    events: [
      ...inDayActivity({ opened: 900, form: 'group', unit: 'ang', until: 1500 }),
      [150, 'sara', answers('not_suitable', 'Behöver lugna dagar nu. Vi frågar igen om ett år.')],
    ],
  },
  {
    given: 'Idris',
    family: 'Hassan',
    aged: [24, 12],
    sex: 'man',
    unit: 'verkstan',
    interpreterLanguage: 'Somaliska',
    wayIn: 'referred_by_af',
    events: [...inDayActivity({ opened: 640, consultant: 'jonas', officer: 'peter' })],
  },
  {
    given: 'Tuva',
    family: 'Ström',
    aged: [22, 300],
    sex: 'woman',
    unit: 'cafe',
    wayIn: 'from_school',
    events: [
      ...inDayActivity({ opened: 480, unit: 'cafe', form: 'outplaced_group' }),
      [20, 'sara', answers('yes')],
    ],
  },
  {
    given: 'Noah',
    family: 'Karlin',
    aged: [26, 64],
    sex: 'man',
    unit: 'cafe',
    events: [
      ...inDayActivity({ opened: 730, consultant: 'jonas', unit: 'cafe' }),
      [9, 'anja', wishes('Jag vill ha ett riktigt jobb, helst i en butik.')],
    ],
  },
  {
    given: 'Maja',
    family: 'Törn',
    aged: [23, 150],
    sex: 'woman',
    unit: 'verkstan',
    events: [
      ...inDayActivity({ opened: 560, unit: 'verkstan' }),
      [3, 'mattias', wishes('Jag vill prova att plugga till undersköterska.')],
    ],
  },
  {
    given: 'Sixten',
    family: 'Rydh',
    aged: [25, 33],
    sex: 'man',
    unit: 'verkstan',
    events: [
      ...inDayActivity({ opened: 820, consultant: 'jonas', unit: 'verkstan' }),
      [96, 'mattias', wishes('Jag vill jobba med djur.')],
      [88, 'jonas', answersWish('later', 'Vi tar upp det efter flytten i vår.'), answers('not_now')],
    ],
  },
  {
    given: 'Emil',
    family: 'Sandh',
    aged: [29, 20],
    sex: 'man',
    unit: 'enskilda',
    events: [
      ...inDayActivity({ opened: 1100, form: 'group', unit: 'ang', until: 1430 }),
      [260, 'sara', movesPlace('individual_placement', 'enskilda')],
      [41, 'sara', answers('not_now')],
    ],
  },
  {
    given: 'Lova',
    family: 'Hjelm',
    aged: [20, 77],
    sex: 'woman',
    unit: 'cafe',
    communicationSupport: 'Tecken som stöd',
    wayIn: 'from_school',
    events: [
      [120, 'peter', assigns('jonas'), entitled(1), livesOn('activity_compensation', 100, 3500)],
      [112, 'jonas', places('work_oriented_group', 'cafe')],
    ],
  },
  {
    given: 'Milo',
    family: 'Ahlgren',
    aged: [18, 230],
    sex: 'man',
    events: [[35, 'lotta', answers('yes')]],
  },
];
