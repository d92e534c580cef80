import { describe, expect, it } from 'vitest';
import { findStep } from './definition.rules.ts';
import { shippedDefinitions } from './shipped-definitions.rules.ts';

const models = shippedDefinitions.map(({ definition }) => [definition.key, definition] as const);

describe.each(models)('%s', (_, definition) => {
  it('asks for the hand-over wherever a move leads to a step that another holds', () => {
    const wrong = definition.transitions.flatMap(({ key, from, to, direction, needs }) => {
      if (direction !== 'forward' && direction !== 'back') return [];
      const [here, there] = [from, to].map((step) => findStep(definition, step)!.holder.organisation);
      const asked = needs.some((need) => need.name === 'handover_done' && need.to === there);
      return here === there || asked ? [] : [`${key}: ${here} to ${there}`];
    });
    expect(wrong).toEqual([]);
  });
});
