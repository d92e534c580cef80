import { addDays, ageOn, type PlainDate } from '../../shared/values/dates.ts';
import { type Area, areas } from '../consents/areas.rules.ts';
import { speaksFor } from '../consents/representatives.rules.ts';
import type { RepresentativeKind } from '../participants/codes.rules.ts';

export type RepresentedArea = Exclude<Area, 'identity'>;

/** What a sign-in may be asked to open. Who the person is goes with each of them. */
export const representedAreas = areas.filter((area): area is RepresentedArea => area !== 'identity');

/** What the sign-in of somebody with this task may open: never more than the task covers as it is registered. */
export const areasOfTask = (task: Parameters<typeof speaksFor>[0]): RepresentedArea[] =>
  representedAreas.filter((area) => speaksFor(task, area));

/** What whoever gives the sign-in has seen. */
export const proofs = ['court_decision', 'register_extract', 'power_of_attorney', 'person_said_so'] as const;
export type Proof = (typeof proofs)[number];

export const personSays = ['yes', 'does_not_object', 'no'] as const;

/**
 * Which proof shows which task: a custodian stands in the population register, a legal guardian and an administrator have a decision of the
 * court (föräldrabalken 11 kap. 4 och 7 §§); anybody else has what the person has written or said.
 */
export const proofsOf = (kind: RepresentativeKind): readonly Proof[] => {
  if (kind === 'custodian') return ['register_extract'];
  if (kind === 'legal_guardian' || kind === 'administrator') return ['court_decision', 'register_extract'];
  return ['power_of_attorney', 'person_said_so'];
};

export interface NewRepresentation {
  number: string;
  areas: readonly RepresentedArea[];
  startsOn: PlainDate;
  endsOn: PlainDate;
  proof: Proof;
  proofSeenOn: PlainDate;
  personSays: (typeof personSays)[number];
}

export type RepresentationFault =
  | 'person_says_no'
  | 'no_areas'
  | 'outside_task'
  | 'own_number'
  | 'ends_before'
  | 'after_task'
  | 'after_eighteen'
  | 'over_a_year'
  | 'wrong_proof'
  | 'seen_later';

/**
 * Whether a representative may get a sign-in: never against the person's own no, inside the task, for a year at most, and a custodian's
 * not past the day before the person turns 18 (föräldrabalken 9 kap. 1 §).
 */
export const representationFaults = (
  wanted: NewRepresentation,
  about: {
    kind: RepresentativeKind;
    taskAreas: readonly Area[] | null;
    taskEndsOn: PlainDate | null;
    birthDate: PlainDate;
    ownNumber: string;
    today: PlainDate;
  },
): Partial<
  Record<'numret' | 'omraden' | 'fran' | 'till' | 'underlag' | 'sett' | 'personen', RepresentationFault>
> => {
  const { startsOn, endsOn } = wanted;
  return {
    ...(wanted.personSays === 'no' && { personen: 'person_says_no' as const }),
    ...(!wanted.areas.every((area) => speaksFor({ kind: about.kind, areas: about.taskAreas }, area)) && {
      omraden: 'outside_task' as const,
    }),
    ...(wanted.areas.length === 0 && { omraden: 'no_areas' as const }),
    ...(wanted.number === about.ownNumber && { numret: 'own_number' as const }),
    ...(!proofsOf(about.kind).includes(wanted.proof) && { underlag: 'wrong_proof' as const }),
    ...(wanted.proofSeenOn > about.today && { sett: 'seen_later' as const }),
    ...(endsOn > addDays(startsOn, 366) && { till: 'over_a_year' as const }),
    ...(about.kind === 'custodian' &&
      ageOn(about.birthDate, endsOn) >= 18 && { till: 'after_eighteen' as const }),
    ...(about.taskEndsOn && endsOn > about.taskEndsOn && { till: 'after_task' as const }),
    ...(endsOn < startsOn && { till: 'ends_before' as const }),
  };
};
