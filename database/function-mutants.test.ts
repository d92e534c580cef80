import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../app/platform/database.ts';
import { fillInCalls } from '../tests/access/fill-in-calls.ts';
import { functionCalls } from '../tests/access/function-calls.ts';
import { definedFunctions, type FunctionMutant, mutantsOf } from '../tests/access/function-mutants.ts';
import { makeCalls, unnoticed } from '../tests/access/function-runner.ts';
import { particularRows, particularSql } from '../tests/access/function-world.ts';
import { notWeakened } from '../tests/access/not-weakened.ts';
import { ownCalls } from '../tests/access/own-calls.ts';
import { makeAccessWorld } from '../tests/access/world.ts';
import { openTestDatabase } from '../tests/database.ts';

/** Conditions that say again what something else already says. The list only shrinks. */
const equivalent: { mutant: RegExp; because: string; atMost: number }[] = [
  {
    mutant:
      /^(answer_for_receiver|holds|pass_on|keeps_day_activity) without o\.collaboration_id = |^answer_crossing without f\.collaboration_id = c\.|^(end_consent|end_sharing_on|end_sharing_with_way) without [kwx]\.collaboration_id = |^(close_steps|reopen_step|reads_of|log_between|reviewed_reads) without \w\.collaboration_id = \w\.collaboration_id$|^(withdraw_consent without x|stood_then without m)\.collaboration_id = app\.collaboration\(\)$|^take_yes_back without c\.collaboration_id = |^replace_consent without (k\.collaboration_id = app|o\.collaboration_id = k\.)|^managed_units without u\.collaboration_id = |^(search_outside|day_activity_on) without [fsqt]\.collaboration_id = |^fill_in_stay without [kltx]\.collaboration_id = /,
    because:
      'it joins by an id besides, and an id is random and stands in one collaboration; it leads to the index',
    atMost: 32,
  },
  {
    mutant: /^end_consent without k\.withdrawn_at is null$/,
    because: 'whoever calls it has asked that first',
    atMost: 1,
  },
  {
    mutant: /^answers_to without asker = any /,
    because:
      'the person’s pages show every organisation, and beside staff their own is always among those shown',
    atMost: 1,
  },
  {
    mutant: /^protected_waiting without r\.(act = 'answer_crossing'|relation = 'queue')$/,
    because: 'whoever has a queue may answer what is in it, and nobody answers but from a queue',
    atMost: 2,
  },
  {
    mutant: /^reopen_step without o\.way_step_id <> s\.way_step_id$/,
    because: 'a step that has ended and does not start after itself is never in its own way',
    atMost: 1,
  },
  {
    mutant: /^review_read without r\.(collaboration_id = app\.collaboration\(\)|log_review_id = into_id)$/,
    because: 'it decides the number that stands beside a read, and opens nothing',
    atMost: 2,
  },
  {
    mutant: /^answer_for_receiver without accepts$/,
    because: 'it decides which of two refusals is answered, and opens nothing',
    atMost: 1,
  },
  {
    mutant: /^own_by_number without [fx]\.collaboration_id = app\.collaboration\(\)$/,
    because: 'whoever is found is looked up again in one’s own collaboration; it leads to the index',
    atMost: 2,
  },
  {
    mutant:
      /^correct_number without (not exists \(select from file f|[fk]\.\w+ (=|<>) (k|mine|app)\.|k\.(number_hmac|participant_id) = )/,
    because:
      'whoever corrects is to see nothing of the key: it is asked for by another organisation, in number-form.test.ts',
    atMost: 9,
  },
  {
    mutant: /^answer_crossing without (the guard accepts and exists|n\.participant_id <> )/,
    because: 'no number stands twice among these people; it does in case-screens.test.ts',
    atMost: 2,
  },
];

/** Through which other function one that no request may call is asked. */
const askedThrough: Record<string, string> = {
  pass_on: 'complete_crossing',
  end_consent: 'withdraw_consent',
  end_sharing_on: 'withdraw_consent_area',
  participant_of: 'open_file',
  end_closed_placement: 'revoke_end_decision',
  own_by_number: 'open_file',
  whom_to_ask: 'open_file',
  takes_part: 'answer_consent_request',
};

let database: Database;
let unknown: string[];
let unweakened: number;
let mutants: FunctionMutant[];
let alive: string[];

beforeAll(async () => {
  database = await openTestDatabase();
  const access = await makeAccessWorld(database, particularRows);
  await database.script(particularSql(access.ids, access.shadow));
  const calls = [...functionCalls(access), ...ownCalls(access), ...fillInCalls(access)];
  await makeCalls(database, calls);
  const names = [...new Set([...calls.map(({ name }) => name), ...Object.keys(askedThrough)])];
  const defined = await definedFunctions(database, names);
  const { rows: owned } = await sql<{ name: string }>`
    select distinct proname as name from pg_proc where pronamespace = 'app'::regnamespace and prosecdef and proowner <> 'app_counts'::regrole order by 1`.execute(
    database.handle,
  );
  const listed = notWeakened.flatMap((each) => each.names);
  unweakened = listed.length;
  unknown = [
    ...owned.map(({ name }) => name).filter((name) => !names.includes(name) && !listed.includes(name)),
    ...listed
      .filter((name) => names.includes(name) || !owned.some((one) => one.name === name))
      .map((name) => `${name} stands in the list for nothing`),
  ];
  mutants = defined.flatMap(({ name, definition }) => mutantsOf(name, definition));
  alive = await unnoticed(database, mutants, (name) => askedThrough[name] ?? name);
}, 600_000);
afterAll(() => database?.close());

it('every function that runs as its owner is weakened here, or stands in a list with its reason', () => {
  expect(unknown).toEqual([]);
  expect(unweakened).toBeLessThanOrEqual(61);
});

it('no function that loses a condition goes unnoticed', () => {
  expect(mutants.length).toBeGreaterThan(300);
  expect(alive.filter((what) => !equivalent.some(({ mutant }) => mutant.test(what)))).toEqual([]);
});

it.each(equivalent)('the list of equivalents only shrinks: $because', ({ mutant, atMost }) => {
  const found = alive.filter((what) => mutant.test(what));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length <= atMost ? [] : found).toEqual([]);
});
