import type { Area } from '../../database/access-acts.ts';
import { hostContents, hostPointers, hostRows } from './host-rows.ts';
import { noticeRows } from './notice-rows.ts';
import type { Row } from './oracle.ts';
import { guardianOf, ownReaders } from './own-readers.ts';
import { idOf, type OrganisationKey, type Person } from './people.ts';
import { planContents, planPointers, planRows } from './plan-rows.ts';
import { preparedContents, programmePointers } from './programme-rows.ts';
import { readers } from './readers.ts';
import { always, contents, ended, type Ids, type Values } from './row-contents.ts';
import { type Add, addSharing } from './sharing-rows.ts';

export { contentHash, type Ids, type Values } from './row-contents.ts';

/** A row that is about no person, or that only some tests have. */
export interface NewRow {
  table: string;
  values: Values;
}

export interface StoredRow extends Row {
  values: Values;
}

const coming = { starts_at: '2999-01-01T00:00:00Z', ends_at: 'infinity' };
const periods = { live: always, ended, coming };

export const keyColumns: Record<string, string[]> = {
  file: ['organisation_id', 'participant_id'],
  entitlement: ['organisation_id', 'participant_id'],
  schooling: ['organisation_id', 'participant_id'],
};

/** A key that tells rows apart, also those of another collaboration. */
const keyOf = (table: string, values: Values): string =>
  ['collaboration_id', ...(keyColumns[table] ?? [`${table}_id`])]
    .map((column) => String(values[column]))
    .join(' ');

const factAreas: Area[] = ['step', 'benefits', 'assessments', 'work'];

/** The two parts of a file's notes, each with the area that opens it. */
const noteParts: [string, Area][] = [
  ['case', 'step'],
  ['unit', 'preparation'],
];
const ofMeeting = ['minutes', 'meeting_preparation', 'meeting_party', 'meeting_decision', 'meeting_change'];

const receiverOf = (home: OrganisationKey): OrganisationKey => (home === 'asf' ? 'fsf' : 'asf');

/** A whole row as the member would write it; `overrides` bend it. */
export const rowValues = (
  ids: Ids,
  table: string,
  about: { person: Person; home: OrganisationKey; by: string; name?: string },
  overrides: Values = {},
): Values => {
  const { person, home, by, name = 'new' } = about;
  const id = (of: string) => idOf(`${of} ${person.key} ${home}`);
  const to = { to_organisation_id: ids.organisations[receiverOf(home)] };
  const onWay = { way_id: id('way'), way_organisation_id: ids.organisations[home] };
  const more: Record<string, Values> = {
    file: { case_number: id('case'), number: id('number'), unit_id: null, protected: false },
    representation: { representative_id: idOf(`representative old ${person.key} ${home}`) },
    way: { holder_organisation_id: ids.organisations[home] },
    way_step: { ...onWay, responsible_organisation_id: ids.organisations[home] },
    model_move: onWay,
    pause: onWay,
    transition: onWay,
    fact: onWay,
    note_attachment: { note_id: id('note case') },
    consent: to,
    consent_request: to,
    consent_answer: to,
    disclosure: to,
    crossing: { ...onWay, consent_id: id('consent'), ...to },
    ...Object.fromEntries(ofMeeting.map((table) => [table, { meeting_id: id('meeting the') }])),
    share: { from_organisation_id: ids.organisations[home], source_id: id('consent'), ...to },
    ...planPointers(ids, person, home),
    ...hostPointers(person, home),
    ...programmePointers(person, home),
  };
  return {
    collaboration_id: ids.collaboration,
    ...(keyColumns[table] ? {} : { [`${table}_id`]: idOf(`${table} ${name} ${person.key} ${home}`) }),
    ...(table === 'share' ? {} : { organisation_id: ids.organisations[home] }),
    participant_id: person.id,
    ...{
      ...contents(ids, by),
      ...planContents(by),
      ...hostContents(by),
      ...preparedContents(by),
    }[table],
    ...more[table],
    ...overrides,
  };
};

