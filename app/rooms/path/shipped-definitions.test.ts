import { describe, expect, it } from 'vitest';
import { findStep } from './definition.rules.ts';
import { shipped } from './examples.testing.ts';
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

describe('what the documents do not say is marked as our reading', () => {
  const { steps, transitions } = shipped('fk-loop');
  const newer = ['fk-loop', 'bridge', 'school-to-work'].map(shipped);
  const literal = (items: readonly { key: string; source: { mark: string } }[]) =>
    items.filter(({ source: { mark } }) => mark === 'L').map(({ key }) => key);

  it('no document names who has the ball', () => {
    const holders = newer.flatMap((model) => model.steps.map(({ key, holder }) => ({ key, ...holder })));
    expect(holders).toHaveLength(10);
    expect(literal(holders)).toEqual([]);
  });

  it('in the loop of FK the boxes are literal and the arrows ours, with their needs but for the benefit', () => {
    expect(literal(steps)).toEqual(steps.map(({ key }) => key));
    expect(literal(transitions)).toEqual([]);
    const needs = transitions.flatMap((move) => move.needs.map((need) => ({ key: need.name, ...need })));
    expect(literal(needs)).toEqual(['fk_benefit']);
  });

  it('what a person or a party asks for is ours, but for what the documents say in so many words', () => {
    const asked = newer.flatMap((model) =>
      model.steps.flatMap((step) =>
        step.demandsAndOffers.map(({ party, source }) => ({ key: `${step.key}: ${party}`, source })),
      ),
    );
    expect(literal(asked)).toEqual([
      'joint_mapping: FK',
      'reinforced_cooperation: FK',
      'bridge: FSF',
      'bridge: ASF',
      'bridge: school',
    ]);
  });
});
