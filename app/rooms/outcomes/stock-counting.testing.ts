import { randomUUID } from 'node:crypto';
import { testDay, type World } from '../../../tests/world.ts';
import { type Acting, asStatistics, asSystem, type Database } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { fill, type Given, someFile } from './inventory-counting.testing.ts';
import { type Form, stockIndicator } from './stock.rules.ts';
import { countStock } from './stock.store.ts';

export interface GivenStock {
  year: number;
  /** How many were placed on the last day, by "form sex". */
  atoms: Record<string, number>;
  everybody?: boolean;
  published?: { category: Form | 'all'; value: number }[];
}

const placed = ({ year, atoms }: GivenStock): Pick<Given, 'placement' | 'file'> => {
  const people = Object.entries(atoms).flatMap(([atom, count]) =>
    Array.from({ length: count }, () => [randomUUID(), ...atom.split(' ')] as const),
  );
  return {
    file: people.map(([participant_id, , sex]) => ({ ...someFile(), participant_id, sex, protected: false })),
    placement: people.map(([participant_id, form]) => ({
      participant_id,
      form,
      unit_id: randomUUID(),
      starts_on: `${year}-06-01`,
      ends_on: `${year}-12-31`,
    })),
  };
};

/** Puts exactly these stocks into the collaboration; `forget` also empties what was once hidden. */
export const fillStocks = async (
  database: Database,
  world: World,
  stocks: readonly GivenStock[],
  { forget = true } = {},
): Promise<void> => {
  const people = stocks.map(placed);
  await fill(
    database,
    world,
    {
      file: people.flatMap(({ file = [] }) => file),
      placement: people.flatMap(({ placement = [] }) => placement),
      coverage: stocks.map(({ year, everybody = true }) => ({
        year,
        registered_through: `${year}-12-31`,
        project_year: false,
        everybody_registered: everybody,
      })),
    },
    { forget },
  );
  const { collaborationId } = world;
  await database.script(`delete from published_figure where collaboration_id = '${collaborationId}';`);
  const rows = stocks.flatMap(({ year, published = [] }) =>
    published.map(({ category, value }) => ({
      collaboration_id: collaborationId,
      published_figure_id: newId(),
      indicator: stockIndicator,
      year,
      dimension: category === 'all' ? 'total' : 'form',
      category,
      value_from: value,
      value_to: value,
      source: 'Prov',
      published_on: '2020',
    })),
  );
  if (rows.length > 0)
    await asSystem(database, (tx) => tx.insertInto('published_figure').values(rows).execute());
};

export const stockSeenBy = (database: Database, member: Acting, today = testDay) =>
  asStatistics(database, member, today, countStock);
