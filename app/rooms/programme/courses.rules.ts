import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { type CameOf, cameOfAsk } from '../employers/came-of.rules.ts';

/** Why a round ended; all but the first say that it was not carried through. */
export const endings = ['completed', 'too_few', 'no_leader', 'no_room', 'moved', 'other'] as const;

const courseForms = ['group', 'one_to_one', 'both'] as const;
/** What Make it: work's courses are made of; `own` is a module of one's own. */
const moduleKinds = [
  'labour_market',
  'life_skills',
  'self_strengthening',
  'expectations',
  'social_insurance',
  'day_activity_and_employment',
  'own',
] as const;
const roundKinds = ['course', 'study_visit'] as const;

const named = { ask: 'line', longest: 120 } as const;

export const courseAsks = {
  name: { field: 'namn', ...named },
  about: { field: 'om', ask: 'text', longest: 1000 },
  form: { field: 'form', ask: 'one', codes: courseForms },
  inGroupActivity: { field: 'gruppverksamhet', ask: 'yes' },
} as const satisfies AskedForm;

export const moduleAsks = {
  kind: { field: 'slag', ask: 'one', codes: moduleKinds },
  name: { field: 'namn', ...named },
  content: { field: 'innehall', ask: 'text', longest: 2000 },
  material: { field: 'material', ask: 'text', longest: 2000, optional: true },
  link: { field: 'lank', ask: 'line', longest: 300, optional: true },
  position: { field: 'plats', ask: 'number', least: 1, most: 99 },
} as const satisfies AskedForm;

/** A part that stands may be given no longer. */
export const changedModuleAsks = {
  ...moduleAsks,
  ended: { field: 'ges-inte', ask: 'yes' },
} as const satisfies AskedForm;

const roundFields = {
  name: { field: 'namn', ...named },
  leaderId: { field: 'ledare', ask: 'pick' },
  place: { field: 'lokal', ...named },
  seats: { field: 'platser', ask: 'number', least: 1, most: 500 },
  inGroupActivity: { field: 'gruppverksamhet', ask: 'yes' },
} as const satisfies AskedForm;

export const roundAsks = {
  kind: { field: 'slag', ask: 'one', codes: roundKinds },
  courseId: { field: 'kurs', ask: 'pick', optional: true },
  ...roundFields,
  forumId: cameOfAsk,
} as const satisfies AskedForm;

/** A study visit may have come out of a forum. */
export const changedRoundAsks = { ...roundFields, forumId: cameOfAsk } as const satisfies AskedForm;

const occasionFields = {
  heldOn: { field: 'dag', ask: 'day' },
  starts: { field: 'fran', ask: 'time' },
  ends: { field: 'till', ask: 'time' },
  moduleIds: { field: 'delar', ask: 'picks', optional: true },
  leaderId: { field: 'ledare', ask: 'pick' },
  place: { field: 'lokal', ...named },
} as const satisfies AskedForm;

const MOST_WEEKS = 40;

/** New occasions: the same weekday for so many weeks. */
export const occasionAsks = {
  ...occasionFields,
  weeks: { field: 'veckor', ask: 'number', least: 1, most: MOST_WEEKS },
} as const satisfies AskedForm;

export const changedOccasionAsks = occasionFields;

export type CourseDetails = Answers<typeof courseAsks>;
export type ModuleDetails = Answers<typeof moduleAsks>;
export type RoundDetails = Answers<typeof roundFields> & CameOf;
export type NewRound = Omit<Answers<typeof roundAsks>, 'forumId'> & CameOf;
export type OccasionDetails = Answers<typeof changedOccasionAsks>;

export interface Course extends CourseDetails {
  id: string;
  endedOn: PlainDate | null;
  version: number;
}

export interface Module extends ModuleDetails {
  id: string;
  courseId: string;
  endedOn: PlainDate | null;
  version: number;
}

/** Parts to choose among: those that are given, and those chosen before. */
export const givenModules = (modules: readonly Module[], chosen: readonly string[] = []): Module[] =>
  modules.filter(({ id, endedOn }) => endedOn === null || chosen.includes(id));

/** The numbers that a round has given out, and those given back. */
export interface Queue {
  issued: number;
  givenBack: readonly number[];
}

/** The same, with the day on which each number was given back. */
export interface DatedQueue extends Queue {
  givenBackOn: readonly PlainDate[];
}

export interface Round extends NewRound, DatedQueue {
  id: string;
  course: string | null;
  leader: string;
  forumId: string | null;
  forum: string | null;
  endedOn: PlainDate | null;
  endedBecause: (typeof endings)[number] | null;
  version: number;
}

export interface Occasion extends OccasionDetails {
  id: string;
  roundId: string;
  round: string;
  /** The names of its parts, in their order. */
  modules: string;
  leader: string;
  /** Whoever was to lead works there no longer. */
  leaderLeft: boolean;
  cancelled: boolean;
  version: number;
}
