import { livesOnInstead } from '../acts/person.ts';
import { accepts, consents, handsOver, meets } from '../acts/sharing.ts';
import { decidesEnd, moves, notes, starts } from '../acts/way.ts';
import { answers } from '../acts/wishes.ts';
import type { StaffKey } from '../staff.ts';
import type { Event } from '../tell.ts';

/** Make it: work from inflow to joint planning. */
export const intoMakeItWork = (from: number, who: StaffKey = 'sara', officer: StaffKey = 'lena'): Event[] => [
  [from, who, answers('yes'), starts('make-it-work')],
  [from - 5, officer, notes('lss_decision', 'granted', { basis: 'LSS 9 § 10, beslut om daglig verksamhet' })],
  [
    from - 12,
    who,
    notes('selection', 'suitable', {
      criteria: [
        { criterion: 'Vill själv', answer: 'Ja, säger det tydligt' },
        { criterion: 'Har provat uppgifter på en arbetsplats', answer: 'Ja, en dag i veckan' },
      ],
    }),
    moves('inflow-joint_planning'),
  ],
];

/** The joint plan, and Förarbetet begins. */
export const intoPreparation = (from: number, { who = 'sara' as StaffKey, fk = true } = {}): Event[] => [
  [
    from,
    who,
    ...(fk ? [consents('fk', ['identity', 'step', 'plan', 'meetings'], 700)] : []),
    notes('meeting_held', 'held', {
      meeting: 'before_preparation',
      participants: fk ? ['FSF', 'FK'] : ['FSF'],
      personTookPart: true,
    }),
  ],
  [
    from - 7,
    who,
    notes('plan_agreed', 'agreed', { parties: fk ? ['FSF', 'FK'] : ['FSF'], personSaidYes: true }),
    moves('joint_planning-preparatory_programme'),
  ],
];

/** Readiness: the meeting is held and the plan updated. */
export const readiness = (from: number, who: StaffKey = 'sara'): Event[] => [
  [from, who, moves('preparatory_programme-collaboration_meeting')],
  [
    from - 6,
    who,
    notes('meeting_held', 'held', {
      meeting: 'readiness',
      participants: ['FSF', 'FK', 'AF'],
      personTookPart: true,
    }),
    notes('plan_updated', 'updated', { what: 'Mål, stöd och nästa steg' }),
    notes('support_contacts_discussed', 'discussed', { contacts: 'Handledare i FSF, handläggare på AF' }),
  ],
];

/** Day activity ends, and AF takes the ball. */
export const intoReinforcedCooperation = (
  from: number,
  who: StaffKey = 'sara',
  officer: StaffKey = 'lena',
): Event[] => [
  [from, officer, decidesEnd('reinforced_cooperation', 'LSS 9 § 10: förstärkt samverkan med FK och AF', 10)],
  [from - 1, who, consents('af', undefined, 700), handsOver('af')],
  [from - 5, 'yasmin', accepts('handover')],
  [
    from - 12,
    'yasmin',
    meets(),
    moves('collaboration_meeting-reinforced_cooperation', 'support_starts_later'),
  ],
];

/** A job directly from the readiness meeting, with support for a year. */
export const straightToWork = (
  from: number,
  employer: string,
  { who = 'sara' as StaffKey, officer = 'lena' as StaffKey } = {},
): Event[] => [
  [from, officer, decidesEnd('paid_work', 'LSS 9 § 10: personen har fått en anställning', 6)],
  [
    from - 8,
    who,
    notes('support_offered', 'offered', { by: 'FSF', what: 'Stöd på arbetsplatsen, tätare i början' }),
    notes('support_answered', 'yes'),
    notes('employment_started', 'with_wage_subsidy', { employer }),
    moves('collaboration_meeting-extended_support'),
    livesOnInstead('wage'),
  ],
];
