import { asActor } from '../app/platform/database.ts';
import type { Visit } from '../app/platform/visit.ts';
import { importFile } from '../app/rooms/imports/import-file.ts';
import type { MissingLevel } from '../app/rooms/participants/missing-levels.rules.ts';
import { insertMissingLevel } from '../app/rooms/participants/missing-levels.store.ts';
import type { Talk } from '../app/rooms/participants/talks.rules.ts';
import { insertTalk } from '../app/rooms/participants/talks.store.ts';
import { addDays, type PlainDate } from '../app/shared/values/dates.ts';
import { inventedNumber } from '../app/shared/values/identity-numbers.ts';
import { newId } from '../app/shared/values/ids.ts';
import { bornFrom } from './births.ts';
import { csv, type Row } from './history.ts';
import { familyNames, givenNames } from './names.ts';
import { type StaffKey, type UnitKey, units } from './staff.ts';
import type { Setting } from './tell.ts';

/** How many people a unit has beside those of the stories, in which form, and who talks with them there. */
const members: [unit: UnitKey, count: number, form: string, staff: StaffKey][] = [
  ['ang', 20, 'Gruppverksamhet', 'siv'],
  ['verkstan', 18, 'Arbetsinriktad grupp', 'mattias'],
  ['enskilda', 9, 'Enskild plats', 'leila'],
];

type Said = [daysAgo: number, kind: Talk['kind'], answer: Talk['answer'], more?: Partial<Talk>];

/** What people have said, one after the other and round again; nothing where nobody has asked yet. */
const talks: Said[][] = [
  [[130, 'work', 'not_now']],
  [[540, 'work', 'no', { tookPart: ['guardian'] }]],
  [],
  [[210, 'samhall', 'no']],
  [[420, 'work', 'not_suitable', { becauseCode: 'feels_right_here' }]],
  [],
  [[75, 'tried_practice', null]],
  [[610, 'tried_work', 'no', { tookPart: ['communication_support'] }]],
  [],
  [
    [700, 'work', 'no'],
    [45, 'studies', 'yes'],
  ],
  [[440, 'work', 'not_suitable', { becauseCode: 'the_journey' }]],
  [[160, 'work', null]],
];

type Missing = [level: MissingLevel['level'], reason: MissingLevel['reason']];

/** Levels that were missing last year for those at the workshop. */
const missing: Missing[] = [
  ...Array.from({ length: 6 }, (): Missing => ['preparatory', 'full']),
  ...Array.from({ length: 5 }, (): Missing => ['trial', 'no_such']),
  ['trial', 'too_demanding'],
  ['trial', 'too_far'],
];

interface Placed {
  person: Row;
  placement: Row;
  staff: StaffKey;
}

const placedPeople = (today: string): Placed[] =>
  members
    .flatMap(([unit, count, form, staff]) => Array.from({ length: count }, () => ({ unit, form, staff })))
    .map(({ unit, form, staff }, i) => {
      const sex = i % 9 < 4 ? 'woman' : 'man';
      const number = inventedNumber(bornFrom(addDays('1977-02-16', i * 110), sex), sex);
      const givenName = givenNames[sex][(i * 5 + 3) % givenNames[sex].length] ?? '';
      const familyName = familyNames[(i * 11 + 5) % familyNames.length] ?? '';
      const startsOn = addDays(today, -1100 - i * 37);
      return {
        person: { number, givenName, familyName, unit: units[unit], protected: 'nej' },
        placement: { number, unit: units[unit], form, startsOn },
        staff,
      };
    });

/** Where they are placed, as in their file. */
export const placementsOfUnits = (today: string): Row[] =>
  placedPeople(today).map(({ placement }) => placement);

/** The whole units: people through the import, as the manager; talks by those who work there, each on its day. */
export const tellInventory = async (setting: Setting): Promise<number> => {
  const { database, staff, collaborationId, today, numberKey } = setting;
  const people = placedPeople(today);
  await asActor(database, staff.jon!, today, async (tx) => {
    const doing = { tx, today, who: { ...staff.jon!, collaborationId } };
    const file = (kind: 'people' | 'placements', name: string, rows: Row[]) =>
      importFile(doing, { kind, name, bytes: csv(kind, rows), secrets: { numberKey } });
    await file(
      'people',
      'enheternas-personer.csv',
      people.map(({ person }) => person),
    );
    await file(
      'placements',
      'enheternas-placeringar.csv',
      people.map(({ placement }) => placement),
    );
  });
  for (const [i, one] of people.entries())
    for (const said of talks[i % talks.length]!) await talk(setting, one, said);
  const supervised = people.filter(({ staff }) => staff === 'mattias');
  for (const [i, level] of missing.entries()) await miss(setting, supervised[i]!, level);
  return people.length;
};

/** What a unit's own staff does about somebody on a day. */
const meet = (
  setting: Setting,
  { person, staff }: Placed,
  today: PlainDate,
  work: (doing: Pick<Visit, 'tx' | 'today' | 'visitor'>, participantId: string) => Promise<unknown>,
) => {
  const member = setting.staff[staff]!;
  return asActor(setting.database, member, today, async (tx) => {
    const { participant_id } = await tx
      .selectFrom('file')
      .select('participant_id')
      .where('number', '=', person.number ?? '')
      .executeTakeFirstOrThrow();
    const visitor = { ...member, collaborationId: setting.collaborationId } as Visit['visitor'];
    await work({ tx, today, visitor }, participant_id);
  });
};

const talk = (setting: Setting, placed: Placed, [daysAgo, kind, answer, more]: Said) =>
  meet(setting, placed, addDays(setting.today, -daysAgo), (doing, participantId) =>
    insertTalk(doing, participantId, newId(), {
      kind,
      answer,
      talkedOn: doing.today,
      because: null,
      becauseCode: null,
      askAgainOn: null,
      tookPart: [],
      ...more,
    }),
  );

const miss = (setting: Setting, placed: Placed, [level, reason]: Missing) =>
  meet(setting, placed, `${Number(setting.today.slice(0, 4)) - 1}-04-15`, (doing, participantId) =>
    insertMissingLevel(doing, participantId, newId(), {
      level,
      reason,
      words: null,
      measureId: null,
      missedOn: doing.today,
    }),
  );
