import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../app/platform/database.ts';
import { allProbes } from '../tests/access/all-probes.ts';
import { everyMutant } from '../tests/access/mutants.ts';
import { runProbes, survivors } from '../tests/access/runner.ts';
import { makeAccessWorld } from '../tests/access/world.ts';
import { openTestDatabase } from '../tests/database.ts';

/** Conditions that say again what another policy already says, kept for the index or as a second lock. The list only shrinks. */
const equivalent: { mutant: RegExp; because: string; atMost: number }[] = [
  {
    mutant:
      /^\w+\.read without s\.(collaboration_id = \w+\.collaboration_id|to_organisation_id = .*) \(of share s\)$/,
    because:
      'a share is itself only seen in one’s own collaboration, by sender and receiver, and the sender’s rows are its own; they lead to the index',
    atMost: 62,
  },
  {
    mutant:
      /^(share|crossing)\.record without o\.collaboration_id = \w+\.collaboration_id \(of (consent|disclosure) o\)$/,
    because: 'a consent or disclosure is itself only seen in one’s own collaboration; it leads to the key',
    atMost: 4,
  },
  {
    mutant:
      /^(crossing|fact|way_step|pause|transition)\.record without (collaboration_id = \(select app\.collaboration\(\)\)|w\.collaboration_id = \w+\.collaboration_id \(of way w\))$/,
    because: 'the row must stand on a way of its collaboration that one sees: either of the two says it',
    atMost: 11,
  },
  {
    mutant:
      /^plan_\w+\.(read|record|change)(_own)? without (collaboration_id = \(select app\.collaboration\(\)\)|participant_id = \(select app\.person\(\)\)|organisation_id = any \(\(select app\.person_sources.*|[oav]\.\w+ = \w+\.\w+ \(of plan\w* [oav]\))$/,
    because:
      'the row must stand on a plan that one sees, of the same person, in the same file: either of the two says it',
    atMost: 26,
  },
  {
    mutant:
      /^(meeting_\w+|minutes)\.read(_own)? without (collaboration_id = \(select app\.collaboration\(\)\)|participant_id = \(select app\.person\(\)\)|organisation_id = any \(\(select app\.person_sources.*|[mn]\.collaboration_id = \w+\.collaboration_id \(of (meeting m|minutes n)\))$/,
    because: 'the row must stand on a meeting that one sees, or on minutes of it: either of the two says it',
    atMost: 14,
  },
  {
    mutant:
      /^(stay_\w+|support_visit)\.(read|record)(_own)? without (collaboration_id = \(select app\.collaboration\(\)\)|participant_id = \(select app\.person\(\)\)|organisation_id = any \(\(select app\.person_sources.*|o\.(collaboration|participant)_id = \w+\.\w+ \(of stay o\))$/,
    because: 'the row must stand on a stay that one sees, of the same person: either of the two says it',
    atMost: 11,
  },
  {
    mutant:
      /^(forum_guest|forum_question|absence_notice)\.(record|change)_own without organisation_id = any \(\(select app\.person_sources/,
    because:
      'the forum or occasion must be one that the door shows, which is of an organisation whose rows it shows: either of the two says it',
    atMost: 5,
  },
  {
    mutant: /^plan_activity_status\.read without the alternative participant_id = any/,
    because: 'one sees every activity of one’s own, and a status whose activity one sees',
    atMost: 1,
  },
  {
    mutant: /^fact\.record without area = 'benefits'$/,
    because: 'whoever may record benefits may record every area',
    atMost: 1,
  },
  {
    mutant: /^correction\.read without subject_kind = 'entitlement'$/,
    because: 'whoever may read the entitlement group may read every area',
    atMost: 1,
  },
  {
    mutant:
      /^import_(row|file)\.(read|stage) without (collaboration_id = .*|\(select app\.may\('import'\)\)|i\.collaboration_id = .*|i\.made_by = .*)$/,
    because: 'the row must belong to an import that one sees, and that policy says the same of the import',
    atMost: 16,
  },
  {
    mutant: /^note(_attachment)?\.read without part = 'case'$/,
    because: 'whoever reads what those who decide write may read what a unit writes too',
    atMost: 2,
  },
];

let database: Database;
let alive: string[];
const mutants = everyMutant();

beforeAll(async () => {
  database = await openTestDatabase();
  await runProbes(database, allProbes(await makeAccessWorld(database)));
  alive = (await survivors(database, mutants)).map(({ what }) => what);
}, 900_000);
afterAll(() => database?.close());

it('no weakened policy goes unnoticed', () => {
  expect(mutants.length).toBeGreaterThan(500);
  expect(alive.filter((what) => !equivalent.some(({ mutant }) => mutant.test(what)))).toEqual([]);
});

it.each(equivalent)('the list of equivalents only shrinks: $because', ({ mutant, atMost }) => {
  const found = alive.filter((what) => mutant.test(what));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(atMost);
});
