import type { Database } from '../app/platform/database.ts';
import { loadDemo } from '../seed/demo.ts';
import { testOrigin } from './sign-in.ts';
import { testNumberKey } from './test-number-key.ts';

/** The demo with its tables counted, as where the product tells it: the planner's guesses make some lists ten times as slow. */
export const tellDemo = async (database: Database, today: string): Promise<void> => {
  await loadDemo({
    database,
    secrets: { numberKey: testNumberKey },
    origin: testOrigin,
    today,
    say: () => {},
  });
  await database.script('analyze');
};
