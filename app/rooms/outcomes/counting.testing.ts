import { randomUUID } from 'node:crypto';
import { loadPublished } from '../../../seed/published.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { testDay, type World } from '../../../tests/world.ts';
import { type Acting, asStatistics, asSystem, type Database } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { countedTransitions } from './count-transitions.ts';
import {
  type CountedCell,
  type DimensionSet,
  dimensionSets,
  type TransitionsTable,
} from './outcomes.rules.ts';
import { countTransitions } from './outcomes.store.ts';

export interface GivenYear {
  year: number;
  /** How many left, by "destination sex", or "destination sex form" where the form that they left is known. */
  atoms: Record<string, number>;
  registeredThrough?: string;
  published?: { dimension: string; category: string; value: number }[];
}

const files = new Map<string, Promise<string>>();

/** One person of the collaboration, on whom every counted row may stand, each with a day of its own. */
const somebody = (database: Database, world: World) => {
  const key = world.collaborationId;
  if (!files.has(key)) files.set(key, openPerson(database, world.members.lssOfficer!));
  return files.get(key)!;
};

const quoted = (value: string | number | null) => (value === null ? 'null' : `'${value}'`);
const insertRows = (table: string, columns: string[], rows: (string | number | null)[][]) =>
  rows.length === 0
    ? ''
    : `insert into ${table} (${columns.join(', ')}) values ${rows.map((row) => `(${row.map(quoted).join(', ')})`).join(',\n')};`;

/** Puts exactly these years into the collaboration, as its owner; `forget` also empties what was once hidden. */
export const fillYears = async (
  database: Database,
  world: World,
  years: readonly GivenYear[],
  { forget = true } = {},
): Promise<void> => {
  const c = world.collaborationId;
  const fsf = world.organisations.fsf!;
  const person = await somebody(database, world);
  const { accountId } = world.members.lssOfficer!;
  const tables = ['transition', 'coverage', 'published_figure', ...(forget ? ['statistic_level'] : [])];
  const transitions = years.flatMap(({ year, atoms }) =>
    Object.entries(atoms)
      .flatMap(([atom, count]) => Array.from({ length: count }, () => atom.split(' ')))
      .map(([destination = '', sex = '', form = null], i) => [
        c,
        randomUUID(),
        fsf,
        person,
        `${year}-03-01`,
        addDays(`${year}-03-31`, i),
        destination,
        sex,
        form,
        'test',
        accountId,
      ]),
  );
  const published = years.flatMap(({ year, published = [] }) =>
    published.map(({ dimension, category, value }) => [
      c,
      randomUUID(),
      'transitions',
      year,
      dimension,
      category,
      value,
      value,
      'Prov',
      '2020',
    ]),
  );
  await database.script(
    [
      ...tables.map((table) => `delete from ${table} where collaboration_id = '${c}';`),
      insertRows(
        'coverage',
        ['collaboration_id', 'organisation_id', 'year', 'registered_through'],
        years.map(({ year, registeredThrough }) => [c, fsf, year, registeredThrough ?? `${year}-12-31`]),
      ),
      insertRows(
        'transition',
        [
          'collaboration_id',
          'transition_id',
          'organisation_id',
          'participant_id',
          'decided_on',
          'left_on',
          'destination',
          'sex',
          'from_form',
          'basis',
          'recorded_by',
        ],
        transitions,
      ),
      insertRows(
        'published_figure',
        [
          'collaboration_id',
          'published_figure_id',
          'indicator',
          'year',
          'dimension',
          'category',
          'value_from',
          'value_to',
          'source',
          'published_on',
        ],
        published,
      ),
    ].join('\n'),
  );
};

export const cellsSeenBy = (database: Database, member: Acting, dimensions: DimensionSet) =>
  asStatistics(database, member, testDay, (tx) => countTransitions(tx, dimensions));

export const tableSeenBy = (database: Database, member: Acting, today = testDay): Promise<TransitionsTable> =>
  asStatistics(database, member, today, (tx) => countedTransitions(tx, today));

/** The cells of all tables of the years together. */
export const allCellsSeenBy = async (database: Database, member: Acting): Promise<CountedCell[]> => {
  const cells: CountedCell[] = [];
  for (const dimensions of dimensionSets) cells.push(...(await cellsSeenBy(database, member, dimensions)));
  return cells;
};

export const countOf = (cells: readonly CountedCell[], year: number, target: string, sex = 'all') =>
  cells.find((one) => one.year === year && one.target === target && one.sex === sex)?.value;

/** Years as the published figures have them, with one that nobody has published. */
export const history: GivenYear[] = [
  { year: 2013, atoms: { 'paid_work woman': 6, 'studies man': 3 } },
  { year: 2018, atoms: { 'paid_work woman': 5, 'reinforced_cooperation man': 6, 'studies man': 7 } },
  { year: 2019, atoms: { 'paid_work woman': 5, 'reinforced_cooperation man': 6, 'studies woman': 4 } },
  {
    year: 2020,
    atoms: { 'reinforced_cooperation man': 7, 'studies woman': 6 },
    registeredThrough: '2020-10-31',
  },
  { year: 2022, atoms: { 'paid_work woman': 8, 'studies man': 8 } },
];

/** Fills the years and puts what Malmö has published beside them. */
export const fillWithPublished = async (database: Database, world: World, years = history): Promise<void> => {
  await fillYears(database, world, years);
  await asSystem(database, (tx) => loadPublished(tx, world.collaborationId));
};
