import type { Tx } from '../app/platform/database.ts';
import { keepPathVersion, usePath } from '../app/rooms/path/path-versions.store.ts';
import { shippedDefinitions } from '../app/rooms/path/shipped-definitions.rules.ts';

export type PathKey = 'make-it-work' | 'malmo' | 'fk-loop' | 'bridge' | 'school-to-work';

/** Lets the collaboration use every model that comes with the product. */
export const useShippedPaths = async (tx: Tx, collaborationId: string): Promise<Record<PathKey, string>> => {
  const hashes: Record<string, string> = {};
  for (const { definition } of shippedDefinitions) {
    hashes[definition.key] = await keepPathVersion(tx, definition);
    await usePath(tx, collaborationId, hashes[definition.key]!);
  }
  return hashes;
};
