import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { findStep, type PathDefinition } from '../path/definition.rules.ts';
import type { OrganisationKind } from '../path/vocabulary.rules.ts';
import type { PlanRefusal, PlanVersion } from './plan.rules.ts';

export const answers = ['yes', 'change', 'not_taking_part'] as const;
export type Answer = (typeof answers)[number];
export const recordedHows = ['signed', 'oral', 'with_communication_support', 'by_telephone'] as const;
type RecordedHow = (typeof recordedHows)[number];

export interface Agreement {
  id: string;
  versionId: string;
  contentVersion: number;
  party: 'person' | 'organisation';
  partyOrganisationId: string | null;
  answer: Answer;
  how: 'own_sign_in' | 'at_the_table';
  recordedHow: RecordedHow | null;
  byName: string | null;
  words: string | null;
  saidOn: PlainDate;
  recordedBy: string | null;
}

/** Parties that sign nothing here: an employer reads a sheet of its own, a provider works by the municipality's assignment. */
const withoutPlan = ['person', 'employer', 'provider'];

/**
 * Whom the model names beside the person. The plan's own step says it: the one whose next step needs an agreed plan (Make it: work,
 * joint planning: FSF and FK; Malmö 2025, planning: ASF and FSF, with FK and AF as needed). A model that asks for no plan goes by the step in which
 * the person stands.
 */
export function partyKinds(definition: PathDefinition, leadingStep: string): OrganisationKind[] {
  const planned = definition.transitions.find(({ needs }) =>
    needs.some(({ name }) => name === 'plan_agreed'),
  );
  const step = findStep(definition, planned?.from ?? leadingStep);
  return (step?.participants ?? []).filter(
    (party): party is OrganisationKind => !withoutPlan.includes(party),
  );
}

export interface Party {
  organisationId: string;
  name: string;
  kind: string;
  /** Offers the plan. */
  offers: boolean;
  /** The person has said yes to its reading the plan; without it the plan is agreed without the party. */
  maySee: boolean;
}

/** What stands of a party: its last answer to the version as it is now. What was changed since is answered anew. */
export const standingAnswer = (
  agreements: readonly Agreement[],
  { id, version }: Pick<PlanVersion, 'id' | 'version'>,
  party: 'person' | string,
): Agreement | undefined =>
  agreements.findLast(
    (one) =>
      one.versionId === id &&
      one.contentVersion === version &&
      (party === 'person' ? one.party === 'person' : one.partyOrganisationId === party),
  );

/** A wish for a change that nobody has acted on: the last answer of the person, and the plan is as it was. */
export const openChange = (
  agreements: readonly Agreement[],
  version: Pick<PlanVersion, 'id' | 'version'>,
): Agreement | undefined => {
  const last = standingAnswer(agreements, version, 'person');
  return last?.answer === 'change' ? last : undefined;
};

export interface LockInput {
  version: PlanVersion;
  agreements: readonly Agreement[];
  parties: readonly Party[];
}

/**
 * A version is locked when the person, who has been shown it as it stands, says yes, and so does each party that may see it, or a reason stands
 * why it does not take part. Whoever offers the plan says yes by locking it.
 */
export function decideLock({
  version,
  agreements,
  parties,
}: LockInput): Result<string[], { name: PlanRefusal; who?: string }[]> {
  if (version.lockedOn) return refuse([{ name: 'locked' }]);
  if (version.shownVersion !== version.version) return refuse([{ name: 'not_shown' }]);
  const faults: { name: PlanRefusal; who?: string }[] = [];
  const person = standingAnswer(agreements, version, 'person');
  if (person?.answer === 'change') faults.push({ name: 'person_wants_change' });
  else if (person?.answer !== 'yes') faults.push({ name: 'person_not_agreed' });
  const asked = parties.filter(({ offers, maySee }) => maySee && !offers);
  const answerOf = ({ organisationId }: Party) => standingAnswer(agreements, version, organisationId)?.answer;
  for (const party of asked)
    if (answerOf(party) === undefined || answerOf(party) === 'change')
      faults.push({ name: 'party_not_answered', who: party.name });
  if (faults.length > 0) return refuse(faults);
  return accept(parties.filter((party) => party.offers || answerOf(party) === 'yes').map(({ kind }) => kind));
}

export interface AnswerInput {
  answer: Answer;
  recordedHow: RecordedHow | null;
  words: string | null;
  saidOn: PlainDate;
}

/** At the table it is said how the answer was given; anything but a yes says why. Nobody answers before the plan was shown as it stands. */
export function answerFaults(
  { answer, recordedHow, words, saidOn }: AnswerInput,
  atTheTable: boolean,
  today: PlainDate,
  shownOn: PlainDate | null,
): Partial<Record<'recordedHow' | 'words' | 'saidOn', PlanRefusal>> {
  return {
    ...(atTheTable && answer !== 'not_taking_part' && !recordedHow
      ? { recordedHow: 'recorded_how_missing' as const }
      : {}),
    ...(answer !== 'yes' && !words ? { words: 'words_missing' as const } : {}),
    ...(shownOn && saidOn < shownOn ? { saidOn: 'before_shown' as const } : {}),
    ...(saidOn > today ? { saidOn: 'day_in_future' as const } : {}),
  };
}
