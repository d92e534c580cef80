import { checkDefinition } from './check-definition.rules.ts';
import { contentHash } from './content-hash.rules.ts';
import type { PathDefinition } from './definition.rules.ts';
import bridge from './definitions/bridge-2017.json' with { type: 'json' };
import fkLoop from './definitions/fk-loop-2020.json' with { type: 'json' };
import makeItWork from './definitions/make-it-work-2020.json' with { type: 'json' };
import malmo from './definitions/malmo-2025.json' with { type: 'json' };
import schoolToWork from './definitions/school-to-work-2017.json' with { type: 'json' };

/** The path versions that come with the product. A faulty one stops the start. */
export const shippedDefinitions: readonly { contentHash: string; definition: PathDefinition }[] = [
  makeItWork,
  malmo,
  fkLoop,
  bridge,
  schoolToWork,
].map((json) => {
  const check = checkDefinition(json);
  if (!check.ok) throw new Error(`Shipped path ${json.key}: ${JSON.stringify(check.problems)}`);
  return { contentHash: contentHash(check.definition), definition: check.definition };
});
