import { idOf, type OrganisationKey } from './people.ts';
import type { Ids, NewRow } from './rows.ts';

export const municipalJobTableNames = ['municipal_administration', 'municipal_job'] as const;

const day = '2026-01-01';

/** What an organisation's administrations offer: one, with one job. */
export const municipalJobRows = (
  ids: Ids,
  home: OrganisationKey,
  name: string,
  by: string | undefined,
): NewRow[] => {
  const whole = {
    municipal_administration: { name: `x ${name}` },
    municipal_job: {
      municipal_administration_id: idOf(`municipal_administration ${home}`),
      name: 'x',
      tasks: 'x',
      form: 'ordinary',
      extent: 50,
      extent_unit: 'percent',
      workplace: 'x',
      hr_name: 'x',
      hr_phone: 'x',
      starts_on: day,
      jobs: 200,
      responsible_id: by,
    },
  };
  return municipalJobTableNames.map((table) => ({
    table,
    values: {
      collaboration_id: ids.collaboration,
      organisation_id: ids.organisations[home],
      [`${table}_id`]: idOf(`${table} ${name}`),
      ...whole[table],
      added_by: by,
      version: 1,
    },
  }));
};
