import { afterAll, beforeAll, expect, it } from 'vitest';
import { jobs } from '../../jobs.ts';
import { minute, noon } from '../../platform/jobs.testing.ts';
import { calendarOf, openMailWorld } from '../../platform/mail.testing.ts';

let open: Awaited<ReturnType<typeof openMailWorld>>;
beforeAll(async () => {
  open = await openMailWorld();
});
afterAll(() => open?.database.close());

const daysAgo = (days: number) => new Date(noon.getTime() - days * 86_400_000).toISOString();
const night = 15 * 60 + 25;

it('at night, what old letters said goes; that they went stays, and so do letters that are young or wait', async () => {
  const entry = calendarOf(2);
  const [sent, failed, young, waiting] = [
    await open.queue({ subject: 'Gammal', calendar: entry }),
    await open.queue({ subject: 'Gick inte' }),
    await open.queue({ subject: 'Ung' }),
    await open.queue({ subject: 'Väntar' }, new Date(noon.getTime() - 200 * 86_400_000)),
  ];
  await open.database.script(`update mail set sent_at = '${daysAgo(91)}' where mail_id = '${sent}';
    update mail set failed_at = '${daysAgo(91)}', failed_because = 'refused' where mail_id = '${failed}';
    update mail set sent_at = '${daysAgo(88)}' where mail_id = '${young}';`);
  const before = await open.mail();
  await open.runner(jobs).runDue();
  const ran = await open.runner(jobs, { clock: () => minute(night) }).runDue();
  expect(ran).toContain('clear-letters');
  expect(open.application.logged).toEqual([]);

  const letters = await open.mail();
  const told = letters.map(({ mail_id, subject, to_address, body, calendar }) => [
    mail_id,
    [subject, to_address, body, calendar].filter((one) => one !== null).length > 0,
  ]);
  expect(new Map(told as [string, boolean][])).toEqual(
    new Map([
      [sent, false],
      [failed, false],
      [young, true],
      [waiting, true],
    ]),
  );
  const was = before.find(({ mail_id }) => mail_id === sent)!;
  expect(letters.find(({ mail_id }) => mail_id === sent)).toMatchObject({
    message_id: was.message_id,
    thread_id: was.thread_id,
    sent_at: was.sent_at,
    method: 'REQUEST',
    calendar_uid: 'prov',
    calendar_sequence: 2,
  });
});

it('the log tells that it was done, and not what went', async () => {
  const seen = await open.asOwner(
    "select changed::text as text from write_log where table_name = 'mail' and changed ? 'cleared_at'",
  );
  expect(seen).toHaveLength(2);
  for (const { text } of seen as { text: string }[]) expect(text).not.toMatch(/Gammal|anna@|kallad|VEVENT/);
});

it.each([
  ["update mail set body = null where subject = 'Väntar'"],
  ["update mail set cleared_at = now() where subject = 'Väntar'"],
  [
    "update mail set cleared_at = now(), to_address = null, subject = null, body = null where subject = 'Väntar'",
  ],
])('the database takes nothing out of a letter that has not ended: %s', async (statement) => {
  await expect(open.database.script(statement)).rejects.toMatchObject({ code: '23514' });
});
