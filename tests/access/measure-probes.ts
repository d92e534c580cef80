import { measureOf } from './decided-rows.ts';
import { idOf } from './people.ts';
import { type Probe, probing } from './probes.ts';
import { readers } from './readers.ts';
import type { AccessWorld } from './world.ts';

const tables = ['measure', 'measure_change'] as const;

/** Who keeps the own organisation's measures, by hand. */
const keeps = [
  'manager',
  'project_lead',
  'job_consultant',
  'fk_officer',
  'af_officer',
  'asf_caseworker',
  'school_staff',
];
const offering = 5;

/** Everybody but the model manager sees what all offer; each organisation's own people keep what is theirs. */
export const measureProbes = ({ world, ids, shadow }: AccessWorld): Probe[] => {
  const { probe, insert } = probing(world);
  /** A new measure, and a change of the one that stands. */
  const newRow = (table: (typeof tables)[number], home: (typeof readers)[number]['home'], key: string) => {
    const { values } = measureOf(ids, home, 'new', ids.accounts[key]).find((row) => row.table === table)!;
    return table === 'measure' ? values : { ...values, measure_id: idOf(`measure ${home}`) };
  };
  return [
    ...tables.flatMap((table) =>
      readers.flatMap(({ key, role, home }) => [
        probe(
          key,
          table,
          'select',
          `select count(*)::text from ${table}`,
          String(role === 'model_manager' ? 0 : offering),
        ),
        insert(key, table, newRow(table, home, key), keeps.includes(role)),
      ]),
    ),
    ...readers.map(({ key, role }) =>
      probe(
        key,
        'measure',
        'update',
        "update measure set places_free = 1, places_on = '2026-01-01'",
        keeps.includes(role) ? '1' : '0',
      ),
    ),
    ...tables.flatMap((table) => {
      const mine = newRow(table, 'fsf', 'manager');
      const theirs = newRow(table, 'asf', 'manager');
      return [
        insert('manager', table, { ...mine, collaboration_id: shadow }, false),
        insert('manager', table, theirs, false),
      ];
    }),
    insert('manager', 'measure_change', newRow('measure_change', 'fsf', 'consultant'), false),
  ];
};
