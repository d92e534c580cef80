import { texts } from '../../shared/parts/texts.ts';

/** What is read in the form about an employment. */
export const employmentTexts = texts({
  sv: {
    title: 'Anställning på platsen',
    fromJob: (offer: string) => `Anställning: ${offer}`,
    leadWithPlace: (place: string) =>
      `Tiden på ${place} avslutas dagen före, och anställningen skrivs på personens väg.`,
    lead: 'Anställningen skrivs på personens väg.',
    employ: 'Registrera anställningen',
    labels: {
      startsOn: 'Första arbetsdagen',
      form: 'Anställningsform',
      until: 'Till och med',
      employer: 'Arbetsgivare',
      extent: 'Omfattning',
      extentUnit: 'Omfattningen är i',
      saidYes: 'Personen har sagt ja till anställningen',
      yesOn: 'Dag när personen sa ja',
      yesHow: 'Hur kom svaret?',
    },
    hints: {
      startsOn: 'Registrera när anställningen har börjat.',
      until: 'Lämna tomt om anställningen gäller tills vidare.',
      extent: 'Procent av heltid, 1–100, eller timmar i veckan, 1–40.',
    },
  },
  en: {
    title: 'Employment at the place',
    fromJob: (offer) => `Employment: ${offer}`,
    leadWithPlace: (place) =>
      `The time at ${place} ends the day before, and the employment is written on the person’s way.`,
    lead: 'The employment is written on the person’s way.',
    employ: 'Record the employment',
    labels: {
      startsOn: 'First working day',
      form: 'Form of employment',
      until: 'Until',
      employer: 'Employer',
      extent: 'Extent',
      extentUnit: 'The extent is in',
      saidYes: 'The person has said yes to the employment',
      yesOn: 'Day when the person said yes',
      yesHow: 'How did the answer come?',
    },
    hints: {
      startsOn: 'Record it when the employment has started.',
      until: 'Leave empty if the employment is until further notice.',
      extent: 'Per cent of full time, 1–100, or hours a week, 1–40.',
    },
  },
});
