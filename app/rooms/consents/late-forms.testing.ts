import { rowsAsOwner } from '../../../tests/database.ts';
import { newId } from '../../shared/values/ids.ts';
import type { OpenCases } from '../crossings/browsing.testing.ts';
import { answerCrossing } from '../crossings/crossings.store.ts';
import { type Area, areas } from './areas.rules.ts';
import { listConsents } from './sharing-overview.store.ts';
import { takeBack } from './take-back.ts';
import { markRows } from './ways-out.testing.ts';

/** What somebody was writing. */
export const typed = 'Det som jag precis skrev';

export interface Shared {
  id: string;
  consentId: string;
  plan: string;
  party: string;
  meeting: string;
}

/** Somebody whom the receiver reads about in every area, with a plan that waits for its answer and a meeting that it is called to. */
export const share = async ({ cases, database }: OpenCases, to: string, reader: string): Promise<Shared> => {
  const { world } = cases;
  const id = await cases.startPerson();
  const crossing = await cases.sendOk('consultant', id, 'raise', to);
  await cases.as(reader, ({ tx }) => answerCrossing(tx, crossing, true, null));
  const { plan, meeting } = await markRows(database, cases, id, to);
  const party = newId();
  await database.script(`
    delete from plan_version where plan_id = '${plan}' and number = 2;
    update plan_version set locked_on = null, locked_by = null where plan_id = '${plan}';
    update meeting set outcome = null, outcome_at = null, starts_at = '2026-11-25T09:00Z', ends_at = '2026-11-25T10:00Z' where meeting_id = '${meeting}';
    insert into meeting_party (collaboration_id, organisation_id, participant_id, meeting_id, meeting_party_id, kind, party_organisation_id, name)
      select collaboration_id, organisation_id, participant_id, meeting_id, '${party}', 'organisation', '${world.organisations[to]}', 'prov'
        from meeting where meeting_id = '${meeting}';`);
  const consentId = await cases.consent('consultant', id, to, [...areas], true);
  return { id, consentId, plan, party, meeting };
};

/** The consultant takes an area back, or all of it: what is taken back of one consent to a receiver is taken back of each. */
export const take = ({ cases }: OpenCases, id: string, area?: Area) =>
  cases.as('consultant', async (doing) => {
    const stands = (await listConsents(doing.tx, doing.who, id)).find(
      ({ areas: given, withdrawnOn }) => !withdrawnOn && (!area || given.includes(area)),
    );
    if (stands) await takeBack(doing, id, stands, { saidBy: 'person', how: 'oral' }, area);
  });

/** How often anybody has written about the person. */
export const written = async ({ database }: OpenCases, id: string): Promise<number> => {
  const [found] = await rowsAsOwner<{ times: number }>(
    database,
    `select count(*)::int as times from write_log where participant_id = '${id}'`,
  );
  return found!.times;
};

/** What the member has left in the form. */
export const draftOf = ({ database, cases }: OpenCases, reader: string, path: string) =>
  rowsAsOwner<{ body: Record<string, unknown> }>(
    database,
    `select body from draft where form = '${path}' and account_id = '${cases.world.members[reader]!.accountId}'`,
  );
