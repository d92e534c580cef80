import { NotAllowed } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import type { Visit } from '../../../platform/visit.ts';
import { csvText } from '../../../shared/values/csv.ts';
import { seesPeople } from '../../people/landing.rules.ts';
import { loadListing } from '../load-listing.ts';
import { partyWords, stepInWords } from '../parts/signal-words.ts';
import type { PersonInList } from '../people.rules.ts';
import { peopleTexts } from '../people.texts.ts';
import { situationTexts } from '../situation.texts.ts';

/** One's own people as a file; who is protected stands in it without a name. Everybody in it is logged. */
export const exportMyPeople = async (visit: Visit) => {
  const { tx, lang, visitor } = visit;
  if (!seesPeople(visitor.role)) throw new NotAllowed();
  const { found, hidden } = await loadListing(visit);
  await logRead(
    tx,
    'export',
    found.map(({ id }) => id),
  );
  const t = peopleTexts[lang];
  const nameless = (cells: string[]) => [t.hidden, ...cells];
  const line = (person: PersonInList): string[] => {
    const { days, next, waitingFor } = person;
    const cells = [
      stepInWords(person, lang),
      days === null ? '' : String(days),
      next?.on ?? '',
      next ? situationTexts[lang].dates[next.reason] : '',
      partyWords(waitingFor, lang),
    ];
    return person.protected ? nameless(cells) : [person.name, ...cells];
  };
  const headings = [t.name, t.step, t.days, t.date, t.dateReason, t.waiting];
  const unseen = Array.from({ length: hidden }, () => nameless(headings.slice(1).map(() => '')));
  return {
    file: csvText([headings, ...found.map(line), ...unseen]),
    name: t.fileName,
    type: 'text/csv; charset=utf-8',
  };
};
