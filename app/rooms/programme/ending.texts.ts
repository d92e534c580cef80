import { texts } from '../../shared/parts/texts.ts';

/** What is read about how a round ends. */
export const endingTexts = texts({
  sv: {
    end: 'Avsluta omgången',
    callOff: 'Ställ in omgången',
    title: (round: string) => `Avsluta ${round}`,
    lead: 'Anmälningarna och kön avslutas med omgången, och tillfällen efter den dagen ställs in. Det som redan är skrivet står kvar.',
    submit: 'Avsluta',
    resume: 'Öppna omgången igen',
    resumeHint: 'Anmälningarna gäller då igen. Inställda tillfällen öppnas ett och ett.',
    labels: { endedOn: 'Sista dagen', endedBecause: 'Varför' },
    endings: {
      completed: 'Genomförd',
      too_few: 'För få anmälda',
      no_leader: 'Ingen ledare',
      no_room: 'Ingen lokal',
      moved: 'Flyttad till en annan omgång',
      other: 'Annan orsak',
    },
    ended: (day: string, why: string) => `Omgången avslutades ${day}. ${why}.`,
    calledOff: (day: string, why: string) => `Omgången ställdes in innan den började, ${day}. ${why}.`,
    heldAfter: (day: string) =>
      `Ett tillfälle hölls ${day}. Välj den dagen eller en senare, eller ställ in tillfället först.`,
    notBegun: 'Inget tillfälle har hållits. Välj varför omgången ställs in.',
    attended:
      'Någon är skriven som här då. Tillfället ställs inte in, för då försvinner deras dag. Är det fel, ändra närvaron först.',
    isEnded: 'Omgången är avslutad. Öppna den igen först.',
    standing: {
      completed: (day: string) => `Genomförd ${day}`,
      ended: (day: string) => `Omgången avslutades ${day}`,
    },
  },
  en: {
    end: 'End the round',
    callOff: 'Call off the round',
    title: (round) => `End ${round}`,
    lead: 'The enrolments and the queue end with the round, and occasions after that day are cancelled. What is written already stays.',
    submit: 'End',
    resume: 'Open the round again',
    resumeHint: 'Then the enrolments hold again. Cancelled occasions are opened one by one.',
    labels: { endedOn: 'Last day', endedBecause: 'Why' },
    endings: {
      completed: 'Carried through',
      too_few: 'Too few enrolled',
      no_leader: 'No leader',
      no_room: 'No room',
      moved: 'Moved to another round',
      other: 'Another reason',
    },
    ended: (day, why) => `The round ended ${day}. ${why}.`,
    calledOff: (day, why) => `The round was called off before it began, ${day}. ${why}.`,
    heldAfter: (day) =>
      `An occasion was held ${day}. Choose that day or a later one, or cancel the occasion first.`,
    notBegun: 'No occasion has been held. Choose why the round is called off.',
    attended:
      'Somebody is written as here then. It is not called off, since their day would be lost. If that is wrong, change the attendance first.',
    isEnded: 'The round has ended. Open it again first.',
    standing: {
      completed: (day) => `Completed ${day}`,
      ended: (day) => `The round ended ${day}`,
    },
  },
});
