import { z } from 'zod';
import { effectCalls, needCalls, warningCalls } from './functions.rules.ts';
import { destinations, inTwoLanguages, organisationKinds, roles, source, text } from './vocabulary.rules.ts';

const key = z.string().regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/);
const name = z.strictObject({ sv: text, en: text, easy: text });
const party = z.enum(['person', ...organisationKinds]);
const days = z.int().min(1).max(3660);

/** May day activity go on here, or must it have ended? Day activity and a job never run at once. */
const dayActivity = z.enum(['may_run', 'must_have_ended']);

const step = z.strictObject({
  key,
  label: z.string().regex(/^[0-9]{1,2}[a-z]?$/),
  name,
  /** Easy Swedish: one sentence a line. */
  description: z.strictObject({ sv: text, en: text, easy: z.array(text).min(1) }),
  picture: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  track: z.enum(['leading', 'parallel']),
  holder: z.strictObject({ organisation: z.enum(organisationKinds), role: z.enum(roles), source }),
  normalDays: z.strictObject({ min: days.optional(), max: days.optional(), source }).optional(),
  dayActivity,
  participants: z.array(party).min(1),
  demandsAndOffers: z
    .array(z.strictObject({ party, demands: inTwoLanguages, offers: inTwoLanguages, source }))
    .min(1),
  /** Only a parallel step: the leading steps it may run beside. */
  mayRunBeside: z.array(key),
  /** Only a parallel step: it runs between measures and may never run beside a step that is employment. */
  neverBesideEmployment: z.literal(true).optional(),
  source,
});
export type Step = z.infer<typeof step>;

const transition = z.strictObject({
  key,
  from: key,
  /** A step or an exit; a parallel step that ends goes nowhere. */
  to: key.optional(),
  direction: z.enum(['forward', 'back', 'exit', 'parallel_start', 'parallel_end']),
  by: z
    .array(z.strictObject({ organisation: z.enum(organisationKinds), roles: z.array(z.enum(roles)).min(1) }))
    .min(1),
  needs: z.array(needCalls),
  warnings: z.array(warningCalls),
  effects: z.array(effectCalls),
  source,
});
export type Transition = z.infer<typeof transition>;

const exit = z.strictObject({
  key,
  name,
  destination: z.enum(destinations),
  /** Is somebody who leaves day activity through here counted as a transition? */
  countsAsTransition: z.boolean(),
  dayActivity,
  source,
});
export type Exit = z.infer<typeof exit>;

/** One version of a path. Parsing changes nothing, so the parsed and the stored have the same content hash. */
export const definitionSchema = z.strictObject({
  key,
  name: inTwoLanguages,
  version: text,
  source: inTwoLanguages,
  /** `proposal`: nobody has worked by it yet. Absent: nothing is said, as in the first models. */
  status: z.enum(['proposal', 'in_use']).optional(),
  /** Where people come from. `school`: they leave no day activity, so nobody is counted in the transitions. Absent: day activity. */
  origin: z.enum(['day_activity', 'school']).optional(),
  /** null: written from the documents, and nobody has approved it yet. */
  approved: z
    .strictObject({
      by: text,
      on: z.iso.date(),
      participants: z.array(z.strictObject({ who: text, ownExperience: z.boolean() })),
    })
    .nullable(),
  conflicts: z.array(z.strictObject({ step: key, text: inTwoLanguages })),
  /** The steps that a way may begin in. */
  startsAt: z.array(key).min(1),
  steps: z.array(step).min(1),
  transitions: z.array(transition).min(1),
  exits: z.array(exit).min(1),
});
export type PathDefinition = z.infer<typeof definitionSchema>;

/** The schema that is published for those who write a model: `definitions/path.schema.json`. */
export const publishedSchema = () => ({
  title: 'Brygga path definition',
  ...z.toJSONSchema(definitionSchema, { reused: 'ref' }),
});

/** A step is employment when a move into it needs an employment that has started. */
export const isEmployment = ({ transitions }: PathDefinition, stepKey: string): boolean =>
  transitions.some(
    ({ to, needs }) => to === stepKey && needs.some(({ name }) => name === 'employment_started'),
  );

export const findStep = (definition: PathDefinition, stepKey: string | undefined): Step | undefined =>
  definition.steps.find((each) => each.key === stepKey);

export const findExit = (definition: PathDefinition, exitKey: string | undefined): Exit | undefined =>
  definition.exits.find((each) => each.key === exitKey);
