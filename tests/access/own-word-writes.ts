import { mayReadOwn, type OwnReader, openAreas, ownReaders, throughDoor } from './own-readers.ts';
import { idOf, personOf } from './people.ts';
import { insertStatement, type Probe } from './probes.ts';
import type { StoredRow, Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

export const [mine, other] = [personOf('all shared'), personOf('nothing shared')];
export const person = () => ownReaders.find((one) => one.person === mine && !one.areas && !one.beside)!;
export const beside = () =>
  ownReaders.find((one) => one.person === mine && one.beside?.key === 'consultant')!;
export const inSteps = () => ownReaders.find(({ areas }) => areas?.includes('step'))!;
export const inPreparation = () => ownReaders.find(({ areas }) => areas?.includes('preparation'))!;
/** Somebody beside to whom the other organisation shares something else. */
export const unshared = () => ownReaders.find((one) => one.person.key === 'only step shared' && one.beside)!;

export const inserting =
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
export const changing = (
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

export const stranger = ({ ids }: AccessWorld) => `'${ids.accounts.stranger}'`;
