import { texts } from '../../shared/parts/texts.ts';
import type { numberFaults } from './details.rules.ts';

type Faults = Record<(typeof numberFaults)[number], { label: string; hint: string }>;

/** Words of correcting who a person is, and of what has been corrected. */
export const identityTexts = texts({
  sv: {
    title: 'Rätta personnummer',
    lead: 'Födelsedag och registrerat kön läses ur numret och rättas med det. Rätta bara efter besked från personen eller folkbokföringen.',
    number: 'Rätt personnummer eller samordningsnummer',
    numberHint: 'ÅÅÅÅMMDD-NNNN',
    fault: 'Vad är fel med numret som står?',
    faults: {
      replaced: {
        label: 'Personen har fått ett nytt nummer',
        hint: 'Till exempel ett personnummer i stället för ett samordningsnummer. Personen känns igen på båda.',
      },
      mistyped: {
        label: 'Numret har skrivits fel',
        hint: 'Det gamla numret är inte personens. Den som har det kan få en egen akt.',
      },
    } satisfies Faults as Faults,
    corrections: 'Rättelser',
    noCorrections: 'Inget är rättat.',
    byOn: (by: string, day: string) => `${by}, ${day}`,
  },
  en: {
    title: 'Correct the personal number',
    lead: 'Day of birth and registered sex are read from the number and corrected with it. Correct only on word from the person or the population register.',
    number: 'Right personal number or coordination number',
    numberHint: 'YYYYMMDD-NNNN',
    fault: 'What is wrong with the number that stands?',
    faults: {
      replaced: {
        label: 'The person has got a new number',
        hint: 'For example a personal number instead of a coordination number. The person is recognised by both.',
      },
      mistyped: {
        label: 'The number was written wrong',
        hint: "The old number is not the person's. Whoever has it can get a file of their own.",
      },
    },
    corrections: 'Corrections',
    noCorrections: 'Nothing has been corrected.',
    byOn: (by, day) => `${by}, ${day}`,
  },
});
