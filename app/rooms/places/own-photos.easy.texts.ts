import { texts } from '../../shared/parts/texts.ts';

/** What the person reads about how the tasks at the own place are done. */
export const ownPhotosTexts = texts({
  sv: {
    title: 'Så gör du',
    lead: ['Här är bilder från din plats.', 'Börja med den första bilden.'],
    open: 'Se bilder på hur du gör',
    step: (step: number) => `Bild ${step}`,
  },
  en: {
    title: 'How you do it',
    lead: ['Here are pictures from your place.', 'Begin with the first picture.'],
    open: 'See pictures of how you do it',
    step: (step) => `Picture ${step}`,
  },
});
