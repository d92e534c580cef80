import type { TableAccess } from '../../database/access-policies.ts';
import { accessTables } from '../../database/access-tables.ts';
import { testDay } from '../world.ts';
import { linkId } from './host-rows.ts';
import { mayReadOwn, openAreas, ownReaders, shut, throughDoor } from './own-readers.ts';
import { personOf } from './people.ts';
import { writer } from './person-probes.ts';
import { asMember, type Command, insertStatement, keyList, keysStatement, type Probe } from './probes.ts';
import { readers } from './readers.ts';
import { rowValues, type Values } from './rows.ts';
import { servingStatement } from './serving-probes.ts';
import type { AccessWorld } from './world.ts';

const commands: Command[] = ['select', 'insert', 'update', 'delete'];
const shownTables = ['employer_sheet', 'support_request', 'employer_check_in'];
const granted = ({ grants }: TableAccess, command: Command) =>
  grants.some((one) => one.role === 'app_employer' && one.command === command);

/** Comes in by a link to the employer of FSF; that organisation's links all lead to one contact. */
export const byLink = ({ ids }: Pick<AccessWorld, 'ids'>) => ({
  role: 'app_employer',
  membershipId: null,
  door: `app.enter_employer('${ids.collaboration}', '${linkId('the', personOf('all shared'), 'fsf')}', '${testDay}')`,
});

/** The employer reads the sheets of the people whom nobody protects, and what was written by the same links; nothing else, whatever the table. */
const ofEmployer = (access: AccessWorld): Probe[] => {
  const { ids, rows, shadow } = access;
  const as = byLink(access);
  const reads = shownTables.map((table) => ({
    what: `the employer reads ${table}`,
    table,
    command: 'select' as const,
    ...as,
    statement: keysStatement(table, ['collaboration_id', `${table}_id`]),
    expected: keyList(
      rows
        .filter(
          (row) =>
            row.table === table &&
            row.organisation === 'fsf' &&
            row.person.protectedIn.length === 0 &&
            !row.values.taken_back_at,
        )
        .map(({ id }) => id),
    ),
  }));
  const refused = accessTables.flatMap((table) =>
    commands
      .filter((command) => !granted(table, command))
      .map((command) => ({
        what: `the employer ${command} ${table.table}`,
        table: table.table,
        command,
        ...as,
        statement: servingStatement(table.table, command),
        expected: 'refused',
      })),
  );
  const person = personOf('all shared');
  const writes = ['support_request', 'employer_check_in'].flatMap((table) => {
    const row = rowValues(ids, table, { person, home: 'fsf', by: '' });
    const write = (what: string, allowed: boolean, bent: Values = {}): Probe => ({
      what: `the employer writes ${table}${what}`,
      table,
      command: 'insert',
      ...as,
      statement: insertStatement(table, { ...row, ...bent }),
      expected: allowed ? 'allowed' : 'refused',
    });
    const answered = {
      answer: 'x',
      answered_by: ids.accounts.consultant,
      answered_name: 'x',
      answered_at: '2026-11-02T00:00:00Z',
    };
    return [
      write('', true),
      write(' in another collaboration', false, { collaboration_id: shadow }),
      write(' by a link of another organisation', false, { employer_link_id: linkId('the', person, 'asf') }),
      ...(table === 'support_request' ? [write(' and answers it', false, answered)] : []),
    ];
  });
  return [...reads, ...refused, ...writes];
};

/** Whoever takes back, revokes or answers does it in one's own name. */
const inOnesOwnName = ({ world, ids }: AccessWorld): Probe[] =>
  [
    ['employer_link', "revoked_at = '2026-11-02', revoked_by ="],
    ['employer_sheet', "value = '', taken_back_at = '2026-11-02', taken_back_by ="],
    ['support_request', "answer = 'x', answered_name = 'x', answered_at = '2026-11-02', answered_by ="],
  ].map(([table = '', set]) => ({
    what: `the consultant changes ${table} in another name`,
    table,
    command: 'update' as const,
    ...asMember(world, 'consultant'),
    statement: `update ${table} set ${set} '${ids.accounts.stranger}'`,
    expected: 'refused',
  }));

/** The person takes back what stands in the own sheets, in the own name; a representative within the areas. */
const ownTakings = (access: AccessWorld): Probe[] =>
  ownReaders.flatMap((one) => {
    const count = access.rows.filter((row) => row.table === 'employer_sheet' && mayReadOwn(one, row)).length;
    const isShut = openAreas(one).length === 0;
    return (['app.account()', `'${access.ids.accounts.stranger}'`] as const).map((by, at) => ({
      what: `${one.key} takes sheets back${at === 0 ? '' : ' in another name'}`,
      table: 'employer_sheet',
      command: 'update' as const,
      ...throughDoor(access, one),
      statement: `update employer_sheet set value = '', taken_back_at = '2026-11-02', taken_back_by = ${by}`,
      expected: isShut ? shut : at === 0 || count === 0 ? String(count) : 'refused',
    }));
  });

/** Everything about the employer's page that the general probes do not ask. */
export const hostProbes = (access: AccessWorld): Probe[] => {
  const { insert } = writer(access, readers.find(({ key }) => key === 'consultant')!);
  return [
    ...ofEmployer(access),
    ...inOnesOwnName(access),
    ...ownTakings(access),
    insert('employer_sheet', personOf('contact of consultant'), ' as taken back', false, {
      value: '',
      taken_back_at: '2026-11-02T00:00:00Z',
      taken_back_by: access.ids.accounts.consultant,
    }),
  ];
};
