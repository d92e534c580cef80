import { afterAll, beforeAll } from 'vitest';
import { openPerson } from '../../../tests/open-person.ts';
import { insertReads, type ReadGiven } from '../../../tests/read-log.ts';
import { asActor, type Tx } from '../../platform/database.ts';
import { newPersonId } from '../../shared/values/ids.ts';
import { filledIn, openHouse } from '../participants/visiting.testing.ts';

export const home = '/logguppfoljning';
export const decided = { beslutare: 'Ada Ek, chef', beslutad: '2026-11-20' };

export const linksTo = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, found]) => found!);

/** The first form of a page, as a browser would send it. */
export const formOf = (html: string, typed: Record<string, string> = {}) =>
  filledIn(html.slice(0, html.indexOf('</form>', html.indexOf('<form class="form"'))), typed);

/**
 * A house whose log has ten reads in October and some in a week of November, most of them unusual: about Bea, Siv (protected) and Ture,
 * whose family name is the consultant's and whose contact was another until the first of November; and a file of 31.
 */
const openLogReview = async () => {
  const house = await openHouse();
  const people: Record<string, string> = {};
  const read = (who: string, at: string, more: Partial<ReadGiven> = {}): ReadGiven => ({
    who: house.world.members[who]!,
    at,
    ...more,
  });
  const { database, world } = house;
  const { members, units } = world;
  people.bea = await openPerson(database, members.consultant!, { given: 'Bea', birthDate: '1998-03-02' });
  people.siv = await openPerson(database, members.consultant!, {
    given: 'Siv',
    birthDate: '2000-03-02',
    protected: true,
  });
  people.lo = await openPerson(database, members.asfCaseworker!, { given: 'Lo', birthDate: '2001-03-02' });
  people.ture = await openPerson(database, members.otherConsultant!, {
    given: 'Ture',
    family: 'Consultant',
    birthDate: '1997-03-02',
    unitId: units.south!,
  });
  await database.script(`update account set name = 'Prov Consultant' where account_id = '${members.consultant!.accountId}';
    update assignment set starts_at = '2026-01-01' where participant_id in ('${people.bea}', '${people.ture}');
    update assignment set ends_at = '2026-11-01' where participant_id = '${people.ture}'`);
  const bea = [people.bea!];
  await insertReads(database, world, [
    ...Array.from({ length: 8 }, (_, i) =>
      read('consultant', `2026-10-${10 + i}T09:00:00Z`, { people: bea }),
    ),
    read('manager', '2026-10-20T09:00:00Z', { people: bea }),
    read('unitStaff', '2026-10-21T09:00:00Z', { act: 'list', people: [...bea, people.siv!] }),
    read('asfCaseworker', '2026-10-21T09:00:00Z', { people: [people.lo!] }),
    read('consultant', '2026-11-17T09:00:00Z', { act: 'search_outside', purpose: 'Ringde växeln' }),
    read('consultant', '2026-11-18T09:00:00Z', { act: 'search', people: [people.siv!] }),
    read('consultant', '2026-11-18T21:30:00Z', { people: bea }),
    read('consultant', '2026-11-18T22:10:00Z', { people: bea }),
    read('otherConsultant', '2026-11-19T09:00:00Z', { people: [people.ture!] }),
    read('consultant', '2026-11-19T10:00:00Z', { people: [people.ture!] }),
    read('consultant', '2026-11-19T10:05:00Z', { people: [people.ture!] }),
    read('supervisor', '2026-11-05T09:00:00Z', { people: [people.bea!, people.lo!] }),
    read('supervisor', '2026-11-19T12:00:00Z', {
      act: 'export',
      people: Array.from({ length: 31 }, newPersonId),
    }),
    read('manager', '2026-11-19T11:00:00Z', { act: 'search_outside', purpose: 'Ny anmälan' }),
    read('asfCaseworker', '2026-11-19T11:00:00Z', { act: 'search_outside', purpose: 'Hemligt' }),
  ]);
  return {
    house,
    people,
    read,
    as: <T>(who: string, work: (tx: Tx) => Promise<T>) =>
      asActor(house.database, house.world.members[who]!, '2026-11-22', work),
    /** Opens a page and sends its first form, with what was typed. */
    posted: async (who: string, path: string, typed: Record<string, string>) =>
      house.post(who, path, formOf((await house.get(who, path)).text, typed)),
  };
};

/** Opens it before the tests of a file, and closes it after them. */
export const withLogReview = () => {
  const log = {} as Awaited<ReturnType<typeof openLogReview>>;
  beforeAll(async () => void Object.assign(log, await openLogReview()));
  afterAll(() => log.house?.database.close());
  return log;
};
