import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPerson } from '../../../tests/open-person.ts';
import { cookiesOf, postForm, signIn } from '../../../tests/sign-in.ts';
import type { World } from '../../../tests/world.ts';
import { asActor, type Database } from '../../platform/database.ts';
import { stockholmDay } from '../../shared/values/dates.ts';
import { openStaffWorld } from './staff.testing.ts';

let staff: Awaited<ReturnType<typeof openStaffWorld>>;
let database: Database;
let world: World;

beforeAll(async () => {
  staff = await openStaffWorld();
  ({ database, world } = staff);
});
afterAll(() => database?.close());

const get: typeof staff.get = (who, path) => staff.get(who, path);
const post: typeof staff.post = (who, path, values) => staff.post(who, path, values);

describe('deputies', () => {
  const people = () => ({
    absent: world.members.consultant!.accountId,
    deputy: world.members.otherConsultant!.accountId,
  });

  it('see the people of the one who is away, until it is ended', async () => {
    const day = stockholmDay(new Date());
    const participantId = await openPerson(database, world.members.consultant!);
    const sees = () =>
      asActor(database, world.members.otherConsultant!, day, async (tx) => {
        const files = await tx.selectFrom('file').select('participant_id').execute();
        return files.some((file) => file.participant_id === participantId);
      });
    const form = { id: randomUUID(), ...people(), startsOn: day, endsOn: day };
    expect(await sees()).toBe(false);
    for (let n = 0; n < 2; n += 1)
      expect((await post('manager', '/personal/stallforetradare/ny', form)).status).toBe(303);
    expect(await sees()).toBe(true);
    expect((await get('manager', '/personal')).text).toContain('Prov otherConsultant för Prov consultant');
    await post('manager', `/personal/stallforetradare/${form.id}/avsluta`);
    expect(await sees()).toBe(false);
    expect((await post('asfManager', `/personal/stallforetradare/${form.id}/avsluta`)).status).toBe(409);
  });

  it.each([
    [{ startsOn: 'x' }, 'ÅÅÅÅ-MM-DD'],
    [{ endsOn: '2026-01-01' }, 'före den första'],
    [{ endsOn: '2036-01-01' }, 'högst ett år'],
    [{ absent: '' }, 'Välj en person'],
  ])('refuses %o', async (wrong, sentence) => {
    const form = { ...people(), startsOn: '2026-12-01', endsOn: '2026-12-10', ...wrong };
    const answer = await post('manager', '/personal/stallforetradare/ny', form);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
  });
});

describe('an expired sign-in', () => {
  it('keeps what was typed until the same person is back', async () => {
    const cookie = await signIn(staff.app, world.members.administrator!);
    staff.later(25);
    const posted = await postForm(
      staff.app,
      '/personal/organisation/ny',
      { name: 'Halvskriven', kind: 'FK' },
      cookie,
    );
    expect(posted.status).toBe(303);
    expect(posted.headers.get('location')).toBe('/logga-in?till=%2Fpersonal%2Forganisation%2Fny');
    const again = await postForm(staff.app, '/logga-in', {
      uppdrag: world.members.administrator!.membershipId,
      till: '/personal/organisation/ny',
    });
    expect(again.headers.get('location')).toBe('/personal/organisation/ny');
    const headers = { cookie: cookiesOf(again) };
    const page = await (await staff.app.request('/personal/organisation/ny', { headers })).text();
    expect(page).toContain('value="Halvskriven"');
    expect(page).toContain('Det du hade skrivit');
    const saved = await postForm(
      staff.app,
      '/personal/organisation/ny',
      { name: 'Helskriven', shortName: 'H', kind: 'FK' },
      headers.cookie,
    );
    expect(saved.status).toBe(303);
    const empty = await (await staff.app.request('/personal/organisation/ny', { headers })).text();
    expect(empty).not.toContain('Halvskriven');
    staff.later(0);
  });
});
