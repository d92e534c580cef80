import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../shared/values/ids.ts';
import { mailState } from '../shared/values/mail-state.ts';
import { minute } from './jobs.testing.ts';
import { calendarOf, deliverJob, openMailWorld } from './mail.testing.ts';
import type { Delivery, Outgoing } from './mail-way.ts';

let open: Awaited<ReturnType<typeof openMailWorld>>;
beforeAll(async () => {
  open = await openMailWorld();
  await run();
});
afterAll(() => open?.database.close());

let strike = 0;
/** The clock strikes a day later each time; answers what left. */
const run = async (answer: Delivery | ((letter: Outgoing) => Delivery) = 'sent') => {
  strike += 1;
  const left: Outgoing[] = [];
  const mail = {
    from: 'Brygga <brygga@exempel.invalid>',
    deliver: async (letter: Outgoing) => {
      left.push(letter);
      return typeof answer === 'function' ? answer(letter) : answer;
    },
  };
  await open.runner([deliverJob], { mail, clock: () => minute(strike * 1440) }).runDue();
  return left;
};
const fateOf = async (mailId: string) => (await open.mail()).find((one) => one.mail_id === mailId)!;

describe('a letter', () => {
  it('leaves once the request stands, with its own message id, and never again', async () => {
    const mailId = await open.queue({ calendar: calendarOf(0) });
    expect(await run()).toMatchObject([
      {
        messageId: `<${mailId}@127.0.0.1>`,
        to: 'anna@exempel.invalid',
        subject: 'Kallelse till möte',
        method: 'REQUEST',
      },
    ]);
    expect(await run()).toEqual([]);
    expect(await fateOf(mailId)).toMatchObject({ tries: 1, failed_at: null, stopped_at: null });
  });

  it('is not there when the request was refused', async () => {
    await expect(open.queue({}, minute(0), true)).rejects.toThrow('refused');
    expect(await run()).toEqual([]);
  });

  it('that the server will never take is given up at once, one that cannot be sent now is tried again', async () => {
    const [bad, good] = [await open.queue({ to: 'fel@exempel.invalid' }), await open.queue()];
    await run(({ to }) => (to.startsWith('fel') ? 'refused' : 'later'));
    expect(await fateOf(bad)).toMatchObject({ failed_because: 'refused', tries: 1 });
    expect(await fateOf(good)).toMatchObject({ failed_at: null, sent_at: null, tries: 1 });
    for (let tries = 2; tries <= 10; tries += 1) await run('unreachable');
    expect(await fateOf(good)).toMatchObject({ failed_because: 'unreachable', tries: 10 });
    expect(await run()).toEqual([]);
  });

  it('waits behind one for which the server could not be reached', async () => {
    await open.queue();
    await open.queue();
    expect(await run('unreachable')).toHaveLength(1);
    expect(await run()).toHaveLength(2);
  });
});

describe('at delivery the reason must still stand', () => {
  const toFk = () => ({
    onlyWhileShared: { organisationId: open.world.organisations.fk!, area: 'meetings' as const },
  });

  it('without a share of the area nothing leaves; with one it does, until it is withdrawn', async () => {
    const unshared = await open.queue(toFk());
    expect(await run()).toEqual([]);
    expect(await fateOf(unshared)).toMatchObject({ stopped_because: 'share_over' });
    const consentId = await open.share();
    await open.queue(toFk());
    expect(await run()).toHaveLength(1);
    const late = await open.queue(toFk());
    await open.as(open.consultant, (tx) => sql`select app.withdraw_consent(${consentId})`.execute(tx));
    expect(await run()).toEqual([]);
    expect(await fateOf(late)).toMatchObject({ stopped_because: 'share_over', sent_at: null });
  });

  it('a newer calendar entry of the thread takes the place of one that has not left', async () => {
    const threadId = newId();
    const first = await open.queue({ threadId, calendar: calendarOf(0) }, minute(1));
    await open.queue({ threadId, calendar: calendarOf(1) }, minute(2));
    expect((await run()).map(({ calendar }) => calendar)).toEqual([calendarOf(1).content]);
    expect(await fateOf(first)).toMatchObject({ stopped_because: 'replaced' });
  });

  it('about somebody whose identity has been protected since, nothing leaves', async () => {
    const mailId = await open.queue();
    await open.database.script("update file set protected = true where family_name = 'Lind'");
    expect(await run()).toEqual([]);
    await open.database.script("update file set protected = false where family_name = 'Lind'");
    expect(await fateOf(mailId)).toMatchObject({ stopped_because: 'protected' });
  });
});

it.each([
  ['waiting', {}],
  ['retrying', { tries: 2 }],
  ['sent', { tries: 1, sentAt: minute(0) }],
  ['failed', { tries: 1, failedAt: minute(0) }],
  ['stopped', { stoppedAt: minute(0) }],
])('is told as %s', (state, fate) => {
  expect(mailState({ tries: 0, sentAt: null, failedAt: null, stoppedAt: null, ...fate })).toBe(state);
});
