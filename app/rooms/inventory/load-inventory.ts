import type { Visit } from '../../platform/visit.ts';
import {
  allUnits,
  type Choice,
  choiceOf,
  countLeft,
  type InInventory,
  inventoryOf,
  type Left,
  pageOf,
  type UnitOf,
  unitsOf,
} from './inventory.rules.ts';
import { askingMonths, listPlacedPeople, mayRecordWith } from './inventory.store.ts';

export interface Inventory {
  choice: Choice;
  units: UnitOf[];
  shown: InInventory[];
  pages: number;
  left: Left;
  mayRecord: ReadonlySet<string>;
}

/** The people in day activity that the address asks for, of those whom the reader may see. */
export const loadInventory = async ({ tx, today, url, visitor }: Visit): Promise<Inventory> => {
  const people = await listPlacedPeople(tx);
  const units = unitsOf(people);
  const choice = choiceOf(url.searchParams, units, visitor.unitId);
  const chosen = people.filter(({ unitId }) => choice.unit === allUnits || unitId === choice.unit);
  const { saved } = choice;
  const all = inventoryOf(chosen, { months: await askingMonths(tx), today, saved });
  const { page, pages, shown } = pageOf(all, choice.page);
  return {
    choice: { ...choice, page },
    units,
    shown,
    pages,
    left: countLeft(all),
    mayRecord: await mayRecordWith(tx),
  };
};
