import type { Lang } from '../../../shared/parts/texts.ts';
import { placesTexts } from '../places.texts.ts';

/** So many boxes at most are drawn: the words beside say how many there are. */
const drawn = 12;

/** A box for each seat, filled where it is used, and the same in words. */
export const SeatBoxes = ({ taken, seats, lang }: { taken: number; seats: number; lang: Lang }) => (
  <span class="seats">
    <span aria-hidden="true">
      {'■'.repeat(Math.min(taken, seats, drawn))}
      {'□'.repeat(Math.max(0, Math.min(seats, drawn) - taken))}
    </span>{' '}
    {placesTexts[lang].used(taken, seats)}
  </span>
);
