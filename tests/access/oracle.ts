import type { Act, Area, Relation, Role } from '../../database/access-acts.ts';
import { accessRules } from '../../database/access-table.ts';
import { hostSpecs } from './host-specs.ts';
import { deputies, type OrganisationKey, type Person } from './people.ts';

/** A member of the test's world, as the oracle sees one. */
export interface Reader {
  key: string;
  role: Role;
  home: OrganisationKey;
  unit?: 'north' | 'south';
  manages?: 'all' | 'north' | 'south';
}

/** A row of the test's world, by what decides who may see it. */
export interface Row {
  table: string;
  id: string;
  /** The writer; of a share, the sender. */
  organisation: OrganisationKey;
  person: Person;
  area?: Area;
  /** Of a row that is read otherwise than its table: by another act, or by its own organisation alone. */
  readBy?: Act;
  unshared?: true;
  to?: OrganisationKey;
  holder?: OrganisationKey;
  /** Part of the case that its person's organisations have sent: the case, what it stands on, what it shares. */
  caseTo?: OrganisationKey[];
  /** Not shown to the person yet, or not the person's to see. */
  keptFromPerson?: true;
  /** Locked, released or ended: nobody changes it any more. */
  fixed?: true;
  /** Of a meeting and what belongs to it: seen by these while the area is shared with them, some of it once it is released. */
  invited?: OrganisationKey[];
  /** Whose own registration it is; only its recorder strikes it. */
  recorder?: string;
}

interface TableSpec {
  area: Area;
  shared: boolean;
  read?: Act;
  insert?: Act;
  update?: Act;
}

