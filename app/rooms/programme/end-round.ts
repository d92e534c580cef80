import type { Visit } from '../../platform/visit.ts';
import type { Round } from './courses.rules.ts';
import type { RoundEnd } from './ending.rules.ts';
import { cancelOccasionsAfter } from './occasions.store.ts';
import { updateRoundEnd } from './rounds.store.ts';

/** Ends a round: what was to come is cancelled, and its enrolments and its queue end with it. */
export const endRound = async (
  { tx, now }: Pick<Visit, 'tx' | 'now'>,
  round: Pick<Round, 'id' | 'version'>,
  end: RoundEnd,
): Promise<void> => {
  await updateRoundEnd(tx, round, end);
  await cancelOccasionsAfter(tx, round.id, end.endedOn, now);
};
