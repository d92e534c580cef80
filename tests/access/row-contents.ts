import { idOf, type OrganisationKey } from './people.ts';

export type Values = Record<string, unknown>;

/** The ids that rows of the world carry. */
export interface Ids {
  collaboration: string;
  organisations: Record<OrganisationKey, string>;
  units: Record<string, string>;
  accounts: Record<string, string>;
}

export const always = { starts_at: '2020-01-01T00:00:00Z', ends_at: 'infinity' };
export const ended = { starts_at: '2020-01-01T00:00:00Z', ends_at: '2021-01-01T00:00:00Z' };
export const contentHash = 'a'.repeat(64);

/** What a whole row of each table needs besides whose it is. */
export const contents = (ids: Ids, by: string): Record<string, Values> => ({
  file: {
    given_name: 'Bea',
    family_name: 'Lind',
    name_key: 'lind bea',
    name_key_given: 'bea lind',
    number_kind: 'personal',
    birth_date: '1998-03-02',
    sex: 'woman',
    opened_on: '2020-01-01',
    version: 1,
  },
  entitlement: { entitlement_group: 1, decided_on: '2020-01-01', version: 1 },
  assignment: { account_id: by, made_by: by, ...always },
  protected_access: { account_id: ids.accounts.stranger, granted_by: by, reason: 'prov', ...ended },
  representative: { kind: 'other', name: 'Ove Ros', scope: 'prov', starts_on: '2020-01-01' },
  placement: {
    unit_id: ids.units.south,
    form: 'group',
    starts_on: '2020-01-01',
    ends_on: '2020-02-01',
    version: 1,
  },
  livelihood: { source: 'none', starts_on: '2020-01-01', version: 1 },
  schooling: { school_form: 'upper_secondary', school: 'prov', ends_on: '2020-06-01', version: 1 },
  workplace_learning: { workplace: 'prov', starts_on: '2020-01-01', ends_on: '2020-02-01', version: 1 },
  own_answer: { answer: 'yes', asked_on: '2020-01-01', recorded_by: by },
  talk: {
    kind: 'work',
    talked_on: '2020-01-01',
    took_part: [],
    recorded_by: by,
    recorded_at: '2020-01-01T00:00:00Z',
  },
  missing_level: {
    level: 'trial',
    reason: 'no_such',
    missed_on: '2020-01-01',
    recorded_by: by,
    recorded_at: '2020-01-01T00:00:00Z',
  },
  wish: {
    words: 'prov',
    told_on: '2020-01-01',
    told_to: by,
    answer: 'later',
    answered_at: '2020-01-02T00:00:00Z',
    answered_by: by,
  },
  way: { content_hash: contentHash, inflow: 'own_wish', started_on: '2020-01-01', version: 1 },
  way_step: {
    step_key: 'prov',
    track: 'leading',
    starts_on: '2020-01-01',
    recorded_by: by,
    recorded_at: '2020-01-01T00:00:00Z',
    struck: false,
  },
  model_move: {
    model_mapping_id: idOf('mapping'),
    from_hash: contentHash,
    to_hash: contentHash,
    moved_on: '2020-01-01',
    reason: 'prov',
    steps: [],
    recorded_by: by,
    recorded_at: '2020-01-01T00:00:00Z',
    struck: false,
  },
  pause: { starts_on: '2020-01-01', ends_on: '2020-01-02', reason: 'prov', recorded_by: by },
  transition: {
    decided_on: '2020-01-01',
    left_on: '2020-01-01',
    destination: 'other',
    sex: 'woman',
    basis: 'prov',
    recorded_by: by,
    struck: false,
    version: 1,
  },
  fact: {
    area: 'step',
    kind: 'prov',
    happened_on: '2020-01-01',
    details: {},
    recorded_by: by,
    recorded_at: '2020-01-01T00:00:00Z',
    struck: false,
  },
  correction: {
    subject_kind: 'fact',
    subject_id: idOf('subject'),
    before: {},
    why: 'prov',
    recorded_by: by,
    recorded_at: '2020-01-01T00:00:00Z',
  },
  consent: {
    areas: ['identity', 'step'],
    purpose: 'prov',
    given_on: '2020-01-01',
    valid_from: '2020-01-01',
    valid_until: '2027-01-01',
    how: 'oral',
    explained_by: 'prov',
    text_version: '1',
    recorded_by: by,
  },
  disclosure: {
    areas: ['identity', 'step'],
    basis: 'statutory_duty',
    basis_text: 'prov',
    decided_by: 'prov',
    decided_on: '2020-01-01',
    recorded_by: by,
  },
  crossing: {
    kind: 'raise',
    areas: ['identity', 'step'],
    sent_at: '2026-11-01T00:00:00Z',
    sent_by: by,
    expires_at: '2999-01-01T00:00:00Z',
  },
  mail: {
    account_id: by,
    thread_id: idOf('thread'),
    to_address: 'x',
    subject: 'x',
    body: 'x',
    message_id: 'x',
    about_protected: false,
    queued_at: '2020-01-01T00:00:00Z',
    due_at: '2020-01-01T00:00:00Z',
    tries: 0,
  },
  note: {
    part: 'case',
    number: 1,
    kind: 'event',
    happened_on: '2020-01-01',
    source: 'present',
    facts: 'x',
    written_by: by,
    written_role: 'x',
    signed_at: '2020-01-01T00:00:00Z',
    salt: idOf('salt'),
    leaf: '',
    previous_hash: '',
    hash: '',
  },
  note_attachment: { part: 'case', place: 1, name: 'x.pdf', kind: 'pdf', content: '\\x25', content_hash: '' },
  extract_mask: {
    row_table: 'note',
    row_id: 'x',
    reason: 'x',
    made_by: by,
    made_at: '2020-01-01T00:00:00Z',
  },
  file_extract: { masks: [], content_hash: 'x', made_by: by, made_at: '2020-01-01T00:00:00Z' },
  share: {
    area: 'step',
    basis: 'consent',
    starts_at: '2020-01-01T00:00:00Z',
    ends_at: '2999-01-01T00:00:00Z',
    protected: false,
  },
});
