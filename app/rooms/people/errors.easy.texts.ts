import { texts } from '../../shared/parts/texts.ts';

/** What is said to the person when one of the own pages cannot be shown: what happened, and what to do. */
export const errorEasyTexts = texts({
  sv: {
    home: 'Gå till Min väg',
    typed: 'Det här skrev du',
    typedWhy: 'Det är inte sparat.',
    typedKept: 'Kommer sidan tillbaka står din text kvar där.',
    reference: (reference: string) => `Felet har nummer ${reference}.`,
    notFound: { title: 'Sidan finns inte', body: 'Den här sidan kan vi inte visa för dig.' },
    notAllowed: { title: 'Det går inte', body: 'Det här får du inte göra. Fråga den som hjälper dig.' },
    changed: { title: 'Någon annan hann först', body: 'Någon ändrade samtidigt som du. Öppna sidan igen.' },
    databaseGone: {
      title: 'Något gick fel',
      body: 'Sidan fungerar dåligt just nu. Det är vårt fel. Försök igen om en stund.',
    },
    diskFull: {
      title: 'Något gick fel',
      body: 'Vi kan inte spara just nu. Det är vårt fel. Säg det till den som hjälper dig.',
    },
    tooLarge: { title: 'Filen är för stor', body: 'Välj en mindre fil.' },
    noPdf: { title: 'Vi kan inte göra papper här', body: 'Gå tillbaka. Skriv ut sidan i stället.' },
    unreadable: { title: 'Det kom inte fram', body: 'Gå tillbaka. Skicka en gång till.' },
    unexpected: {
      title: 'Något gick fel',
      body: 'Sidan fungerar dåligt just nu. Det är vårt fel. Försök igen om en stund.',
    },
  },
  en: {
    home: 'Go to My way',
    typed: 'This is what you wrote',
    typedWhy: 'It is not saved.',
    typedKept: 'If the page comes back, your text is still there.',
    reference: (reference) => `The error has number ${reference}.`,
    notFound: { title: 'There is no such page', body: 'We cannot show this page to you.' },
    notAllowed: { title: 'It is not possible', body: 'You may not do this. Ask the one who helps you.' },
    changed: {
      title: 'Something has changed',
      body: 'Somebody changed it at the same time as you. Open the page again.',
    },
    databaseGone: {
      title: 'Something went wrong',
      body: 'The page works badly right now. It is our fault. Try again in a while.',
    },
    diskFull: {
      title: 'Something went wrong',
      body: 'We cannot save right now. It is our fault. Tell the one who helps you.',
    },
    tooLarge: { title: 'The file is too big', body: 'Choose a smaller file.' },
    noPdf: { title: 'No paper can be made', body: 'Go back. Print the page instead.' },
    unreadable: { title: 'It did not arrive', body: 'Go back. Send it once more.' },
    unexpected: {
      title: 'Something went wrong',
      body: 'The page works badly right now. It is our fault. Try again in a while.',
    },
  },
});
