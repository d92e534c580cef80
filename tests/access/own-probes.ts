import type { TableAccess } from '../../database/access-policies.ts';
import { accessTables } from '../../database/access-tables.ts';
import { personTables } from './oracle.ts';
import { accountOf, draftOf, mayReadOwn, openAreas, ownReaders, shut, throughDoor } from './own-readers.ts';
import { ownWrites } from './own-writes.ts';
import { idOf, personOf } from './people.ts';
import { type Command, insertStatement, keyList, keysStatement, type Probe } from './probes.ts';
import { keyColumns, type Values } from './rows.ts';
import { servingStatement } from './serving-probes.ts';
import type { AccessWorld } from './world.ts';

const commands: Command[] = ['select', 'insert', 'update', 'delete'];
const grantsOf = ({ grants }: TableAccess, command: Command) =>
  grants.filter((one) => one.role === 'app_person' && one.command === command);

/** What the person reads of every table about people: by the design, written by hand beside the policies. */
const reads = (access: AccessWorld): Probe[] =>
  accessTables
    .filter((table) => personTables[table.table] && grantsOf(table, 'select').length > 0)
    .flatMap((granted) => {
      const { table } = granted;
      const key = ['collaboration_id', ...(keyColumns[table] ?? [`${table}_id`])];
      const columns = grantsOf(granted, 'select')[0]?.columns ?? key;
      // Where the key itself is not the person's to see, the rows are counted.
      const counted = !key.every((column) => columns.includes(column));
      return ownReaders.map((one) => {
        const ids = access.rows
          .filter((row) => row.table === table && mayReadOwn(one, row))
          .map(({ id }) => id);
        const seen = counted ? String(ids.length) : keyList(ids);
        return {
          what: `${one.key} reads ${table}`,
          table,
          command: 'select' as const,
          ...throughDoor(access, one),
          statement: counted
            ? `select count(collaboration_id)::text from ${table}`
            : keysStatement(table, key),
          expected: openAreas(one).length === 0 ? shut : seen,
        };
      });
    });

/** Nothing of what is not granted, whatever the table. */
const refused = (access: AccessWorld): Probe[] =>
  accessTables.flatMap((table) =>
    commands
      .filter((command) => grantsOf(table, command).length === 0)
      .map((command) => ({
        what: `the person ${command} ${table.table}`,
        table: table.table,
        command,
        ...throughDoor(access, ownReaders[0]!),
        statement: servingStatement(table.table, command),
        expected: 'refused',
      })),
  );

const drafts = (access: AccessWorld): Probe[] => {
  const { ids, shadow } = access;
  const [mine, other] = [personOf('all shared'), personOf('nothing shared')];
  const one = ownReaders.find(({ person, areas, beside }) => person === mine && !areas && !beside)!;
  const probe = (what: string, command: Command, statement: string, expected: string): Probe => ({
    what: `the person ${what}`,
    table: 'draft',
    command,
    ...throughDoor(access, one),
    statement,
    expected,
  });
  const draft = { ...draftOf(ids, mine, accountOf(mine)), draft_id: idOf('new own draft'), form: '/nytt' };
  const insert = (what: string, allowed: boolean, bent: Values = {}) =>
    probe(
      `keeps a draft ${what}`,
      'insert',
      insertStatement('draft', { ...draft, ...bent }),
      allowed ? 'allowed' : 'refused',
    );
  return [
    probe('reads drafts', 'select', 'select count(*)::text from draft', '1'),
    probe('changes drafts', 'update', "update draft set body = '{}'", '1'),
    probe('drops drafts', 'delete', 'delete from draft', '1'),
    insert('', true),
    insert('of another', false, { account_id: accountOf(other) }),
    insert('about another', false, { subject: other.id }),
    insert('in an organisation’s name', false, { organisation_id: ids.organisations.fsf }),
    insert('elsewhere', false, { collaboration_id: shadow }),
  ];
};

const organisations = (access: AccessWorld): Probe => ({
  what: 'the person reads organisations',
  table: 'organisation',
  command: 'select',
  ...throughDoor(access, ownReaders[0]!),
  statement: 'select count(*)::text from organisation',
  expected: '7',
});

/** The own way is told in the words of the models that the collaboration uses; what is shared, in the words that were shown and on which law. */
const aboutNobody = (access: AccessWorld): Probe[] =>
  [
    ['path_version', 1],
    ['collaboration_path', 1],
    ['model_mapping', 1],
    ['consent_text', 1],
    ['processing_basis', 2],
  ].map(([table, rows]) => ({
    what: `the person reads ${table}`,
    table: String(table),
    command: 'select' as const,
    ...throughDoor(access, ownReaders[0]!),
    statement: `select count(*)::text from ${table}`,
    expected: String(rows),
  }));

/** Everything that is asked through the person's door. */
export const ownProbes = (access: AccessWorld): Probe[] => [
  ...reads(access),
  ...refused(access),
  ...drafts(access),
  organisations(access),
  ...aboutNobody(access),
  ...ownWrites(access),
];
