import type { Tx } from '../../platform/database.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { checkMapping, type MappingFault, type StepMapping } from '../path/step-mapping.rules.ts';
import { insertMapping, listMappings, withdrawMapping } from './mappings.store.ts';
import type { Manager, Model } from './models.rules.ts';

/** Publishes how people are moved from one version to another; an earlier one between the two is withdrawn by it. */
export const publishMapping = async (
  { tx, who }: { tx: Tx; who: Manager },
  from: Model,
  to: Model,
  mapping: Readonly<Record<string, string | null | undefined>>,
): Promise<Result<undefined, MappingFault[]>> => {
  const faults = checkMapping(from.definition, to.definition, mapping);
  if (faults.length > 0) return refuse(faults);
  const steps: StepMapping = Object.fromEntries(
    from.definition.steps.map(({ key }) => [key, mapping[key] ?? null]),
  );
  const earlier = (await listMappings(tx, to.hash)).filter(
    ({ fromHash, toHash }) => fromHash === from.hash && toHash === to.hash,
  );
  for (const { id } of earlier) await withdrawMapping(tx, who, id);
  await insertMapping(tx, who, { fromHash: from.hash, toHash: to.hash, steps });
  return accept(undefined);
};
