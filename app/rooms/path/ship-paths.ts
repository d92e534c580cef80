import type { Tx } from '../../platform/database.ts';
import { checkDefinition } from './check-definition.rules.ts';
import { isOneApproved, keepPathVersion, listUsedPaths, putAside, usePath } from './path-versions.store.ts';
import { type ShippedDefinition, shippedDefinitions } from './shipped-definitions.rules.ts';

/**
 * Keeps the shipped models, and lets every collaboration that has none of a version yet use it, in place of those that
 * it replaces. One that was put aside stays so. Where a group has approved one that is replaced, the new one is there out of
 * use: the municipality decides.
 */
export const shipPaths = async (
  tx: Tx,
  shipped: readonly ShippedDefinition[] = shippedDefinitions,
): Promise<void> => {
  const collaborations = await tx.selectFrom('collaboration').select('collaboration_id').execute();
  for (const { definition, replaces } of shipped) {
    const hash = await keepPathVersion(tx, definition);
    for (const { collaboration_id } of collaborations) {
      const decided = await isOneApproved(tx, collaboration_id, replaces);
      const isNew = await usePath(tx, collaboration_id, hash, !decided);
      if (isNew && !decided) await putAside(tx, collaboration_id, replaces);
    }
  }
};

/** A version in use that this program cannot walk: `what` is the function's name, or what else is wrong there. */
export interface UnusablePath {
  path: string;
  version: string;
  place: string;
  what: string;
}

/** Named functions never vanish while a version uses them: the server asks this before it opens. */
export const checkUsedPaths = async (tx: Tx): Promise<UnusablePath[]> => {
  const used = await listUsedPaths(tx);
  return used.flatMap(({ path_key, label, body }) => {
    const check = checkDefinition(body);
    if (check.ok) return [];
    return check.problems.map(({ place, reason, detail }) => ({
      path: path_key,
      version: label,
      place,
      what: reason === 'unknown_function' ? detail.replaceAll('"', '') : `${reason} ${detail}`.trim(),
    }));
  });
};
