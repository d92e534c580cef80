import { ownAbsenceWrites } from './own-absence-writes.ts';
import { ownForumWrites } from './own-forum-writes.ts';
import { ownPlanWrites } from './own-plan-writes.ts';
import {
  accountOf,
  guardianOf,
  mayReadOwn,
  type OwnReader,
  openAreas,
  ownReaders,
  questionOf,
  shut,
  throughDoor,
} from './own-readers.ts';
import { idOf, personOf } from './people.ts';
import { writer } from './person-probes.ts';
import { asMember, insertStatement, type Probe } from './probes.ts';
import { ownSkillWrites } from './programme-probes.ts';
import { readers } from './readers.ts';
import { rowValues, type Values } from './rows.ts';
import { ownStayWrites } from './stay-writes.ts';
import type { AccessWorld } from './world.ts';

/** Questions about who has looked: one's own through the person's door; to whoever follows up the log of the own organisation. */
const readQuestions = (access: AccessWorld): Probe[] => {
  const { world, ids, shadow } = access;
  const [mine, other] = [personOf('all shared'), personOf('nothing shared')];
  const answer = "update read_question set answer = 'x', answered_at = '2026-11-02', answered_by = ";
  const asked = { ...questionOf(ids, mine, 'asf'), read_question_id: idOf('new question') };
  const ask = (one: OwnReader, what: string, allowed: boolean, bent: Values = {}): Probe => ({
    what: `${one.key} asks about reads ${what}`,
    table: 'read_question',
    command: 'insert',
    ...throughDoor(access, one),
    statement: insertStatement('read_question', { ...asked, ...bent }),
    expected: allowed ? 'allowed' : 'refused',
  });
  const person = ownReaders.find((one) => one.person === mine && !one.areas && !one.beside)!;
  const beside = ownReaders.find((one) => one.person === mine && one.beside?.key === 'consultant')!;
  const unshared = ownReaders.find((one) => one.person.key === 'only step shared')!;
  const byMember = { asked_by: ids.accounts.consultant, organisation_id: ids.organisations.fsf };
  return [
    ask(person, 'of any organisation', true),
    ask(person, 'of somebody else', false, { participant_id: other.id }),
    ask(person, 'in another name', false, { asked_by: accountOf(other) }),
    ask(person, 'elsewhere', false, { collaboration_id: shadow }),
    ask(person, 'and answers', false, {
      answer: 'x',
      answered_at: '2026-11-02',
      answered_by: accountOf(mine),
    }),
    ask(beside, 'of the own organisation', true, byMember),
    ask(unshared, 'of another that shares nothing of who it is', false, {
      asked_by: ids.accounts.consultant,
      participant_id: unshared.person.id,
    }),
    ...ownReaders.map((one) => ({
      what: `${one.key} reads questions`,
      table: 'read_question',
      command: 'select' as const,
      ...throughDoor(access, one),
      statement: 'select count(*)::text from read_question',
      expected: openAreas(one).length === 0 ? shut : String(asksOf(one)),
    })),
    ...readers.flatMap(({ key, role, home }) => {
      const count = role === 'manager' ? ({ fsf: 2, asf: 2 } as Record<string, number>)[home]! : 0;
      const as = { table: 'read_question', ...asMember(world, key) };
      return [
        {
          what: `${key} reads questions about reads`,
          command: 'select' as const,
          ...as,
          statement: 'select count(*)::text from read_question',
          expected: String(count),
        },
        {
          what: `${key} answers questions about reads`,
          command: 'update' as const,
          ...as,
          statement: `${answer} app.account()`,
          expected: String(count),
        },
        {
          what: `${key} answers in another name`,
          command: 'update' as const,
          ...as,
          statement: `${answer} '${ids.accounts.stranger}'`,
          expected: count > 0 ? 'refused' : '0',
        },
      ];
    }),
  ];
};

/** The person's own, those of whom one represents; beside, only those to the own organisation or one that shares who the person is. */
const asksOf = ({ person, beside }: OwnReader): number => {
  if (person.key === 'all shared') return 1;
  if (person.key === 'nothing shared') return beside ? 1 : 2;
  return 0;
};

/** A representative does not say no for another, nor does anybody end what is not the person's. */
const saysNo = (access: AccessWorld): Probe[] =>
  ownReaders
    .filter((one) => openAreas(one).length > 0)
    .flatMap((one) =>
      (['app.account()', `'${access.ids.accounts.stranger}'`] as const).map((by) => {
        const count = access.rows.filter(
          (row) => row.table === 'representation' && mayReadOwn(one, row) && !one.areas,
        ).length;
        return {
          what: `${one.key} ends sign-ins as ${by}`,
          table: 'representation',
          command: 'update' as const,
          ...throughDoor(access, one),
          statement: `update representation set ended_at = '2026-11-02', ended_by = ${by}`,
          expected: count > 0 && by !== 'app.account()' ? 'refused' : String(count),
        };
      }),
    );

/** A wish is told by oneself, to an organisation whose steps one sees, and waits for an answer. */
const wishes = (access: AccessWorld): Probe[] => {
  const { ids, shadow } = access;
  const [mine, other] = [personOf('all shared'), personOf('nothing shared')];
  const one = ownReaders.find((each) => each.person === mine && !each.areas && !each.beside)!;
  const inBenefits = ownReaders.find(({ areas }) => areas?.includes('benefits'))!;
  const told = rowValues(
    ids,
    'wish',
    { person: mine, home: 'fsf', by: accountOf(mine), name: 'own' },
    { answer: null, answered_at: null, answered_by: null },
  );
  const tell = (reader: OwnReader, what: string, allowed: boolean, bent: Values = {}): Probe => ({
    what: `${reader.key} tells a wish ${what}`,
    table: 'wish',
    command: 'insert',
    ...throughDoor(access, reader),
    statement: insertStatement('wish', { ...told, ...bent }),
    expected: allowed ? 'allowed' : 'refused',
  });
  return [
    tell(one, '', true),
    tell(one, 'of another', false, { participant_id: other.id }),
    tell(one, 'in another name', false, { told_to: accountOf(other) }),
    tell(one, 'elsewhere', false, { collaboration_id: shadow }),
    tell(one, 'and answers it', false, {
      answer: 'later',
      answered_at: '2026-11-02',
      answered_by: accountOf(mine),
    }),
    tell(inBenefits, 'outside the areas', false, { told_to: guardianOf(mine, inBenefits.areas!) }),
  ];
};

/** A sign-in is given to whoever will come, never to an account of one's choice. */
const givesAccount = (access: AccessWorld): Probe =>
  writer(access, readers.find(({ key }) => key === 'consultant')!).insert(
    'representation',
    personOf('contact of consultant'),
    ', to an account',
    false,
    { account_id: access.ids.accounts.stranger },
  );

/** A member who ends a sign-in says so in the own name. */
const endsInAnotherName = ({ world, ids }: AccessWorld): Probe => ({
  what: 'consultant ends sign-ins in another name',
  table: 'representation',
  command: 'update',
  ...asMember(world, 'consultant'),
  statement: `update representation set ended_at = '2026-11-02', ended_by = '${ids.accounts.stranger}'`,
  expected: 'refused',
});

/** What is written through the person's door, and what members write about it. */
export const ownWrites = (access: AccessWorld): Probe[] => [
  ...readQuestions(access),
  ...saysNo(access),
  ...wishes(access),
  ...ownPlanWrites(access),
  ...ownStayWrites(access),
  ...ownSkillWrites(access),
  ...ownForumWrites(access),
  ...ownAbsenceWrites(access),
  givesAccount(access),
  endsInAnotherName(access),
];
