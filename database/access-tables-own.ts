import {
  byMe,
  may,
  ofPerson,
  ownRow,
  people,
  personReads,
  type TableAccess,
  tenant,
  whole,
} from './access-policies.ts';

/** What is shown of a representative's sign-in: never the hash of the number it waits for, nor the account. */
const shown = [
  'collaboration_id',
  'representation_id',
  'organisation_id',
  'participant_id',
  'representative_id',
  'areas',
  'starts_on',
  'ends_on',
  'proof',
  'proof_words',
  'proof_seen_on',
  'person_says',
  'granted_by',
  'granted_at',
  'signed_in_at',
  'ended_at',
  'ended_by',
];
/** Whoever follows up the log of the organisation that is asked. */
const asked = [tenant, ownRow, may('follow_log')];

const byFunctions = ['select', 'insert', 'update'] as const;

/** The person's door: whose page an account opens, and what a representative opens with a sign-in of one's own. */
export const ownTables: TableAccess[] = [
  {
    room: 'own',
    table: 'person_account',
    key: ['collaboration_id', 'person_account_id'],
    policies: byFunctions.map((command) => whole('app_registrar', command)),
    grants: byFunctions.map((command) => ({ role: 'app_registrar', command })),
  },
  {
    room: 'own',
    table: 'representation',
    key: ['collaboration_id', 'representation_id'],
    policies: [
      {
        name: 'read',
        command: 'select',
        role: 'app_user',
        conditions: [tenant, people('read', 'identity'), ownRow],
      },
      {
        name: 'grant_sign_in',
        command: 'insert',
        role: 'app_user',
        conditions: [
          tenant,
          people('change_file', 'identity'),
          ownRow,
          byMe('granted_by'),
          'account_id is null',
        ],
      },
      {
        name: 'end_sign_in',
        command: 'update',
        role: 'app_user',
        conditions: [tenant, people('change_file', 'identity'), ownRow],
        leaves: [byMe('ended_by')],
      },
      personReads('identity'),
      {
        name: 'say_no',
        command: 'update',
        role: 'app_person',
        conditions: [...ofPerson('identity'), "(select app.person_door()) <> 'representative'"],
        leaves: [byMe('ended_by')],
      },
      whole('app_registrar'),
      whole('app_registrar', 'update'),
    ],
    grants: [
      { role: 'app_person', command: 'update', columns: ['ended_at', 'ended_by'] },
      { role: 'app_user', command: 'select', columns: shown },
      { role: 'app_user', command: 'insert' },
      { role: 'app_user', command: 'update', columns: ['ended_at', 'ended_by'] },
      { role: 'app_person', command: 'select', columns: shown },
      { role: 'app_registrar', command: 'select' },
      { role: 'app_registrar', command: 'update', columns: ['account_id', 'signed_in_at'] },
    ],
  },
  {
    room: 'trust',
    table: 'read_question',
    key: ['collaboration_id', 'read_question_id'],
    policies: [
      personReads('identity'),
      {
        name: 'ask',
        command: 'insert',
        role: 'app_person',
        conditions: [...ofPerson('identity'), byMe('asked_by'), 'answered_at is null'],
      },
      { name: 'read', command: 'select', role: 'app_user', conditions: asked },
      {
        name: 'answer',
        command: 'update',
        role: 'app_user',
        conditions: asked,
        leaves: [byMe('answered_by')],
      },
      whole('app_registrar'),
    ],
    grants: [
      { role: 'app_person', command: 'select' },
      { role: 'app_person', command: 'insert' },
      { role: 'app_user', command: 'select' },
      { role: 'app_user', command: 'update', columns: ['answer', 'answered_by', 'answered_at'] },
      { role: 'app_registrar', command: 'select' },
    ],
  },
];
