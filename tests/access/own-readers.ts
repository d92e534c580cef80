import { type Area, areas } from '../../database/access-acts.ts';
import { accessRules } from '../../database/access-table.ts';
import { testDay, type World } from '../world.ts';
import { guardedFrom, personTables, type Reader, type Row, relationsOf } from './oracle.ts';
import { idOf, type OrganisationKey, type Person, personOf } from './people.ts';
import { readers } from './readers.ts';
import type { Ids, Values } from './row-contents.ts';

interface Entered {
  world: World;
  ids: Ids;
}

/** Who comes through the person's door: the person, a representative in some areas, or a member beside. */
export interface OwnReader {
  key: string;
  person: Person;
  areas?: readonly Area[];
  beside?: Reader;
}

const reader = (key: string) => readers.find((one) => one.key === key)!;

export const ownReaders: OwnReader[] = [
  ...[
    'contact of consultant',
    'all shared',
    'nothing shared',
    'handed over',
    'sent to asf, that has a file',
  ].map((key) => ({ key: `the person "${key}"`, person: personOf(key) })),
  { key: 'a representative in steps', person: personOf('all shared'), areas: ['step'] },
  { key: 'a representative in benefits', person: personOf('all shared'), areas: ['benefits', 'preparation'] },
  ...['all shared', 'all shared, withdrawn', 'only step shared', 'only benefits shared', 'handed over'].map(
    (key) => ({ key: `the consultant beside "${key}"`, person: personOf(key), beside: reader('consultant') }),
  ),
  { key: 'the caseworker beside', person: personOf('all shared'), beside: reader('asfCaseworker') },
  { key: 'the officer beside', person: personOf('all shared with fk'), beside: reader('fkOfficer') },
  { key: 'the staff beside', person: personOf('placed at north'), beside: reader('unitStaff') },
  { key: 'the protected person', person: personOf('protected, consultant listed') },
  {
    key: 'the listed consultant beside',
    person: personOf('protected, consultant listed'),
    beside: reader('consultant'),
  },
  { key: 'the stranger beside', person: personOf('all shared'), beside: reader('otherConsultant') },
];

export const accountOf = ({ key }: Person) => idOf(`account of ${key}`);
export const guardianOf = ({ key }: Person, areasOpen: readonly Area[]) =>
  idOf(`guardian of ${key} ${areasOpen}`);

/** What is written so that the readers can come: accounts, keys, and sign-ins of representatives. */
export const ownRows = (ids: Ids): { table: string; values: Values }[] => {
  const own = { collaboration_id: ids.collaboration };
  const people = [...new Set(ownReaders.map(({ person }) => person))];
  const accounts = [
    ...people.map(accountOf),
    ...ownReaders.flatMap(({ person, areas: open }) => (open ? [guardianOf(person, open)] : [])),
  ];
  return [
    ...accounts.map((id) => ({
      table: 'account',
      values: { account_id: id, issuer: 'test', subject: id, name: '', language: 'sv' },
    })),
    ...people.map((person) => ({
      table: 'participant_key',
      values: { ...own, number_hmac: `own key of ${person.key}`, participant_id: person.id },
    })),
    ...people.map((person) => ({
      table: 'person_account',
      values: {
        ...own,
        person_account_id: idOf(`way in of ${person.key}`),
        participant_id: person.id,
        account_id: accountOf(person),
        number_hmac: `own key of ${person.key}`,
        starts_at: '2020-01-01T00:00:00Z',
        ends_at: 'infinity',
      },
    })),
    ...people.map((person) => ({
      table: 'draft',
      values: draftOf(ids, person, accountOf(person)),
    })),
    ...questions(ids).map((values) => ({ table: 'read_question', values })),
    ...besideDrafts(ids).map((values) => ({ table: 'draft', values })),
  ];
};

