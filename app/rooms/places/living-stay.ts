import type { OwnVisit } from '../../platform/visit.ts';
import type { Stay } from './stays.rules.ts';
import { listOwnStays } from './stays.store.ts';

type Visit = Pick<OwnVisit, 'tx' | 'today'>;

/** The person's stays that go on or are to come, where the door opens them: the first to begin first. */
export const livingStays = async ({ tx, today }: Visit): Promise<Stay[]> =>
  (await listOwnStays(tx)).filter(({ endedOn, endsOn }) => !endedOn && endsOn >= today).toReversed();

/** The one of them that an address names, else the first; `named` is false where the one that it names lives no longer. */
export const chosenStay = async (
  visit: Visit & Pick<OwnVisit, 'url'>,
): Promise<{ stay: Stay | undefined; others: Stay[]; named: boolean }> => {
  const stays = await livingStays(visit);
  const wanted = visit.url.searchParams.get('plats');
  const found = stays.find(({ id }) => id === wanted);
  const stay = found ?? stays[0];
  return { stay, others: stays.filter((one) => one !== stay), named: !wanted || found !== undefined };
};

/** Where the person reads and answers about one of them. */
export const ownPlaceAt = ({ id }: Pick<Stay, 'id'>, doing = ''): string => `/min-plats${doing}?plats=${id}`;
