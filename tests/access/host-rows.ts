import { createHash } from 'node:crypto';
import type { Row } from './oracle.ts';
import { idOf, type OrganisationKey, type Person } from './people.ts';
import { placeContents, placePointers, placeRows, stayId } from './place-rows.ts';
import type { Ids, Values } from './row-contents.ts';

type Add = (
  table: string,
  home: OrganisationKey,
  name: string,
  overrides?: Values,
  more?: Partial<Row>,
) => void;

/** The address of everybody at an employer in the test's world. */
export const contactEmail = 'nadja@exempel.invalid';
const moment = '2020-01-02T00:00:00Z';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

export const linkId = (what: string, person: Person, home: OrganisationKey) =>
  idOf(`employer_link ${what} ${person.key} ${home}`);

/** Stays, and about the one that goes on a link with one of everything beside it, and a field that was taken back. */
export const hostRows = (person: Person, home: OrganisationKey, add: Add) => {
  placeRows(person, home, add);
  add('employer_link', home, 'the', {}, { keptFromPerson: true });
  add('employer_sheet', home, 'the');
  add('employer_sheet', home, 'gone', {
    field: 'says',
    value: '',
    taken_back_at: moment,
    taken_back_by: idOf(`away from ${home}`),
  });
  for (const table of ['support_request', 'employer_check_in'])
    add(table, home, 'the', {}, { keptFromPerson: true });
};

/** What a new row of stays and of these tables stands on, in the writer's own organisation. */
export const hostPointers = (person: Person, home: OrganisationKey): Record<string, Values> => {
  const of = { stay_id: stayId('the', person, home), employer_link_id: linkId('the', person, home) };
  return {
    ...placePointers(person, home),
    employer_link: { stay_id: of.stay_id, employer_contact_id: idOf(`employer_contact ${home}`) },
    employer_sheet: of,
    support_request: of,
    employer_check_in: of,
  };
};

/** What a whole row of stays and of each of these tables needs besides whose it is. */
export const hostContents = (by: string): Record<string, Values> => ({
  ...placeContents(by),
  employer_link: {
    token_hash: 'x',
    email_hash: hash(contactEmail),
    expires_at: '2999-01-01T00:00:00Z',
    made_by: by,
    made_at: moment,
  },
  employer_sheet: {
    shown_to: 'x',
    field: 'helps',
    value: 'prov',
    said_how: 'with_pictures',
    said_on: '2020-01-01',
    recorded_by: by,
    recorded_at: moment,
  },
  support_request: {
    kind: 'support',
    by_name: 'x',
    phone: '',
    words: '',
    asked_at: moment,
    due_on: '2020-01-02',
  },
  employer_check_in: {
    goes: 'well',
    hours: 'as_agreed',
    guidance: 'enough',
    wants: 'nothing',
    words: '',
    by_name: 'x',
    sent_at: moment,
  },
});

/** A browser that has come in by a link. */
export const employerSessions = (ids: Ids): { table: string; values: Values }[] => [
  {
    table: 'employer_session',
    values: {
      collaboration_id: ids.collaboration,
      token_hash: 'x',
      employer_link_id: idOf('a link'),
      code_hash: 'x',
      tries: 0,
      created_at: moment,
      seen_at: moment,
      expires_at: moment,
    },
  },
];
