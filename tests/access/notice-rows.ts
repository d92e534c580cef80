import { idOf, type OrganisationKey, type Person } from './people.ts';
import type { Add } from './place-rows.ts';
import { type NewRow, programmeRows } from './programme-rows.ts';
import type { Ids } from './row-contents.ts';

/** A round of each organisation without a queue, for whoever adds one, and an occasion that is still to be. */
export const roundsBeside = (
  ids: Ids,
  home: OrganisationKey,
  name: string,
  by: string | undefined,
): NewRow[] => [
  ...programmeRows(ids, home, `empty ${name}`, by).filter(({ table }) => table === 'programme_round'),
  ...programmeRows(ids, home, `coming ${name}`, by)
    .filter(({ table }) => table === 'programme_occasion')
    .map(({ table, values }) => ({
      table,
      values: { ...values, programme_round_id: idOf(`programme_round ${home}`), held_on: '2999-01-01' },
    })),
];

/** What the person has said of an occasion: of one that has been, of one to come, and what was taken back. */
export const noticeRows = (person: Person, home: OrganisationKey, add: Add) => {
  const toCome = { programme_occasion_id: idOf(`programme_occasion coming ${home}`) };
  add('absence_notice', home, 'past');
  add('absence_notice', home, 'coming', toCome);
  add(
    'absence_notice',
    home,
    'taken back',
    { ...toCome, taken_back_at: '2026-01-01T00:00:00Z', taken_back_by: idOf(`account of ${person.key}`) },
    { fixed: true },
  );
};
