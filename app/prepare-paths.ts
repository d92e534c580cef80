import { StartRefused } from './platform/configuration.ts';
import { asSystem, type Database } from './platform/database.ts';
import { checkUsedPaths, shipPaths } from './rooms/path/ship-paths.ts';

/** Before anybody can sign in: every path in use can be walked by this program, and the shipped ones are there. */
export const preparePaths = (database: Database): Promise<void> =>
  asSystem(database, async (tx) => {
    const unusable = await checkUsedPaths(tx);
    if (unusable.length > 0)
      throw new StartRefused(
        unusable
          .map(
            ({ path, version, place, what }) =>
              `Modellen ${path} version ${version} används, men den här versionen av Brygga förstår inte ${what} (${place}).`,
          )
          .join(' '),
      );
    await shipPaths(tx);
  });
