import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import { addMonths, type PlainDate } from '../../shared/values/dates.ts';

const covered = ['structure', 'plan', 'other'] as const;
const audiences = [
  'lss',
  'job_consultants',
  'supervisors',
  'group_activity',
  'fk',
  'af',
  'labour_market',
  'school',
  'managers',
] as const;
/** What everybody is to have had: MIW trains staff in the structure and in the plan. */
export const subjects = ['structure', 'plan'] as const;
export type Subject = (typeof subjects)[number];

const named = { ask: 'line', longest: 120 } as const;
const months = { ask: 'number', least: 1, most: 120, optional: true } as const;

export const trainingAsks = {
  name: { field: 'namn', ...named },
  covers: { field: 'om', ask: 'many', codes: covered },
  forWhom: { field: 'for', ask: 'many', codes: audiences },
  heldOn: { field: 'dag', ask: 'day' },
  starts: { field: 'fran', ask: 'time' },
  ends: { field: 'till', ask: 'time' },
  leader: { field: 'ledare', ...named },
  place: { field: 'lokal', ...named },
  seats: { field: 'platser', ask: 'number', least: 1, most: 500 },
} as const satisfies AskedForm;

export const colleagueAsks = { accountId: { field: 'vem', ask: 'pick' } } as const satisfies AskedForm;

/** Only how many, and from where: of somebody without an account no name is kept. */
export const guestsAsks = {
  fromId: { field: 'organisation', ask: 'pick' },
  people: { field: 'antal', ask: 'number', least: 0, most: 500 },
} as const satisfies AskedForm;

export const intervalAsks = {
  structure: { field: 'struktur', ...months },
  plan: { field: 'plan', ...months },
} as const satisfies AskedForm;

export type TrainingDetails = Answers<typeof trainingAsks>;
/** After how many months one is due again; null where the collaboration has said nothing. */
export type Intervals = Answers<typeof intervalAsks>;

export interface Training extends TrainingDetails {
  id: string;
  organisationId: string;
  organisation: string;
  taken: number;
  cancelled: boolean;
  version: number;
}

export interface Seat {
  id: string;
  accountId: string;
  name: string;
  organisationId: string;
  organisation: string;
  /** Null until whoever holds the training has told of it. */
  came: boolean | null;
  version: number;
}

export type SeatFault = 'cancelled' | 'over' | 'full';

/** Why nobody more gets a place; one who came without having signed up is written in afterwards by those who keep trainings. */
export const seatFault = (
  { cancelled, heldOn, taken, seats }: Pick<Training, 'cancelled' | 'heldOn' | 'taken' | 'seats'>,
  today: PlainDate,
  keeps: boolean,
): SeatFault | undefined => {
  if (cancelled) return 'cancelled';
  if (heldOn < today && !keeps) return 'over';
  return taken >= seats ? 'full' : undefined;
};

/** Why a place is not given back: from the day after, whoever did not come is told of as not having come. */
export const giveBackFault = (
  { heldOn }: Pick<Training, 'heldOn'>,
  { came }: Pick<Seat, 'came'>,
  today: PlainDate,
): 'told' | 'has_been' | undefined => {
  if (came !== null) return 'told';
  return heldOn < today ? 'has_been' : undefined;
};

/** Those who keep trainings take their own colleagues out, and anybody out of what their organisation holds. */
export const mayTakeOut = (
  training: Pick<Training, 'organisationId'>,
  seat: Pick<Seat, 'organisationId'>,
  { organisationId }: { organisationId: string },
): boolean => [training.organisationId, seat.organisationId].includes(organisationId);

/** What somebody came to has been: it is neither called off nor put off to a day to come. */
export const somebodyCame = (seats: readonly Pick<Seat, 'came'>[]): boolean =>
  seats.some(({ came }) => came === true);

export type AttendanceFault = 'cancelled' | 'not_yet';

/** Who came is told from the day on, and of nothing that was called off. */
export const attendanceFault = (
  { cancelled, heldOn }: Pick<Training, 'cancelled' | 'heldOn'>,
  today: PlainDate,
): AttendanceFault | undefined => {
  if (cancelled) return 'cancelled';
  return heldOn > today ? 'not_yet' : undefined;
};

export type Standing =
  | { state: 'never' }
  | { state: 'had' | 'due'; lastOn: PlainDate; dueOn: PlainDate | null };

/** Where somebody stands with a subject: due from the day so many months after the last time, where the collaboration has set a number. */
export const standingOf = (
  lastOn: PlainDate | null,
  afterMonths: number | null,
  today: PlainDate,
): Standing => {
  if (!lastOn) return { state: 'never' };
  const dueOn = afterMonths === null ? null : addMonths(lastOn, afterMonths);
  return { state: dueOn !== null && dueOn <= today ? 'due' : 'had', lastOn, dueOn };
};
