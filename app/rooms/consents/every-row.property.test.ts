import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareWorld, rowName, seenBy, writePerson } from '../../../tests/access/fresh-person.ts';
import { mayRead } from '../../../tests/access/oracle.ts';
import { type OrganisationKey, type Person, person } from '../../../tests/access/people.ts';
import { readers } from '../../../tests/access/readers.ts';
import type { StoredRow } from '../../../tests/access/rows.ts';
import { openTestDatabase } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { type Cases, makeCases } from '../crossings/cases.testing.ts';
import { areas } from './areas.rules.ts';
import { ownSignIn } from './sharing-doing.testing.ts';
import { contactsAt, makeLife, managers } from './sharing-life.testing.ts';
import { type Known, runs, standing, steps } from './sharing-steps.testing.ts';

let database: Database;
let cases: Cases;
let life: ReturnType<typeof makeLife>;
beforeAll(async () => {
  database = await openTestDatabase();
  cases = await makeCases(database);
  await prepareWorld(database, cases.world);
  life = makeLife({ database, cases });
});
afterAll(() => database?.close());

type Between = { from: OrganisationKey; to: OrganisationKey; giver: string };
const directions: Between[] = [
  ...(['fk', 'af', 'school', 'asf'] as const).map((to) => ({
    from: 'fsf' as const,
    to,
    giver: 'consultant',
  })),
  { from: 'asf', to: 'fsf', giver: 'asfCaseworker' },
];

let people = 0;

/** Somebody with a file and contacts in both; only the way of the one who shares goes on, and no question waits. */
const begin = async (between: Between) => {
  people += 1;
  const { from, to, giver } = between;
  const about = person(`fresh ${people}`, {
    files: [from, to],
    contacts: [giver, ...contactsAt[to]!].map((member) => ({ member, state: 'live' })),
    crossings: [{ from, to, state: 'answered' }],
    ...(to === 'fsf' ? { placed: { unit: 'north', state: 'live' } } : {}),
  });
  const rows = await writePerson(database, cases.world, about, (row) => {
    if (row.table === 'way' && row.organisation === to)
      Object.assign(row.values, { ended_on: '2021-01-01', end_reason: 'own_wish' });
    if (row.table === 'consent_request') row.values.answered_at = '2026-11-02T00:00:00Z';
  });
  await database.script(ownSignIn(about.id));
  const known: Known = {
    ...between,
    id: about.id,
    today: testDay,
    onWay: true,
    protected: false,
    yeses: [],
    unassigned: [],
    left: [],
  };
  await life.live(known, { do: 'grant', areas: [...areas], starts: 0, lasts: 4 });
  return { about, rows, known };
};

/** The person as the oracle is to see her now: by what was said, and by nothing of the database's. */
const asTold = (about: Person, known: Known): Person => {
  const { from, to } = known as unknown as Between;
  const share = { from, to, state: 'live' as const, protected: known.protected };
  return {
    ...about,
    contacts: about.contacts.map((one) => ({
      ...one,
      state: known.unassigned.includes(one.member) ? 'ended' : one.state,
    })),
    shares: [{ ...share, areas: standing(known) }],
    protectedIn: known.protected ? [from] : [],
    listed: known.protected ? [{ member: managers[from]!, state: 'live' }] : [],
  };
};

const own = new Set([
  'consent',
  'consent_request',
  'consent_answer',
  'share',
  'crossing',
  'protected_access',
]);

const check = async (rows: StoredRow[], about: Person, known: Known, outsider: number) => {
  const stands = asTold(about, known);
  const elsewhere = readers.filter(({ home }) => home !== known.from && home !== known.to);
  const asked = [
    ...readers.filter(({ key, home }) => home === known.to || key === known.giver),
    elsewhere[outsider % elsewhere.length]!,
  ];
  const written = new Set(rows.map(rowName));
  for (const reader of asked) {
    const seen = await seenBy(database, cases.world.members[reader.key]!, known.id, known.today);
    const due = known.left.includes(reader.key)
      ? []
      : rows.filter((row) => mayRead(reader, { ...row, person: stands })).map(rowName);
    expect(
      seen.filter((row) => written.has(row)),
      reader.key,
    ).toEqual(due.toSorted());
    const since = seen.filter((row) => !written.has(row));
    const strange = since.filter((row) => elsewhere.includes(reader) || !own.has(row.split(' ')[0]!));
    expect(strange, `${reader.key}, of what was written since`).toEqual([]);
  }
};

test('whatever is granted, changed, taken back, ended or runs out: everybody sees each row of an active share, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...directions),
      steps,
      fc.nat(20),
      async (between, sequence, outsider) => {
        const { about, rows, known } = await begin(between);
        try {
          await check(rows, about, known, outsider);
          for (const [index, step] of sequence.entries()) {
            await life.live(known, step);
            await check(rows, about, known, outsider + index);
          }
        } finally {
          await life.comeBack(known);
        }
      },
    ),
    runs(3),
  );
}, 3_600_000);
