import { asSystem, type Database } from '../app/platform/database.ts';
import type { Secrets } from '../app/platform/visit.ts';
import type { PlainDate } from '../app/shared/values/dates.ts';
import { openFile } from './open.ts';
import { useShippedPaths } from './paths.ts';
import { makeStage, neighbourStaff, proposeNewcomer, townStaff } from './staff.ts';
import { dayActivityStories } from './stories/day-activity.ts';
import { makeItWorkStories } from './stories/make-it-work.ts';
import { malmoStories } from './stories/malmo.ts';
import { tell, within } from './tell.ts';

interface Telling {
  database: Database;
  secrets: Secrets;
  today: PlainDate;
  say: (line: string) => void;
}

const name = 'Exempelstad';

const isThere = (database: Database) =>
  asSystem(database, async (tx) => {
    const found = await tx
      .selectFrom('collaboration')
      .select('name')
      .where('name', '=', name)
      .executeTakeFirst();
    return found !== undefined;
  });

/** Tells the demo's story once, in one transaction: the whole of it is there, or none. */
export const loadDemo = async ({ database, secrets, today, say }: Telling): Promise<void> => {
  if (await isThere(database)) return;
  await database.handle.transaction().execute(async (tx) => {
    const inside = within(database, tx);
    const setting = await asSystem(inside, async (system) => {
      const stage = await makeStage(system, name, townStaff);
      await proposeNewcomer(system, stage);
      const paths = await useShippedPaths(system, stage.collaborationId);
      return { ...stage, paths, database: inside, today, numberKey: secrets.numberKey };
    });
    const stories = [...dayActivityStories, ...makeItWorkStories, ...malmoStories];
    for (const story of stories) await tell(setting, story, openFile);
    say(`${stories.length} människors berättelser finns nu.`);
  });
};
