import { may } from '../../platform/may.ts';
import { logRead } from '../../platform/read-log.ts';
import type { Visit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { parseSearch, type Search, type SearchPeopleRefusal } from './search.rules.ts';
import { findOutside, findPeople, type Hit, type Outside } from './search.store.ts';

export interface Found {
  search: Search;
  hits: Hit[];
  /** A full number that none of one's own people has may be asked for in one's organisation, with a reason. */
  outside: 'none' | 'ask' | { answer: Outside | undefined };
}

const tooMany = (fault: unknown) => (fault as { code?: string }).code === 'P0429';

/** Searches among one's own people and logs every hit; outside them only a full number, with a reason. */
export const searchPeople = async (
  { tx, visitor, today }: Pick<Visit, 'tx' | 'visitor' | 'today'>,
  typed: string,
  reason: string | null,
): Promise<Result<Found, SearchPeopleRefusal>> => {
  const parsed = parseSearch(typed, today);
  if (!parsed.ok) return parsed;
  const search = parsed.value;
  const hits = await findPeople(tx, visitor.collaborationId, search);
  if (hits.length > 0) {
    await logRead(
      tx,
      'search',
      hits.map(({ participantId }) => participantId),
    );
    return accept({ search, hits, outside: 'none' });
  }
  if (search.by !== 'number' || !(await may(tx, 'search_outside')))
    return accept({ search, hits, outside: 'none' });
  if (reason === null) return accept({ search, hits, outside: 'ask' });
  if (reason.length < 5) return refuse('reason_missing');
  try {
    const answer = await findOutside(tx, search.number, reason);
    return accept({ search, hits, outside: { answer } });
  } catch (fault) {
    if (tooMany(fault)) return refuse('too_many_today');
    throw fault;
  }
};
