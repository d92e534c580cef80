import { texts } from '../../shared/parts/texts.ts';

/** Why something about an offer was not done. */
export const offerRefusals = texts({
  sv: {
    end_before_start: 'Sista dagen är före första dagen. Rätta en av dem.',
    over_full_time: 'Det är mer än heltid. Skriv högst 40 timmar i veckan.',
    time_limited:
      'En tidsbegränsad arbetsmarknadsanställning skrivs inte in här. Den registreras på personens väg, under Registrera uppgift.',
    fewer_than_yes: 'Fler har redan fått ja. Avsluta någon av dem först.',
    name_taken: 'En förvaltning heter redan så.',
    withdrawn_already: 'Jobbet är redan tillbakadraget.',
  },
  en: {
    end_before_start: 'The last day is before the first. Correct one of them.',
    over_full_time: 'That is more than full time. Write at most 40 hours a week.',
    time_limited:
      'A time-limited labour-market employment is not written here. It is registered on the person’s way, under Record a fact.',
    fewer_than_yes: 'More already have a yes. End one of them first.',
    name_taken: 'An administration already has that name.',
    withdrawn_already: 'The job is already withdrawn.',
  },
});
