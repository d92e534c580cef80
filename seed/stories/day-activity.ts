import { assigns, entitled, guardian, leavesTo, livesOn, movesPlace, places } from '../acts/person.ts';
import { answers, answersWish, missesLevel, wishes } from '../acts/wishes.ts';
import { inDayActivity } from '../passages/day-activity.ts';
import { type Story, story } from '../tell.ts';

/** People in day activity, or on their way to it, who are on no way yet: what they have answered when asked. */
export const dayActivityStories: Story[] = [
  story('Vera Nyström', 'woman', [33, 40], { unit: 'ang', phone: '070-174 06 31' }, [
    ...inDayActivity({ opened: 1500, form: 'group', unit: 'ang', source: 'sickness_compensation' }),
    [410, 'sara', answers('not_now')],
    [
      95,
      'sara',
      missesLevel('work_oriented', 'too_demanding', 'En lugnare lokal, utan maskiner', 'Norra verkstan'),
    ],
  ]),
  story('Hugo Blom', 'man', [31, 211], { unit: 'ang', communicationSupport: 'Bildstöd' }, [
    ...inDayActivity({
      opened: 1320,
      form: 'group',
      unit: 'ang',
      source: 'sickness_compensation',
      group: 2,
    }),
    [1300, 'sara', guardian('Greta Blom', 'bevaka rätt, förvalta egendom')],
    [205, 'sara', answers('no')],
  ]),
  story('Signe Wall', 'woman', [28, 96], 'ang', [
    ...inDayActivity({ opened: 900, form: 'group', unit: 'ang', until: 1500 }),
    [150, 'sara', answers('not_suitable', 'Behöver lugna dagar nu. Vi frågar igen om ett år.')],
  ]),
  story(
    'Idris Hassan',
    'man',
    [24, 12],
    { unit: 'verkstan', interpreterLanguage: 'Somaliska', wayIn: 'referred_by_af' },
    [
      ...inDayActivity({ opened: 640 }),
      [300, 'sara', leavesTo('jonas', 'Jonas tar över verkstaden')],
      [45, 'mattias', missesLevel('trial', 'too_far', null, 'Arbetsprövning i kommunens kök')],
    ],
  ),
  story('Tuva Ström', 'woman', [22, 300], { unit: 'cafe', wayIn: 'from_school' }, [
    ...inDayActivity({ opened: 480, unit: 'cafe', form: 'outplaced_group' }),
    [20, 'sara', answers('yes')],
    [12, 'sara', missesLevel('preparatory', 'full', null, 'Förarbetet')],
  ]),
  story('Noah Karlin', 'man', [26, 64], 'cafe', [
    ...inDayActivity({ opened: 730, consultant: 'jonas', unit: 'cafe' }),
    [9, 'anja', wishes('Jag vill ha ett riktigt jobb, helst i en butik.')],
  ]),
  story('Maja Törn', 'woman', [23, 150], 'verkstan', [
    ...inDayActivity({ opened: 560, unit: 'verkstan' }),
    [3, 'mattias', wishes('Jag vill prova att plugga till undersköterska.')],
  ]),
  story('Sixten Rydh', 'man', [25, 33], 'verkstan', [
    ...inDayActivity({ opened: 820, consultant: 'jonas', unit: 'verkstan' }),
    [96, 'mattias', wishes('Jag vill jobba med djur.')],
    [88, 'jonas', answersWish('later', 'Vi tar upp det efter flytten i vår.'), answers('not_now')],
    [70, 'jonas', missesLevel('trial', 'no_such', 'Praktik med djur')],
  ]),
  story('Emil Sandh', 'man', [29, 20], 'enskilda', [
    ...inDayActivity({ opened: 1100, form: 'group', unit: 'ang', until: 1430 }),
    [260, 'sara', movesPlace('individual_placement', 'enskilda')],
    [41, 'sara', answers('not_now')],
  ]),
  story(
    'Lova Hjelm',
    'woman',
    [20, 77],
    { unit: 'cafe', communicationSupport: 'Tecken som stöd', wayIn: 'from_school' },
    [
      [120, 'peter', assigns('jonas'), entitled(1), livesOn('activity_compensation', 100, 3500)],
      [112, 'jonas', places('work_oriented_group', 'cafe')],
    ],
  ),
  story('Milo Ahlgren', 'man', [18, 230], {}, [[35, 'lotta', answers('yes')]]),
];
