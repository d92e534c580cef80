import { texts } from '../../shared/parts/texts.ts';
import type { RevocationRefusal } from './revoke-end.rules.ts';

type Refusals = Record<Exclude<RevocationRefusal, 'changed_since'>, string>;

/** What the form says that takes back the decision to end day activity. */
export const revocationTexts = texts({
  sv: {
    title: 'Återkalla beslutet om daglig verksamhet',
    lead: 'Beslutet stryks men går att läsa. Övergången räknas inte längre, och placeringen fortsätter som före beslutet. Ett nytt beslut kan fattas efteråt.',
    link: 'Återkalla beslutet',
    stands: 'Det här beslutet gäller',
    revokedOn: 'Datum då beslutet återkallas',
    because: 'Varför återkallas beslutet?',
    becauseHint: 'Till exempel: fel sista dag, eller anställningen blev inte av. Skriv inget om hälsa.',
    decidedBy: 'Vem beslutade',
    submit: 'Återkalla beslutet',
    refusals: {
      nothing_decided: 'Det finns inget beslut att återkalla på den här vägen.',
      day_activity_must_have_ended:
        'Vägen står där daglig verksamhet måste vara avslutad. Rätta steget först.',
      not_yours_to_record: 'Bara LSS-handläggaren återkallar beslutet.',
      because_missing: 'Skriv både varför och vem som beslutade.',
      date_in_future: 'Datumet ligger i framtiden.',
      date_before_decision: 'Datumet ligger före beslutets datum.',
      placement_overlaps:
        'Personen har fått en ny placering efter den sista dagen. Rätta den placeringen först.',
    } satisfies Refusals as Refusals,
  },
  en: {
    title: 'Revoke the decision on day activity',
    lead: 'The decision is struck and can still be read. The transition is counted no more, and the placement goes on as before the decision. A new decision can be made afterwards.',
    link: 'Revoke the decision',
    stands: 'This decision stands',
    revokedOn: 'The day when the decision is revoked',
    because: 'Why it is revoked',
    becauseHint:
      'For example: the wrong last day, or the employment came to nothing. Write nothing about health.',
    decidedBy: 'Who decided',
    submit: 'Revoke the decision',
    refusals: {
      nothing_decided: 'There is no decision to revoke on this way.',
      day_activity_must_have_ended:
        'The way stands where day activity must have ended. Correct the step first.',
      not_yours_to_record: 'Only the LSS officer revokes the decision.',
      because_missing: 'Write both why and who decided.',
      date_in_future: 'The date is in the future.',
      date_before_decision: 'The date is before the day of the decision.',
      placement_overlaps: 'The person has a new placement after the last day. Correct that placement first.',
    },
  },
});