/** A meeting that nobody else is invited to, and one with the other organisations: of it some is released and some not. */
const addMeetings = (ids: Ids, home: OrganisationKey, add: Add, person: Person) => {
  const others = (['fsf', 'asf', 'fk', 'af'] as const).filter((one) => one !== home);
  const meeting = (name: string) => ({ meeting_id: idOf(`meeting ${name} ${person.key} ${home}`) });
  const invited = { invited_organisation_ids: others.map((one) => ids.organisations[one]) };
  const released = {
    released_at: '2020-01-02T00:00:00Z',
    shared_at: '2020-01-02T00:00:00Z',
    shared_how: 'on_paper',
  };
  add('meeting', home, 'the', {}, { invited: [] });
  add('meeting', home, 'open', invited, { invited: others });
  add('meeting', home, 'kept', invited, { invited: others });
  for (const table of ofMeeting) {
    const shown = {
      minutes: released,
      meeting_preparation: { shown_to_all: true },
      meeting_decision: { released_at: released.released_at },
    }[table];
    const kept = /^min|decision$/.test(table) ? { keptFromPerson: true as const } : {};
    add(table, home, 'the', meeting('the'), { invited: [], ...kept });
    add(table, home, 'open', { ...meeting('open'), ...shown }, { invited: others });
    add(table, home, 'kept', meeting('kept'), { invited: shown ? [] : others, ...kept });
  }
};

