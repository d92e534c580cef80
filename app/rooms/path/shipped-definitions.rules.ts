import { checkDefinition } from './check-definition.rules.ts';
import { contentHash } from './content-hash.rules.ts';
import type { PathDefinition } from './definition.rules.ts';
import bridge from './definitions/bridge-2017.json' with { type: 'json' };
import fkLoop from './definitions/fk-loop-2020.json' with { type: 'json' };
import makeItWork from './definitions/make-it-work-2020.json' with { type: 'json' };
import malmo from './definitions/malmo-2025.json' with { type: 'json' };
import schoolToWork from './definitions/school-to-work-2017.json' with { type: 'json' };

export interface ShippedDefinition {
  contentHash: string;
  definition: PathDefinition;
  /** Versions that came with the product before it: new ways no longer start in them, and ways on them go on. */
  replaces: readonly string[];
}

const shipped: [unknown, string[]][] = [
  [makeItWork, ['7d675ba0fd642702af437a205021bcf538fa20012fc25dbc9fe2f4cbd4076d27']],
  [malmo, ['4402d024377813162b03ceb584402698d13236b3efbc613fb61676e6de5512a2']],
  [fkLoop, ['5f1cf4478ad2b6a18fa001ac675f641aacc3780ff6a46a2f5672b7feb77e79ef']],
  [bridge, ['9454209865ccbdd48f30398e899d2adc631ebef55c73a66135f416fa8f036e9f']],
  [schoolToWork, ['7d03cde5ed832acb93a84e98713ccdcf22c2e74e6df49b2be35b168b85fd7a13']],
];

/** The version that came with the product in place of this one, the latest where there are several. */
export const replacementOf = (hash: string): PathDefinition | undefined =>
  shippedDefinitions.findLast(({ replaces }) => replaces.includes(hash))?.definition;

/** The path versions that come with the product. A faulty one stops the start. */
export const shippedDefinitions: readonly ShippedDefinition[] = shipped.map(([json, replaces]) => {
  const check = checkDefinition(json);
  if (!check.ok) throw new Error(`Shipped path: ${JSON.stringify(check.problems)}`);
  return { contentHash: contentHash(check.definition), definition: check.definition, replaces };
});
