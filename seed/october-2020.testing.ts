import { describe, expect, it } from 'vitest';
import type { Tx } from '../app/platform/database.ts';
import { originsTable } from '../app/rooms/outcomes/origins.rules.ts';
import { countOrigins } from '../app/rooms/outcomes/origins.store.ts';
import { coveredYears, publishedFigures } from '../app/rooms/outcomes/outcomes.store.ts';
import { differingStocks, stockYears } from '../app/rooms/outcomes/stock.rules.ts';
import { countStock } from '../app/rooms/outcomes/stock.store.ts';

type Reading = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
interface Told {
  /** What somebody of the demo sees. */
  as: <T>(name: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** What the statistics door tells. */
  counted: Reading;
  today: string;
}

/** What must hold of the demo's stock of October 2020, once the demo is told. */
export const stockOfOctober2020 = ({ as, counted, today }: Told): void => {
  describe('the stock of October 2020', () => {
    const placedOn = (day: string) =>
      as('Jon Berg', (tx) =>
        tx
          .selectFrom('placement')
          .select(['participant_id', 'form', 'ends_on'])
          .where('starts_on', '<=', day)
          .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', day)]))
          .execute(),
      );

    it('is the published one, person by person', async () => {
      const placed = await placedOn('2020-10-31');
      const inForm = (form: string) => placed.filter((one) => one.form === form).length;
      expect(new Set(placed.map(({ participant_id }) => participant_id)).size).toBe(825);
      expect(placed).toHaveLength(825);
      expect([inForm('individual_placement'), inForm('work_oriented_group')]).toEqual([82, 210]);
      expect(inForm('outplaced_group') + inForm('group')).toBe(825 - 82 - 210);
    });

    it('stands in the follow-up beside what has been published, and so does each year since', async () => {
      const years = await counted(async (tx) => stockYears(await countStock(tx), await publishedFigures(tx)));
      const shown = years.map(({ year, asOf, cells }) => [year, asOf, cells.all.all]);
      expect(shown.slice(0, 3)).toEqual([
        [2018, null, { kind: 'missing' }],
        [2019, null, { kind: 'missing' }],
        [2020, '2020-10-31', { kind: 'number', value: 825 }],
      ]);
      expect(shown).toHaveLength(Number(today.slice(0, 4)) - 2018);
      expect(differingStocks(years)).toEqual([
        {
          year: 2018,
          target: 'individual_placement',
          numbers: [
            { source: 'Make it: work, ansökan, avsnitt 2', value: 76 },
            { source: 'Make it: work, presentation, oktober 2020', value: 68 },
          ],
        },
      ]);
      for (const target of ['all', 'individual_placement', 'work_oriented_group'] as const) {
        const { cells, published } = years[2]!;
        const said = published.find((one) => one.target === target && one.sex === 'all');
        expect(said?.cell, target).toEqual(cells[target].all);
      }
    });

    it('and those who left in 2016–2020 stand by where from and where to', async () => {
      const [first] = await counted(async (tx) => {
        const table = originsTable(
          await countOrigins(tx),
          await coveredYears(tx),
          await publishedFigures(tx),
        );
        return table.periods;
      });
      expect([first?.from, first?.cells.all.all.all]).toEqual([2016, { kind: 'number', value: 68 }]);
      expect(first?.cells.individual_placement.work.woman.kind).toBe('number');
    });

    it('is not the stock of today: some have left since, some have come, and most remain', async () => {
      const then = new Set((await placedOn('2020-10-31')).map(({ participant_id }) => participant_id));
      const now = new Set((await placedOn(today)).map(({ participant_id }) => participant_id));
      const stayed = [...then].filter((id) => now.has(id)).length;
      expect(stayed).toBeGreaterThan(600);
      expect(then.size - stayed).toBeGreaterThan(50);
      expect(now.size - stayed).toBeGreaterThan(30);
    });

    it('nobody’s place has ended without a reason that stands', async () => {
      const ended = (await placedOn('2020-10-31')).filter(
        ({ ends_on }) => ends_on !== null && ends_on < today,
      );
      const reasons = await as('Jon Berg', (tx) =>
        tx.selectFrom('transition').select(['participant_id', 'left_on']).execute(),
      );
      const moved = await placedOn(today);
      for (const { participant_id, ends_on } of ended)
        expect(
          reasons.some((one) => one.participant_id === participant_id && one.left_on >= ends_on!) ||
            moved.some((one) => one.participant_id === participant_id),
        ).toBe(true);
    });
  });
};
