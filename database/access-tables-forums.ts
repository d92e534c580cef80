import type { TableAccess } from './access-policies.ts';
import { ofEmployer } from './access-tables-employers.ts';
import { personTable } from './person-table.ts';

const room = 'forums';
const ofForum = { room, see: 'see_forums', keep: 'keep_forums' } as const;
const invites = { act: 'invite_to_forum' } as const;

/** Docs: docs/decisions/0037. Who of the people comes is seen by those who stand close to them; how many, through app.forum_people. */
export const forumTables: TableAccess[] = [
  ofEmployer({
    ...ofForum,
    table: 'forum_event',
    counted: true,
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
    insert: invites,
    update: { ...invites, columns: ['taken_back_on', 'came', 'version'], finds: ['taken_back_on is null'] },
    functions: [
      { role: 'app_registrar', commands: ['select'] },
      { role: 'app_counts', commands: ['select'] },
    ],
  }),
];