/** Every row about the person: one of each table in each organisation that has a file, and those that make her relations. */
export const rowsAbout = (ids: Ids, person: Person): StoredRow[] => {
  const rows: StoredRow[] = [];
  const add = (
    table: string,
    home: OrganisationKey,
    name: string,
    overrides: Values = {},
    more: Partial<Row> = {},
  ) => {
    const by = ids.accounts[`away from ${home}`]!;
    const values = rowValues(ids, table, { person, home, by, name }, overrides);
    rows.push({ table, id: keyOf(table, values), organisation: home, person, values, ...more });
  };
  for (const home of person.files) {
    const by = ids.accounts[`away from ${home}`]!;
    const holder = person.holders[home] ?? home;
    const to = receiverOf(home);
    add('file', home, 'the', {
      unit_id: person.unit ? ids.units[person.unit] : null,
      protected: person.protectedIn.includes(home),
    });
    for (const table of [
      'entitlement',
      'representative',
      'representation',
      'livelihood',
      'schooling',
      'workplace_learning',
      'own_answer',
      'talk',
      'missing_level',
      'placement',
      'wish',
      'pause',
      'transition',
      'protected_access',
      'way_step',
      'model_move',
      'mail',
      'extract_mask',
      'file_extract',
      'programme_enrolment',
      'programme_attendance',
      'skill_rating',
      'allowance_line',
      'municipal_job_match',
    ])
      add(table, home, 'old');
    for (const table of ['own_answer', 'talk', 'missing_level'])
      for (const recorder of ['unitStaff', 'consultant', 'asfCaseworker'])
        add(table, home, `by ${recorder}`, { recorded_by: ids.accounts[recorder] }, { recorder });
    for (const [part, area] of noteParts)
      for (const table of ['note', 'note_attachment'])
        add(
          table,
          home,
          part,
          {
            part,
            ...(table === 'note'
              ? { number: part === 'unit' ? 2 : 1 }
              : { note_id: idOf(`note ${part} ${person.key} ${home}`) }),
          },
          { area },
        );
    noticeRows(person, home, add);
    add('programme_enrolment', home, 'cancelled', { cancelled_on: '2026-01-02' }, { fixed: true });
    add('mail', home, 'sent', { sent_at: '2026-11-02T00:00:00Z' });
    add('mail', home, 'stopped', { stopped_at: '2026-11-02T00:00:00Z', stopped_because: 'protected' });
    planRows(ids, person, home, to, add);
    hostRows(person, home, add);
    add('assignment', home, 'old', ended);
    addMeetings(ids, home, add, person);
    const holderId = { holder_organisation_id: ids.organisations[holder] };
    add('way', home, 'the', { ...holderId, way_id: idOf(`way ${person.key} ${home}`) }, { holder });
    for (const area of factAreas) {
      add('fact', home, area, { area, recorded_role: 'x' }, { area });
      add('correction', home, area, { area }, { area });
    }
    add('employment', home, 'old');
    const identity = { area: 'identity' as const, unshared: true as const };
    const corrected = (kind: string, fault: string, before: string): Values => ({
      area: 'identity',
      subject_kind: kind,
      before: { number: `${before} ${person.key} ${home}` },
      after: { fault },
    });
    add('correction', home, 'number', corrected('number', 'replaced', 'former'), identity);
    add('correction', home, 'wrong number', corrected('number', 'mistyped', 'mistyped'), identity);
    const ofEntitlement = { ...identity, readBy: 'read_entitlement' as const };
    add('correction', home, 'entitlement', corrected('entitlement', 'replaced', 'entitled'), ofEntitlement);
    const grounds = (disclosed: boolean) =>
      person.crossings
        .filter((one) => one.from === home && one.state === 'open' && (one.disclosed ?? false) === disclosed)
        .map((one) => one.to);
    addSharing(ids, person, home, { to, by, caseTo: grounds }, add);
    const sentTo = home === 'school' ? 'af' : 'school';
    add(
      'crossing',
      home,
      'old',
      { withdrawn_at: '2026-11-02T00:00:00Z', to_organisation_id: ids.organisations[sentTo] },
      { to: sentTo },
    );
  }
  for (const { member, state } of person.contacts)
    add('assignment', person.files.find((home) => isAt(member, home))!, member, {
      ...periods[state],
      account_id: ids.accounts[member],
    });
  if (person.placed)
    add('placement', 'fsf', 'now', {
      unit_id: ids.units[person.placed.unit],
      starts_on: '2024-01-01',
      ends_on: person.placed.state === 'live' ? null : '2024-02-01',
    });
  for (const { person: represented, areas: open } of ownReaders)
    if (represented === person && open)
      add('representation', 'fsf', `in ${open}`, {
        areas: open,
        account_id: guardianOf(person, open),
        ends_on: '2999-01-01',
      });
  if (person.openWish) add('wish', 'fsf', 'open', { answer: null, answered_at: null, answered_by: null });
  for (const { from, to, state, disclosed } of person.crossings)
    add(
      'crossing',
      from,
      `to ${to}`,
      {
        to_organisation_id: ids.organisations[to],
        ...(disclosed
          ? { consent_id: null, disclosure_id: idOf(`disclosure the ${person.key} ${from}`) }
          : {}),
        ...crossed[state],
      },
      { to, caseTo: [to] },
    );
  for (const { member, state } of person.listed)
    add('protected_access', 'fsf', member, { ...periods[state], account_id: ids.accounts[member] });
  for (const share of person.shares)
    for (const area of share.areas)
      add(
        'share',
        share.from,
        `${area} to ${share.to}`,
        {
          area,
          to_organisation_id: ids.organisations[share.to],
          protected: share.protected ?? false,
          ...(share.sent
            ? { basis: 'crossing', source_id: idOf(`crossing to ${share.to} ${person.key} ${share.from}`) }
            : {}),
          ...shareStates[share.state],
        },
        { to: share.to, caseTo: share.sent ? [share.to] : [] },
      );
  return rows;
};

const crossed: Record<string, Values> = {
  open: {},
  withdrawn: { withdrawn_at: '2026-11-02T00:00:00Z' },
  answered: { answered_at: '2026-11-02T00:00:00Z', answer: 'accepted' },
  expired: { expires_at: '2026-11-02T00:00:00Z' },
};
const shareStates: Record<string, Values> = {
  live: {},
  withdrawn: { withdrawn_at: '2026-11-02T00:00:00Z' },
  ended: { ends_at: '2026-11-02T00:00:00Z' },
  coming: { starts_at: '2998-01-01T00:00:00Z' },
};

const isAt = (member: string, home: OrganisationKey): boolean =>
  member === `away from ${home}` || readers.some(({ key, home: at }) => key === member && at === home);
