import { expect } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { asActor, type Tx } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { openHouse } from '../participants/visiting.testing.ts';

/** Another invented number of an association each time, with its check digit. */
const numbersOfAssociations = () => {
  let count = 0;
  return () => {
    count += 1;
    const nine = `80299${String(count).padStart(4, '0')}`;
    const sum = [...nine].reduce((all, digit, at) => {
      const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1);
      return all + (weighed > 9 ? weighed - 9 : weighed);
    }, 0);
    return `${nine}${(10 - (sum % 10)) % 10}`;
  };
};

/** A house in which employers are added through their form. */
export const openEmploying = async () => {
  const at = await openHouse();
  const accountOf = (who: string) => at.world.members[who]!.accountId;
  const typed: Record<string, string> = {
    namn: 'Lager Nord AB',
    slag: 'company',
    nummer: '559999-0008',
    bransch: 'warehouse',
    ansvarig: accountOf('consultant'),
    intresse: 'yes',
    overenskommet: 'De ringer när de har plats.',
    nasta: '2026-12-10',
    borjan: 'own_call',
    'borjan-dag': '2026-11-01',
  };
  const newNumber = numbersOfAssociations();
  /** Sends a form and is led on; answers where to. */
  const saves = async (who: string, path: string, values: Record<string, string>): Promise<string> => {
    const { status, text, to } = await at.post(who, path, { id: newId(), ...values });
    expect(status, text.replace(/<[^>]*>/g, ' ')).toBe(303);
    return to.split('?')[0]!;
  };
  /** A new one of the organisation of the one who adds it; answers its page. */
  const added = (who = 'consultant', more: Record<string, string> = {}): Promise<string> =>
    saves(who, '/arbetsgivare/ny', {
      ...typed,
      slag: 'association',
      nummer: newNumber(),
      ansvarig: accountOf(who),
      ...more,
    });
  const asConsultant = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    asActor(at.database, at.world.members.consultant!, testDay, work);
  return { ...at, typed, saves, added, asConsultant };
};

export const idOf = (page: string): string => page.split('/')[2]!;
