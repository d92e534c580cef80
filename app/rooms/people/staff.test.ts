import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../../tests/sign-in.ts';
import type { World } from '../../../tests/world.ts';
import { asActor, asSystem, type Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { openStaffWorld } from './staff.testing.ts';

let staff: Awaited<ReturnType<typeof openStaffWorld>>;
let database: Database;
let world: World;
let app: Router;

beforeAll(async () => {
  staff = await openStaffWorld();
  ({ database, world, app } = staff);
});
afterAll(() => database?.close());

const get: typeof staff.get = (who, path) => staff.get(who, path);
const post: typeof staff.post = (who, path, values) => staff.post(who, path, values);

const memberships = (accountId: string) =>
  asSystem(database, (tx) =>
    tx.selectFrom('membership').selectAll().where('account_id', '=', accountId).execute(),
  );

const addNew = async (subject: string, role = 'job_consultant', place = world.organisations.fsf!) => {
  const id = randomUUID();
  const form = { id, name: `Ny ${subject}`, subject, email: '', place, role };
  const answer = await post('administrator', '/personal/ny', form);
  return { form, answer, membershipId: id, accountId: answer.location?.split('/').at(-1) ?? '' };
};

const refusalCount = async (reason: string) => {
  await database.script(
    'grant select on refusal_log to app_system; drop policy if exists test_read on refusal_log; create policy test_read on refusal_log for select to app_system using (true)',
  );
  return asSystem(database, async (tx) => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from refusal_log where reason = ${reason}`.execute(tx);
    return rows[0]!.n;
  });
};

describe('who sees staff', () => {
  it('administrators see every organisation, managers their own, others nothing', async () => {
    const administrator = await get('administrator', '/personal');
    expect(administrator.text).toContain('Organisation FK');
    expect(administrator.text).toContain('Prov fkOfficer');
    const manager = await get('manager', '/personal');
    expect(manager.text).toContain('Prov consultant');
    expect(manager.text).not.toContain('Prov fkOfficer');
    expect((await get('consultant', '/personal')).status).toBe(403);
    expect((await get('manager', '/personal/ny')).status).toBe(403);
  });
});

describe('a new person', () => {
  it('counts first when a manager of the organisation has confirmed it', async () => {
    const { answer, membershipId, accountId } = await addNew('kim');
    expect(answer.status).toBe(303);
    expect((await get('administrator', answer.location!)).text).toContain('väntar på chef');
    await expect(signIn(app, membershipId)).rejects.toThrow('422');
    const path = `/personal/uppdrag/${membershipId}/bekrafta`;
    expect((await get('asfManager', path)).status).toBe(404);
    expect((await get('administrator', path)).status).toBe(403);
    expect((await get('manager', path)).text).toContain('Ny kim');
    expect((await post('manager', path)).status).toBe(422);
    expect((await post('manager', path, { svar: 'ja' })).location).toBe('/personal');
    expect((await memberships(accountId))[0]?.confirmed_by).toBe(world.members.manager!.accountId);
    await signIn(app, membershipId);
    const again = await post('manager', path, { svar: 'nej' });
    expect(again.status).toBe(422);
    expect(again.text).toContain('redan svarat');
  });

  it('declined never counts', async () => {
    const { membershipId, accountId } = await addNew('lo');
    await post('manager', `/personal/uppdrag/${membershipId}/bekrafta`, { svar: 'nej' });
    await expect(signIn(app, membershipId)).rejects.toThrow('422');
    expect((await get('administrator', `/personal/konto/${accountId}`)).text).toContain('inte bekräftat');
  });

  it('posted twice is one', async () => {
    const { form, accountId } = await addNew('twice');
    const again = await post('administrator', '/personal/ny', form);
    expect(again.location).toBe(`/personal/konto/${accountId}`);
    expect(await memberships(accountId)).toHaveLength(1);
  });

  it('who is here already gets a further role instead', async () => {
    await addNew('here');
    const { answer } = await addNew('here');
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Kontot finns redan');
    expect(answer.text).toContain('<title>Fel: ');
  });

  it('an account of another collaboration is used without a word', async () => {
    const accountId = randomUUID();
    await asSystem(database, (tx) =>
      tx
        .insertInto('account')
        .values({ account_id: accountId, issuer: 'demo', subject: 'elsewhere', name: 'Namnet Där' })
        .execute(),
    );
    const { answer } = await addNew('elsewhere', 'fk_officer', world.organisations.fk);
    expect(answer.location).toBe(`/personal/konto/${accountId}`);
    expect((await get('administrator', answer.location!)).text).toContain('Namnet Där');
  });

  it.each([
    [{ name: '' }, 'Skriv namnet'],
    [{ name: 'x'.repeat(201) }, '201 tecken och får ha högst 200'],
    [{ email: 'x' }, 'e-postadress'],
    [{ place: randomUUID() }, 'Välj organisation eller enhet'],
    [{ role: 'fk_officer' }, 'finns inte i den organisationen'],
    [{ role: 'unit_staff' }, 'måste ha en enhet'],
  ])('refuses %o and keeps what was typed', async (wrong, sentence) => {
    const form = {
      name: 'Behålls',
      subject: 'bad',
      email: '',
      place: world.organisations.fsf!,
      role: 'manager',
    };
    const answer = await post('administrator', '/personal/ny', { ...form, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(answer.text).toContain('value="bad"');
  });
});

describe('roles', () => {
  const roleForm = (role: string, place = world.organisations.fsf!) => ({ id: randomUUID(), place, role });

  it('nobody gives a role to himself, and the attempt is logged', async () => {
    const { accountId } = world.members.administrator!;
    const before = await refusalCount('own membership');
    const answer = await post('administrator', `/personal/konto/${accountId}/uppdrag`, roleForm('manager'));
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Du kan inte ge dig själv ett uppdrag');
    expect(await memberships(accountId)).toHaveLength(1);
    expect(await refusalCount('own membership')).toBe(before + 1);
  });

  it('nor does the database let him', async () => {
    const { accountId, organisationId } = world.members.administrator!;
    const forged = asActor(database, world.members.administrator!, '2026-11-22', (tx) =>
      tx
        .insertInto('membership')
        .values({
          collaboration_id: world.collaborationId,
          membership_id: randomUUID(),
          account_id: accountId,
          organisation_id: organisationId,
          role: 'analyst',
          proposed_by: accountId,
        })
        .execute(),
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('an analyst sees no people, and who sees people is no analyst', async () => {
    const path = `/personal/konto/${world.members.consultant!.accountId}/uppdrag`;
    expect((await post('administrator', path, roleForm('analyst'))).text).toContain(
      'analytiker får inte samtidigt',
    );
    expect((await post('administrator', path, roleForm('job_consultant'))).text).toContain(
      'redan det här uppdraget',
    );
    expect((await post('administrator', path, roleForm('model_manager'))).status).toBe(303);
  });

  it('a confirmed manager manages the place, until the role ends', async () => {
    const unit = world.units.north!;
    const { membershipId, accountId } = await addNew('chef', 'manager', unit);
    const manages = () =>
      database.handle.transaction().execute(async (tx) => {
        await sql`select set_config('role', 'app_sets', true)`.execute(tx);
        const { rows } =
          await sql`select 1 from management where account_id = ${accountId} and unit_id = ${unit} and ends_at > now()`.execute(
            tx,
          );
        return rows.length;
      });
    expect(await manages()).toBe(0);
    await post('manager', `/personal/uppdrag/${membershipId}/bekrafta`, { svar: 'ja' });
    expect(await manages()).toBe(1);
    expect((await get('administrator', `/personal/uppdrag/${membershipId}/avsluta`)).text).toContain(
      'Avsluta uppdraget chef',
    );
    await post('administrator', `/personal/uppdrag/${membershipId}/avsluta`);
    await post('administrator', `/personal/uppdrag/${membershipId}/avsluta`);
    expect(await manages()).toBe(0);
    await expect(signIn(app, membershipId)).rejects.toThrow('422');
  });

  it('a revoked account is signed out at once', async () => {
    const { membershipId, accountId } = await addNew('sparrad', 'project_lead');
    const cookie = await signIn(app, membershipId);
    expect((await app.request('/', { headers: { cookie } })).headers.get('location')).toBe('/uppfoljning');
    await post('administrator', `/personal/konto/${accountId}/sparra`);
    expect((await app.request('/', { headers: { cookie } })).headers.get('location')).toBe('/logga-in');
    expect((await get('administrator', `/personal/konto/${accountId}`)).text).toContain('spärrat');
  });

  it('an account that is nobody here does not exist', async () => {
    expect((await get('administrator', `/personal/konto/${randomUUID()}`)).status).toBe(404);
    expect((await get('administrator', '/personal/konto/x')).status).toBe(404);
  });
});

describe('organisations and units', () => {
  it('are added once, whatever the number of posts', async () => {
    const form = { id: randomUUID(), name: 'Nya skolan', shortName: 'NS', kind: 'school', contact: '' };
    for (let n = 0; n < 2; n += 1)
      expect((await post('administrator', '/personal/organisation/ny', form)).status).toBe(303);
    const unit = { id: randomUUID(), organisation: form.id, name: 'Östra', contact: '' };
    for (let n = 0; n < 2; n += 1)
      expect((await post('administrator', '/personal/enhet/ny', unit)).status).toBe(303);
    const page = await get('administrator', '/personal');
    expect(page.text.match(/>Nya skolan</g)).toHaveLength(1);
    expect(page.text).toContain('Enheter: Östra');
    const same = await post('administrator', '/personal/enhet/ny', { ...unit, id: randomUUID() });
    expect(same.text).toContain('redan en enhet med det namnet');
    const wrong = await post('administrator', '/personal/organisation/ny', { ...form, id: '', kind: 'x' });
    expect(wrong.status).toBe(422);
  });
});
