import { firstOf, type PlainDate } from '../../shared/values/dates.ts';
import type { LoadedWay } from './loaded-way.rules.ts';
import { answerNeeds } from './needs.rules.ts';
import { seenOn } from './path.rules.ts';
import type { Actor } from './vocabulary.rules.ts';

/** Only the municipality's LSS officer decides that day activity ends, and takes such a decision back. */
export const decidesOnDayActivity = ({ role, organisationKind }: Actor): boolean =>
  role === 'lss_officer' && organisationKind === 'FSF';

/** Nobody offers support to somebody who leaves the municipality, or for a reason that no model knows. */
const withoutSupport = ['moved', 'other'];

/**
 * Where the model asks for it, support after day activity is offered and the answer stands before day activity closes:
 * a person who cannot know what comes after cannot agree to what ends. An answer that came after the last day came too late.
 */
export const lacksSupportAnswer = (
  { definition, state, circumstances }: Pick<LoadedWay, 'definition' | 'state' | 'circumstances'>,
  destination: string,
  lastDay: PlainDate,
): boolean => {
  const asked = definition.transitions
    .flatMap(({ needs }) => needs)
    .filter(({ name }) => name === 'support_answered')
    .slice(0, 1);
  if (withoutSupport.includes(destination)) return false;
  const answers = answerNeeds(asked, seenOn(state, circumstances, firstOf(lastDay, circumstances.today)));
  return answers.some(({ met }) => !met);
};
