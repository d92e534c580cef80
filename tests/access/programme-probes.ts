import { accountOf, guardianOf, type OwnReader, ownReaders, throughDoor } from './own-readers.ts';
import { idOf, personOf } from './people.ts';
import { insertStatement, type Probe, probing } from './probes.ts';
import { programmeRows, programmeTableNames } from './programme-rows.ts';
import { readers } from './readers.ts';
import { rowValues, type Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

type Table = (typeof programmeTableNames)[number];

/** By hand, as the screens of the programme give it. */
const keeps = ['job_consultant', 'supervisor', 'project_lead', 'manager'];
const sees = [...keeps, 'lss_officer', 'unit_staff', 'asf_caseworker', 'school_staff'];
const pays = ['manager'];

const recorder: Partial<Record<Table, string>> = {
  programme_course: 'added_by',
  programme_round: 'added_by',
  programme_ground: 'recorded_by',
  programme_occasion: 'added_by',
  allowance_rate: 'set_by',
  allowance_export: 'made_by',
};
const changes: Partial<Record<Table, string>> = {
  programme_course: 'version = 2',
  programme_module: 'version = 2',
  programme_round: 'version = 2',
  programme_queue: 'issued = 2',
  programme_occasion: 'version = 2',
};
/** A round stands twice: one of them has no queue yet. So does an occasion: one has been, one is to come. */
const standing = (table: Table): string =>
  ['programme_round', 'programme_occasion'].includes(table) ? '2' : '1';

/** An organisation's programme is its own; whoever marks attendance does it in the own name. */
export const programmeProbes = ({ world, ids, shadow }: AccessWorld): Probe[] => {
  const { probe, insert } = probing(world);
  const inAnotherName = probe(
    'consultant',
    'programme_attendance',
    'update',
    `update programme_attendance set marked_by = '${ids.accounts.stranger}'`,
    'refused',
  );
  const newRow = (table: Table, home: (typeof readers)[number]['home'], key: string) =>
    programmeRows(ids, home, table === 'programme_queue' ? `empty ${home}` : 'new', ids.accounts[key]).find(
      (row) => row.table === table,
    )!.values;
  const ofTables = programmeTableNames.flatMap((table) => {
    const ofPay = table.startsWith('allowance');
    const mayAdd = ofPay ? pays : keeps;
    const maySee = table === 'allowance_export' ? pays : sees;
    const change = changes[table];
    const count = standing(table);
    return [
      ...readers.flatMap(({ key, role, home }) => [
        probe(
          key,
          table,
          'select',
          `select count(*)::text from ${table}`,
          maySee.includes(role) ? count : '0',
        ),
        insert(key, table, newRow(table, home, key), mayAdd.includes(role)),
        ...(change
          ? [probe(key, table, 'update', `update ${table} set ${change}`, keeps.includes(role) ? count : '0')]
          : []),
      ]),
      insert('manager', table, { ...newRow(table, 'fsf', 'manager'), collaboration_id: shadow }, false),
      insert('manager', table, newRow(table, 'asf', 'manager'), false),
      ...(recorder[table] ? [insert('manager', table, newRow(table, 'fsf', 'consultant'), false)] : []),
    ];
  });
  return [...ofTables, inAnotherName];
};

/** Skills are rated by the person alone, also with somebody beside: never by a representative. */
export const ownSkillWrites = (access: AccessWorld): Probe[] => {
  const { ids, shadow } = access;
  const [mine, other] = [personOf('all shared'), personOf('nothing shared')];
  const one = ownReaders.find((each) => each.person === mine && !each.areas && !each.beside)!;
  const beside = ownReaders.find((each) => each.person === mine && each.beside?.key === 'consultant')!;
  const unshared = ownReaders.find((each) => each.person.key === 'only step shared' && each.beside)!;
  const inPreparation = ownReaders.find(({ areas }) => areas?.includes('preparation'))!;
  const inSteps = ownReaders.find(({ areas }) => areas?.includes('step') && areas.length === 1)!;
  const rated = rowValues(ids, 'skill_rating', {
    person: mine,
    home: 'fsf',
    by: accountOf(mine),
    name: 'own',
  });
  const rate = (reader: OwnReader, what: string, allowed: boolean, bent: Values = {}): Probe => ({
    what: `${reader.key} rates a skill ${what}`,
    table: 'skill_rating',
    command: 'insert',
    ...throughDoor(access, reader),
    statement: insertStatement('skill_rating', { ...rated, ...bent }),
    expected: allowed ? 'allowed' : 'refused',
  });
  return [
    rate(one, '', true),
    rate(one, 'of another', false, { participant_id: other.id }),
    rate(one, 'in another name', false, { recorded_by: accountOf(other) }),
    rate(one, 'elsewhere', false, { collaboration_id: shadow }),
    rate(unshared, 'in the file of another that shares nothing of it', false, {
      participant_id: unshared.person.id,
      organisation_id: ids.organisations.asf,
      recorded_by: ids.accounts.consultant,
    }),
    rate(beside, 'with the person', true, {
      recorded_by: ids.accounts.consultant,
      skill_rating_id: idOf('skill beside'),
    }),
    ...[inPreparation, inSteps].map((guardian) =>
      rate(guardian, 'for the person', false, { recorded_by: guardianOf(mine, guardian.areas!) }),
    ),
  ];
};
