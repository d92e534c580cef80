import {
  accepts,
  answers,
  assigns,
  consents,
  decidesEnd,
  entitled,
  handsOver,
  livesOn,
  meets,
  moves,
  notes,
  places,
  raises,
  shares,
  starts,
} from './acts.ts';
import type { StaffKey, UnitKey } from './staff.ts';
import type { Event } from './tell.ts';

type Form = Parameters<typeof places>[0];
type Source = Parameters<typeof livesOn>[0];

interface Beginning {
  /** Days ago that the file was opened. */
  opened: number;
  consultant?: StaffKey;
  officer?: StaffKey;
  form?: Form;
  unit?: UnitKey;
  source?: Source;
  level?: number | null;
  /** Days after opening that the benefit ends. */
  until?: number;
  group?: 1 | 2;
}

/** In day activity, with a consultant and an LSS officer, and a livelihood. */
export const inDayActivity = ({
  opened,
  consultant = 'sara',
  officer = 'lena',
  form = 'work_oriented_group',
  unit = 'verkstan',
  source = 'activity_compensation',
  level = 100,
  until,
  group = 1,
}: Beginning): Event[] => [
  [opened, consultant, assigns(officer), places(form, unit), livesOn(source, level, until)],
  [opened - 1, officer, entitled(group)],
];

/** Malmö 2025 from the start to where the case is raised. `who` is the consultant. */
export const towardsWork = (from: number, goal: string, who: StaffKey = 'sara'): Event[] => [
  [from, who, answers('yes'), starts('malmo'), notes('work_goal', 'set', { goal })],
  [from - 10, who, moves('work_goal-raising')],
];

/** Raised at ASF, and at FK where there is a benefit; both say yes. Takes ten days. */
export const raised = (
  from: number,
  { fk = true, who = 'sara' as StaffKey, asf = 'fatima' as StaffKey } = {},
): Event[] => [
  [
    from,
    who,
    consents('asf', undefined, 700),
    raises('asf'),
    ...(fk ? [consents('fk', undefined, 700), raises('fk')] : []),
  ],
  [from - 4, asf, accepts('raise')],
  ...(fk ? ([[from - 6, 'malin', accepts('raise')]] satisfies Event[]) : []),
];

/** The ball goes to ASF, and planning begins. */
export const plannedAtAsf = (
  from: number,
  { who = 'sara' as StaffKey, asf = 'fatima' as StaffKey } = {},
): Event[] => [
  [from, who, handsOver('asf')],
  [from - 3, asf, accepts('handover')],
  [from - 8, asf, meets(), moves('raising-planning')],
];

/** What stands before day activity is left in Malmö 2025: the plan, the offer of support and its answer, the decision. */
export const leavesForMeasure = (
  from: number,
  {
    who = 'sara' as StaffKey,
    asf = 'fatima' as StaffKey,
    officer = 'lena' as StaffKey,
    measure = 'Praktik genom jobbtorg',
  } = {},
): Event[] => [
  [from, asf, notes('plan_agreed', 'agreed', { parties: ['ASF', 'FSF'], personSaidYes: true })],
  [
    from - 2,
    who,
    notes('support_offered', 'offered', { by: 'FSF', what: 'Stöd på plats, tätare i början' }),
    notes('support_answered', 'yes'),
  ],
  [from - 9, officer, decidesEnd('labour_market_measure', 'LSS 9 § 10: personen börjar en insats', 5)],
  [
    from - 15,
    asf,
    notes('labour_market_measure_started', 'started', { measure, by: 'ASF' }),
    moves('planning-labour_market_measure'),
  ],
];

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
  ],
];

/** ASF hands the ball back, for the support at work. */
export const backToFsf = (
  from: number,
  { who = 'sara' as StaffKey, asf = 'fatima' as StaffKey } = {},
): Event[] => [
  [from, asf, consents('fsf', undefined, 700), handsOver('fsf', 'Arbete är på gång. Ni tar över stödet.')],
  [from - 3, who, accepts('handover')],
  [from - 9, who, meets()],
];

/** FK clears the work ability beside; ASF and FK share their steps with each other first. */
export const clearsWorkAbility = (from: number, transition: string, asf: StaffKey = 'fatima'): Event[] => [
  [from, asf, shares('fk', ['identity', 'step'])],
  [from - 10, 'malin', shares('asf', ['identity', 'step', 'assessments']), moves(transition)],
];
