import { asOwnWord, byMe, type TableAccess } from './access-policies.ts';
import { ofEmployer } from './access-tables-employers.ts';
import { personTable } from './person-table.ts';

const room = 'forums';
const ofForum = { room, see: 'see_forums', keep: 'keep_forums' } as const;
const invites = { act: 'invite_to_forum' } as const;

/** A forum that the person has been asked to or said yes to, which is still to be. */
const stillToCome =
  'forum_event_id in (select f.forum_id from app.own_forums() f where not f.cancelled and f.held_on >= (select app.today()))';

/** Docs: docs/decisions/0037. Who of the people comes is seen by those who stand close to them; how many, through app.forum_people. */
export const forumTables: TableAccess[] = [
  ofEmployer({
    ...ofForum,
    table: 'forum_event',
    counted: true,
    servesOwnPages: true,
    recordedBy: 'added_by',
    columns: [
      'name',
      'about',
      'held_on',
      'starts',
      'ends',
      'place',
      'responsible_id',
      'cancelled_at',
      'moved_at',
      'version',
    ],
  }),
  ofEmployer({
    ...ofForum,
    table: 'forum_employer',
    counted: true,
    recordedBy: 'invited_by',
    columns: ['employer_contact_id', 'answer', 'came', 'version'],
  }),
  personTable({
    room,
    table: 'forum_guest',
    area: 'work',
    shared: false,
    // Who asks somebody sees the answer, also a school, which reads nothing else of the area.
    readBy: ['read', 'invite_to_forum'],
    recordedBy: 'recorded_by',
    insert: { ...invites, extra: ["said_how <> 'own_sign_in'"] },
    update: { ...invites, columns: ['taken_back_on', 'came', 'version'], finds: ['taken_back_on is null'] },
    // The yes and the no are the person's own, also with somebody beside: never a representative's.
    ofPerson: {
      record: [
        asOwnWord('said_how'),
        // Without having been asked nobody puts oneself on the list.
        'forum_event_id in (select q.forum_event_id from forum_question q)',
        stillToCome,
      ],
      change: {
        columns: ['taken_back_on', 'taken_back_how', 'taken_back_by', 'version'],
        extra: [stillToCome],
        finds: ['taken_back_on is null'],
        leaves: [byMe('taken_back_by'), asOwnWord('taken_back_how')],
      },
    },
    functions: [
      { role: 'app_registrar', commands: ['select'] },
      { role: 'app_counts', commands: ['select'] },
    ],
  }),
  personTable({
    room,
    table: 'forum_question',
    area: 'work',
    shared: false,
    readBy: ['invite_to_forum'],
    recordedBy: 'asked_by',
    insert: { ...invites, extra: ['answer is null'] },
    update: { ...invites, columns: ['taken_back_on', 'version'], finds: ['taken_back_on is null'] },
    ofPerson: {
      extra: ['taken_back_on is null'],
      change: {
        columns: ['answer', 'answered_how', 'answered_by', 'answered_at', 'version'],
        extra: [stillToCome],
        finds: [],
        leaves: [byMe('answered_by'), asOwnWord('answered_how')],
      },
    },
    functions: [{ role: 'app_registrar', commands: ['select'] }],
  }),
];
