import { texts } from '../../shared/parts/texts.ts';

/** What is said where a text with an employer looks as if it were about somebody's health. */
export const noHealthTexts = texts({
  sv: {
    lead: 'Skriv inget om någon deltagare och inget om hälsa. Det som står här följer arbetsgivaren.',
    met: {
      health_words: (words: string) =>
        `Det ser ut som hälsa (${words}). Ta bort det, eller kryssa för att spara ändå.`,
      personal_number: (words: string) =>
        `Det ser ut som ett personnummer (${words}). Ta bort det, eller kryssa för att spara ändå.`,
    },
    saveAnyway: 'Spara ändå',
    saveAnywayHint:
      'Bara om det inte handlar om någon persons hälsa, till exempel om namnet på en arbetsplats.',
  },
  en: {
    lead: 'Write nothing about any participant and nothing about health. What stands here follows the employer.',
    met: {
      health_words: (words) => `It looks like health (${words}). Take it away, or tick to save anyway.`,
      personal_number: (words) =>
        `It looks like a personal number (${words}). Take it away, or tick to save anyway.`,
    },
    saveAnyway: 'Save anyway',
    saveAnywayHint: 'Only if it is not about any person’s health, for example about the name of a workplace.',
  },
});
