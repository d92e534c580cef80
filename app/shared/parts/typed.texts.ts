import type { TooLong } from '../values/typed-text.ts';
import { texts } from './texts.ts';

const inSwedish = (count: number) => count.toLocaleString('sv-SE');
const inEnglish = (count: number) => count.toLocaleString('en-GB');

/** What every room says alike of what was typed in a field. */
export const typedTexts = texts({
  sv: {
    draft: 'Det du hade skrivit när inloggningen tog slut är kvar. Det är inte sparat än.',
    keepDraft: 'Spara utkast',
    dropDraft: 'Kasta utkastet',
    draftKept: 'Utkast sparat',
    draftWhose: 'Utkastet sparas medan du skriver. Bara du ser det.',
    draftFailed: 'Utkastet gick inte att spara just nu. Brygga försöker igen.',
    draftSignedOut:
      'Du är utloggad. Det du har skrivit är sparat som ditt utkast. Logga in igen så finns det kvar.',
    draftElsewhere:
      'Utkastet har ändrats i ett annat fönster. Välj Spara utkast om texten i det här fönstret ska gälla.',
    draftTooLong: 'Texten är för lång för att sparas som utkast. Korta den.',
    formTooLarge: (megabytes: number) =>
      `Filerna är för stora. De får vara högst ${megabytes} MB tillsammans. Inget är sparat. Välj mindre filer.`,
    formKept: 'Det du skrev står kvar.',
    formCut: 'Allt du skrev gick inte att läsa. Det som saknas behöver du skriva igen.',
    formCutDraft: 'Allt du skrev gick inte att läsa. Det som saknas är hämtat ur ditt senaste utkast.',
    missing: 'Fyll i fältet.',
    tooLong: ({ has, may }: TooLong) =>
      `Texten är för lång: den har ${inSwedish(has)} tecken och får ha högst ${inSwedish(may)}. Korta den.`,
    tooFarAhead: 'Så långt fram går det inte. Skriv ett tidigare år.',
    notADate: 'Skriv datumet som ÅÅÅÅ-MM-DD.',
    notATime: 'Skriv klockslaget som 10 eller 10.30.',
    inTheFuture: 'Dagen har inte varit än. Rätta dagen.',
    beforeBirth: 'Dagen är före personens födelse. Rätta dagen.',
    notAChoice: 'Välj ett av alternativen.',
    notAnEmail: 'Skriv en hel e-postadress, till exempel namn@exempel.se',
    notAPhone: 'Skriv telefonnumret med siffror',
    notANumber: (least: number, most: number) => `Skriv ett helt tal från ${least} till ${most}.`,
    savedMeanwhile: 'En kollega sparade i samma stund. Läs det som står nu och spara igen.',
    changedByColleague: (was: string, is: string) =>
      `En kollega ändrade det här medan du skrev: från ”${was}” till ”${is}”. Kollegans text står i fältet.`,
    changedByBoth: (was: string, is: string) =>
      `En kollega ändrade det här medan du skrev: från ”${was}” till ”${is}”. Din text står kvar i fältet. Spara igen om den ska gälla.`,
  },
  en: {
    draft: 'What you had typed when your sign-in ended is still here. It is not saved yet.',
    keepDraft: 'Save draft',
    dropDraft: 'Throw the draft away',
    draftKept: 'Draft saved',
    draftWhose: 'The draft is saved while you write. Only you see it.',
    draftFailed: 'The draft could not be saved just now. Brygga tries again.',
    draftSignedOut:
      'You are signed out. What you have written is saved as your draft. Sign in again and it is there.',
    draftElsewhere:
      'The draft has been changed in another window. Choose Save draft if the text in this window is to hold.',
    draftTooLong: 'The text is too long to be saved as a draft. Shorten it.',
    formTooLarge: (megabytes) =>
      `The files are too large. They may be ${megabytes} MB together. Nothing is saved. Choose smaller files.`,
    formKept: 'What you wrote is still here.',
    formCut: 'Not all that you wrote could be read. What is missing has to be written again.',
    formCutDraft: 'Not all that you wrote could be read. What is missing comes from your last draft.',
    missing: 'Fill this in.',
    tooLong: ({ has, may }) =>
      `The text is too long: it has ${inEnglish(has)} characters and may have ${inEnglish(may)}. Shorten it.`,
    tooFarAhead: 'That is too far ahead. Write an earlier year.',
    notADate: 'Write the date as YYYY-MM-DD.',
    notATime: 'Write the time as 10 or 10.30.',
    inTheFuture: 'The day has not been yet. Correct the day.',
    beforeBirth: 'The day is before the person was born. Correct the day.',
    notAChoice: 'Choose one of the alternatives.',
    notAnEmail: 'Write a whole email address, for example name@example.se',
    notAPhone: 'Write the telephone number in digits',
    notANumber: (least, most) => `Write a whole number from ${least} to ${most}.`,
    savedMeanwhile: 'A colleague saved in the same moment. Read what stands now and save again.',
    changedByColleague: (was, is) =>
      `A colleague changed this while you were writing: from “${was}” to “${is}”. The colleague's text stands in the field.`,
    changedByBoth: (was, is) =>
      `A colleague changed this while you were writing: from “${was}” to “${is}”. Your text still stands in the field. Save again if it is to hold.`,
  },
});
