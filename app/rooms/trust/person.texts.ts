import { texts } from '../../shared/parts/texts.ts';

/** Words of the links between the pages about one person. */
export const personTexts = texts({
  sv: {
    label: 'Deltagarens sidor',
    pages: {
      overview: 'Översikt',
      plan: 'Min plan',
      programme: 'Program',
      meetings: 'Möten',
      places: 'Lärandeplats',
      notes: 'Personakt',
      details: 'Uppgifter',
      sharing: 'Samtycken',
      own: 'Egna sidor',
      log: 'Logg',
    },
    oldDrafts: (count: number) =>
      count === 1
        ? 'En anteckning har väntat mer än en vecka på att signeras'
        : `${count} anteckningar har väntat mer än en vecka på att signeras`,
    oldDraftsMore: 'Bara den som skriver ser vad som står i ett utkast.',
    draftOf: (writer: string, day: string) => `${writer}, sedan ${day}`,
  },
  en: {
    label: "The participant's pages",
    pages: {
      overview: 'Overview',
      plan: 'Min plan',
      programme: 'Programme',
      meetings: 'Meetings',
      places: 'Learning place',
      notes: 'Case file',
      details: 'Details',
      sharing: 'Consents',
      own: 'Own pages',
      log: 'Log',
    },
    oldDrafts: (count) =>
      count === 1
        ? 'A note has waited more than a week to be signed'
        : `${count} notes have waited more than a week to be signed`,
    oldDraftsMore: 'Only the writer sees what stands in a draft.',
    draftOf: (writer, day) => `${writer}, since ${day}`,
  },
});
