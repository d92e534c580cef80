import { texts } from '../../shared/parts/texts.ts';

/** What is said before a way ends, of all that ends with it. */
export const endsWithWayTexts = texts({
  sv: {
    title: 'Samtycken och utlämnanden som slutar med vägen',
    lead: 'När vägen avslutas slutar uppgifterna att delas direkt, och det som väntar på svar tas tillbaka. Det gäller också det som de andra på vägen delar.',
    nothing: 'Inget samtycke eller utlämnande som du kan se gäller på vägen.',
    consent: (areas: string, until: string) => `${areas}. Samtycke till och med ${until}.`,
    disclosure: (areas: string, basis: string) => `${areas}. Utlämnande på annan grund: ${basis}.`,
    after: 'Ska något delas efter det behövs ett nytt samtycke eller ett nytt beslut.',
  },
  en: {
    title: 'Consents and disclosures that end with the way',
    lead: 'When the way ends the sharing stops at once, and what waits for an answer is taken back. So does what the others on the way share.',
    nothing: 'No consent or disclosure that you can see holds on the way.',
    consent: (areas, until) => `${areas}. Consent until ${until}.`,
    disclosure: (areas, basis) => `${areas}. Disclosure on another basis: ${basis}.`,
    after: 'For anything to be shared after that, a new consent or a new decision is needed.',
  },
});