/** What people have asked organisations about who has looked. */
export const questionOf = (ids: Ids, person: Person, home: OrganisationKey) => ({
  collaboration_id: ids.collaboration,
  read_question_id: idOf(`question of ${person.key} to ${home}`),
  organisation_id: ids.organisations[home],
  participant_id: person.id,
  read_on: '2026-01-01',
  words: 'prov',
  asked_by: accountOf(person),
  asked_at: '2026-01-01T00:00:00Z',
});
const questions = (ids: Ids) => [
  questionOf(ids, personOf('all shared'), 'fsf'),
  questionOf(ids, personOf('nothing shared'), 'fsf'),
  questionOf(ids, personOf('nothing shared'), 'asf'),
  questionOf(ids, personOf('only step shared'), 'asf'),
];

/** Drafts that each differ in one thing from those that a person sees. */
const besideDrafts = (ids: Ids) => {
  const [mine, other] = [personOf('all shared'), personOf('nothing shared')];
  return [
    draftOf(ids, other, accountOf(mine)),
    draftOf(ids, mine, accountOf(other)),
    {
      ...draftOf(ids, mine, accountOf(mine)),
      draft_id: idOf('own draft of an organisation'),
      organisation_id: ids.organisations.fsf,
    },
  ];
};

/** What somebody had written on the person's own pages. */
export const draftOf = (ids: Ids, person: Person, account: string) => ({
  collaboration_id: ids.collaboration,
  draft_id: idOf(`draft about ${person.key} by ${account}`),
  account_id: account,
  organisation_id: null as string | null,
  form: '/prov',
  subject: person.id,
  body: {},
  saved_at: '2026-01-01T00:00:00Z',
});

const representationOf = (person: Person, open: readonly Area[]) =>
  idOf(`representation in ${open} ${person.key} fsf`);

/** How a reader comes in, as a statement of the door. */
const doorOf = ({ world, ids }: Entered, { person, areas: open, beside }: OwnReader): string => {
  const member = beside && world.members[beside.key]!;
  const account = member?.accountId ?? (open ? guardianOf(person, open) : accountOf(person));
  const given = [
    account,
    ids.collaboration,
    person.id,
    open ? representationOf(person, open) : null,
    member?.membershipId ?? null,
  ].map((id) => (id ? `'${id}'::uuid` : 'null'));
  return `app.enter_person(${given.join(', ')}, '${testDay}')`;
};

const readAreas = (member: Reader, person: Person): Area[] =>
  guardedFrom(member, person)
    ? []
    : areas.filter((area) =>
        accessRules.some(
          (rule) =>
            rule.act === 'read' &&
            rule.area === area &&
            rule.role === member.role &&
            relationsOf(member, person).includes(rule.relation),
        ),
      );

/** The areas that are open to the reader; none where the door stays shut. */
export const openAreas = ({ person, areas: open, beside }: OwnReader): readonly Area[] => {
  if (person.protectedIn.length > 0) return [];
  if (beside) return readAreas(beside, person);
  return open ? ['identity', ...open] : areas;
};

/** Whether the design lets the reader see a row through the person's door. */
export const mayReadOwn = (one: OwnReader, row: Row): boolean => {
  const area = row.area && row.table !== 'share' ? row.area : personTables[row.table]!.area;
  if (row.keptFromPerson || row.person !== one.person || !openAreas(one).includes(area)) return false;
  const writer = row.table === 'way' ? (row.holder ?? row.organisation) : row.organisation;
  return (
    !one.beside ||
    writer === one.beside.home ||
    (area !== 'plan' &&
      area !== 'meetings' &&
      one.person.shares.some(
        ({ from, to, state, areas: shared }) =>
          from === writer && to === one.beside?.home && state === 'live' && shared.includes(area),
      ))
  );
};

/** What the door answers whom it does not let in. */
export const shut = '28000 no way to this person';

export const throughDoor = (access: Entered, one: OwnReader) => ({
  role: 'app_person',
  membershipId: null,
  door: doorOf(access, one),
});
