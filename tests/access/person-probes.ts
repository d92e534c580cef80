import { holds, mayInsert, mayRead, mayUpdate, personTables, type Reader, relationsOf, guardedFrom } from './oracle.ts';
import { idOf, type OrganisationKey, type Person, people, personOf } from './people.ts';
import { asMember, insertStatement, keyList, keysStatement, type Probe } from './probes.ts';
import { keyColumns, readers, rowValues, type StoredRow, type Values } from './rows.ts';
import type { AccessWorld } from './world.ts';

const tables = Object.keys(personTables);

const keyOfTable = (table: string) => ['collaboration_id', ...(keyColumns[table] ?? [`${table}_id`])];

export const readProbes = ({ world, rows }: AccessWorld): Probe[] =>
  readers.flatMap((reader) =>
    tables.map((table) => ({
      what: `${reader.key} reads ${table}`,
      table,
      command: 'select' as const,
      ...asMember(world, reader.key),
      statement: keysStatement(table, keyOfTable(table)),
      expected: keyList(
        rows.filter((row) => row.table === table && mayRead(reader, row)).map(({ id }) => id),
      ),
    })),
  );

/** A constant for a column that may be changed: without a condition the statement meets no other policy than the one for updates. */
const changes: Record<string, string> = {
  assignment: "ends_at = 'infinity'",
  protected_access: "ends_at = '2999-01-01'",
  representative: "phone = '1'",
  wish: "answer_words = 'x'",
  way_step: 'struck = true',
  pause: "ends_on = '2020-01-02'",
  fact: 'struck = true',
  crossing: "withdrawn_at = '2026-11-02'",
  share: "withdrawn_at = '2026-11-02'",
};

export const updateProbes = ({ world, rows }: AccessWorld): Probe[] =>
  readers.flatMap((reader) =>
    tables.map((table) => ({
      what: `${reader.key} changes ${table}`,
      table,
      command: 'update' as const,
      ...asMember(world, reader.key),
      statement: `update ${table} set ${changes[table] ?? (personTables[table]!.update ? 'version = 9' : 'collaboration_id = null')}`,
      expected: personTables[table]!.update
        ? String(rows.filter((row) => row.table === table && mayUpdate(reader, row)).length)
        : 'refused',
    })),
  );

export const deleteProbes = ({ world }: AccessWorld): Probe[] =>
  readers.flatMap((reader) =>
    tables.map((table) => ({
      what: `${reader.key} deletes ${table}`,
      table,
      command: 'delete' as const,
      ...asMember(world, reader.key),
      statement: `delete from ${table}`,
      expected: 'refused',
    })),
  );

/** One person for each way in which she can stand to the reader. */
const peopleFor = (reader: Reader): Person[] => {
  const kinds = Map.groupBy(people, (person) =>
    [
      relationsOf(reader, person).join(),
      guardedFrom(reader, person),
      person.files.includes(reader.home),
      person.holders[reader.home],
    ].join(' '),
  );
  return [...kinds.values()].map((alike) => alike[0]!);
};

const recorders: Record<string, string> = {
  assignment: 'made_by',
  protected_access: 'granted_by',
  own_answer: 'recorded_by',
  wish: 'told_to',
  way_step: 'recorded_by',
  pause: 'recorded_by',
  transition: 'recorded_by',
  fact: 'recorded_by',
  correction: 'recorded_by',
  consent: 'recorded_by',
  disclosure: 'recorded_by',
  crossing: 'sent_by',
};

/** Writes probes of inserts by one reader. */
export const writer = ({ world, ids, rows, shadow }: AccessWorld, reader: Reader) => {
  const by = ids.accounts[reader.key]!;
  const wayOf = (person: Person, home: OrganisationKey): StoredRow | undefined =>
    rows.find((row) => row.table === 'way' && row.person === person && row.organisation === home);
  const stands = (table: string, person: Person): boolean => {
    const way = wayOf(person, reader.home);
    if (table === 'way_step' || table === 'pause') return way !== undefined && holds(reader, way);
    if (table === 'fact' || table === 'crossing') return way !== undefined && mayRead(reader, way);
    return table !== 'share' || person.files.includes(reader.home);
  };
  const values = (table: string, person: Person, overrides: Values = {}): Values =>
    rowValues(
      ids,
      table,
      { person, home: reader.home, by },
      { ...(table === 'fact' ? { recorded_role: reader.role } : {}), ...overrides },
    );
  const insert = (
    table: string,
    person: Person,
    how: string,
    allowed: boolean,
    overrides: Values = {},
  ): Probe => ({
    what: `${reader.key} writes ${table} about "${person.key}"${how}`,
    table,
    command: 'insert',
    ...asMember(world, reader.key),
    statement: insertStatement(table, values(table, person, overrides)),
    expected: allowed ? 'allowed' : 'refused',
  });
  const allowed = (table: string, person: Person) =>
    mayInsert(reader, { table, person }) && stands(table, person);
  const bent = (table: string, person: Person): Probe[] => {
    const organisation = table === 'share' ? 'from_organisation_id' : 'organisation_id';
    const recorder = recorders[table];
    return [
      insert(table, person, ', in another collaboration', false, { collaboration_id: shadow }),
      insert(table, person, ', for another organisation', false, {
        [organisation]: ids.organisations[reader.home === 'af' ? 'school' : 'af'],
      }),
      ...(recorder
        ? [insert(table, person, ', in another name', false, { [recorder]: ids.accounts.stranger })]
        : []),
    ];
  };
  return { insert, allowed, bent, wayOf };
};