/** What the design says of each table about a person; written by hand, so that the policies have something to be held against. */
export const personTables: Record<string, TableSpec> = {
  file: { area: 'identity', shared: true, update: 'change_file' },
  entitlement: {
    area: 'identity',
    shared: false,
    read: 'read_entitlement',
    insert: 'register_entitlement',
    update: 'register_entitlement',
  },
  assignment: { area: 'identity', shared: true, insert: 'assign', update: 'assign' },
  protected_access: {
    area: 'identity',
    shared: false,
    insert: 'grant_protected',
    update: 'grant_protected',
  },
  representative: { area: 'identity', shared: true, insert: 'change_file', update: 'change_file' },
  representation: { area: 'identity', shared: false, insert: 'change_file', update: 'change_file' },
  placement: { area: 'step', shared: true, insert: 'place', update: 'place' },
  livelihood: {
    area: 'benefits',
    shared: true,
    insert: 'register_livelihood',
    update: 'register_livelihood',
  },
  own_answer: { area: 'step', shared: true, insert: 'record_answer', update: 'record_answer' },
  talk: { area: 'step', shared: true, insert: 'record_answer', update: 'record_answer' },
  missing_level: {
    area: 'step',
    shared: true,
    insert: 'record_missing_level',
    update: 'record_missing_level',
  },
  schooling: {
    area: 'preparation',
    shared: true,
    insert: 'register_schooling',
    update: 'register_schooling',
  },
  workplace_learning: {
    area: 'preparation',
    shared: true,
    insert: 'register_schooling',
    update: 'register_schooling',
  },
  wish: { area: 'step', shared: true, insert: 'record_wish', update: 'answer_wish' },
  way: { area: 'step', shared: true, insert: 'start_way', update: 'move_way' },
  way_step: { area: 'step', shared: true, insert: 'move_way', update: 'move_way' },
  model_move: { area: 'step', shared: true },
  pause: { area: 'step', shared: true, insert: 'move_way', update: 'move_way' },
  transition: {
    area: 'step',
    shared: false,
    insert: 'end_day_activity',
  },
  fact: { area: 'step', shared: true, insert: 'record_fact', update: 'correct' },
  correction: { area: 'step', shared: true, insert: 'correct' },
  plan: { area: 'plan', shared: true, insert: 'write_plan', update: 'write_plan' },
  plan_version: { area: 'plan', shared: true, insert: 'write_plan', update: 'write_plan' },
  plan_goal: { area: 'plan', shared: true, insert: 'write_plan' },
  plan_activity: { area: 'plan', shared: true, insert: 'write_plan', update: 'write_plan' },
  plan_activity_status: { area: 'plan', shared: true, insert: 'write_plan' },
  plan_undertaking: { area: 'plan', shared: true, insert: 'write_plan', update: 'write_plan' },
  plan_agreement: { area: 'plan', shared: false, insert: 'write_plan' },
  plan_review: { area: 'plan', shared: true, insert: 'write_plan' },
  lss_plan: { area: 'plan', shared: false, insert: 'offer_lss_plan', update: 'offer_lss_plan' },
  implementation_plan: {
    area: 'plan',
    shared: false,
    insert: 'write_implementation_plan',
    update: 'write_implementation_plan',
  },
  stay: { area: 'work', shared: true, insert: 'keep_stays', update: 'keep_stays' },
  stay_version: { area: 'work', shared: true, insert: 'keep_stays' },
  stay_approval: { area: 'work', shared: true, insert: 'keep_stays' },
  place_no: { area: 'work', shared: false, insert: 'keep_stays' },
  support_visit: { area: 'work', shared: true, insert: 'keep_stays', update: 'keep_stays' },
  forum_guest: { area: 'work', shared: false, insert: 'invite_to_forum', update: 'invite_to_forum' },
  forum_question: { area: 'work', shared: false, insert: 'invite_to_forum', update: 'invite_to_forum' },
  municipal_job_match: {
    area: 'work',
    shared: false,
    insert: 'keep_municipal_jobs',
    update: 'keep_municipal_jobs',
  },
  employment: { area: 'work', shared: false, insert: 'record_fact' },
  support_visit_move: { area: 'work', shared: false, insert: 'keep_stays' },
  support_visit_note: { area: 'work', shared: false, insert: 'keep_stays' },
  ...hostSpecs,
  programme_enrolment: { area: 'preparation', shared: false, insert: 'enrol', update: 'enrol' },
  programme_attendance: {
    area: 'preparation',
    shared: false,
    insert: 'mark_attendance',
    update: 'mark_attendance',
  },
  absence_notice: { area: 'preparation', shared: false },
  skill_rating: { area: 'preparation', shared: false },
  allowance_line: { area: 'preparation', shared: false, read: 'keep_allowance', insert: 'keep_allowance' },
  consent: { area: 'identity', shared: false, insert: 'share' },
  consent_request: { area: 'identity', shared: false, insert: 'share', update: 'share' },
  consent_answer: { area: 'identity', shared: false, insert: 'share' },
  disclosure: { area: 'identity', shared: false, insert: 'share' },
  crossing: { area: 'identity', shared: false, insert: 'cross', update: 'cross' },
  share: { area: 'identity', shared: false, insert: 'share', update: 'share' },
  mail: { area: 'meetings', shared: false, insert: 'hold_meetings' },
  note: { area: 'step', shared: false, read: 'read_notes' },
  note_attachment: { area: 'step', shared: false, read: 'read_notes' },
  extract_mask: {
    area: 'identity',
    shared: false,
    read: 'extract_file',
    insert: 'extract_file',
    update: 'extract_file',
  },
  file_extract: { area: 'identity', shared: false, read: 'extract_file', insert: 'extract_file' },
  meeting: { area: 'meetings', shared: false, insert: 'hold_meetings', update: 'hold_meetings' },
  meeting_party: { area: 'meetings', shared: false, insert: 'hold_meetings', update: 'hold_meetings' },
  meeting_preparation: { area: 'meetings', shared: false, insert: 'hold_meetings', update: 'hold_meetings' },
  minutes: { area: 'meetings', shared: false, insert: 'hold_meetings', update: 'hold_meetings' },
  meeting_decision: { area: 'meetings', shared: false, insert: 'hold_meetings', update: 'hold_meetings' },
  meeting_change: { area: 'meetings', shared: false, insert: 'hold_meetings' },
};

export const relationsOf = (reader: Reader, person: Person): Relation[] => {
  const hasFile = person.files.includes(reader.home);
  const contactOf = (key: string) =>
    person.contacts.some(({ member, state }) => member === key && state === 'live');
  const stands: Record<Relation, boolean> = {
    contact: contactOf(reader.key),
    deputy: deputies.some(
      ({ deputy, home, state }) =>
        deputy === reader.key && state === 'live' && contactOf(`away from ${home}`),
    ),
    unit: hasFile && person.placed?.state === 'live' && person.placed.unit === reader.unit,
    manager: hasFile && (reader.manages === 'all' || (!!reader.manages && reader.manages === person.unit)),
    queue: person.crossings.some(({ to, state }) => to === reader.home && state === 'open'),
    wish: hasFile && reader.home === 'fsf' && person.openWish === true,
    organisation: false,
  };
  return (Object.keys(stands) as Relation[]).filter((relation) => stands[relation]);
};

export const guardedFrom = (reader: Reader, person: Person): boolean => {
  const guarded =
    person.protectedIn.includes(reader.home) ||
    person.shares.some((share) => share.to === reader.home && share.protected);
  return guarded && !person.listed.some(({ member, state }) => member === reader.key && state === 'live');
};

