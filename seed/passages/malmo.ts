import { accepts, consents, handsOver, meets, raises, shares } from '../acts/sharing.ts';
import { decidesEnd, moves, notes, starts } from '../acts/way.ts';
import { answers } from '../acts/wishes.ts';
import type { StaffKey } from '../staff.ts';
import type { Event } from '../tell.ts';

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
