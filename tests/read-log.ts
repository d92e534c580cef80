import { asSealing, type Database } from '../app/platform/database.ts';
import { sealLog } from '../app/rooms/trust/seals.store.ts';
import type { Member, World } from './world.ts';

export interface ReadGiven {
  who: Member;
  at: string;
  act?: string;
  people?: string[];
  purpose?: string;
}

const text = (value: string | undefined) => (value === undefined ? 'null' : `'${value}'`);

/** Puts reads in the log at moments of their own, as the owner: the log itself takes none but now. */
export const insertReads = async (
  database: Database,
  { collaborationId }: Pick<World, 'collaborationId'>,
  reads: ReadGiven[],
): Promise<void> => {
  const rows = reads.map(
    ({ who, at, act = 'open', people = [], purpose }) =>
      `('${collaborationId}', '${at}', '${who.accountId}', '${who.membershipId}', '${who.organisationId}', '${act}', '{${people.join()}}', ${text(purpose)})`,
  );
  await database.script(
    `insert into read_log (collaboration_id, at, account_id, membership_id, organisation_id, act, participant_ids, purpose) values ${rows.join()};`,
  );
};

/** Seals the log of reads as at that moment. */
export const sealReads = (database: Database, moment: string) =>
  asSealing(database, (tx) => sealLog(tx, 'read_log', new Date(moment), 5000));