/** Whether the access table lets the reader do this to the person, in an area. */
const may = (reader: Reader, act: Act, area: Area, person: Person): boolean => {
  if (act !== 'grant_protected' && guardedFrom(reader, person)) return false;
  const relations = relationsOf(reader, person);
  return accessRules.some(
    (rule) =>
      rule.act === act &&
      rule.area === area &&
      rule.role === reader.role &&
      relations.includes(rule.relation),
  );
};

const liveShare = (person: Person, from: OrganisationKey, to: OrganisationKey, area: Area) =>
  person.shares.some(
    (share) => share.from === from && share.to === to && share.state === 'live' && share.areas.includes(area),
  );

/** What came with a case that waits for an answer at the reader's: from its sender, in the areas that it shares. */
const sent = (reader: Reader, person: Person, from: OrganisationKey, area: Area) =>
  may(reader, 'receive', area, person) &&
  person.crossings.some((one) => one.from === from && one.to === reader.home && one.state === 'open') &&
  person.shares.some(
    (share) =>
      share.sent &&
      share.from === from &&
      share.to === reader.home &&
      share.state === 'live' &&
      share.areas.includes(area),
  );

const parts = new Set(['crossing', 'consent', 'disclosure', 'share']);

const sentToReader = (reader: Reader, row: Row): boolean => {
  const { table, person, organisation, holder } = row;
  if (parts.has(table))
    return row.caseTo?.includes(reader.home) === true && sent(reader, person, organisation, 'identity');
  if (!personTables[table]!.shared) return false;
  const writers = table === 'way' && holder ? [organisation, holder] : [organisation];
  return writers.some((from) => sent(reader, person, from, areaOf(row)));
};

const areaOf = (row: Pick<Row, 'table' | 'area'>): Area => row.area ?? personTables[row.table]!.area;

/** What opens a table, where it is not simply to read the person. */
const readActs: Record<string, Act[]> = {
  entitlement: ['read_entitlement'],
  protected_access: ['read', 'grant_protected'],
  ...Object.fromEntries(
    [
      'stay',
      'stay_version',
      'stay_approval',
      'place_no',
      'support_visit',
      'support_visit_move',
      'support_visit_note',
      ...Object.keys(hostSpecs),
    ].map((table) => [table, ['read', 'keep_stays'] as Act[]]),
  ),
  forum_guest: ['read', 'invite_to_forum'],
  forum_question: ['invite_to_forum'],
  note: ['read_notes'],
  note_attachment: ['read_notes'],
  extract_mask: ['extract_file'],
  file_extract: ['extract_file'],
  allowance_line: ['keep_allowance'],
};

export const mayRead = (reader: Reader, row: Row): boolean => {
  const { table, person, organisation } = row;
  const area = areaOf(row);
  if (!row.unshared && !row.readBy && sentToReader(reader, row)) return true;
  const acts: Act[] = row.readBy ? [row.readBy] : (readActs[table] ?? ['read']);
  if (!acts.some((act) => may(reader, act, area, person))) return false;
  if (organisation === reader.home || row.to === reader.home || row.holder === reader.home) return true;
  const holderShares = row.holder !== undefined && liveShare(person, row.holder, reader.home, 'step');
  if (row.unshared) return false;
  if (row.invited)
    return row.invited.includes(reader.home) && liveShare(person, organisation, reader.home, area);
  if (table === 'crossing') return liveShare(person, organisation, reader.home, 'step');
  return personTables[table]!.shared && (liveShare(person, organisation, reader.home, area) || holderShares);
};

/** Whose turn it is: the holder's; the opener's while the holder has nobody who can sign in. */
export const holds = (reader: Reader, row: Row): boolean =>
  row.holder === reader.home || (row.holder === 'provider' && row.organisation === reader.home);

const struckByRecorder = new Set(['own_answer', 'talk', 'missing_level']);

export const mayUpdate = (reader: Reader, row: Row): boolean => {
  const act = personTables[row.table]!.update;
  const area = row.table === 'fact' ? 'step' : personTables[row.table]!.area;
  if (!act || row.fixed || !may(reader, act, area, row.person)) return false;
  if (struckByRecorder.has(row.table) && row.recorder !== reader.key) return false;
  return row.table === 'way' ? holds(reader, row) : row.organisation === reader.home;
};

export const mayInsert = (reader: Reader, row: Pick<Row, 'table' | 'person' | 'area'>): boolean => {
  const act = personTables[row.table]!.insert;
  return act !== undefined && may(reader, act, areaOf(row), row.person);
};
