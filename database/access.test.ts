import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../app/platform/database.ts';
import { allProbes } from '../tests/access/all-probes.ts';
import { personTables, relationsOf } from '../tests/access/oracle.ts';
import { people } from '../tests/access/people.ts';
import type { Probe } from '../tests/access/probes.ts';
import { readers } from '../tests/access/readers.ts';
import { runProbes } from '../tests/access/runner.ts';
import { makeAccessWorld } from '../tests/access/world.ts';
import { openTestDatabase } from '../tests/database.ts';
import { accessRules } from './access-table.ts';
import { accessTables } from './access-tables.ts';

let database: Database;
let probes: Probe[];
let answers: string[];

beforeAll(async () => {
  database = await openTestDatabase();
  probes = allProbes(await makeAccessWorld(database));
  answers = await runProbes(database, probes);
});
afterAll(() => database?.close());

/** Some rows were reached: so many, or such as a key of others' rows holds fast. */
const agrees = ({ expected }: Probe, answer: string) =>
  expected === 'some' ? /^([1-9]\d*$|23503 )/.test(answer) : answer === expected;

const personal = Object.keys(personTables);
const house = accessTables.map(({ table }) => table).filter((table) => !personal.includes(table));
const opens = ({ expected }: Probe) => !['', '0', 'false', 'refused'].includes(expected);

describe('the access table holds in the database', () => {
  it.each([...personal, ...house])('%s', (table) => {
    const wrong = probes.flatMap((probe, index) =>
      probe.table !== table || agrees(probe, answers[index]!)
        ? []
        : [`${probe.what}: expected ${probe.expected}, got ${answers[index]}`],
    );
    expect(wrong).toEqual([]);
  });

  it('is tried in every rule that is about people, by somebody who stands so and in no other way', () => {
    const stands = new Set(
      readers.flatMap((reader) =>
        people
          .map((person) => relationsOf(reader, person))
          .filter((relations) => relations.length === 1)
          .map(([relation]) => `${reader.role} ${relation}`),
      ),
    );
    const untried = accessRules.filter(
      ({ role, relation, area }) => area !== 'none' && !stands.has(`${role} ${relation}`),
    );
    expect(untried).toEqual([]);
  });

  it.each(personal)('%s: what is refused has a twin that is allowed', (table) => {
    for (const command of ['select', 'insert', 'update'] as const) {
      if (command !== 'select' && !personTables[table]![command]) continue;
      const asked = probes.filter(
        (probe) => probe.table === table && probe.command === command && probe.role === 'app_user',
      );
      expect(asked.some(opens), `${command} allowed`).toBe(true);
      expect(
        asked.some((probe) => !opens(probe)),
        `${command} refused`,
      ).toBe(true);
    }
  });
});
