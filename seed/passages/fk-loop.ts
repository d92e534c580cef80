import { assigns, entitled, livesOn, places } from '../acts/person.ts';
import { accepts, consents, handsOver, meets, raises } from '../acts/sharing.ts';
import { moves, notes, starts } from '../acts/way.ts';
import type { Event } from '../tell.ts';

/** FK grants the benefit, which ends after so many days, and recommends day activity. */
export const granted = (from: number, benefitDays: number): Event[] => [
  [from, 'tomas', livesOn('activity_compensation', 100, benefitDays), starts('fk-loop', 'fk_officer')],
  [from - 2, 'tomas', consents('fsf', undefined, 700), raises('fsf', 'Rekommenderar daglig verksamhet.')],
];

/** The municipality takes it up, decides under LSS and gives a place; FK follows from then on. */
export const followed = (from: number): Event[] => [
  [from, 'lena', accepts('raise'), assigns('sara')],
  [
    from - 14,
    'lena',
    notes('lss_decision', 'granted', { basis: 'LSS 9 § 10, beslut om daglig verksamhet' }),
    entitled(1),
  ],
  [from - 20, 'sara', places('group', 'ang')],
  [from - 25, 'tomas', moves('fk_grants-follows_development')],
];

/** Joint mapping of FK, AF and day activity. The clocks are known where they are near. */
export const mapped = (from: number, ...clocks: string[]): Event[] => [
  [from, 'tomas', consents('af', undefined, 700), moves('follows_development-joint_mapping', ...clocks)],
];

export const mappingHeld = (from: number): Event[] => [
  [
    from,
    'tomas',
    notes('meeting_held', 'held', {
      meeting: 'joint_mapping',
      participants: ['FK', 'AF', 'FSF'],
      personTookPart: true,
    }),
  ],
];

/** The ball goes to AF, which asks for a yes of its own to speak with day activity. It does not see the livelihood, and is told so. */
export const reinforced = (from: number): Event[] => [
  [from, 'tomas', handsOver('af')],
  [from - 4, 'yasmin', accepts('handover')],
  [
    from - 9,
    'yasmin',
    meets(),
    consents('fsf', undefined, 700),
    moves('joint_mapping-reinforced_cooperation', 'benefit_ends_soon'),
  ],
];
