import { accountOf, guardianOf, type OwnReader } from './own-readers.ts';
import {
  beside,
  changing,
  inSteps,
  inserting,
  mine,
  other,
  person,
  stranger,
  unshared,
} from './own-word-writes.ts';
import { idOf, personOf } from './people.ts';
import { writer } from './person-probes.ts';
import type { Probe } from './probes.ts';
import { readers } from './readers.ts';
import { rowValues, type StoredRow } from './rows.ts';
import type { AccessWorld } from './world.ts';

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
