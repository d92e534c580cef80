import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { endings, type Occasion } from './courses.rules.ts';

export const endRoundAsks = {
  endedOn: { field: 'dag', ask: 'day', past: true },
  endedBecause: { field: 'varfor', ask: 'one', codes: endings },
} as const satisfies AskedForm;

export type RoundEnd = Answers<typeof endRoundAsks>;

type Held = Pick<Occasion, 'heldOn' | 'cancelled'>;

/** The last occasion until today that was not cancelled: a round that has one has begun. */
export const lastHeld = (occasions: readonly Held[], today: PlainDate): PlainDate | undefined =>
  occasions
    .filter(({ heldOn, cancelled }) => !cancelled && heldOn <= today)
    .map(({ heldOn }) => heldOn)
    .toSorted()
    .at(-1);

export type EndFault = { name: 'held_after'; day: PlainDate } | { name: 'not_begun' };

/** A round ends no earlier than its last occasion was held; one that never began was not carried through. */
export const endFaults = (
  { endedOn, endedBecause }: RoundEnd,
  occasions: readonly Held[],
  today: PlainDate,
): Partial<Record<keyof RoundEnd, EndFault>> => {
  const held = lastHeld(occasions, today);
  return {
    ...(held && held > endedOn ? { endedOn: { name: 'held_after' as const, day: held } } : {}),
    ...(!held && endedBecause === 'completed' ? { endedBecause: { name: 'not_begun' as const } } : {}),
  };
};
