import { jobContents, jobPointers } from './job-contents.ts';
import type { Row } from './oracle.ts';
import { idOf, type OrganisationKey, type Person } from './people.ts';
import type { Values } from './row-contents.ts';

export type Add = (
  table: string,
  home: OrganisationKey,
  name: string,
  overrides?: Values,
  more?: Partial<Row>,
) => void;

const moment = '2020-01-02T00:00:00Z';

export const stayId = (what: string, person: Person, home: OrganisationKey) =>
  idOf(`stay ${what} ${person.key} ${home}`);

const besideVisit = ['support_visit_move', 'support_visit_note'];

/** A stay that goes on with one of everything beside it, and one that has ended. */
export const placeRows = (person: Person, home: OrganisationKey, add: Add) => {
  const of = { stay_id: stayId('the', person, home) };
  const earlier = (year: number) => ({ starts_on: `${year}-01-01`, ends_on: `${year}-02-01` });
  add('stay', home, 'the', { starts_on: '2020-01-01', ends_on: '2999-01-01' });
  add('stay', home, 'ended', {
    ...earlier(2019),
    ended_on: '2019-01-20',
    ended_because: 'completed',
  });
  add('stay_version', home, 'the', { ...of, ...earlier(2020), number: 1 });
  add('stay_approval', home, 'the', { ...of, party: 'employer', how: 'signed' });
  add('place_no', home, 'the', {}, { unshared: true, keptFromPerson: true });
  add('support_visit', home, 'the', of);
  forumRows(home, add);
  for (const table of besideVisit)
    add(
      table,
      home,
      'the',
      { support_visit_id: idOf(`support_visit the ${person.key} ${home}`) },
      { unshared: true, keptFromPerson: true },
    );
};

/** A forum that was before; one to come that the person has said yes to, one asked about, one left, one no longer asked about, one that has been. */
const forumRows = (home: OrganisationKey, add: Add) => {
  const of = (stands: string) => ({ forum_event_id: idOf(`forum_event ${stands}`) });
  const [own, back] = [{ unshared: true } as const, { taken_back_on: '2021-01-02' }];
  add('forum_guest', home, 'the', of('before'), own);
  add('forum_guest', home, 'coming', of(`coming ${home}`), own);
  add('forum_guest', home, 'taken back', { ...of(`left ${home}`), ...back }, { ...own, fixed: true });
  add('forum_question', home, 'asked', of(`asked ${home}`), own);
  add('forum_question', home, 'past', of(`past ${home}`), own);
  add(
    'forum_question',
    home,
    'dropped',
    { ...of(`dropped ${home}`), ...back },
    { ...own, fixed: true, keptFromPerson: true },
  );
};

/** What a new row of these tables, and of a job, stands on, in the writer's own organisation. */
export const placePointers = (person: Person, home: OrganisationKey): Record<string, Values> => {
  const place = { learning_place_id: idOf(`learning_place ${home}`) };
  const stay = { stay_id: stayId('the', person, home) };
  const visit = { support_visit_id: idOf(`support_visit the ${person.key} ${home}`) };
  return {
    ...Object.fromEntries(besideVisit.map((table) => [table, visit])),
    stay: place,
    place_no: place,
    stay_version: stay,
    stay_approval: stay,
    support_visit: stay,
    forum_guest: { forum_event_id: idOf(`forum_event ${home}`) },
    forum_question: { forum_event_id: idOf(`forum_event ${home}`) },
    ...jobPointers(person, home),
  };
};

/** What a whole row of each table needs besides whose it is. */
export const placeContents = (by: string): Record<string, Values> => ({
  ...jobContents(by),
  stay: {
    starts_on: '2021-01-01',
    ends_on: '2021-02-01',
    version: 1,
    booked_by: by,
    booked_at: moment,
  },
  stay_version: {
    number: 2,
    starts_on: '2021-01-01',
    ends_on: '2021-02-01',
    days: ['mon'],
    begins: '09:00',
    finishes: '13:00',
    place_words: 'prov',
    what: 'prov',
    way_there: '',
    shown_by: 'prov',
    supervisor_id: by,
    day_supervisor: '',
    written_by: by,
    written_at: moment,
  },
  stay_approval: {
    content_version: 1,
    party: 'person',
    answer: 'yes',
    how: 'at_the_table',
    said_on: '2021-01-01',
    recorded_by: by,
    recorded_at: moment,
  },
  place_no: {
    said_by: 'person',
    because: 'tasks',
    said_on: '2021-01-01',
    recorded_by: by,
    recorded_at: moment,
  },
  forum_guest: {
    said_yes_on: '2021-01-01',
    said_how: 'at_the_table',
    said_to: by,
    recorded_by: by,
    recorded_at: moment,
    version: 1,
  },
  forum_question: { asked_by: by, asked_at: moment, version: 1 },
  support_visit: {
    supervisor_id: by,
    planned_on: '2021-01-10',
    words: '',
    version: 1,
    planned_by: by,
  },
  support_visit_move: { was_on: '2021-01-09', because: 'clash', moved_by: by, moved_at: moment },
  support_visit_note: { well: ['tasks'], help: [], words: '', written_by: by, written_at: moment },
});
