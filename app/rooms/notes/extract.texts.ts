import { texts } from '../../shared/parts/texts.ts';
import type { MaskRefusal } from './extract.rules.ts';

const refusalsSv: Record<MaskRefusal, string> = {
  passages_missing: 'Skriv orden som ska döljas.',
  passage_not_found: 'Orden finns inte i texten. Kopiera dem precis som de står, en del per rad.',
  reason_missing: 'Skriv varför det ska döljas.',
};
const refusalsEn: Record<MaskRefusal, string> = {
  passages_missing: 'Write the words that are to be hidden.',
  passage_not_found:
    'The words do not stand in the text. Copy them just as they stand, one part on each line.',
  reason_missing: 'Write why it is to be hidden.',
};

export const extractTexts = texts({
  sv: {
    title: 'Utdrag ur personakten',
    lead: 'Allt som din organisation själv har skrivit in om personen, och vem som har läst det. Dölj det som rör någon annan innan du gör utdraget.',
    make: 'Gör utdraget som PDF',
    noPdf: 'Datorn som Brygga körs på saknar programmet som gör PDF. Skriv ut den här sidan i stället.',
    print: 'Skriv ut',
    filesInside: (count: number) =>
      count === 1
        ? 'En fil ligger i utdraget. Öppna den i programmet som visar PDF, bland bilagorna.'
        : `${count} filer ligger i utdraget. Öppna dem i programmet som visar PDF, bland bilagorna.`,
    filesApart: (count: number) =>
      count === 1
        ? 'En fil fick inte plats. Den lämnas ut för sig, från personakten.'
        : `${count} filer fick inte plats. De lämnas ut för sig, från personakten.`,
    fileWord: 'bilaga',
    fileInside: 'Ligger i utdraget som',
    fileName: 'Fil',
    pieces: (count: number) => `${count} st, se Bilagor`,
    wholeFile:
      'Ord inne i en fil går inte att dölja. Dölj hela filen, och lämna ut en egen version av den för sig om det behövs.',
    hide: 'Dölj något här',
    hideTitle: 'Dölj något i utdraget',
    whole: 'Vad ska döljas?',
    wholeChoices: { all: 'Allt i den här raden', passages: 'Vissa ord' },
    passages: 'Vilka ord?',
    passagesHint: 'Kopiera orden precis som de står. En del per rad.',
    reason: 'Varför?',
    reasonHint: 'Till exempel: uppgift om en kamrat. Skälet sparas men står inte i utdraget.',
    save: 'Dölj',
    masks: 'Det här är dolt',
    lift: 'Visa igen',
    hidden: '[dolt]',
    hiddenAll: 'Dolt',
    someHidden: 'Något som rör en annan person är dolt i utdraget.',
    madeBy: (who: string, moment: string) => `Gjort av ${who} ${moment}`,
    organisation: 'Organisation',
    name: 'Namn',
    made: 'Gjort',
    reads: 'Vem som har läst',
    readsCaption: 'Läsningar dag för dag',
    readsHead: { day: 'Dag', organisation: 'Organisation', role: 'Roll', act: 'Vad', times: 'Gånger' },
    noReads: 'Ingen läsning är noterad.',
    footer: 'Utdrag ur personakten',
    yes: 'Ja',
    no: 'Nej',
    refusals: refusalsSv,
  },
  en: {
    title: 'Extract of the case file',
    lead: 'Everything that your organisation has itself recorded about the person, and who has read it. Hide what is about somebody else before you make the extract.',
    make: 'Make the extract as PDF',
    noPdf: 'The machine that runs Brygga lacks the program that makes PDF. Print this page instead.',
    print: 'Print',
    filesInside: (count) =>
      count === 1
        ? 'One file lies in the extract. Open it in the program that shows PDF, among the attachments.'
        : `${count} files lie in the extract. Open them in the program that shows PDF, among the attachments.`,
    filesApart: (count) =>
      count === 1
        ? 'One file did not fit. It is handed over apart, from the case file.'
        : `${count} files did not fit. They are handed over apart, from the case file.`,
    fileWord: 'attachment',
    fileInside: 'Lies in the extract as',
    fileName: 'File',
    pieces: (count) => `${count}, see Attachments`,
    wholeFile:
      'Words inside a file cannot be hidden. Hide the whole file, and hand over a version of your own apart if needed.',
    hide: 'Hide something here',
    hideTitle: 'Hide something in the extract',
    whole: 'What is to be hidden?',
    wholeChoices: { all: 'Everything in this row', passages: 'Some words' },
    passages: 'Which words?',
    passagesHint: 'Copy the words just as they stand. One part on each line.',
    reason: 'Why?',
    reasonHint: 'For example: about a friend. The reason is kept but does not stand in the extract.',
    save: 'Hide',
    masks: 'This is hidden',
    lift: 'Show again',
    hidden: '[hidden]',
    hiddenAll: 'Hidden',
    someHidden: 'Something about another person is hidden in the extract.',
    madeBy: (who, moment) => `Made by ${who} ${moment}`,
    organisation: 'Organisation',
    name: 'Name',
    made: 'Made',
    reads: 'Who has read',
    readsCaption: 'Reads day by day',
    readsHead: { day: 'Day', organisation: 'Organisation', role: 'Role', act: 'What', times: 'Times' },
    noReads: 'No read is recorded.',
    footer: 'Extract of the case file',
    yes: 'Yes',
    no: 'No',
    refusals: refusalsEn,
  },
});
