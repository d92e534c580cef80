import { openPerson } from '../../../tests/open-person.ts';
import { newId } from '../../shared/values/ids.ts';
import { openHouse } from '../participants/visiting.testing.ts';

export type Inventory = Awaited<ReturnType<typeof openInventory>>;

/** A house with four people placed: Ali, Bea and Dan (protected) in the north, Cim in the south; and the list as somebody reads it. */
export const openInventory = async () => {
  const house = await openHouse();
  const { members, units } = house.world;
  const people: Record<string, string> = {};

  const place = async (given: string, unit: string, more: { protected?: boolean } = {}) => {
    const id = await openPerson(house.database, members.consultant!, {
      given,
      birthDate: `199${Object.keys(people).length}-03-02`,
      unitId: units[unit]!,
      ...more,
    });
    people[given] = id;
    const placed = { id: newId(), enhet: units[unit]!, form: 'group', fran: '2024-01-01', till: '' };
    await house.post('consultant', `/deltagare/${id}/uppgifter/placering`, placed);
  };
  await place('Ali', 'north');
  await place('Bea', 'north');
  await place('Cim', 'south');
  await place('Dan', 'north', { protected: true });

  return {
    house,
    people,
    list: async (who: string, query = '') => (await house.get(who, `/inventering${query}`)).text,
    rowOf: (text: string, given: string) =>
      new RegExp(`<li id="p-${people[given]}">.*?</li>`, 's').exec(text)?.[0] ?? '',
  };
};
