import { texts } from '../../shared/parts/texts.ts';

/** What the person reads when filling in the agreement about the own place. */
export const ownFillTexts = texts({
  sv: {
    title: 'Ändra om min plats',
    open: 'Ändra något',
    lead: [
      'Här kan du skriva hur du vill ha det.',
      'Sedan läser arbetsplatsen och din konsulent.',
      'Det gäller när alla har sagt ja.',
    ],
    labels: {
      startsOn: 'Första dagen',
      endsOn: 'Sista dagen',
      days: 'Dagar',
      begins: 'Du börjar klockan',
      finishes: 'Du slutar klockan',
      what: 'Det här gör du',
      shownBy: 'Vem visar dig?',
      wayThere: 'Så kommer du dit',
    },
    hints: { begins: 'Till exempel 9.00', finishes: 'Till exempel 13.00' },
    send: 'Spara',
    saved: 'Du har ändrat.',
    faults: {
      not_a_clock: 'Skriv tiden så här: 9.00',
      hours_turned: 'Du slutar innan du börjar. Ändra en av tiderna.',
      both: 'Fyll i båda.',
      end_before_start: 'Sista dagen är före första dagen. Ändra en av dem.',
      nothing_new: 'Du har inte ändrat något än.',
      ended: 'Din tid på platsen är slut.',
      changed: 'Vi har ändrat något. Läs igen och tryck på Spara.',
    },
    outside: (from: string, until: string) => [
      `Platsen är din från ${from} till ${until}.`,
      'Välj en dag där emellan.',
      'Vill du ha en annan dag? Prata med din konsulent.',
    ],
    changedByColleague: (was: string, is: string) => `Vi har ändrat från ”${was}” till ”${is}”.`,
    changedByBoth: (was: string, is: string) =>
      `Vi har ändrat från ”${was}” till ”${is}”. Det du skrev står kvar. Tryck på Spara om du vill ha det så.`,
    news: 'Det här är nytt',
    by: {
      person: 'Du har ändrat.',
      employer: 'Arbetsplatsen har ändrat.',
      municipality: 'Din konsulent har ändrat.',
    },
    change: (was: string, is: string) => [`Förut: ${was}`, `Nu: ${is}`],
    nothing: 'inget',
  },
  en: {
    title: 'Change about my place',
    open: 'Change something',
    lead: [
      'Here you can write how you want it.',
      'Then the workplace and your consultant read it.',
      'It holds when everybody has said yes.',
    ],
    labels: {
      startsOn: 'First day',
      endsOn: 'Last day',
      days: 'Days',
      begins: 'You begin at',
      finishes: 'You finish at',
      what: 'What you do',
      shownBy: 'Who shows you?',
      wayThere: 'How you get there',
    },
    hints: { begins: 'For example 9.00', finishes: 'For example 13.00' },
    send: 'Save',
    saved: 'You have made a change.',
    faults: {
      not_a_clock: 'Write the time like this: 9.00',
      hours_turned: 'You finish before you begin. Change one of the times.',
      both: 'Fill in both.',
      end_before_start: 'The last day is before the first. Change one of them.',
      nothing_new: 'You have not changed anything yet.',
      ended: 'Your time at the place is over.',
      changed: 'We have changed something. Read again and press Save.',
    },
    outside: (from, until) => [
      `The place is yours from ${from} to ${until}.`,
      'Choose a day between them.',
      'Do you want another day? Talk with your consultant.',
    ],
    changedByColleague: (was, is) => `We have changed from “${was}” to “${is}”.`,
    changedByBoth: (was, is) =>
      `We have changed from “${was}” to “${is}”. What you wrote is still there. Press Save if you want it so.`,
    news: 'What is new',
    by: {
      person: 'You have made a change.',
      employer: 'The workplace has made a change.',
      municipality: 'Your consultant has made a change.',
    },
    change: (was, is) => [`Before: ${was}`, `Now: ${is}`],
    nothing: 'nothing',
  },
});
