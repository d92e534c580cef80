import { texts } from '../../shared/parts/texts.ts';

/** What stands on an open page in place of what may no longer be seen there. */
export const stillSeenTexts = texts({
  sv: {
    changed: {
      title: 'Sidan är tömd',
      body: 'Det som stod här får du inte se längre, eller så har det ändrats vad du får se. Hämta sidan igen för att se vad som gäller nu.',
      again: 'Hämta sidan igen',
    },
    signedOut: {
      title: 'Du är inte inloggad längre',
      body: 'Sidan är tömd. Det du höll på att skriva står kvar: skicka det, så sparas det som ditt utkast medan du loggar in.',
      again: 'Logga in',
    },
    typed: 'Det här hade du skrivit',
    typedWhy: 'Det är inte sparat. Kopiera det om du behöver det.',
  },
  en: {
    changed: {
      title: 'This page has been emptied',
      body: 'You may no longer see what stood here, or what you may see has changed. Open the page again to see what holds now.',
      again: 'Open the page again',
    },
    signedOut: {
      title: 'You are no longer signed in',
      body: 'The page has been emptied. What you were writing is still here: send it, and it is kept as your draft while you sign in.',
      again: 'Sign in',
    },
    typed: 'This is what you had written',
    typedWhy: 'It has not been saved. Copy it if you need it.',
  },
});
