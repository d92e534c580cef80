import { texts } from '../../shared/parts/texts.ts';

/** What is read in the forms about proposals. */
export const matchForms = texts({
  sv: {
    proposeTitle: (offer: string) => `Föreslå någon till ${offer}`,
    proposeLead: 'Personen ska ha sagt ja först.',
    propose: 'Föreslå',
    save: 'Spara',
    hrTitle: 'Koppla in HR',
    decideTitle: 'Skriv in beslut',
    endTitle: 'Avsluta',
    endLead:
      'Jobbet blir ledigt för någon annan. Har anställningen börjat står det på vägen att den slutade.',
    labels: {
      participantId: 'Person',
      saidYes: 'Personen har sagt ja',
      yesOn: 'Dag när personen sa ja',
      yesHow: 'Hur kom svaret?',
      hrOn: 'Dag',
      hrWith: 'Vem hos HR?',
      decision: 'Svar',
      because: 'Varför nej?',
      decidedOn: 'Dag',
      endedOn: 'Dag',
      endedBecause: 'Varför',
    },
    hints: { because: 'Bara om svaret är nej.' },
  },
  en: {
    proposeTitle: (offer) => `Propose somebody for ${offer}`,
    proposeLead: 'The person has to say yes first.',
    propose: 'Propose',
    save: 'Save',
    hrTitle: 'Bring in HR',
    decideTitle: 'Record the decision',
    endTitle: 'End',
    endLead: 'The job is free for somebody else. If the employment has started, the way says that it ended.',
    labels: {
      participantId: 'Person',
      saidYes: 'The person has said yes',
      yesOn: 'Day when the person said yes',
      yesHow: 'How did the answer come?',
      hrOn: 'Day',
      hrWith: 'Who at HR?',
      decision: 'Answer',
      because: 'Why no?',
      decidedOn: 'Day',
      endedOn: 'Day',
      endedBecause: 'Why',
    },
    hints: { because: 'Only if the answer is no.' },
  },
});
