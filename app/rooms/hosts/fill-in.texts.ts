import { texts } from '../../shared/parts/texts.ts';

/** What somebody at an employer reads when filling in the agreement. */
export const fillInTexts = texts({
  sv: {
    title: 'Fyll i överenskommelsen',
    lead: 'Skriv det du vet om platsen. Det du lämnar tomt blir som det var. Det gäller när personen, ni och kommunen eller skolan har sagt ja.',
    labels: {
      startsOn: 'Första dagen',
      endsOn: 'Sista dagen',
      days: 'Dagar',
      begins: 'Börjar klockan',
      finishes: 'Slutar klockan',
      what: 'Det här gör personen hos er',
      shownBy: 'Vem visar på platsen?',
      wayThere: 'Så hittar man till er',
    },
    hints: {
      what: 'Kort och på lätt svenska: personen läser det. Skriv inget om hälsa, diagnos eller ersättning.',
      begins: 'Till exempel 9.00',
      wayThere: 'Till exempel: Gå in genom dörren mot gården och ring på klockan.',
    },
    faults: {
      not_a_clock: 'Skriv ett klockslag, till exempel 9.00.',
      hours_turned: 'Sluttiden är före starttiden. Rätta en av dem.',
      both: 'Fyll i både början och slut.',
      end_before_start: 'Sista dagen är före första dagen. Rätta en av dem.',
      outside_booked:
        'Dagarna ligger utanför tiden som platsen är bokad. Ring kontakten om ni vill ha andra dagar.',
      changed:
        'Någon annan ändrade överenskommelsen medan du skrev. Det du skrev står kvar. Skicka igen om det ska gälla.',
      ended: 'Tiden på platsen är slut.',
      nothing_new: 'Fyll i något först.',
    },
    submit: 'Skicka',
  },
  en: {
    title: 'Fill in the agreement',
    lead: 'Write what you know about the place. What you leave empty stays as it was. It holds when the person, you and the municipality or school have said yes.',
    labels: {
      startsOn: 'First day',
      endsOn: 'Last day',
      days: 'Days',
      begins: 'Begins at',
      finishes: 'Ends at',
      what: 'What the person does at your place',
      shownBy: 'Who shows at the place?',
      wayThere: 'How to find you',
    },
    hints: {
      what: 'Briefly and in easy Swedish: the person reads it. Nothing about health, diagnosis or benefits.',
      begins: 'For example 9.00',
      wayThere: 'For example: Use the door to the yard and ring the bell.',
    },
    faults: {
      not_a_clock: 'Write a time, for example 9.00.',
      hours_turned: 'The end is before the beginning. Correct one of them.',
      both: 'Fill in both the beginning and the end.',
      end_before_start: 'The last day is before the first. Correct one of them.',
      outside_booked:
        'The days are outside the time that the seat is booked. Call the contact if you want other days.',
      changed:
        'Somebody else changed the agreement while you were writing. What you wrote is still there. Send again if it is to hold.',
      ended: 'The time at the place is over.',
      nothing_new: 'Fill in something first.',
    },
    submit: 'Send',
  },
});
