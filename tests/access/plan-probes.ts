import { idOf, personOf } from './people.ts';
import { writer } from './person-probes.ts';
import { planId } from './plan-rows.ts';
import type { Probe } from './probes.ts';
import { readers } from './readers.ts';
import type { AccessWorld } from './world.ts';

/** Writes beside a plan that only one condition of a policy stops, each beside its twin that goes through. */
export const planProbes = (access: AccessWorld): Probe[] => {
  const { ids } = access;
  const { insert } = writer(access, readers.find(({ key }) => key === 'consultant')!);
  const sharing = personOf('all shared');
  const unshared = personOf('nothing shared');
  const mine = personOf('contact of consultant');
  const asf = { plan_organisation_id: ids.organisations.asf };
  const of = (what: string, person = sharing, home: 'fsf' | 'asf' = 'fsf') => planId(what, person, home);
  const party = { party: 'organisation', party_organisation_id: ids.organisations.fsf };
  const shown = {
    shown_version: 1,
    shown_at: '2020-01-02T00:00:00Z',
    shown_by: ids.accounts.consultant,
    shown_how: 'read_together',
  };
  return [
    insert('plan_version', mine, ', locked from the start', false, {
      ...shown,
      locked_on: '2020-01-02',
      locked_by: ids.accounts.consultant,
    }),
    insert('plan_activity', mine, ' in a locked version', false, {
      plan_version_id: planId('version locked', mine, 'fsf'),
    }),
    insert('plan_activity', mine, ' in a version of somebody else', false, {
      plan_version_id: of('version draft'),
    }),
    insert('plan_activity', sharing, ' in a version of another', false, {
      organisation_id: ids.organisations.asf,
      plan_version_id: of('version released', sharing, 'asf'),
    }),
    insert('plan_activity', mine, ' in a version that does not exist', false, {
      plan_version_id: idOf('none'),
    }),
    insert('plan_undertaking', sharing, ' beside the plan of another that one sees', true, {
      plan_id: of('living', sharing, 'asf'),
      ...asf,
    }),
    insert('plan_undertaking', unshared, ' beside a plan not seen', false, {
      plan_id: of('living', unshared, 'asf'),
      ...asf,
    }),
    insert('plan_undertaking', sharing, ' beside a plan of somebody else', false, {
      plan_id: planId('living', mine, 'fsf'),
    }),
    insert('plan_undertaking', sharing, ' beside a plan, as if another offered it', false, asf),
    insert('plan_agreement', sharing, ' to a version of another that one sees', true, {
      plan_version_id: of('version released', sharing, 'asf'),
      ...asf,
      ...party,
    }),
    insert('plan_agreement', sharing, ' to a draft of another', false, {
      plan_version_id: of('version draft', sharing, 'asf'),
      ...asf,
      ...party,
    }),
    insert('plan_agreement', sharing, ' for the person, to a version of another', false, {
      plan_version_id: of('version released', sharing, 'asf'),
      ...asf,
    }),
    insert('plan_agreement', sharing, ' for another party, to one’s own version', true, {
      party: 'organisation',
      party_organisation_id: ids.organisations.asf,
    }),
    insert('plan_agreement', sharing, ' to a locked version', false, {
      plan_version_id: of('version locked'),
    }),
    insert('plan_agreement', sharing, ' to a version of somebody else', false, {
      plan_version_id: planId('version draft', mine, 'fsf'),
    }),
    insert('plan_agreement', sharing, ' to a version, as if another offered it', false, { ...asf, ...party }),
  ];
};
