import { texts } from '../../shared/parts/texts.ts';

/** What is read in the forms about a person's time at a place. */
export const stayForms = texts({
  sv: {
    bookTitle: (place: string) => `Boka ${place}`,
    bookSubmit: 'Boka platsen',
    changeTitle: 'Ändra överenskommelsen',
    changeLead: 'Det blir en ny version. De som har sagt ja svarar igen.',
    save: 'Spara',
    stay: {
      labels: {
        startsOn: 'Första dagen',
        endsOn: 'Sista dagen',
        days: 'Dagar',
        begins: 'Börjar klockan',
        finishes: 'Slutar klockan',
        placeWords: 'Platsen, så som personen läser den',
        what: 'Det här gör personen',
        shownBy: 'Vem visar på platsen?',
        wayThere: 'Så tar man sig dit',
        supervisorId: 'Handledare hos oss',
        daySupervisor: 'Handledare i daglig verksamhet',
        contactId: 'Handledare på företaget',
      },
      hints: {
        what: 'Skriv kort och på lätt svenska. Skriv inget om hälsa.',
        wayThere: 'Personen läser det här på sina egna sidor. Till exempel: Ta buss 5 till Hamngatan.',
        begins: 'Till exempel 9.00',
        supervisorId: 'Här står de som får se personens sidor: kontakten och handledare på personens enhet.',
      },
    },
    approval: {
      title: 'Skriv in ett svar',
      lead: 'Personen svarar först, sedan arbetsgivaren och sist vi.',
      submit: 'Spara svaret',
      labels: {
        party: 'Vem har svarat?',
        answer: 'Svar',
        because: 'Varför nej?',
        how: 'Hur kom svaret?',
        byName: 'Namn på den som svarade för arbetsgivaren',
        saidOn: 'Dag',
      },
      hints: { because: 'Bara om svaret är nej.' },
      hows: { at_the_table: 'Vid bordet', signed: 'Med underskrift', by_telephone: 'På telefon' },
    },
    no: { submit: 'Spara', labels: { saidBy: 'Vem sade nej?', because: 'Varför?', saidOn: 'Dag' } },
    end: {
      title: 'Avsluta tiden på platsen',
      lead: 'Platsen blir ledig dagen efter. Det som har skrivits finns kvar.',
      submit: 'Avsluta',
      labels: { endedOn: 'Sista dagen', endedBecause: 'Varför' },
      hints: {
        endedBecause:
          'Blev det ingen överenskommelse räknas tiden inte: då slutar den dagen före den första, om inte alla tre har sagt ja någon gång.',
      },
    },
    planVisits: {
      title: 'Planera besök',
      lead: (weekly: number, fortnightly: number) =>
        `Ett besök i veckan i ${weekly} veckor, sedan varannan vecka i ${fortnightly} veckor, sedan var fjärde. Planerade besök från den dagen ersätts.`,
      submit: 'Planera',
      labels: { supervisorId: 'Handledare', firstOn: 'Första besöket' },
      hints: { supervisorId: 'Här står de som får se personens sidor.' },
    },
    visit: {
      title: (day: string) => `Besök ${day}`,
      submit: 'Spara',
      labels: { outcome: 'Hur blev det?', outcomeOn: 'Dag', words: 'Med ett par ord' },
      hints: { words: 'Inget om hälsa. Det som är viktigt skrivs i personakten.' },
    },
    moveVisit: {
      title: (day: string) => `Flytta besöket ${day}`,
      lead: 'Bara det här besöket flyttas. De andra står kvar. Var det stod förut syns i historiken.',
      submit: 'Flytta',
      labels: { plannedOn: 'Ny dag', starts: 'Klockan', because: 'Varför flyttas det?' },
    },
    visitNote: {
      title: (day: string) => `Anteckning efter besöket ${day}`,
      lead: 'Kort, medan det är färskt. Rättar du den sparas också det som stod förut.',
      submit: 'Spara anteckningen',
      labels: { well: 'Det här gick bra', help: 'Det här behöver hjälp', words: 'Med ett par ord' },
      hints: { words: 'Inget om hälsa. Det som är viktigt skrivs i personakten.' },
    },
  },
  en: {
    bookTitle: (place) => `Book ${place}`,
    bookSubmit: 'Book the seat',
    changeTitle: 'Change the agreement',
    changeLead: 'It becomes a new version. Those who have said yes answer again.',
    save: 'Save',
    stay: {
      labels: {
        startsOn: 'First day',
        endsOn: 'Last day',
        days: 'Days',
        begins: 'Begins at',
        finishes: 'Ends at',
        placeWords: 'The place, as the person reads it',
        what: 'What the person does',
        shownBy: 'Who shows at the place?',
        wayThere: 'How to get there',
        supervisorId: 'Supervisor with us',
        daySupervisor: 'Supervisor in day activity',
        contactId: 'Supervisor at the company',
      },
      hints: {
        what: 'Write briefly and in easy Swedish. Nothing about health.',
        wayThere: 'The person reads this on the own pages. For example: Take bus 5 to Hamngatan.',
        begins: 'For example 9.00',
        supervisorId:
          'Those who may see the person’s pages: the contact, and supervisors of the person’s unit.',
      },
    },
    approval: {
      title: 'Record an answer',
      lead: 'The person answers first, then the employer and last we.',
      submit: 'Save the answer',
      labels: {
        party: 'Who has answered?',
        answer: 'Answer',
        because: 'Why no?',
        how: 'How did the answer come?',
        byName: 'Name of who answered for the employer',
        saidOn: 'Day',
      },
      hints: { because: 'Only if the answer is no.' },
      hows: { at_the_table: 'At the table', signed: 'Signed', by_telephone: 'By telephone' },
    },
    no: { submit: 'Save', labels: { saidBy: 'Who said no?', because: 'Why?', saidOn: 'Day' } },
    end: {
      title: 'End the time at the place',
      lead: 'The seat is free the day after. What was written remains.',
      submit: 'End',
      labels: { endedOn: 'Last day', endedBecause: 'Why' },
      hints: {
        endedBecause:
          'Where there was no agreement the time does not count: then it ends on the day before the first, unless all three have said yes at some time.',
      },
    },
    planVisits: {
      title: 'Plan visits',
      lead: (weekly, fortnightly) =>
        `One visit a week for ${weekly} weeks, then every second for ${fortnightly} weeks, then every fourth. Planned visits from that day are replaced.`,
      submit: 'Plan',
      labels: { supervisorId: 'Supervisor', firstOn: 'First visit' },
      hints: { supervisorId: 'Those who may see the person’s pages.' },
    },
    visit: {
      title: (day) => `Visit ${day}`,
      submit: 'Save',
      labels: { outcome: 'How did it go?', outcomeOn: 'Day', words: 'In a few words' },
      hints: { words: 'Nothing about health. What matters is written in the case file.' },
    },
    moveVisit: {
      title: (day) => `Move the visit ${day}`,
      lead: 'Only this visit is moved. The others stand. Where it stood before is seen in the history.',
      submit: 'Move',
      labels: { plannedOn: 'New day', starts: 'Time', because: 'Why is it moved?' },
    },
    visitNote: {
      title: (day) => `Note after the visit ${day}`,
      lead: 'Briefly, while it is fresh. If you correct it, what stood before is kept too.',
      submit: 'Save the note',
      labels: { well: 'This went well', help: 'This needs help', words: 'In a few words' },
      hints: { words: 'Nothing about health. What matters is written in the case file.' },
    },
  },
});
