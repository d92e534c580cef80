import type { IdentityNumber } from '../../shared/values/identity-numbers.ts';
import {
  readContact,
  readDate,
  readDestination,
  readEmail,
  readForm,
  readNumber,
  readPastDate,
  readPhone,
  readText,
  readUnit,
  readWayIn,
  readYesNo,
} from './cells.rules.ts';
import type { Column, ColumnOf, Columns } from './column-kinds.rules.ts';
import type { ColumnName, FileKind } from './imports.rules.ts';

const number: ColumnOf<IdentityNumber> = {
  heading: 'Personnummer',
  synonyms: ['Pnr', 'Personnr', 'Samordningsnummer', 'Person- eller samordningsnummer', 'Personal number'],
  needed: 'every_row',
  example: '19880808-2385',
  read: readNumber,
};

const unit: ColumnOf<string> = {
  heading: 'Enhet',
  synonyms: ['Enhetsnamn', 'Verksamhet', 'Daglig verksamhet', 'Unit'],
  needed: 'every_row',
  example: 'Enhetens namn',
  read: readUnit,
};

const people: Columns<'people'> = {
  number,
  givenName: {
    heading: 'Förnamn',
    synonyms: ['Given name', 'First name'],
    needed: 'every_row',
    example: 'Exempel',
    read: readText(100),
  },
  familyName: {
    heading: 'Efternamn',
    synonyms: ['Family name', 'Last name', 'Surname'],
    needed: 'every_row',
    example: 'Exempelsson',
    read: readText(100),
  },
  unit,
  contact: {
    heading: 'Kontakt',
    synonyms: ['Egen kontakt', 'Kontakt i personalen', 'Contact'],
    needed: 'free',
    example: 'medarbetare@exempel.invalid',
    read: readContact,
  },
  phone: {
    heading: 'Telefon',
    synonyms: ['Telefonnummer', 'Tel', 'Mobil', 'Mobiltelefon', 'Mobilnummer', 'Phone'],
    needed: 'free',
    example: '070-174 06 05',
    read: readPhone,
  },
  email: {
    heading: 'E-post',
    synonyms: ['E-postadress', 'Mejl', 'Mail', 'E-mail', 'E-mail address'],
    needed: 'free',
    example: 'exempel.exempelsson@exempel.invalid',
    read: readEmail,
  },
  communicationSupport: {
    heading: 'Kommunikationsstöd',
    synonyms: ['AKK', 'Communication support'],
    needed: 'free',
    example: 'Bildstöd',
    read: readText(500),
  },
  interpreterLanguage: {
    heading: 'Tolkspråk',
    synonyms: ['Tolk', 'Interpreter language'],
    needed: 'free',
    example: 'Teckenspråk',
    read: readText(100),
  },
  wayIn: {
    heading: 'Väg in i daglig verksamhet',
    synonyms: ['Väg in', 'Way in'],
    needed: 'free',
    example: 'Från skola',
    read: readWayIn,
  },
  protected: {
    heading: 'Skyddade personuppgifter',
    synonyms: ['Skyddad identitet', 'Skyddad', 'Sekretessmarkering', 'Protected identity'],
    needed: 'every_row',
    example: 'nej',
    read: readYesNo,
  },
};

const placements: Columns<'placements'> = {
  number,
  unit,
  form: {
    heading: 'Form',
    synonyms: ['Placeringsform', 'Verksamhetsform'],
    needed: 'every_row',
    example: 'Gruppverksamhet',
    read: readForm,
  },
  startsOn: {
    heading: 'Från',
    synonyms: ['Från och med', 'Fr.o.m.', 'Startdatum', 'Start', 'From'],
    needed: 'every_row',
    example: '2024-09-02',
    read: readDate,
  },
  endsOn: {
    heading: 'Till',
    synonyms: ['Till och med', 'T.o.m.', 'Slutdatum', 'Slut', 'To'],
    needed: 'heading',
    example: '2025-06-13',
    read: readDate,
  },
};

const transitions: Columns<'transitions'> = {
  number,
  leftOn: {
    heading: 'Slutdatum',
    synonyms: ['Avslutsdatum', 'Slutade', 'Datum', 'Left on'],
    needed: 'every_row',
    example: '2025-06-13',
    read: readPastDate,
  },
  destination: {
    heading: 'Mål',
    synonyms: ['Övergång till', 'Slutade till', 'Destination'],
    needed: 'every_row',
    example: 'Lönearbete',
    read: readDestination,
  },
  fromForm: {
    heading: 'Från form',
    synonyms: ['Form', 'Från', 'Placeringsform', 'From form'],
    needed: 'free',
    example: 'Enskild plats',
    read: readForm,
  },
  projectYear: {
    heading: 'Projektår',
    synonyms: ['Projekt', 'Project year'],
    needed: 'free',
    example: 'nej',
    read: readYesNo,
  },
};

const columns: Record<FileKind, Record<string, Column>> = { people, placements, transitions };

/** The columns of a kind of file, in the template's order. */
export const columnsOf = (kind: FileKind) => Object.entries(columns[kind]) as [ColumnName, Column][];

const dateReaders: unknown[] = [readDate, readPastDate];

export const isDateColumn = ({ read }: Column): boolean => dateReaders.includes(read);

export const headingOf = (kind: FileKind, column: ColumnName): string =>
  columns[kind][column]?.heading ?? column;

/** A file to fill in: the headings and one invented row, which is refused if it is left in. Opens right in Excel. */
export function template(kind: FileKind): string {
  const list = columnsOf(kind).map(([, column]) => column);
  const lines = [list.map((c) => c.heading), list.map((c) => c.example)];
  return `\ufeff${lines.map((line) => `${line.join(';')}\r\n`).join('')}`;
}
