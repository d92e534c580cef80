import { books, calls, callsPerson, holds, tellsPerson, writesEasy } from '../acts/meetings.ts';
import type { Event } from '../tell.ts';

/** A planning with Försäkringskassan, which is today. */
export const planningWithFk: Event[] = [
  [
    8,
    'sara',
    books({
      kind: 'planning',
      inDays: 8,
      from: '13',
      to: '14',
      place: 'Storgatan 5, våning 2, rum 3',
      about: 'Vi ska prata om vad du vill och vem som gör vad.',
      agenda: ['Det här vill personen', 'Försäkringskassans del', 'Vem gör vad', 'När ses vi igen'],
    }),
    calls('fk', 'Malin Roos', 'malin.roos@exempel.invalid'),
  ],
];

/** A planning that was held, whose minutes nobody has shared, and of which a decision is late. */
export const planningNotTold: Event[] = [
  [
    12,
    'sara',
    books({
      kind: 'planning',
      inDays: 5,
      from: '10',
      to: '11',
      place: 'Norra verkstan, samtalsrummet',
      about: 'Vi ska prata om din plan.',
      agenda: ['Det här vill personen', 'Det här behöver personen', 'Vem gör vad'],
    }),
    callsPerson,
  ],
  [
    7,
    'sara',
    holds({
      notes: ['Vill prova kök eller café.', 'Lugn start, en uppgift i taget.', 'Se beslut.'],
      decisions: [
        ['Boka studiebesök på ett kök', 'Sara Holm', 4],
        ['Prata med Försäkringskassan om planen', 'Sara Holm', 21],
      ],
    }),
    writesEasy('Du får se ett kök.', 'Sara ringer Försäkringskassan.'),
  ],
];

/** A follow-up that is told, and the next one booked. */
export const followUps: Event[] = [
  [
    40,
    'sara',
    books({
      kind: 'follow_up',
      inDays: 12,
      from: '09.30',
      to: '10',
      place: 'Lager Nord (påhittat), fikarummet',
      about: 'Vi ska prata om hur det går på lagret.',
      agenda: ['Hur går det', 'Vad behöver ändras', 'När ses vi igen'],
    }),
    callsPerson,
  ],
  [
    28,
    'sara',
    holds({
      notes: ['Trivs bra. Kan plocka själv.', 'Vill öva en dag till.', 'Om en månad.'],
      decisions: [['Ändra schemat till fyra dagar', 'Sara Holm', 10]],
    }),
    tellsPerson('Du ska öva en dag till i veckan.', 'Sara ändrar ditt schema.', 'Vi ses igen om en månad.'),
  ],
  [
    6,
    'sara',
    books({
      kind: 'follow_up',
      inDays: 8,
      from: '10',
      to: '11',
      place: 'Storgatan 5, våning 2',
      about: 'Vi ska prata om hur det går på lagret.',
      agenda: ['Hur går det', 'Beslut från förra mötet', 'Vad behöver ändras', 'När ses vi igen'],
    }),
    callsPerson,
  ],
];

/** A meeting that was yesterday, and of which nobody has said what became. */
export const notRecorded: Event[] = [
  [
    9,
    'sara',
    books({
      kind: 'follow_up',
      inDays: 8,
      from: '14',
      to: '15',
      place: 'Video',
      about: 'Vi ska prata om hur det går i köket.',
      agenda: ['Hur går det', 'Vad behöver ändras'],
    }),
    callsPerson,
  ],
];
