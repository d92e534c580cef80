import type { OwnVisit } from '../../platform/visit.ts';
import type { Stay } from './stays.rules.ts';
import { listOwnStays } from './stays.store.ts';

/** The person's stay that goes on, else the next to come, where the door opens it. */
export const livingStay = async ({ tx, today }: Pick<OwnVisit, 'tx' | 'today'>): Promise<Stay | undefined> =>
  (await listOwnStays(tx)).filter(({ endedOn, endsOn }) => !endedOn && endsOn >= today).at(-1);
