import { texts } from '../../shared/parts/texts.ts';

/** What staff read of stays that are not settled. */
export const unsettledTexts = texts({
  sv: {
    title: 'Platser att göra klart',
    lead: 'Någon har sagt nej, tiden är slut utan att någon har sagt varför, eller ett svar saknas. Ingen annan får platsen förrän tiden är slut eller avslutad.',
    waiting: (count: number) => (count === 1 ? 'En plats att göra klart' : `${count} platser att göra klart`),
    none: 'Alla platser är klara.',
    who: 'Person',
    where: 'Plats',
  },
  en: {
    title: 'Places to settle',
    lead: 'Somebody has said no, the time is over and nobody has said why, or an answer is missing. Nobody else gets the seat until the time is over or ended.',
    waiting: (count) => (count === 1 ? 'One place to settle' : `${count} places to settle`),
    none: 'All places are settled.',
    who: 'Person',
    where: 'Place',
  },
});
