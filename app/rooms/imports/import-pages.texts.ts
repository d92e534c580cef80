import { texts } from '../../shared/parts/texts.ts';
import type { CoverageRefusal } from './coverage.rules.ts';
import type { FileKind, Verdict } from './imports.rules.ts';

type Refused =
  | 'warnings_not_seen'
  | 'not_staged'
  | 'already_discarded'
  | 'has_problems'
  | 'changed_meanwhile'
  | 'already_confirmed';

const rows = (n: number) => (n === 1 ? '1 rad' : `${n} rader`);
/** What there is any of, in the words for one or for many. */
const joined = (parts: [count: number, one: string, many: string][]) =>
  parts.filter(([count]) => count > 0).map(([count, one, many]) => (count === 1 ? one : many));
const rowsInEnglish = (n: number) => (n === 1 ? '1 row' : `${n} rows`);

/** What the pages of the import say. */
export const importPagesTexts = texts({
  sv: {
    title: 'Läs in filer',
    lead: 'Personer, placeringar och tidigare övergångar från en CSV-fil eller en Excel-arbetsbok (.xlsx). Inget sparas om någon förrän du har granskat filen.',
    leadPeople:
      'Personer från en CSV-fil eller en Excel-arbetsbok (.xlsx). Inget sparas om någon förrän du har granskat filen. Placeringar och övergångar läses in av dem som beslutar om eller ger daglig verksamhet.',
    kind: 'Vad filen innehåller',
    kinds: {
      people: 'Personer',
      placements: 'Placeringar',
      transitions: 'Övergångar',
    } satisfies Record<FileKind, string> as Record<FileKind, string>,
    kindHints: {
      people: 'En rad per person. Läs in personerna först.',
      placements: 'En rad per placering i daglig verksamhet.',
      transitions: 'En rad per övergång som redan har skett. Räknas på sista dagen.',
    } satisfies Record<FileKind, string> as Record<FileKind, string>,
    file: 'Fil',
    fileHint: 'CSV eller Excel (.xlsx) med rubriker överst, högst 20 MB och 50 000 rader.',
    upload: 'Granska filen',
    missing: { kind: 'Välj vad filen innehåller.', file: 'Välj en fil som inte är tom.' },
    templates: 'Mallar',
    templatesLead: 'En mall har rubrikerna och en exempelrad. Ta bort exempelraden.',
    template: (kind: string) => `Mall för ${kind.toLowerCase()} (CSV)`,
    columns: (kind: string) => `Kolumner i filen med ${kind.toLowerCase()}`,
    earlier: 'Dina tidigare filer',
    noEarlier: 'Du har inte läst in någon fil än.',
    table: { file: 'Fil', kind: 'Innehåll', made: 'Granskad', state: 'Läge' },
    states: {
      waiting: 'väntar på dig',
      confirmed: 'inläst',
      discarded: 'kastad',
      reading: 'läses',
      refused: 'gick inte att läsa',
      undone: 'ångrad',
    },
    back: 'Till alla filer',
    review: 'Granska filen innan den läses in',
    fileLine: (kind: string, name: string) => `${kind}, ${name}. Inget är sparat om någon än.`,
    verdicts: {
      problem: 'Fel att rätta',
      changed: 'Ändras',
      new: 'Nya',
      same: 'Finns redan',
      kept: 'Lämnas som de är',
    } satisfies Record<Verdict, string> as Record<Verdict, string>,
    warned: 'Att se efter',
    warnedWhy: (n: number) =>
      `${rows(n)} har något att se efter. Det hindrar inte, men läs igenom dem innan du läser in filen.`,
    showWarned: 'Visa raderna att se efter',
    warningsSeen: 'Jag har sett efter och vill läsa in raderna ändå',
    show: 'Visa rader',
    keptWhy: (n: number) =>
      `${rows(n)} gäller personer som du inte får ändra: personen har skyddade uppgifter eller hör till en annan chef. Filen ändrar inget om dem.`,
    sameWhy: 'Raderna säger det som redan är registrerat.',
    sameFile: (moment: string) => `Du läste in precis den här filen ${moment}.`,
    rowTable: {
      row: 'Rad',
      number: 'Personnummer',
      cells: 'Uppgifter',
      changes: 'Ändring',
      wrong: 'Vad som ska rättas',
      warnings: 'Vad du bör se efter',
    },
    noRows: 'Inga rader.',
    nowAndThen: (from: string, to: string) => `${from} blir ${to}`,
    mustBeRight: (n: number) =>
      `${rows(n)} har fel. Rätta dem i filen och läs in den på nytt. Filen läses in helt eller inte alls.`,
    nothingToDo: 'Filen ändrar inget. Du kan kasta den.',
    confirm: (fresh: number, changed: number) =>
      `Läs in ${joined([
        [fresh, '1 ny rad', `${fresh} nya rader`],
        [changed, '1 ändrad rad', `${changed} ändrade rader`],
      ]).join(' och ')}`,
    discard: 'Kasta filen',
    coverageTitle: 'Är åren färdigregistrerade?',
    coverageLead:
      'Skriv till vilken dag alla övergångar är registrerade. Ett år utan dag visas som ofullständigt i uppföljningen. Lämna tomt om du inte vet.',
    through: (year: number) => `${year}: registrerat till och med`,
    project: (year: number) => `${year} var ett projektår`,
    stands: (day: string) => `Nu gäller ${day}.`,
    coverageRefusals: {
      not_a_date: () => 'Skriv dagen som ÅÅÅÅ-MM-DD.',
      not_in_the_year: (year: number) => `Skriv en dag under ${year}.`,
      not_been_yet: () => 'Dagen har inte varit än. Skriv i dag eller en tidigare dag.',
      day_missing: (year: number) => `Skriv till vilken dag ${year} är registrerat, eller ta bort krysset.`,
    } satisfies Record<CoverageRefusal, (year: number) => string> as Record<
      CoverageRefusal,
      (year: number) => string
    >,
    reading: (name: string) => `Läser filen ${name}`,
    readingLead:
      'Stora filer läses i bakgrunden. Du kan göra annat under tiden: filen finns bland dina filer.',
    readingSoon: 'Filen väntar på sin tur.',
    readRows: (done: number, all: number) => `${done} av ${all} rader är lästa.`,
    progress: 'Så långt är filen läst',
    readAgain: 'Se hur långt det har kommit',
    stopReading: 'Sluta läsa och kasta filen',
    readingFailed: 'Filen kunde inte läsas just nu',
    readingFailedLead:
      'Felet ligger hos oss. Inget är sparat om någon. Kasta filen och läs in den på nytt. Om det händer igen, säg till den som sköter Brygga hos er.',
    unreadable: (name: string) => `${name} gick inte att läsa`,
    unreadableLead: 'Inget ur filen är inläst.',
    refused: {
      not_staged: 'Filen läses fortfarande. Vänta tills den är läst, och granska den.',
      warnings_not_seen:
        'Inget är inläst. Läs igenom raderna att se efter, och kryssa i att du vill läsa in dem ändå.',
      already_discarded: 'Filen är redan kastad. Inget är inläst. Läs in filen på nytt om den ska med.',
      has_problems: 'Filen har fel. Inget är inläst. Rätta filen och läs in den på nytt.',
      changed_meanwhile:
        'Något som filen gäller har ändrats sedan du granskade den. Inget är inläst. Läs in filen på nytt och granska den igen.',
      already_confirmed: 'Filen är redan inläst och kan inte kastas.',
    } satisfies Record<Refused, string> as Record<Refused, string>,
    receipt: (name: string) => `${name} är inläst`,
    receiptCounts: (fresh: number, changed: number, untouched: number) =>
      `Nya rader: ${fresh}. Ändrade: ${changed}. Orörda: ${untouched}.`,
    receiptAt: (moment: string) => `Inläst ${moment}. Filens rader är borttagna härifrån.`,
    discarded: (name: string) => `${name} är kastad`,
    discardedLead: 'Inget ur filen är inläst, och dess rader är borttagna härifrån.',
    next: { people: 'Till deltagarna', followUp: 'Till uppföljningen', another: 'Läs in en fil till' },
  },
  en: {
    title: 'Load files',
    lead: 'People, placements and earlier transitions from a CSV file or an Excel workbook (.xlsx). Nothing is stored about anybody until you have reviewed the file.',
    leadPeople:
      'People from a CSV file or an Excel workbook (.xlsx). Nothing is stored about anybody until you have reviewed the file. Placements and transitions are loaded by those who grant or provide day activity.',
    kind: 'What the file holds',
    kinds: { people: 'People', placements: 'Placements', transitions: 'Transitions' },
    kindHints: {
      people: 'One row per person. Load the people first.',
      placements: 'One row per placement in day activity.',
      transitions: 'One row per transition that has taken place. Counted by its last day.',
    },
    file: 'File',
    fileHint: 'CSV or Excel (.xlsx) with headings at the top, at most 20 MB and 50,000 rows.',
    upload: 'Review the file',
    missing: { kind: 'Choose what the file holds.', file: 'Choose a file that is not empty.' },
    templates: 'Templates',
    templatesLead: 'A template has the headings and one example row. Remove the example.',
    template: (kind: string) => `Template for ${kind.toLowerCase()} (CSV)`,
    columns: (kind: string) => `Columns of a file of ${kind.toLowerCase()}`,
    earlier: 'Your earlier files',
    noEarlier: 'You have not loaded any file yet.',
    table: { file: 'File', kind: 'Content', made: 'Reviewed', state: 'State' },
    states: {
      waiting: 'waits for you',
      confirmed: 'loaded',
      discarded: 'thrown away',
      reading: 'being read',
      refused: 'could not be read',
      undone: 'undone',
    },
    back: 'To all files',
    review: 'Review the file before it is loaded',
    fileLine: (kind: string, name: string) => `${kind}, ${name}. Nothing has been stored about anybody yet.`,
    verdicts: {
      problem: 'To correct',
      changed: 'Changed',
      new: 'New',
      same: 'Already there',
      kept: 'Left as they are',
    },
    warned: 'To look at',
    warnedWhy: (n: number) =>
      `There is something to look at in ${rowsInEnglish(n)}. It does not stop the file, but read them before you load it.`,
    showWarned: 'Show the rows to look at',
    warningsSeen: 'I have looked, and want to load the rows all the same',
    show: 'Show rows',
    keptWhy: (n: number) =>
      `${rowsInEnglish(n)}: people whom you may not change, since the person has a protected identity or belongs to another manager. The file changes nothing about them.`,
    sameWhy: 'The rows say what is registered already.',
    sameFile: (moment: string) => `You loaded this very file ${moment}.`,
    rowTable: {
      row: 'Row',
      number: 'Personal number',
      cells: 'Data',
      changes: 'Change',
      wrong: 'What to correct',
      warnings: 'What to look at',
    },
    noRows: 'No rows.',
    nowAndThen: (from: string, to: string) => `${from} becomes ${to}`,
    mustBeRight: (n: number) =>
      `There is something wrong in ${rowsInEnglish(n)}. Correct the file and load it again. A file is loaded whole or not at all.`,
    nothingToDo: 'The file changes nothing. You can throw it away.',
    confirm: (fresh: number, changed: number) =>
      `Load ${joined([
        [fresh, '1 new row', `${fresh} new rows`],
        [changed, '1 changed row', `${changed} changed rows`],
      ]).join(' and ')}`,
    discard: 'Throw the file away',
    coverageTitle: 'Are the years fully registered?',
    coverageLead:
      'Write to which day all transitions are registered. A year without a day is shown as incomplete in the follow-up. Leave it empty if you do not know.',
    through: (year: number) => `${year}: registered to and including`,
    project: (year: number) => `${year} was a project year`,
    stands: (day: string) => `What stands now is ${day}.`,
    coverageRefusals: {
      not_a_date: () => 'Write the day as YYYY-MM-DD.',
      not_in_the_year: (year: number) => `Write a day in ${year}.`,
      not_been_yet: () => 'The day has not been yet. Write today or an earlier day.',
      day_missing: (year: number) => `Write to which day ${year} is registered, or remove the tick.`,
    },
    reading: (name: string) => `Reading the file ${name}`,
    readingLead:
      'Large files are read in the background. You can do other things meanwhile: the file stands among your files.',
    readingSoon: 'The file waits for its turn.',
    readRows: (done: number, all: number) => `${done} of ${all} rows have been read.`,
    progress: 'How much of the file has been read',
    readAgain: 'See how far it has come',
    stopReading: 'Stop reading and throw the file away',
    readingFailed: 'The file could not be read just now',
    readingFailedLead:
      'The fault is ours. Nothing has been stored about anybody. Throw the file away and load it again. If it happens again, tell whoever operates Brygga.',
    unreadable: (name: string) => `${name} could not be read`,
    unreadableLead: 'Nothing of the file is loaded.',
    refused: {
      not_staged: 'The file is still being read. Wait until it has been read, and review it.',
      warnings_not_seen:
        'Nothing is loaded. Read the rows to look at, and tick that you want to load them all the same.',
      already_discarded: 'The file has been thrown away. Nothing is loaded. Load it again if you need it.',
      has_problems: 'There is something wrong in the file. Nothing is loaded. Correct it and load it again.',
      changed_meanwhile:
        'Something that the file is about has changed since you reviewed it. Nothing is loaded. Load the file again and review it.',
      already_confirmed: 'The file is loaded already and cannot be thrown away.',
    },
    receipt: (name: string) => `${name} is loaded`,
    receiptCounts: (fresh: number, changed: number, untouched: number) =>
      `New rows: ${fresh}. Changed: ${changed}. Untouched: ${untouched}.`,
    receiptAt: (moment: string) => `Loaded ${moment}. The rows of the file are removed from here.`,
    discarded: (name: string) => `${name} is thrown away`,
    discardedLead: 'Nothing of the file is loaded, and its rows are removed from here.',
    next: { people: 'To the participants', followUp: 'To the follow-up', another: 'Load another file' },
  },
});
