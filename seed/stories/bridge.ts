import { notesInFile, objects } from '../acts/case-file.ts';
import { accepts, consents, handsOver, meets } from '../acts/sharing.ts';
import { decidesEnd, moves, notes, starts } from '../acts/way.ts';
import { answers } from '../acts/wishes.ts';
import { inDayActivity } from '../passages/day-activity.ts';
import { type Event, type Story, story } from '../tell.ts';

/** The person wants more, and the bridge opens beside day activity with somebody responsible for it. */
const opened = (from: number): Event[] => [
  [from, 'sara', answers('yes'), starts('bridge')],
  [
    from - 9,
    'sara',
    notes('responsible_named', 'named', { organisation: 'FSF', who: 'Sara Holm' }),
    moves('day_activity-bridge'),
  ],
];

/** Stockholm's bridge, which is a proposal: what it could look like. */
export const bridgeStories: Story[] = [
  story('Ella Hammar', 'woman', [23, 190], 'ang', [
    ...inDayActivity({ opened: 450, form: 'group', unit: 'ang' }),
    [18, 'sara', answers('yes'), starts('bridge')],
    [
      12,
      'sara',
      notesInFile('contact', {
        happenedAt: '13:30',
        facts: 'Vi träffades på enheten och pratade om vad Ella vill prova.',
        assessment: 'Ella vet vad hon vill. Hon behöver tid mellan mötena.',
        ownView: 'Jag vill vara på ett café där det är lugnt.',
      }),
    ],
    [6, 'sara', notesInFile('event', { facts: 'Ella kom inte till studiebesöket.' })],
    [5, 'sara', objects('Jag var där, men dörren var låst.')],
  ]),
  story('Wilmer Ståhl', 'man', [25, 70], 'cafe', [
    ...inDayActivity({ opened: 590, unit: 'cafe', source: 'social_assistance', level: null }),
    ...opened(75),
  ]),
  story('Lilly Backman', 'woman', [28, 140], 'verkstan', [
    ...inDayActivity({ opened: 760 }),
    ...opened(220),
    [
      190,
      'sara',
      notes('next_party_named', 'named', { organisation: 'ASF', next: 'Praktik genom jobbtorg' }),
      consents('asf', undefined, 700),
      handsOver('asf', 'Bryggan följer med in i praktiken.'),
    ],
    [186, 'fatima', accepts('handover')],
    [182, 'lena', decidesEnd('labour_market_measure', 'LSS 9 § 10: personen börjar en insats', 5)],
    [174, 'fatima', meets(), moves('day_activity-next_measure')],
  ]),
];
