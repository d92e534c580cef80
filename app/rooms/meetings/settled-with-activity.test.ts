import { afterAll, beforeAll, expect, it } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { hours, openMeetings } from './meeting.testing.ts';
import { pageTexts } from './pages.texts.ts';

let at: Awaited<ReturnType<typeof openMeetings>>;
let page: string;
let decision: string;
beforeAll(async () => {
  at = await openMeetings();
  page = await at.book('follow_up');
  decision = newId();
  at.setNow(hours(49));
  await at.does('consultant', `${page}/beslut/nytt`, {
    id: decision,
    vad: 'Ringa AF',
    vem: 'Sara',
    senast: '2026-11-24',
  });
  at.setNow(hours(24 * 8));
}, 60_000);
afterAll(() => at?.database.close());

const overdue = async () => (await at.get('consultant', '/moten')).text.includes('Ringa AF');
const stands = async () =>
  (
    await rowsAsOwner<{ stands: string }>(
      at.database,
      `select state || coalesce(' ' || state_reason, '') || coalesce(': ' || state_because, '') as stands from meeting_decision where meeting_decision_id = '${decision}'`,
    )
  )[0]!.stands;
const set = (values: Record<string, string>) =>
  at.does('consultant', `/deltagare/${at.bea}/plan/insatser/${decision}/lage`, {
    setOn: '2026-11-30',
    reason: '',
    level: '',
    words: '',
    ...values,
  });

it('an activity that is done settles the decision that made it; it is late no more', async () => {
  expect(await overdue()).toBe(true);
  await set({ status: 'done', words: 'AF ringde själva.' });
  expect([await stands(), await overdue()]).toEqual(['done: AF ringde själva.', false]);
});

it('one that goes on again opens it, and it is late again', async () => {
  await set({ status: 'ongoing' });
  expect([await stands(), await overdue()]).toEqual(['open', true]);
});

it('one that is cancelled says of the decision why, by the same code', async () => {
  await set({ status: 'cancelled', reason: 'person_said_no' });
  expect([await stands(), await overdue()]).toEqual(['dropped person_said_no', false]);
  const { text } = await at.get('consultant', page);
  expect(text).toContain(pageTexts.sv.dropped);
  expect(text).toContain('deltagaren sa nej');
});

it('a decision that is settled at the meeting says the same of its activity, once', async () => {
  await set({ status: 'planned' });
  const address = `${page}/beslut/${decision}`;
  await at.does('consultant', address, { lage: 'dropped', skal: 'not_needed', varfor: '' });
  const rows = await rowsAsOwner<{ went: string }>(
    at.database,
    `select status || coalesce(' ' || reason, '') as went from plan_activity_status where activity_key = '${decision}' order by recorded_at, plan_activity_status_id`,
  );
  expect(rows.map(({ went }) => went)).toEqual([
    'planned',
    'done',
    'ongoing',
    'cancelled person_said_no',
    'planned',
    'cancelled not_needed',
  ]);
  expect(await stands()).toBe('dropped not_needed');
});

it('each change of the decision has its line in the log of writes, by whoever set the activity', async () => {
  const rows = await rowsAsOwner<{ state: string; account_id: string }>(
    at.database,
    `select changed -> 'state' ->> 1 as state, account_id from write_log where table_name = 'meeting_decision' and row_key ->> 'meeting_decision_id' = '${decision}' and operation = 'update' order by at`,
  );
  expect(rows.map(({ state }) => state)).toEqual(['done', 'open', 'dropped', 'open', 'dropped']);
  expect(new Set(rows.map(({ account_id }) => account_id))).toEqual(new Set([at.consultant.accountId]));
});
