import type { Row } from './oracle.ts';
import { idOf, type OrganisationKey, type Person } from './people.ts';
import type { Ids, Values } from './row-contents.ts';

export type Add = (
  table: string,
  home: OrganisationKey,
  name: string,
  overrides?: Values,
  more?: Partial<Row>,
) => void;

interface Between {
  to: OrganisationKey;
  /** Who recorded it. */
  by: string;
  /** To whom a case waits on a disclosure, or on a consent. */
  caseTo: (disclosed: boolean) => OrganisationKey[];
}

/** What stands between two organisations, what has ended of it in each way, and the person's no to a third. */
export const addSharing = (
  ids: Ids,
  person: Person,
  home: OrganisationKey,
  { to, by, caseTo }: Between,
  add: Add,
): void => {
  const consent_id = idOf(`consent ${person.key} ${home}`);
  add('consent', home, 'the', { consent_id }, { to, caseTo: caseTo(false) });
  add('consent', home, 'withdrawn', { withdrawn_at: '2026-11-02T00:00:00Z', withdrawn_by: by }, { to });
  add('consent', home, 'past', { valid_until: '2021-01-01' }, { to });
  add('consent', home, 'later', { valid_from: '2998-01-01', valid_until: '2999-01-01' }, { to });
  add('consent', home, 'lessened', { withdrawn_areas: ['step'] }, { to });
  const employer = { to_organisation_id: ids.organisations.employer };
  add('consent', home, 'to an employer', employer, { to: 'employer' });
  for (const table of ['consent_request', 'consent_answer']) add(table, home, 'the');
  const third = home === 'af' ? 'fk' : 'af';
  add('consent_answer', home, 'no', { said: 'no', to_organisation_id: ids.organisations[third] });
  add('disclosure', home, 'the', {}, { to, caseTo: caseTo(true) });
  add('disclosure', home, 'ended', { ended_at: '2026-11-02T00:00:00Z', ended_by: by }, { to });
};
