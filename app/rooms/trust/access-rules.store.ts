import type { Tx } from '../../platform/database.ts';
import type { Rule } from './access.rules.ts';

/** The access table as the database applies it. */
export const listRules = (tx: Tx): Promise<Rule[]> =>
  tx.selectFrom('access_rule').select(['act', 'role', 'relation', 'area']).execute();
