import { texts } from '../../shared/parts/texts.ts';

/** Words of the links between the pages about one person. */
export const personTexts = texts({
  sv: {
    label: 'Deltagarens sidor',
    pages: { overview: 'Översikt', details: 'Uppgifter', sharing: 'Samtycken', log: 'Logg' },
  },
  en: {
    label: "The participant's pages",
    pages: { overview: 'Overview', details: 'Details', sharing: 'Consents', log: 'Log' },
  },
});
