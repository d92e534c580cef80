import type { PlainDate } from '../../shared/values/dates.ts';
import { findStep } from './definition.rules.ts';
import { type Fact, standing } from './facts.rules.ts';
import { employmentForms } from './vocabulary.rules.ts';
import type { WayState } from './way.rules.ts';

/** An employment has begun and not ended, by what is registered. */
export function hasEmployment(facts: readonly Fact[], on: PlainDate): boolean {
  const employment = standing(facts, 'employment_started', on);
  return employmentForms.some((form) => form === employment?.outcome);
}

/** The running steps that may never run beside a job, while one stands: the next move closes them, or somebody before. */
export const runningBesideAJob = ({ definition, running, facts }: WayState, on: PlainDate): string[] =>
  hasEmployment(facts, on)
    ? running.map(({ step }) => step).filter((step) => findStep(definition, step)?.neverBesideEmployment)
    : [];
