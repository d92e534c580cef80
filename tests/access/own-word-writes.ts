import {
  accountOf,
  guardianOf,
  mayReadOwn,
  type OwnReader,
  openAreas,
  ownReaders,
  throughDoor,
} from './own-readers.ts';
import { idOf, personOf } from './people.ts';
import { writer } from './person-probes.ts';
import { insertStatement, type Probe } from './probes.ts';
import { readers } from './readers.ts';
import type { StoredRow } from './rows.ts';
import { rowValues, type Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

const [mine, other] = [personOf('all shared'), personOf('nothing shared')];
const person = () => ownReaders.find((one) => one.person === mine && !one.areas && !one.beside)!;
const beside = () => ownReaders.find((one) => one.person === mine && one.beside?.key === 'consultant')!;
const inSteps = () => ownReaders.find(({ areas }) => areas?.includes('step'))!;
const inPreparation = () => ownReaders.find(({ areas }) => areas?.includes('preparation'))!;
/** Somebody beside to whom the other organisation shares something else. */
const unshared = () => ownReaders.find((one) => one.person.key === 'only step shared' && one.beside)!;

const inserting =
  (access: AccessWorld, table: string, row: Values) =>
  (reader: OwnReader, what: string, allowed: boolean, bent: Values = {}): Probe => ({
    what: `${reader.key} writes ${table} ${what}`,
    table,
    command: 'insert',
    ...throughDoor(access, reader),
    statement: insertStatement(table, { ...row, [`${table}_id`]: idOf(`own ${table} ${what}`), ...bent }),
    expected: allowed ? 'allowed' : 'refused',
  });

/** Everybody who comes through the door changes all that can be changed, well and in a way that one condition stops. */
const changing = (
  access: AccessWorld,
  table: string,
  takes: (row: StoredRow) => boolean,
  set: (reader: OwnReader) => string,
  wrong: (reader: OwnReader) => string[],
  may: (reader: OwnReader) => boolean = () => true,
): Probe[] =>
  ownReaders
    .filter((reader) => openAreas(reader).length > 0)
    .flatMap((reader) => {
      const count = access.rows.filter(
        (row) => row.table === table && takes(row) && mayReadOwn(reader, row),
      ).length;
      const probe = (values: string, allowed: boolean): Probe => ({
        what: `${reader.key} changes ${table} by ${values}`,
        table,
        command: 'update',
        ...throughDoor(access, reader),
        statement: `update ${table} set ${values}`,
        expected: count > 0 && !allowed ? 'refused' : String(count),
      });
      return [probe(set(reader), may(reader)), ...wrong(reader).map((values) => probe(values, false))];
    });

const stranger = ({ ids }: AccessWorld) => `'${ids.accounts.stranger}'`;
const howOf = (reader: OwnReader) => (reader.beside ? 'at_the_table' : 'own_sign_in');
const claimed = (reader: OwnReader) => (reader.beside ? 'own_sign_in' : 'at_the_table');
const named = (name: string) => (row: StoredRow) =>
  row.values.forum_event_id === idOf(`forum_event ${name} ${row.organisation}`);

/** The person's own yes and no to forums, also with somebody beside: never a representative's, nor claimed by staff. */
export const ownForumWrites = (access: AccessWorld): Probe[] => {
  const { ids, shadow } = access;
  const forum = (name: string) => ({ forum_event_id: idOf(`forum_event ${name}`) });
  const about = { person: mine, home: 'fsf' as const, by: accountOf(mine) };
  const yes = rowValues(ids, 'forum_guest', about, {
    ...forum('asked fsf'),
    said_how: 'own_sign_in',
    said_to: null,
  });
  const say = inserting(access, 'forum_guest', yes);
  const atTable = {
    recorded_by: ids.accounts.consultant,
    said_to: ids.accounts.consultant,
    said_how: 'at_the_table',
  };
  const ofAsf = { organisation_id: ids.organisations.asf, ...forum('asked asf') };
  const guest = (how: string, by: string) =>
    `taken_back_on = '2999-01-01', taken_back_how = '${how}', taken_back_by = ${by}`;
  const answer = (how: string, by: string) =>
    `answer = 'no', answered_at = '2026-11-02', answered_how = '${how}', answered_by = ${by}`;
  const staff = writer(access, readers.find(({ key }) => key === 'consultant')!);
  const contact = personOf('contact of consultant');
  return [
    say(person(), '', true),
    say(person(), 'of another', false, { participant_id: other.id }),
    say(person(), 'in another name', false, { recorded_by: accountOf(other) }),
    say(person(), 'elsewhere', false, { collaboration_id: shadow }),
    say(person(), 'as if at the table', false, {
      said_how: 'at_the_table',
      said_to: ids.accounts.consultant,
    }),
    say(person(), 'to one that has been', false, forum('past fsf')),
    say(person(), 'without being asked', false, forum('left fsf')),
    say(beside(), 'beside', true, atTable),
    say(beside(), 'beside, as the person’s own sign-in', false, { recorded_by: ids.accounts.consultant }),
    say(unshared(), 'of another that shares nothing of it', false, {
      ...atTable,
      ...ofAsf,
      participant_id: unshared().person.id,
    }),
    say(inSteps(), 'for the person', false, { recorded_by: guardianOf(mine, inSteps().areas!) }),
    ...changing(
      access,
      'forum_guest',
      named('coming'),
      (one) => guest(howOf(one), 'app.account()'),
      (one) => [guest(claimed(one), 'app.account()'), guest(howOf(one), stranger(access))],
    ),
    ...changing(
      access,
      'forum_question',
      named('asked'),
      (one) => answer(howOf(one), 'app.account()'),
      (one) => [answer(claimed(one), 'app.account()'), answer(howOf(one), stranger(access))],
    ),
    staff.insert('forum_guest', contact, ' as the person’s own', false, {
      said_how: 'own_sign_in',
      said_to: null,
    }),
    staff.insert('forum_question', contact, ' and answers it', false, {
      answer: 'yes',
      answered_how: 'at_the_table',
      answered_by: ids.accounts.consultant,
      answered_at: '2026-11-02',
    }),
  ];
};

/** That one cannot come: said by the person, by whoever comes for the person in this area, or with somebody beside. */
export const ownAbsenceWrites = (access: AccessWorld): Probe[] => {
  const { ids, shadow } = access;
  const occasion = (name: string) => ({ programme_occasion_id: idOf(`programme_occasion ${name}`) });
  const about = { person: mine, home: 'fsf' as const, by: accountOf(mine) };
  const row = rowValues(ids, 'absence_notice', about, {
    ...occasion('coming fsf'),
    taken_back_by: accountOf(mine),
    taken_back_at: '2026-11-02',
  });
  const say = inserting(access, 'absence_notice', row);
  const takeBack = (by: string) => `taken_back_at = '2026-11-02', taken_back_by = ${by}`;
  return [
    say(person(), '', true),
    say(person(), 'of another', false, {
      participant_id: other.id,
      programme_enrolment_id: idOf(`programme_enrolment old ${other.key} fsf`),
    }),
    say(person(), 'in another name', false, { said_by: accountOf(other) }),
    say(person(), 'elsewhere', false, { collaboration_id: shadow }),
    say(person(), 'of an occasion that has been', false, occasion('fsf')),
    say(inPreparation(), 'for the person', true, { said_by: guardianOf(mine, inPreparation().areas!) }),
    say(inSteps(), 'outside the areas', false, { said_by: guardianOf(mine, inSteps().areas!) }),
    say(beside(), 'beside', true, { said_by: ids.accounts.consultant }),
    ...changing(
      access,
      'absence_notice',
      (one) =>
        one.values.programme_occasion_id === idOf(`programme_occasion coming ${one.organisation}`) &&
        !one.fixed,
      () => takeBack('app.account()'),
      () => [takeBack(stranger(access))],
    ),
  ];
};
