import { Tag } from '../../../shared/parts/marks.tsx';
import type { Lang } from '../../../shared/parts/texts.ts';
import { dateInWords, type PlainDate } from '../../../shared/values/dates.ts';
import { entryTaskTexts } from '../../employers/entry-task.texts.ts';
import type { Demands } from '../matching.rules.ts';
import { freeFrom, freeOn, type Place, type Taken, usableSeats } from '../places.rules.ts';
import { placesTexts } from '../places.texts.ts';

interface Free {
  place: Pick<Place, 'seats' | 'lastOn'>;
  taken: readonly Taken[];
  today: PlainDate;
  lang: Lang;
}

/** How many seats are free now, else from when one is. */
export const FreeWords = ({ place, taken, today, lang }: Free) => {
  const t = placesTexts[lang];
  const seats = usableSeats(place);
  const free = freeOn(seats, taken, today);
  if (free > 0) return <Tag tone="success">{t.freeNow(free)}</Tag>;
  const from = freeFrom(seats, taken, today);
  return <Tag>{from ? t.freeFrom(dateInWords(from, lang)) : t.noneFree}</Tag>;
};

/** What a task asks, in words. */
export const demandWords = (task: Demands, lang: Lang): string => {
  const t = placesTexts[lang];
  return [
    t.noise[task.noise],
    t.pace[task.pace],
    t.reading[task.reading],
    t.contact[task.contact],
    t.lifting[task.lifting],
    ...task.times.map((time) => entryTaskTexts[lang].timesOfDay[time]),
  ].join(', ');
};
