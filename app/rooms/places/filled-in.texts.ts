import { texts } from '../../shared/parts/texts.ts';

/** What staff read of agreements that the person or the employer has filled in, and what has changed from one version to another. */
export const filledInTexts = texts({
  sv: {
    title: 'Ifyllda överenskommelser',
    lead: 'Personen eller arbetsgivaren har fyllt i. Läs vad som är nytt. Vill ni något annat ändrar ni det, annars svarar ni när ni står på tur.',
    unread: (count: number) =>
      count === 1
        ? 'En överenskommelse är ifylld av någon annan'
        : `${count} överenskommelser är ifyllda av andra`,
    count: (count: number) => (count === 1 ? 'En överenskommelse' : `${count} överenskommelser`),
    none: 'Ingen har fyllt i något som väntar på er.',
    who: 'Person',
    where: 'Plats',
    by: 'Ifylld av',
    when: 'När',
    written: (party: string, name: string, moment: string) =>
      `Ifylld av ${party.toLocaleLowerCase('sv')}${name && ` (${name})`}, ${moment}.`,
    booked: 'Platsen är bokad',
    untilAgreed: (period: string) => `${period}. Bokningen blir kortare när alla har sagt ja.`,
    changed: (number: number) => `Det här är ändrat sedan version ${number}`,
    asBefore: (number: number) => `Personen och arbetsgivaren läser detsamma som i version ${number}.`,
    what: 'Vad',
    before: 'Förut',
    now: 'Nu',
    empty: 'Inget',
    keys: {
      placeWords: 'Platsen',
      startsOn: 'Första dagen',
      endsOn: 'Sista dagen',
      days: 'Dagar',
      begins: 'Börjar',
      finishes: 'Slutar',
      what: 'Uppgifter',
      shownBy: 'Visar på platsen',
      wayThere: 'Så tar man sig dit',
      daySupervisor: 'Handledare, daglig verksamhet',
    },
    letter: {
      subject: 'En överenskommelse är ifylld',
      body: (address: string) =>
        `Någon har fyllt i en överenskommelse om en lärandeplats.\n\nLogga in och läs vad som är nytt: ${address}`,
    },
  },
  en: {
    title: 'Agreements filled in',
    lead: 'The person or the employer has filled in. Read what is new. Change it if you want something else; otherwise you answer when it is your turn.',
    unread: (count) =>
      count === 1
        ? 'One agreement was filled in by somebody else'
        : `${count} agreements were filled in by others`,
    count: (count) => (count === 1 ? 'One agreement' : `${count} agreements`),
    none: 'Nobody has filled in anything that waits for you.',
    who: 'Person',
    where: 'Place',
    by: 'Filled in by',
    when: 'When',
    written: (party, name, moment) =>
      `Filled in by ${party.replace(/^T/, 't')}${name && ` (${name})`}, ${moment}.`,
    booked: 'The seat is booked',
    untilAgreed: (period) => `${period}. The booking becomes shorter when all have said yes.`,
    changed: (number) => `What has changed since version ${number}`,
    asBefore: (number) => `The person and the employer read the same as in version ${number}.`,
    what: 'What',
    before: 'Before',
    now: 'Now',
    empty: 'Nothing',
    keys: {
      placeWords: 'The place',
      startsOn: 'First day',
      endsOn: 'Last day',
      days: 'Days',
      begins: 'Begins',
      finishes: 'Ends',
      what: 'Tasks',
      shownBy: 'Shows at the place',
      wayThere: 'How to get there',
      daySupervisor: 'Supervisor, day activity',
    },
    letter: {
      subject: 'An agreement has been filled in',
      body: (address) =>
        `Somebody has filled in an agreement about a learning place.\n\nSign in and read what is new: ${address}`,
    },
  },
});
