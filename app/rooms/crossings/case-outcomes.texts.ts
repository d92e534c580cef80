import type { Lang } from '../../shared/parts/texts.ts';
import type { CaseOutcome } from './cases.rules.ts';

/** What people read of what became of a case, or of why it could not. */
export const caseOutcomes: Record<Lang, Record<CaseOutcome, string>> = {
  sv: {
    accepted: 'Ärendet är mottaget. Nu väntar första kontakten med personen.',
    refused: 'Svaret är nej. Inget delas längre.',
    completed: 'Första kontakten är inskriven.',
    withdrawn: 'Ärendet är taget tillbaka. Inget delas längre på det.',
    already_answered: 'Ärendet har redan fått ett svar.',
    number_here:
      'Det finns redan en akt här med samma personnummer, som en annan person. Fråga er chef, eller säg nej och låt avsändaren kontrollera numret.',
    already_completed: 'Första kontakten är redan inskriven.',
    not_accepted: 'Ärendet är inte mottaget än.',
    expired: 'Tiden för att svara är ute. Avsändaren behöver skicka igen.',
    ball_has_passed: 'Någon annan har redan fått bollen. Prata med avsändaren.',
    not_found: 'Ärendet finns inte.',
  },
  en: {
    accepted: 'The case is accepted. The first contact with the person comes next.',
    refused: 'The answer is no. Nothing is shared any more.',
    completed: 'The first contact is recorded.',
    withdrawn: 'The case is taken back. Nothing is shared with it any more.',
    already_answered: 'The case already has an answer.',
    number_here:
      'There is already a file here with the same personal number, as another person. Ask your manager, or say no and let the sender check the number.',
    already_completed: 'The first contact is already recorded.',
    not_accepted: 'The case is not accepted yet.',
    expired: 'The time to answer is over. The sender needs to send it again.',
    ball_has_passed: 'Somebody else already holds the ball. Talk to the sender.',
    not_found: 'There is no such case.',
  },
};
