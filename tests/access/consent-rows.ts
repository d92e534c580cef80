import { idOf, type OrganisationKey, personOf } from './people.ts';
import { type Ids, type NewRow, rowValues, type Values } from './rows.ts';

const over = { withdrawn_at: '2026-11-02T00:00:00Z' };
const accepted = { answered_at: '2026-11-02T00:00:00Z', answer: 'accepted' };

/** Consents in the place of one another, and what stands on them: each with something beside it that only one condition keeps. */
export const consentRows = (ids: Ids): NewRow[] => {
  const row = (table: string, key: string, home: OrganisationKey, name: string, values: Values): NewRow => {
    const about = { person: personOf(key), home, by: ids.accounts[`away from ${home}`]!, name };
    return { table, values: rowValues(ids, table, about, values) };
  };
  const id = (name: string, key = 'all shared', home: OrganisationKey = 'fsf') =>
    idOf(`consent ${name} ${key} ${home}`);
  const consent = (name: string, values: Values, key = 'all shared') =>
    row('consent', key, 'fsf', name, values);
  const shared = (area: string, source_id: string, values: Values = {}, key = 'all shared') =>
    row('share', key, 'fsf', `${area} ${source_id}`, { area, source_id, ...values });
  const toFk = { to_organisation_id: ids.organisations.fk };
  return [
    consent('older', { ...over, ended_because: 'replaced' }),
    consent('newer', { replaces_id: id('older') }),
    row('crossing', 'all shared', 'fsf', 'on the older', {
      kind: 'handover',
      consent_id: id('older'),
      ...accepted,
    }),
    shared('work', id('newer')),
    shared('plan', id('newer'), { ends_at: '2026-11-02T00:00:00Z' }),
    consent('wide', { areas: ['identity', 'step', 'work'] }),
    row('crossing', 'all shared', 'fsf', 'on the wide', { consent_id: id('wide'), ...toFk }),
    consent('in the person’s stead', { given_by: 'representative', areas: ['identity', 'work'] }),
    consent('less the same', { areas: ['identity', 'work'], withdrawn_areas: ['work'] }),
    consent('ended, of the same', { ...over, areas: ['identity', 'work'] }),
    shared('step', id('wide')),
    shared('work', id('wide')),
    row('share', 'all shared', 'fsf', 'taken back', {
      area: 'work',
      source_id: id('wide'),
      ...over,
      ...toFk,
    }),
    row('assignment', 'nothing shared', 'fsf', 'coming', {
      account_id: ids.accounts.supervisor,
      starts_at: '2998-01-01T00:00:00Z',
    }),
    consent('instead', { replaces_id: id('wide') }),
    consent('instead, ended', { replaces_id: id('wide'), ...over }),
    consent('instead to another', { replaces_id: id('wide'), ...toFk }),
    consent('instead of somebody else’s', { replaces_id: id('later', 'contact of consultant') }),
    consent('instead of one that has ended', { replaces_id: id('withdrawn') }),
    shared('plan', id('withdrawn', 'contact of consultant'), {}, 'contact of consultant'),
    row('share', 'all shared with fk', 'fk', 'on its own way', {
      area: 'work',
      basis: 'crossing',
      source_id: idOf('crossing handover to asf, open all shared with fk fk'),
    }),
  ];
};