export const insertProbes = (access: AccessWorld): Probe[] =>
  readers.flatMap((reader) => {
    const { insert, allowed, bent } = writer(access, reader);
    return tables
      .filter((table) => personTables[table]!.insert)
      .flatMap((table) => {
        const about = peopleFor(reader);
        const mine = about.find((person) => allowed(table, person));
        return [
          ...about.map((person) => insert(table, person, '', allowed(table, person))),
          ...(mine ? bent(table, mine) : []),
        ];
      });
  });

/** Writes that only one condition of a policy stops, each beside its twin that goes through. */
export const particularProbes = (access: AccessWorld): Probe[] => {
  const { ids } = access;
  const reader = readers.find(({ key }) => key === 'consultant')!;
  const { insert } = writer(access, reader);
  const sharedPerson = personOf('all shared');
  const unshared = personOf('nothing shared');
  const mine = personOf('contact of consultant');
  const raised = personOf('raised');
  const way = (person: Person, home: OrganisationKey) => ({ way_id: idOf(`way ${person.key} ${home}`) });
  const parallel = { track: 'parallel' };
  const to = (home: OrganisationKey) => ({ to_organisation_id: ids.organisations[home] });
  const disclosed = {
    basis: 'disclosure',
    source_id: idOf(`disclosure the ${sharedPerson.key} fsf`),
  };
  const crossed = { basis: 'crossing', source_id: idOf(`crossing to asf ${raised.key} fsf`) };
  const share = (how: string, allowed: boolean, overrides: Values, person = sharedPerson) =>
    insert('share', person, `, ${how}`, allowed, overrides);
  const ofDisclosure = (how: string, allowed: boolean, overrides: Values, person = sharedPerson) =>
    share(`disclosed, ${how}`, allowed, { ...disclosed, ...overrides }, person);
  return [
    insert('way', mine, ', held by another', false, { holder_organisation_id: ids.organisations.asf }),
    insert('way_step', sharedPerson, ' on a way of another', false, way(sharedPerson, 'asf')),
    insert('way_step', sharedPerson, ' beside, on a way of another', true, {
      ...way(sharedPerson, 'asf'),
      ...parallel,
    }),
    insert('way_step', unshared, ' beside, on a way not seen', false, {
      ...way(unshared, 'asf'),
      ...parallel,
    }),
    insert('way_step', sharedPerson, ' beside, on a way of somebody else', false, {
      ...way(mine, 'fsf'),
      ...parallel,
    }),
    insert('way_step', sharedPerson, ' on a way of somebody else', false, way(mine, 'fsf')),
    insert('pause', sharedPerson, ' on a way of another', false, way(sharedPerson, 'asf')),
    insert('pause', sharedPerson, ' on a way of somebody else', false, way(mine, 'fsf')),
    insert('fact', sharedPerson, ' in another role', false, { recorded_role: 'lss_officer' }),
    insert('fact', sharedPerson, ' on a way of another that one sees', true, way(sharedPerson, 'asf')),
    insert('fact', unshared, ' on a way not seen', false, way(unshared, 'asf')),
    insert('fact', sharedPerson, ' on a way of somebody else', false, way(mine, 'fsf')),
    insert('crossing', unshared, ' on a way not seen', false, way(unshared, 'asf')),
    insert('crossing', sharedPerson, ' on a way of somebody else', false, way(mine, 'fsf')),
    share('an area that the consent does not name', false, { area: 'benefits' }),
    share('to another than the consent says', false, to('af')),
    share('on somebody else’s consent', false, { source_id: idOf('consent nothing shared fsf') }),
    share('on no consent', false, { source_id: idOf('none') }),
    share('on a withdrawn consent', false, { source_id: idOf('consent withdrawn all shared fsf') }),
    share('on the other organisation’s consent', false, {
      ...to('fsf'),
      source_id: idOf('consent all shared asf'),
    }),
    share('on another basis', false, { basis: 'share_back' }),
    ofDisclosure('within it', true, {}),
    ofDisclosure('an area that it does not name', false, { area: 'benefits' }),
    ofDisclosure('to another than it says', false, to('af')),
    ofDisclosure('about somebody else', false, {}, unshared),
    ofDisclosure('that does not exist', false, { source_id: idOf('none') }),
    ofDisclosure('by the other organisation', false, {
      ...to('fsf'),
      source_id: idOf('disclosure the all shared asf'),
    }),
    ofDisclosure('on another basis', false, { basis: 'share_back' }),
    share('with a case that is sent', true, crossed, raised),
    share('on a case that is not sent', false, { ...crossed, source_id: idOf('none') }, raised),
    share('with a case, on another basis', false, { ...crossed, basis: 'share_back' }, raised),
  ];
};

const factPeople = [
  'contact of supervisor',
  'placed at north',
  'all shared with af',
  'all shared with fk',
  'all shared',
];

export const factProbes = (access: AccessWorld): Probe[] =>
  readers.flatMap((reader) => {
    const { insert, wayOf } = writer(access, reader);
    return factPeople.map(personOf).flatMap((person) =>
      (['step', 'benefits', 'assessments', 'work'] as const).map((area) => {
        const way = wayOf(person, reader.home);
        const seen = way !== undefined && mayRead(reader, way);
        return insert('fact', person, ` in ${area}`, seen && mayInsert(reader, { table: 'fact', person, area }), {
          area,
        });
      }),
    );
  });
