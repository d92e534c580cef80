import { type Lang, texts } from '../../shared/parts/texts.ts';
import { headingOf } from './columns.rules.ts';
import type { FileRefusal } from './file-refusals.rules.ts';
import type { ColumnName, FileKind, Problem, ProblemName, Warning } from './imports.rules.ts';
import { cellWords } from './shown-cells.rules.ts';

type ProblemWords = Pick<Problem, 'value' | 'allowed' | 'other'>;
type ProblemSentences = Record<ProblemName, (p: ProblemWords) => string>;
type FileSentences = { [N in FileRefusal['name']]: (f: FileWords) => string };
type WarningSentences = Record<Warning['name'], (w: Warning) => string>;
type FileWords = { columns: string; row: number };
type ColumnSentences = Record<ColumnName, string>;

const orNone = (allowed: string[] | undefined, none: string) => (allowed?.length ? allowed.join(', ') : none);

export const importsTexts = texts({
  sv: {
    where: (row: number, heading: string) => (heading ? `Rad ${row}, ${heading}: ` : `Rad ${row}: `),
    problems: {
      missing: () => 'Cellen är tom. Fyll i den.',
      formula: (p) =>
        `”${p.value}” är en formel, eller börjar som en. Skriv värdet i stället, utan tecknet i början.`,
      garbled: (p) => `”${p.value}” har trasiga bokstäver. Spara filen på nytt som ”CSV UTF-8”.`,
      line_break: () =>
        'Cellen har flera rader. Skriv allt på en rad och se efter om ett citattecken saknas.',
      too_long: () => 'Texten är för lång. Korta den.',
      number_not_digits: (p) => `”${p.value}” är inte bara siffror. Skriv numret som ÅÅÅÅMMDD-NNNN.`,
      number_wrong_length: (p) =>
        `”${p.value}” har fel antal siffror. Skriv tio eller tolv siffror. Kalkylprogram kan ta bort nollor i början.`,
      number_no_such_date: (p) => `”${p.value}” börjar inte med ett datum som finns. Rätta numret.`,
      number_in_the_future: (p) => `”${p.value}” är ett födelsedatum i framtiden. Rätta numret.`,
      number_wrong_check_digit: (p) =>
        `Sista siffran stämmer inte med de andra i ”${p.value}”. Jämför med er källa och rätta numret.`,
      number_spoiled: (p) =>
        `Kalkylprogrammet har gjort om numret till ”${p.value}”. Gör kolumnen till text, fyll i numret igen och spara.`,
      unknown_unit: (p) =>
        `”${p.value}” är ingen enhet hos er. Skriv en av dessa: ${orNone(p.allowed, 'inga enheter är upplagda än')}.`,
      unit_of_another: (p) =>
        `”${p.value}” finns hos er, men är inte en av de enheter du svarar för. Skriv en av dessa, eller be den chef som svarar för enheten: ${orNone(p.allowed, 'du svarar inte för någon enhet än')}.`,
      unknown_contact: (p) =>
        `”${p.value}” är ingen i er personal som kan vara kontakt. Skriv personens e-post som i Behörigheter, eller lämna tomt.`,
      unknown_form: (p) =>
        `”${p.value}” är ingen form vi känner till. Skriv en av dessa: ${orNone(p.allowed, '–')}.`,
      unknown_destination: (p) =>
        `”${p.value}” är inget mål vi känner till. Skriv ett av dessa: ${orNone(p.allowed, '–')}.`,
      unknown_way_in: (p) =>
        `”${p.value}” är ingen väg in vi känner till. Skriv en av dessa, eller lämna tomt: ${orNone(p.allowed, '–')}.`,
      not_yes_or_no: (p) => `”${p.value}” är varken ja eller nej. Skriv ja eller nej.`,
      not_an_email: (p) => `”${p.value}” är ingen e-postadress. Rätta den eller lämna tomt.`,
      not_a_phone: (p) =>
        `”${p.value}” är inget telefonnummer. Skriv bara siffror, med nollan i början, eller lämna tomt.`,
      not_a_date: (p) => `”${p.value}” är inget datum som finns. Skriv det som ÅÅÅÅ-MM-DD.`,
      date_without_year: (p) => `”${p.value}” saknar år. Skriv datumet som ÅÅÅÅ-MM-DD.`,
      date_in_the_future: (p) => `${p.value} har inte varit än. Här ska bara stå det som redan har hänt.`,
      too_many_cells: (p) =>
        `Raden har fler celler än rubriker. Ta bort ”${p.value}”, eller sätt citattecken om text som har skiljetecken i sig.`,
      example_row: () => 'Raden är exemplet från mallen. Ta bort den.',
      before_birth: (p) => `${p.value} är före personens födelse (${p.other}). Rätta datumet eller numret.`,
      end_before_start: (p) => `${p.value} är före startdagen ${p.other}. Rätta den ena.`,
      same_person_twice: (p) => `Personen står redan på rad ${p.other}. Behåll en av raderna.`,
      same_transition_twice: (p) =>
        `Samma person och slutdatum står redan på rad ${p.other}. Behåll en av raderna.`,
      overlap: (p) =>
        `Placeringen från ${p.value} börjar innan den på rad ${p.other} har slutat. Rätta Från eller Till på en av raderna.`,
      overlap_existing: (p) =>
        `Placeringen överlappar en som redan är registrerad från ${p.other}. Ta med den i filen med rätt slutdag, eller ändra den först.`,
      unknown_person: (p) => `${p.value} finns inte hos er. Läs in personen först, eller rätta numret.`,
      protection_stays: () =>
        'Personen har skyddade personuppgifter. En fil kan inte ta bort skyddet: skriv ja.',
      decided_here: (p) =>
        `Övergången ${p.value} är beslutad av en handläggare här och kan inte ändras av en fil. Ta bort raden, eller rätta på personens sida.`,
      end_needs_decision: () =>
        'Daglig verksamhet slutar genom LSS-handläggarens beslut. Lämna dagen tom, eller be LSS-handläggaren att registrera beslutet. Byter personen enhet: lägg till den nya placeringen i filen.',
    } satisfies ProblemSentences as ProblemSentences,
    file: {
      too_large: () => 'Filen är större än 20 MB. Dela den i flera.',
      empty_file: () => 'Filen är tom. Välj en fil med rubriker på första raden.',
      old_workbook: () =>
        'Filen är en äldre arbetsbok (.xls), eller så är den låst med lösenord. Öppna den i kalkylprogrammet och spara som ”Excel-arbetsbok (.xlsx)” utan lösenord.',
      broken_workbook: () =>
        'Arbetsboken går inte att läsa: den är skadad, låst eller av annat slag än .xlsx. Öppna den i kalkylprogrammet och spara den på nytt som ”Excel-arbetsbok (.xlsx)”.',
      swollen_workbook: () =>
        'Arbetsboken är mycket större uppackad än den ser ut, eller har en cell med fler än 32 767 tecken, och läses inte. Klistra in bara värdena i en ny arbetsbok och spara den.',
      not_text: () =>
        'Filen är varken en textfil eller en arbetsbok. Spara som ”CSV UTF-8” eller ”Excel-arbetsbok (.xlsx)” i kalkylprogrammet.',
      missing_columns: (f) =>
        `Dessa rubriker saknas på rad ${f.row}: ${f.columns}. Ta gärna mallen och klistra in era uppgifter.`,
      same_column_twice: (f) => `Flera kolumner betyder ${f.columns}. Ta bort alla utom en.`,
      unclosed_quote: (f) =>
        `Ett citattecken öppnas men stängs inte, nära rad ${f.row}. Ta bort det eller stäng det.`,
      long_cell: (f) =>
        `En cell på rad ${f.row} har fler än 32 767 tecken. Korta den, eller ta bort kolumnen om den inte ska läsas.`,
      too_many_rows: () => 'Filen har fler än 50 000 rader eller en miljon celler. Dela den i flera.',
      sent_twice: () =>
        'Filen skickades två gånger på en gång. Den första läses redan: se dina tidigare filer.',
      no_rows: () => 'Filen har rubriker men inga rader under. Fyll i minst en rad.',
    } satisfies FileSentences as FileSentences,
    warnings: {
      other_transition: (w) =>
        `Personen har redan en övergång: ${w.what}, ${w.from}. Läser du in raden får personen en till.`,
      other_row: (w) =>
        `Samma person står också på rad ${w.what}, med slutdatum ${w.from}. Läser du in båda får personen två övergångar.`,
      inside_placement: (w) =>
        `Personen är placerad på ${w.what} från ${w.from}${w.to ? ` till ${w.to}` : ' och tills vidare'}. Läser du in raden räknas personen som slutad, men är kvar enligt placeringen.`,
    } satisfies WarningSentences as WarningSentences,
    ignored: (headings: string) => `Dessa kolumner läses inte: ${headings}.`,
    columns: {
      number: 'Person- eller samordningsnummer, tio eller tolv siffror. Könet läses ur numret.',
      givenName: 'Förnamn.',
      familyName: 'Efternamn.',
      unit: 'Enhetens namn, som det står hos er.',
      contact: 'E-post till kontakten i personalen, för den som inte har någon än. Får vara tom.',
      phone: 'Personens telefon. Får vara tom.',
      email: 'Personens e-post. Får vara tom.',
      communicationSupport: 'Till exempel bildstöd. Får vara tom.',
      interpreterLanguage: 'Det språk personen behöver tolk på. Får vara tom.',
      wayIn: 'Hur personen kom till daglig verksamhet. Får vara tom.',
      protected: 'Ja eller nej på varje rad.',
      form: 'Gruppverksamhet, Arbetsinriktad grupp, Utflyttad grupp eller Enskild plats.',
      startsOn: 'Första dagen, ÅÅÅÅ-MM-DD.',
      endsOn: 'Sista dagen. Tom om placeringen pågår.',
      leftOn: 'Sista dagen i daglig verksamhet, ÅÅÅÅ-MM-DD.',
      destination:
        'Lönearbete, Arbetsrehabilitering, Förstärkt samarbete, ASF-insats, Studier, Flyttat eller Annat.',
      fromForm: 'Vilken form personen lämnade. Får vara tom.',
      projectYear: 'Ja om året var ett projektår. Får vara tom.',
    } satisfies ColumnSentences as ColumnSentences,
  },
  en: {
    where: (row: number, heading: string) => (heading ? `Row ${row}, ${heading}: ` : `Row ${row}: `),
    problems: {
      missing: () => 'The cell is empty. Fill it in.',
      formula: (p) =>
        `“${p.value}” is a formula, or begins like one. Write the value instead, without the sign in front.`,
      garbled: (p) => `“${p.value}” has broken letters. Save the file again as “CSV UTF-8”.`,
      line_break: () =>
        'The cell has several lines. Write it on one line and look for a missing quotation mark.',
      too_long: () => 'The text is too long. Shorten it.',
      number_not_digits: (p) => `“${p.value}” is not only digits. Write the number as YYYYMMDD-NNNN.`,
      number_wrong_length: (p) =>
        `“${p.value}” has the wrong number of digits. Write ten or twelve. Spreadsheets may remove zeros in front.`,
      number_no_such_date: (p) => `“${p.value}” does not begin with a date that exists. Correct the number.`,
      number_in_the_future: (p) => `“${p.value}” is a birth date in the future. Correct the number.`,
      number_wrong_check_digit: (p) =>
        `The last digit does not fit the others in “${p.value}”. Compare with your source and correct the number.`,
      number_spoiled: (p) =>
        `The spreadsheet has turned the number into “${p.value}”. Make the column text, fill in the number again and save.`,
      unknown_unit: (p) =>
        `“${p.value}” is not a unit of yours. Write one of these: ${orNone(p.allowed, 'no units have been set up yet')}.`,
      unit_of_another: (p) =>
        `“${p.value}” is one of your organisation's units, but not one that you answer for. Write one of these, or ask the manager of that unit: ${orNone(p.allowed, 'you answer for no unit yet')}.`,
      unknown_contact: (p) =>
        `“${p.value}” is nobody in your staff who can be a contact. Write the e-mail as in Access rights, or leave it empty.`,
      unknown_form: (p) =>
        `“${p.value}” is not a form that we know. Write one of these: ${orNone(p.allowed, '–')}.`,
      unknown_destination: (p) =>
        `“${p.value}” is not a destination that we know. Write one of these: ${orNone(p.allowed, '–')}.`,
      unknown_way_in: (p) =>
        `“${p.value}” is not a way in that we know. Write one of these, or leave it empty: ${orNone(p.allowed, '–')}.`,
      not_yes_or_no: (p) => `“${p.value}” is neither ja (yes) nor nej (no). Write ja or nej.`,
      not_an_email: (p) => `“${p.value}” is not an e-mail address. Correct it or leave it empty.`,
      not_a_phone: (p) =>
        `“${p.value}” is not a telephone number. Write digits only, with the zero in front, or leave it empty.`,
      not_a_date: (p) => `“${p.value}” is not a date that exists. Write it as YYYY-MM-DD.`,
      date_without_year: (p) => `“${p.value}” has no year. Write the date as YYYY-MM-DD.`,
      date_in_the_future: (p) => `${p.value} has not been yet. Only what has already happened belongs here.`,
      too_many_cells: (p) =>
        `The row has more cells than there are headings. Remove “${p.value}”, or put quotation marks around text with a separator in it.`,
      example_row: () => 'The row is the example of the template. Remove it.',
      before_birth: (p) =>
        `${p.value} is before the person was born (${p.other}). Correct the date or the number.`,
      end_before_start: (p) => `${p.value} is before the first day ${p.other}. Correct one of them.`,
      same_person_twice: (p) => `The person is already on row ${p.other}. Keep one of the rows.`,
      same_transition_twice: (p) =>
        `The same person and day are already on row ${p.other}. Keep one of the rows.`,
      overlap: (p) =>
        `The placement from ${p.value} begins before the one on row ${p.other} has ended. Correct Från or Till on one of the rows.`,
      overlap_existing: (p) =>
        `The placement overlaps one already registered from ${p.other}. Put that one in the file with its right last day, or change it first.`,
      unknown_person: (p) =>
        `${p.value} is not registered with you. Load the person first, or correct the number.`,
      protection_stays: () =>
        'The person has a protected identity. A file cannot take the protection away: write ja (yes).',
      decided_here: (p) =>
        `An officer has decided the transition ${p.value} here, and a file cannot change it. Remove the row, or correct it on the person's page.`,
      end_needs_decision: () =>
        "Day activity ends by the LSS officer's decision. Leave the day empty, or ask the LSS officer to register the decision. If the person moves to another unit: add the new placement to the file.",
    },
    file: {
      too_large: () => 'The file is larger than 20 MB. Split it.',
      empty_file: () => 'The file is empty. Choose one with headings on the first row.',
      old_workbook: () =>
        'The file is an older workbook (.xls), or locked with a password. Open it in the spreadsheet program and save as “Excel workbook (.xlsx)” without a password.',
      broken_workbook: () =>
        'The workbook cannot be read: it is damaged, locked or of another kind than .xlsx. Open it in the spreadsheet program and save it again as “Excel workbook (.xlsx)”.',
      swollen_workbook: () =>
        'The workbook is much larger unpacked than it looks, or has a cell with more than 32,767 characters, and is not read. Paste the values alone into a new workbook and save it.',
      not_text: () =>
        'The file is neither a text file nor a workbook. Save as “CSV UTF-8” or “Excel workbook (.xlsx)” in the spreadsheet program.',
      missing_columns: (f) =>
        `These headings are missing on row ${f.row}: ${f.columns}. You may take the template and paste your data into it.`,
      same_column_twice: (f) => `Several columns mean ${f.columns}. Remove all but one.`,
      unclosed_quote: (f) =>
        `A quotation mark opens but does not close, near row ${f.row}. Remove it or close it.`,
      long_cell: (f) =>
        `A cell on row ${f.row} has more than 32,767 characters. Shorten it, or remove its column if it is not to be read.`,
      too_many_rows: () => 'The file has more than 50,000 rows or a million cells. Split it.',
      sent_twice: () =>
        'The file was sent twice at once. The first one is being read already: see your earlier files.',
      no_rows: () => 'The file has headings but no rows below. Fill in at least one row.',
    },
    warnings: {
      other_transition: (w) =>
        `The person already has a transition: ${w.what}, ${w.from}. If you load the row, there will be one more.`,
      other_row: (w) =>
        `The same person is also on row ${w.what}, with ${w.from} as the last day. If you load both, the person has two transitions.`,
      inside_placement: (w) =>
        `The person is placed at ${w.what} from ${w.from}${w.to ? ` to ${w.to}` : ' and for the time being'}. If you load the row, the person is counted as having left but is still there by the placement.`,
    },
    ignored: (headings: string) => `These columns are not read: ${headings}.`,
    columns: {
      number: 'Personal or coordination number, ten or twelve digits. The sex is read from the number.',
      givenName: 'Given name.',
      familyName: 'Family name.',
      unit: "The unit's name, as you have it registered.",
      contact: 'E-mail of the contact among the staff, for those who have none yet. May be empty.',
      phone: "The person's telephone. May be empty.",
      email: "The person's e-mail. May be empty.",
      communicationSupport: 'For example picture support. May be empty.',
      interpreterLanguage: 'The language the person needs an interpreter for. May be empty.',
      wayIn: 'How the person came to day activity. May be empty.',
      protected: 'Protected identity: ja (yes) or nej (no) on each row.',
      form: 'Gruppverksamhet, Arbetsinriktad grupp, Utflyttad grupp or Enskild plats.',
      startsOn: 'The first day, YYYY-MM-DD.',
      endsOn: 'The last day. Empty if the placement goes on.',
      leftOn: 'The last day in day activity, YYYY-MM-DD.',
      destination:
        'Lönearbete, Arbetsrehabilitering, Förstärkt samarbete, ASF-insats, Studier, Flyttat or Annat.',
      fromForm: 'The form that the person left. May be empty.',
      projectYear: 'Ja (yes) if the year was a project year. May be empty.',
    },
  },
});

/** What is wrong, where, and what to do. */
export function problemSentence(kind: FileKind, problem: Problem, lang: Lang): string {
  const t = importsTexts[lang];
  const heading = problem.column ? headingOf(kind, problem.column) : '';
  return t.where(problem.row, heading) + t.problems[problem.name](problem);
}

/** The same where the row is said already. */
export function problemCell(kind: FileKind, problem: Problem, lang: Lang): string {
  const sentence = importsTexts[lang].problems[problem.name](problem);
  return problem.column ? `${headingOf(kind, problem.column)}: ${sentence}` : sentence;
}

/** What to look at, and what loading the row would mean. The words of the file stay Swedish. */
export const warningCell = (warning: Warning, lang: Lang): string =>
  importsTexts[lang].warnings[warning.name]({
    ...warning,
    what: warning.name === 'other_transition' ? cellWords('destination', warning.what) : warning.what,
  });

/** Why the whole file was refused, and what to do. */
export function fileSentence(refusal: FileRefusal, lang: Lang): string {
  const columns = 'columns' in refusal ? refusal.columns.join(', ') : '';
  return importsTexts[lang].file[refusal.name]({ columns, row: 'row' in refusal ? refusal.row : 0 });
}
