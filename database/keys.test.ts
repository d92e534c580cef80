import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asActor, type Database } from '../app/platform/database.ts';
import { idOf, type OrganisationKey, personOf } from '../tests/access/people.ts';
import { planId } from '../tests/access/plan-rows.ts';
import { insertStatement } from '../tests/access/probes.ts';
import { readers } from '../tests/access/readers.ts';
import { rowValues, type Values } from '../tests/access/rows.ts';
import { type AccessWorld, makeAccessWorld } from '../tests/access/world.ts';
import { openTestDatabase } from '../tests/database.ts';
import { testDay } from '../tests/world.ts';

let database: Database;
let access: AccessWorld;

beforeAll(async () => {
  database = await openTestDatabase();
  access = await makeAccessWorld(database);
});
afterAll(() => database?.close());

const writing = ['consultant', 'lssOfficer', 'asfCaseworker', 'manager', 'asfManager'];
const homeOf = (key: string): OrganisationKey => readers.find((reader) => reader.key === key)!.home;
const otherThan = (home: OrganisationKey): OrganisationKey => (home === 'asf' ? 'fsf' : 'asf');

/** Both organisations have a file of this person, and neither shares anything with the other. */
const person = () => personOf('nothing shared');

/** What the database answers to a row, all but what was typed: the state, the sentence and the key that refused. */
const answerTo = (key: string, table: string, values: Values) =>
  asActor(database, access.world.members[key]!, testDay, async (tx) => {
    await sql.raw(insertStatement(table, values)).execute(tx);
    throw new Error('allowed');
  }).catch(({ code, message, constraint }) => ({ code, message, constraint }));

/** The same for a whole row about the person as the member would write it, bent. */
const answerAbout = (key: string, table: string, overrides: Values) => {
  const about = { person: person(), home: homeOf(key), by: access.ids.accounts[key]! };
  const recordedIn = table === 'fact' ? { recorded_role: access.world.members[key]!.role } : {};
  return answerTo(key, table, rowValues(access.ids, table, about, { ...recordedIn, ...overrides }));
};

const ended = { ended_on: testDay, end_reason: 'prov' };

/** A row of the other organisation that stands, and one that nobody has. */
const pointers: [table: string, what: string, at: (home: OrganisationKey) => Values][] = [
  ...['crossing', 'fact', 'pause', 'transition', 'way_step'].flatMap(
    (table): [string, string, (home: OrganisationKey) => Values][] => [
      [
        table,
        'a way',
        (home) => ({
          way_id: idOf(`way ${person().key} ${home}`),
          way_organisation_id: access.ids.organisations[home],
        }),
      ],
      [table, 'a way as one’s own', (home) => ({ way_id: idOf(`way ${person().key} ${home}`) })],
    ],
  ),
  [
    'way',
    'a way before it',
    (home) => ({
      previous_way_id: idOf(`way ${person().key} ${home}`),
      previous_way_organisation_id: access.ids.organisations[home],
      return_reason: 'not_known',
      ...ended,
    }),
  ],
  ['way', 'a wish', (home) => ({ wish_id: idOf(`wish old ${person().key} ${home}`), ...ended })],
  ['crossing', 'a consent', (home) => ({ consent_id: idOf(`consent ${person().key} ${home}`) })],
  [
    'crossing',
    'a disclosure',
    (home) => ({ consent_id: null, disclosure_id: idOf(`disclosure the ${person().key} ${home}`) }),
  ],
  [
    'plan_undertaking',
    'a plan',
    (home) => ({
      plan_id: planId('living', person(), home),
      plan_organisation_id: access.ids.organisations[home],
    }),
  ],
  ...['draft', 'released'].map((state): [string, string, (home: OrganisationKey) => Values] => [
    'plan_agreement',
    `a ${state} version of a plan`,
    (home) => ({
      plan_version_id: planId(`version ${state}`, person(), home),
      plan_organisation_id: access.ids.organisations[home],
    }),
  ]),
  ['share', 'a consent', (home) => ({ source_id: idOf(`consent ${person().key} ${home}`) })],
];

describe.each(writing)('%s is told nothing by a key', (key) => {
  it.each(pointers)('of %s that points at %s of another organisation', async (table, _, at) => {
    const theirs = at(otherThan(homeOf(key)));
    const nobodys = Object.fromEntries(
      Object.entries(theirs).map(([column, value]) => [
        column,
        value && /_id$/.test(column) && !column.endsWith('organisation_id') ? idOf('nobody’s row') : value,
      ]),
    );
    const answer = await answerAbout(key, table, theirs);
    expect(answer.code).toMatch(/^(42501|23503)$/);
    expect(await answerAbout(key, table, nobodys)).toEqual(answer);
  });

  it.each(['file', 'protected_access', 'assignment', 'representative', 'consent'])(
    'of %s that points at a person whom only another organisation knows',
    async (table) => {
      const known = personOf(homeOf(key) === 'asf' ? 'contact of consultant' : 'contact of asfCaseworker');
      const theirs = await answerAbout(key, table, { participant_id: known.id });
      expect(theirs).toMatchObject({ code: '42501' });
      expect(await answerAbout(key, table, { participant_id: idOf('nobody') })).toEqual(theirs);
    },
  );

  it('of a number that another organisation has', async () => {
    const row = (hmac: string, id: string) =>
      answerTo(key, 'participant_key', {
        collaboration_id: access.ids.collaboration,
        number_hmac: hmac,
        participant_id: id,
      });
    const stands = await row('x', person().id);
    expect(stands).toMatchObject({ code: '42501' });
    expect(await row('nobody’s', person().id)).toEqual(stands);
    expect(await row('nobody’s', idOf('nobody'))).toEqual(stands);
  });
});

it('has a twin: the same row is taken where one sees what it points at', async () => {
  const about = {
    way_id: idOf(`way ${person().key} fsf`),
    way_organisation_id: access.ids.organisations.fsf,
  };
  expect((await answerAbout('consultant', 'fact', about)).message).toBe('allowed');
  expect(
    (await answerAbout('consultant', 'crossing', { consent_id: idOf(`consent ${person().key} fsf`) }))
      .message,
  ).toBe('allowed');
});
