import { importFile } from '../app/rooms/imports/import-file.ts';
import type { FileKind } from '../app/rooms/imports/imports.rules.ts';
import type { Doing } from '../app/rooms/path/who.ts';
import { addDays, type PlainDate } from '../app/shared/values/dates.ts';
import { inventedNumber } from '../app/shared/values/identity-numbers.ts';
import { bornFrom } from './births.ts';
import { csv, type Row } from './history.ts';
import { familyNames, givenNames } from './names.ts';
import { type UnitKey, units } from './staff.ts';

/** The day of the published stock. */
const stockDay: PlainDate = '2020-10-31';

/**
 * How many were in day activity on that day. The whole, the enskild plats and the work-oriented groups are published; how the
 * others are split between two forms is invented.
 */
const stockByForm = {
  'Enskild plats': 82,
  'Arbetsinriktad grupp': 210,
  'Utflyttad grupp': 48,
  Gruppverksamhet: 825 - 82 - 210 - 48,
} as const;
type Form = keyof typeof stockByForm;

const unitsOf: Record<Form, UnitKey[]> = {
  'Enskild plats': ['enskilda'],
  'Arbetsinriktad grupp': ['verkstan', 'sodra', 'tradgard', 'tryckeri', 'aterbruk', 'cafe'],
  'Utflyttad grupp': ['lagret', 'vaxthuset', 'cafe'],
  Gruppverksamhet: [
    'ang',
    'almen',
    'backen',
    'ekliden',
    'fyren',
    'glantan',
    'kvarnen',
    'linden',
    'solsidan',
    'videt',
  ],
};

interface Somebody {
  person: Row;
  placement: Row;
  transition: Row | null;
}

const runningOn = (day: PlainDate, placements: readonly Row[]) =>
  placements.filter(({ startsOn = '', endsOn = '' }) => startsOn <= day && (endsOn === '' || endsOn >= day));

/** One of 21 has left since, for another reason than work or studies. */
const leavingSince = (i: number, today: PlainDate): PlainDate | null => {
  const since = (Date.parse(today) - Date.parse(stockDay)) / 86_400_000 - 60;
  return i % 21 === 5 && since > 0 ? addDays(stockDay, 1 + ((i * 53) % since)) : null;
};

/** Those who make up the published stock beside everybody who stands in another file. */
const everybodyElse = (already: readonly Row[], today: PlainDate): Somebody[] => {
  const there = runningOn(stockDay, already);
  const born = { woman: 0, man: 0 };
  const forms = (Object.keys(stockByForm) as Form[]).flatMap((form) =>
    Array.from(
      { length: stockByForm[form] - there.filter((row) => row.form === form).length },
      (_, at) => [form, unitsOf[form][at % unitsOf[form].length]!] as const,
    ),
  );
  return forms.map(([form, unitKey], i) => {
    const sex = (i * 5) % 12 < 5 ? 'woman' : 'man';
    const number = inventedNumber(bornFrom(addDays('1977-02-08', born[sex]++ * 11), sex), sex);
    const unit = units[unitKey];
    const endsOn = leavingSince(i, today);
    return {
      person: {
        number,
        givenName: givenNames[sex][(i * 7 + 2) % givenNames[sex].length] ?? '',
        familyName: familyNames[(i * 13 + Math.floor(i / familyNames.length)) % familyNames.length] ?? '',
        unit,
        protected: 'nej',
      },
      placement: {
        number,
        unit,
        form,
        startsOn: addDays(stockDay, -40 - ((i * 97) % 5200)),
        endsOn: endsOn ?? '',
      },
      transition: endsOn
        ? {
            number,
            leftOn: endsOn,
            destination: i % 2 === 0 ? 'Flyttat' : 'Annat',
            fromForm: form,
          }
        : null,
    };
  });
};

/** The published stock of October 2020 as three files of single people, as a municipality would bring them. */
export const importEverybodyElse = async (
  doing: Doing,
  numberKey: string,
  already: readonly Row[],
): Promise<number> => {
  const people = everybodyElse(already, doing.today);
  const file = (kind: FileKind, name: string, rows: Row[]) =>
    importFile(doing, { kind, name, bytes: csv(kind, rows), secrets: { numberKey } });
  await file(
    'people',
    'alla-personer-2020.csv',
    people.map(({ person }) => person),
  );
  await file(
    'placements',
    'alla-placeringar-2020.csv',
    people.map(({ placement }) => placement),
  );
  await file(
    'transitions',
    'flyttat-eller-annat.csv',
    people.flatMap(({ transition }) => (transition ? [transition] : [])),
  );
  await stateEverybody(doing);
  return people.length;
};

/** From that day on everybody is registered, so that each later day has a stock too. */
const stateEverybody = async ({ tx, who }: Doing): Promise<void> => {
  await tx
    .updateTable('coverage')
    .set({ everybody_registered: true })
    .where('organisation_id', '=', who.organisationId)
    .where('year', '>=', Number(stockDay.slice(0, 4)))
    .execute();
};
