import { texts } from '../../shared/parts/texts.ts';

/** What is said when a page cannot be shown, each with what one can do. */
export const errorTexts = texts({
  sv: {
    home: 'Gå till startsidan',
    typed: 'Det här skrev du',
    typedWhy: 'Det är inte sparat. Kopiera det om du behöver det.',
    typedKept: 'Blir sidan öppen för dig igen finns det kvar som ditt utkast.',
    reference: (reference: string) => `Felets nummer: ${reference}`,
    notFound: {
      title: 'Sidan finns inte',
      body: 'Adressen kan vara fel, sidan kan ha tagits bort, eller så är den inte öppen för dig.',
    },
    notAllowed: {
      title: 'Du har inte behörighet',
      body: 'Ditt uppdrag ger inte rätt att göra det här. Inget har sparats. Fråga din chef om du behöver behörigheten.',
    },
    changed: {
      title: 'Någon annan hann före',
      body: 'Uppgiften har ändrats eller tagits bort sedan du öppnade sidan. Inget har sparats. Gå tillbaka, ladda om sidan och försök igen.',
    },
    databaseGone: {
      title: 'Databasen svarar inte',
      body: 'Inget har sparats. Vänta en stund och försök igen. Om felet är kvar, säg till den som sköter Brygga hos er.',
    },
    diskFull: {
      title: 'Det finns ingen plats kvar att spara på',
      body: 'Inget har sparats. Säg till den som sköter Brygga hos er: disken är full.',
    },
    tooLarge: {
      title: 'Filen är för stor',
      body: 'Filen är större än 20 MB. Dela den i flera. Inget har sparats.',
    },
    noPdf: {
      title: 'Det går inte att göra en PDF här',
      body: 'Datorn som Brygga körs på saknar programmet som gör PDF. Gå tillbaka till sidan och skriv ut den i stället.',
    },
    unreadable: {
      title: 'Formuläret kom inte fram helt',
      body: 'Det som skickades går inte att läsa. Inget har sparats. Gå tillbaka till formuläret och skicka det igen.',
    },
    unexpected: {
      title: 'Något gick fel',
      body: 'Felet ligger hos oss. Inget har sparats. Försök igen om en stund. Om felet är kvar, säg till den som sköter Brygga hos er och uppge numret.',
    },
  },
  en: {
    home: 'Go to the start page',
    typed: 'This is what you wrote',
    typedWhy: 'It has not been saved. Copy it if you need it.',
    typedKept: 'If the page opens to you again, it is still there as your own draft.',
    reference: (reference: string) => `Number of the error: ${reference}`,
    notFound: {
      title: 'There is no such page',
      body: 'The address may be wrong, the page may have been removed, or it is not open to you.',
    },
    notAllowed: {
      title: 'You are not allowed to do this',
      body: 'Your role does not give the right to do this. Nothing has been saved. Ask your manager if you need the right.',
    },
    changed: {
      title: 'Somebody else was first',
      body: 'What you wanted to change has been changed or removed since you opened the page. Nothing has been saved. Go back, reload the page and try again.',
    },
    databaseGone: {
      title: 'The database does not answer',
      body: 'Nothing has been saved. Wait a moment and try again. If it does not help, tell whoever runs Brygga where you work.',
    },
    diskFull: {
      title: 'There is no room left to save',
      body: 'Nothing has been saved. Tell whoever runs Brygga where you work that the disk is full.',
    },
    tooLarge: {
      title: 'The file is too large',
      body: 'The file is larger than 20 MB. Split it. Nothing has been saved.',
    },
    noPdf: {
      title: 'A PDF cannot be made here',
      body: 'The machine that runs Brygga lacks the program that makes PDF. Go back to the page and print it instead.',
    },
    unreadable: {
      title: 'The form did not arrive whole',
      body: 'What was sent cannot be read. Nothing has been saved. Go back to the form and send it again.',
    },
    unexpected: {
      title: 'Something went wrong',
      body: 'The fault is ours. Nothing has been saved. Try again in a moment. If it does not help, tell whoever runs Brygga where you work and give the number.',
    },
  },
});
