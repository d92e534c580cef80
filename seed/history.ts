import { columnsOf } from '../app/rooms/imports/columns.rules.ts';
import type { YearCoverage } from '../app/rooms/imports/coverage.rules.ts';
import { importFile } from '../app/rooms/imports/import-file.ts';
import type { FileKind } from '../app/rooms/imports/imports.rules.ts';
import type { Doing } from '../app/rooms/path/who.ts';
import { addDays, addMonths, type PlainDate } from '../app/shared/values/dates.ts';
import { inventedNumber } from '../app/shared/values/identity-numbers.ts';
import { bornFrom } from './births.ts';
import { familyNames, givenNames } from './names.ts';
import { type PastYear, pastYears } from './past-years.ts';

export type Row = Record<string, string>;
type Leaver = { number: string; person: Row; placements: Row[]; transition: Row };

const forms = ['Enskild plats', 'Arbetsinriktad grupp', 'Gruppverksamhet'];
const units = ['Enskilda platser', 'Norra verkstan', 'Ängens dagliga verksamhet', 'Café Bryggan'];

/** Spreads the days of leaving over the year, or over the part of it that is registered. */
const leavingDay = (start: PlainDate, end: PlainDate, at: number, of: number): PlainDate => {
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  return addDays(start, Math.floor(((at + 1) * days) / (of + 1)));
};

/** The last stay, and for many an earlier one: most came from a group; in a couple of years some had gone back from a place of their own. */
const staysOf = (last: Row, i: number): Row[] => {
  const back = i >= 100 && i < 130 && last.form !== 'Enskild plats';
  if (!back && (i % 4 === 1 || last.form === 'Gruppverksamhet')) return [last];
  const startsOn = last.startsOn ?? '';
  const earlier = {
    ...last,
    unit: units[(i * 3 + 2) % units.length] ?? '',
    form: back ? 'Enskild plats' : 'Gruppverksamhet',
    startsOn: addMonths(startsOn, -18 - (i % 24)),
    endsOn: addDays(startsOn, -1),
  };
  return [earlier, last];
};

const leavers = (years: readonly PastYear[]): Leaver[] => {
  let counted = 0;
  return years.flatMap(({ year, until, left }) => {
    const places = left.flatMap(([destination, women, men]) => [
      ...Array.from({ length: women }, () => [destination, 'woman'] as const),
      ...Array.from({ length: men }, () => [destination, 'man'] as const),
    ]);
    return places.map(([destination, sex], at) => {
      const i = counted++;
      const number = inventedNumber(bornFrom(addDays('1977-02-01', i * 22), sex), sex);
      const leftOn = leavingDay(`${year}-01-01`, until, at, places.length);
      const form = forms[i % 5 < 3 ? 0 : (i % 2) + 1] ?? '';
      const unit = units[(i * 3) % units.length] ?? '';
      return {
        number,
        person: {
          number,
          givenName: givenNames[sex][i % givenNames[sex].length] ?? '',
          familyName: familyNames[(i * 7) % familyNames.length] ?? '',
          unit,
          wayIn: i % 3 === 0 ? 'Från skola' : '',
          protected: 'nej',
        },
        placements: staysOf(
          { number, unit, form, startsOn: addMonths(leftOn, -6 - ((i * 7) % 24)), endsOn: leftOn },
          i,
        ),
        transition: { number, leftOn, destination, fromForm: form, projectYear: '' },
      };
    });
  });
};

/** Where those who have left were placed, as in their file. */
export const placementsOfLeavers = (today: PlainDate): Row[] =>
  leavers(pastYears(today)).flatMap(({ placements }) => placements);

/** A file of the kind as a municipality would bring it: semicolons, the columns' own headings. */
export const csv = (kind: FileKind, rows: Row[]): Uint8Array => {
  const columns = columnsOf(kind);
  const lines = rows.map((row) => columns.map(([name]) => row[name] ?? ''));
  const text = [columns.map(([, { heading }]) => heading), ...lines]
    .map((cells) => cells.join(';'))
    .join('\r\n');
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
};

const coverageOf = (years: readonly PastYear[]): YearCoverage[] =>
  years.map(({ year, until, projectYear = false }) => ({ year, registeredThrough: until, projectYear }));

/** Those who left before the product came: three files through the import, as the organisation's manager. */
export const importHistory = async (doing: Doing, numberKey: string): Promise<number> => {
  const years = pastYears(doing.today);
  const people = leavers(years);
  const file = (kind: FileKind, name: string, rows: Row[], coverage?: YearCoverage[]) =>
    importFile(doing, { kind, name, bytes: csv(kind, rows), secrets: { numberKey }, coverage });
  await file(
    'people',
    'personer.csv',
    people.map(({ person }) => person),
  );
  await file(
    'placements',
    'placeringar.csv',
    people.flatMap(({ placements }) => placements),
  );
  await file(
    'transitions',
    'overgangar.csv',
    people.map(({ transition }) => transition),
    coverageOf(years),
  );
  for (const { year, note } of years) if (note) await noteYear(doing, year, note);
  return people.length;
};

const noteYear = ({ tx, who }: Doing, year: number, note: string) =>
  tx
    .updateTable('coverage')
    .set({ note })
    .where('collaboration_id', '=', who.collaborationId)
    .where('organisation_id', '=', who.organisationId)
    .where('year', '=', year)
    .execute();
