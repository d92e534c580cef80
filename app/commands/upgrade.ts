import { StartRefused, type Storage, storageOf } from '../platform/configuration.ts';
import type { Database } from '../platform/database.ts';
import { migrate, pendingMigrations } from '../platform/migrate.ts';
import { openStorage } from '../platform/open-storage.ts';
import { backupName, copyDatabase } from './backup.ts';
import type { Command } from './command.ts';

/** What a request or a job may become; everything else belongs to the owner of the schema. */
export const requestRoles =
  'app_user, app_person, app_employer, app_admin, app_system, app_statistics, app_jobs, app_sealing, app_tidying, app_mailing';

/** Lets the role that the server signs in with take the roles of its requests, and nothing more. */
const letIn = async (database: Database, storage: Storage) => {
  if (!('url' in storage)) return;
  const [app, owner] = [storage.url, storage.ownerUrl].map((url) =>
    decodeURIComponent(new URL(url).username),
  );
  if (app && app !== owner) await database.script(`grant ${requestRoles} to "${app.replaceAll('"', '""')}"`);
};

/** `npm run upgrade`: brings the database to this version, the embedded one after a copy of it. */
export const upgrade = async ({ env, say }: Command): Promise<void> => {
  const where = storageOf(env) ?? { folder: './data' };
  const storage = await openStorage(where);
  try {
    const pending = await pendingMigrations(storage.database);
    if (pending.length === 0) {
      await letIn(storage.database, where);
      return say('Databasen är redan av den här versionen.');
    }
    const { embedded } = storage.database;
    if (embedded && storage.folder) {
      const target = backupName(storage.folder, 'before-upgrade');
      await copyDatabase(embedded, target);
      say(`Säkerhetskopian finns i ${target}`);
    }
    const ran = await migrate(storage.database).catch((fault: Error) => {
      throw new StartRefused(
        `Uppgraderingen gick inte: ${fault.message}. De ändringar som hann bli klara står kvar, den som inte gick är ogjord. Kör "npm run upgrade" igen när felet är rättat.`,
      );
    });
    await letIn(storage.database, where);
    storage.complete();
    say(`Klart: ${ran.join(', ')}`);
  } finally {
    await storage.close();
  }
};
