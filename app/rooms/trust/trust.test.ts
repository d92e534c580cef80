import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areas, roles } from '../../../database/access-acts.ts';
import { accessRules } from '../../../database/access-table.ts';
import { openTestDatabase } from '../../../tests/database.ts';
import { openPerson } from '../../../tests/open-person.ts';
import { makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { asActor, type Database } from '../../platform/database.ts';
import type { Router } from '../../platform/request.ts';
import { formatIdentityNumber, inventedNumber } from '../../shared/values/identity-numbers.ts';
import { newId } from '../../shared/values/ids.ts';
import { areaOrder, roleOrder } from './access.rules.ts';
import { accessTexts } from './access.texts.ts';
import { protectedTexts } from './protected.texts.ts';
import { searchTexts } from './search.texts.ts';

let database: Database;
let world: World;
let app: Router;
const cookies: Record<string, string> = {};
const people: Record<string, string> = {};

const cookieOf = async (who: string): Promise<string> => {
  cookies[who] ??= await signIn(app, world.members[who]!);
  return cookies[who];
};
const asked = async (who: string, path: string) =>
  app.request(path, { headers: { cookie: await cookieOf(who) } });
const textOf = async (who: string, path: string) => (await asked(who, path)).text();
const posted = async (who: string, path: string, values: Record<string, string>) =>
  postForm(app, path, values, await cookieOf(who));

/** What is left of a page when what differs between two searches is taken away. */
const bare = (html: string, typed: string) =>
  html
    .replaceAll(typed, '')
    .replaceAll(/nonce="[^"]*"/g, '')
    .replaceAll(/name="id" value="[^"]*"/g, '');

const numbers = {
  bea: inventedNumber('1998-03-02', 'woman'),
  kim: inventedNumber('1999-03-02', 'man'),
  siv: inventedNumber('2000-03-02', 'woman'),
  lo: inventedNumber('2001-03-02', 'woman'),
  nobody: inventedNumber('2002-03-02', 'woman'),
};

beforeAll(async () => {
  database = await openTestDatabase();
  world = await makeWorld(database);
  app = makeApp(makeTestApplication(database));
  const open = (member: string, given: string, birthDate: string, more = {}) =>
    openPerson(database, world.members[member]!, { given, family: 'Åkesson', birthDate, ...more });
  people.bea = await open('consultant', 'Bea', '1998-03-02');
  people.kim = await open('otherConsultant', 'Kim', '1999-03-02', { sex: 'man', unitId: world.units.south });
  people.siv = await open('otherConsultant', 'Siv', '2000-03-02', { protected: true });
  people.lo = await open('asfCaseworker', 'Lo', '2001-03-02');
  people.maj = await open('consultant', 'Maj', '2003-03-02');
});
afterAll(() => database?.close());

describe('search', () => {
  it('finds one’s own people by the beginning of a name, and nobody else’s', async () => {
    const answer = await posted('consultant', '/sok', { sok: 'åke' });
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('Bea Åkesson');
    expect(page).toContain('Maj Åkesson');
    expect(page).not.toContain('Kim');
    expect(page).not.toContain('Siv');
  });

  it.each([
    ['a number', () => numbers.bea],
    ['a number with a hyphen', () => formatIdentityNumber(numbers.bea)],
    ['a given name', () => 'Bea'],
  ])('leads to the person on exactly one match: %s', async (_, typed) => {
    const answer = await posted('consultant', '/sok', { sok: typed() });
    expect(answer.headers.get('location')).toBe(`/deltagare/${people.bea}`);
  });

  it('finds by case number', async () => {
    const answer = await posted('consultant', '/sok', { sok: '2026-000001' });
    expect(answer.headers.get('location')).toBe(`/deltagare/${people.bea}`);
  });

  it('never has a number in an address, and reads none from it', async () => {
    const page = await textOf('consultant', `/sok?sok=${numbers.bea}`);
    expect(page).toContain('method="post"');
    expect(page).not.toContain('Bea');
  });

  it.each([
    ['', searchTexts.sv.refusals.empty],
    ['b', searchTexts.sv.refusals.too_short],
    ['19980302-0000', searchTexts.sv.refusals.wrong_check_digit],
    ['199803', searchTexts.sv.refusals.wrong_number],
  ])('refuses "%s" and keeps it', async (typed, sentence) => {
    const answer = await posted('consultant', '/sok', { sok: typed });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(sentence);
  });

  it('asks for a reason outside one’s own people, and then tells unit and contact only', async () => {
    const first = await (await posted('consultant', '/sok', { sok: numbers.kim })).text();
    expect(first).toContain(searchTexts.sv.askTitle);
    const without = await posted('consultant', '/sok', { sok: numbers.kim, fraga: 'ja', skal: '' });
    expect(without.status).toBe(422);
    const answer = await posted('consultant', '/sok', {
      sok: numbers.kim,
      fraga: 'ja',
      skal: 'Ringer om sin plats',
    });
    const page = await answer.text();
    expect(page).toContain('Enhet Söder');
    expect(page).toContain('Prov otherConsultant');
    expect(page).not.toContain('Kim');
  });

  it('answers alike for another organisation’s person, a protected one and nobody', async () => {
    const ask = async (number: string, more: Record<string, string>) => {
      const answer = await posted('consultant', '/sok', { sok: number, ...more });
      return bare(await answer.text(), number);
    };
    const questions: Record<string, string>[] = [{}, { fraga: 'ja', skal: 'Ringer om sin plats' }];
    for (const more of questions) {
      const nobody = await ask(numbers.nobody, more);
      expect(await ask(numbers.lo, more)).toBe(nobody);
      expect(await ask(numbers.siv, more)).toBe(nobody);
    }
  });

  it('answers at most twenty such questions a day', async () => {
    let status = 200;
    for (let i = 0; i < 21 && status === 200; i++)
      status = (await posted('lssOfficer', '/sok', { sok: numbers.nobody, fraga: 'ja', skal: 'Provar igen' }))
        .status;
    expect(status).toBe(422);
  });

  it.each([
    ['counts from midnight', '2026-11-21T23:00:00Z', 422],
    ['at half past midnight', '2026-11-21T23:30:00Z', 422],
    ['forgets what was asked before midnight', '2026-11-21T22:59:59Z', 200],
  ])('counts them by the Swedish day: %s', async (_, at, status) => {
    const who = world.members.schoolStaff!;
    await database.script(`delete from read_log where account_id = '${who.accountId}';
      insert into read_log (collaboration_id, account_id, membership_id, organisation_id, act, participant_ids, at)
      select '${world.collaborationId}', '${who.accountId}', '${who.membershipId}', '${who.organisationId}', 'search_outside', '{}', '${at}'
        from generate_series(1, 20);`);
    const question = { sok: numbers.nobody, fraga: 'ja', skal: 'Provar igen' };
    expect((await posted('schoolStaff', '/sok', question)).status).toBe(status);
  });

  it.each(['analyst', 'administrator', 'modelManager'])('is closed to %s', async (who) => {
    expect((await asked(who, '/sok')).status).toBe(403);
    expect((await posted(who, '/sok', { sok: 'åke' })).status).toBe(403);
  });
});

describe('access as a page', () => {
  it.each(['consultant', 'administrator', 'analyst'])('shows %s what the own role may', async (who) => {
    const answer = await asked(who, '/behorigheter');
    expect(answer.status).toBe(200);
  });

  it('has words in both languages for every act, area and relation', () => {
    for (const lang of ['sv', 'en'] as const) {
      const { acts, areaNames, relationNames } = accessTexts[lang];
      for (const { act, area, relation } of accessRules) {
        expect(acts, act).toHaveProperty(act);
        expect(areaNames, area).toHaveProperty(area);
        expect(relationNames, relation).toHaveProperty(relation);
      }
    }
  });

  it('knows every role and area of the table', () => {
    expect(roleOrder).toEqual([...roles]);
    expect(areaOrder).toEqual([...areas, 'none']);
  });

  it('says that the LSS officer alone ends day activity', async () => {
    const words = accessTexts.sv.acts.end_day_activity!;
    expect(await textOf('consultant', '/behorigheter?roll=lss_officer')).toContain(words);
    expect(await textOf('consultant', '/behorigheter?roll=job_consultant')).not.toContain(words);
  });

  it('is a file with a line for every rule', async () => {
    const lines = (await textOf('consultant', '/behorigheter.csv')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(accessRules.length + 1);
  });
});

describe('a protected person', () => {
  const path = () => `/deltagare/${people.siv}/skyddad`;

  it('is shown without a name to a manager who is not on the list, who gives access with a reason', async () => {
    const page = await textOf('manager', path());
    expect(page).toContain('Skyddad person');
    expect(page).not.toContain('Siv');
    expect((await asked('consultant', `/deltagare/${people.siv}/logg`)).status).toBe(404);
    const given = {
      id: newId(),
      vem: world.members.consultant!.accountId,
      skal: 'Tar över som kontakt',
    };
    expect((await posted('manager', path(), { ...given, skal: '' })).status).toBe(422);
    expect((await posted('manager', path(), given)).status).toBe(303);
    expect((await posted('manager', path(), given)).status).toBe(303);
    expect((await textOf('manager', path())).split('Tar över som kontakt')).toHaveLength(2);
  });

  it('is not for a manager to open to himself: he is not offered, and told to ask another', async () => {
    const page = await textOf('manager', path());
    expect(page).toContain(protectedTexts.sv.notYourself);
    expect(page).not.toContain(`value="${world.members.manager!.accountId}"`);
    expect(page).toContain(`value="${world.members.unitManager!.accountId}"`);
    const tried = { id: newId(), vem: world.members.manager!.accountId, skal: 'Vill själv se' };
    const answer = await posted('manager', path(), tried);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Vill själv se');
    expect((await asked('manager', `/deltagare/${people.siv}`)).status).toBe(404);
  });

  it('is no longer open to one whose access has ended', async () => {
    const page = await textOf('manager', path());
    const ids = [...page.matchAll(/name="avsluta" value="([^"]+)"/g)].map(([, id]) => id!);
    expect(ids).toHaveLength(2);
    for (const id of ids) expect((await posted('manager', path(), { avsluta: id })).status).toBe(303);
    expect((await asked('otherConsultant', `/deltagare/${people.siv}/logg`)).status).toBe(404);
  });

  it.each(['consultant', 'unitManager', 'asfManager', 'administrator'])(
    'is not for %s to decide',
    async (who) => {
      const answer = await asked(who, path());
      expect([403, 404]).toContain(answer.status);
      const tried = await posted(who, path(), {
        id: newId(),
        vem: world.members[who]!.accountId,
        skal: 'Vill gärna se',
      });
      expect([403, 404]).toContain(tried.status);
    },
  );

  it.each(['x', '', "' or true"])('an id that is none ends nothing: "%s"', async (id) => {
    expect((await posted('manager', path(), { avsluta: id || 'y', id })).status).toBeLessThan(500);
    expect(
      (await posted('manager', path(), { id, vem: world.members.lssOfficer!.accountId, skal: 'Behöver det' }))
        .status,
    ).toBeLessThan(500);
  });
});

describe('who has read', () => {
  it('is shown to the manager of the file, with day, who, what and why', async () => {
    await asked('otherConsultant', `/deltagare/${people.kim}/logg`);
    const page = await textOf('unitManager', `/deltagare/${people.kim}/logg`);
    expect(page).toContain('Prov otherConsultant');
    expect(page).toContain('Ringer om sin plats');
  });

  it('is not shown to the contact, who is told whom to ask', async () => {
    const page = await textOf('otherConsultant', `/deltagare/${people.kim}/logg`);
    expect(page).not.toContain('Prov consultant');
    expect(page).toContain('Fråga chefen');
  });

  it('tells a manager of another organisation nothing', async () => {
    const rows = await asActor(database, world.members.asfManager!, testDay, (tx) =>
      tx.selectNoFrom((eb) => eb.fn<string>('app.reads_of', [eb.val(people.kim!)]).as('read')).execute(),
    );
    expect(rows).toEqual([]);
  });
});
