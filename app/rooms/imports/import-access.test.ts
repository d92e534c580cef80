import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTestApplication, signIn } from '../../../tests/sign-in.ts';
import type { Member } from '../../../tests/world.ts';
import { makeApp } from '../../app.ts';
import { NotAllowed } from '../../platform/outcomes-of-requests.ts';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { newId } from '../../shared/values/ids.ts';
import { confirmImport } from './confirm-import.ts';
import { importFile } from './import-file.ts';
import { ali, bea, bytesOf, csv, type Importing, openImporting, testKey } from './importing.testing.ts';
import type { FileKind } from './imports.rules.ts';
import { stageImport } from './stage-import.ts';
import { listRows } from './staged-rows.store.ts';

let at: Importing;
let member: (key: string) => Member;
beforeAll(async () => {
  at = await openImporting();
  member = (key) => at.world.members[key]!;
});
afterAll(() => at.database.close());

type Rows = Record<string, string>[];
const secrets = { numberKey: testKey };
const load = (who: Member, kind: FileKind, rows: Rows) =>
  at.as(who, (doing) =>
    importFile(doing, { kind, name: 'fil.csv', bytes: bytesOf(csv(kind, rows)), secrets }),
  );
const stage = (who: Member, kind: FileKind, rows: Rows) =>
  at.as(who, async (doing) => {
    const bytes = bytesOf(csv(kind, rows));
    const staged = await stageImport(doing, { importId: newId(), kind, name: 'fil.csv', bytes, ...secrets });
    if (!staged.ok) throw new Error(staged.refusal.name);
    return staged.value;
  });
const sees = (who: Member) =>
  at.as(who, async ({ tx }) =>
    (await tx.selectFrom('file').select('given_name').orderBy('given_name').execute()).map(
      ({ given_name }) => given_name,
    ),
  );

describe('another organisation', () => {
  it('has its people without anybody noticing, as one participant with two files', async () => {
    const there = [{ ...bea, unit: 'Enhet ASF', givenName: 'Beatrice' }];
    expect(await load(member('asfManager'), 'people', there)).toMatchObject({ new: 1 });
    const staged = await stage(member('manager'), 'people', [bea, ali]);
    expect(staged.counts).toEqual({ new: 2, changed: 0, same: 0, kept: 0, problem: 0 });
    const rows = await at.byManager(({ tx }) =>
      listRows(tx, staged.importId, 'new', { offset: 0, limit: 10 }),
    );
    const known = await at.asOwner<{ participant_id: string }>('select participant_id from participant');
    for (const { participantId } of rows)
      expect(known.map(({ participant_id }) => participant_id)).not.toContain(participantId);
    expect(Object.keys(rows[0]!.candidate)).toEqual(Object.keys(rows[1]!.candidate));

    expect(await at.byManager((doing) => confirmImport(doing, staged.importId))).toEqual({
      ok: true,
      value: 'confirmed',
    });
    expect(await sees(member('manager'))).toEqual(['Ali', 'Bea']);
    expect(await sees(member('asfManager'))).toEqual(['Beatrice']);
    const files = await at.asOwner<{ files: number }>(
      'select count(*)::int as files from file group by participant_id order by 1',
    );
    expect(files).toEqual([{ files: 1 }, { files: 2 }]);
  });

  it('is never asked, whatever numbers are sent', async () => {
    const rows = await at.as(member('asfManager'), ({ tx }) =>
      sql<{ number: string }>`select number from app.import_known('people', ${[ali.number]}::text[])`.execute(
        tx,
      ),
    );
    expect(rows.rows).toEqual([]);
  });
});

describe('who may not import', () => {
  it.each(['consultant', 'lssOfficer', 'projectLead', 'modelManager'])('%s', async (key) => {
    await expect(load(member(key), 'people', [bea])).rejects.toThrow();
    for (const call of [
      sql`select * from app.import_known('people', '{}')`,
      sql`select app.confirm_import(${newId()})`,
      sql`select app.discard_import(${newId()})`,
    ])
      await expect(at.as(member(key), ({ tx }) => call.execute(tx))).rejects.toThrow('not allowed');
  });

  it('nobody reaches the steps of an import past its check', async () => {
    for (const step of ['import_people', 'import_new_people', 'import_placements'])
      await expect(
        at.byManager(({ tx }) => sql`select ${sql.raw(`app.${step}`)}(${newId()})`.execute(tx)),
      ).rejects.toThrow('permission denied');
  });

  it('a manager confirms only what the same manager has reviewed', async () => {
    const { importId } = await stage(member('manager'), 'people', [{ ...bea, familyName: 'Ek' }]);
    for (const key of ['asfManager', 'unitManager'])
      await expect(at.as(member(key), (doing) => confirmImport(doing, importId))).rejects.toThrow(
        'not found',
      );
  });
});

describe('a manager of one unit', () => {
  it('loads people to that unit, and sees and changes nobody at another', async () => {
    const south = { ...bea, unit: 'Enhet Söder' };
    await expect(load(member('unitManager'), 'people', [{ ...bea }])).rejects.toThrow('unit_of_another');
    const { importId, counts } = await stage(member('unitManager'), 'people', [
      { ...south, familyName: 'Ek' },
    ]);
    expect(counts).toMatchObject({ kept: 1, changed: 0 });
    const [row] = await at.as(member('unitManager'), ({ tx }) =>
      listRows(tx, importId, 'kept', { offset: 0, limit: 1 }),
    );
    expect(row).toEqual({
      row: 2,
      candidate: {},
      participantId: null,
      changes: [],
      problems: [],
      warnings: [],
    });
  });
});

describe('a protected person', () => {
  const cia = { ...ali, number: inventedNumber('1988-06-14', 'man'), givenName: 'Cia', protected: 'ja' };

  it('is seen by the one who loaded the file and by nobody else', async () => {
    await load(member('manager'), 'people', [{ ...cia, contact: 'consultant@exempel.invalid' }]);
    expect(await sees(member('manager'))).toEqual(['Ali', 'Bea', 'Cia']);
    expect(await sees(member('consultant'))).toEqual([]);
  });

  it('is told, in words, to have come to that reader by a file', async () => {
    const app = makeApp(makeTestApplication(at.database));
    const cookie = await signIn(app, member('manager'));
    const [{ participant_id: id } = { participant_id: '' }] = await at.asOwner<{ participant_id: string }>(
      "select participant_id from file where given_name = 'Cia'",
    );
    const page = await app.request(`/deltagare/${id}/skyddad`, { headers: { cookie } });
    expect(page.status).toBe(200);
    const cells = [...(await page.text()).matchAll(/<div>([^<]*)<\/div>/g)].map(([, cell]) => cell);
    expect(cells).toContain('Läste in en fil om personen');
    expect(cells).not.toContain('import');
  });

  it('stays protected', async () => {
    await expect(load(member('manager'), 'people', [{ ...cia, protected: 'nej' }])).rejects.toThrow(
      'protection_stays',
    );
  });

  it('becomes protected by a file, wherever the person is shared', async () => {
    const contact = 'consultant@exempel.invalid';
    await load(member('manager'), 'people', [{ ...ali, contact }]);
    expect(await sees(member('consultant'))).toEqual(['Ali']);
    await load(member('manager'), 'people', [{ ...ali, protected: 'ja' }]);
    expect(await sees(member('consultant'))).toEqual([]);
    expect(await sees(member('manager'))).toEqual(['Ali', 'Bea', 'Cia']);
  });

  it('is left alone by a manager from whom the person is protected', async () => {
    await at.asOwner(`update protected_access set ends_at = now() returning 1`);
    for (const protection of ['ja', 'nej'])
      expect(
        await load(member('manager'), 'people', [{ ...cia, familyName: 'Ek', protected: protection }]),
      ).toMatchObject({ kept: 1 });
    const left = { ...cia, leftOn: '2020-01-31', destination: 'Annat' };
    expect(await load(member('manager'), 'transitions', [left])).toMatchObject({ kept: 1 });
    const files = await at.asOwner(
      `select family_name, protected from file where given_name = 'Cia' and protected`,
    );
    expect(files).toEqual([{ family_name: 'Öz', protected: true }]);
  });
});

describe('who is placed and who has left', () => {
  const dan = { ...bea, number: inventedNumber('1988-06-17', 'man'), unit: 'Enhet ASF' };
  const left = { ...dan, leftOn: '2020-01-31', destination: 'Studier' };
  const placed = { ...dan, form: 'Grupp', startsOn: '2019-01-07', endsOn: '2020-01-31' };
  const become = (kind: string) =>
    at.asOwner(
      `update organisation set kind = '${kind}' where organisation_id = '${member('asfManager').organisationId}' returning 1`,
    );
  const loadBoth = async () => {
    await load(member('asfManager'), 'placements', [placed]);
    await load(member('asfManager'), 'transitions', [left]);
  };

  it.each(['ASF', 'FK', 'AF', 'school', 'employer', 'steering'])('%s only brings people', async (kind) => {
    await become(kind);
    await load(member('asfManager'), 'people', [dan]);
    await expect(load(member('asfManager'), 'placements', [placed])).rejects.toThrow(NotAllowed);
    await expect(load(member('asfManager'), 'transitions', [left])).rejects.toThrow(NotAllowed);
    for (const call of [
      sql`select * from app.import_known('transitions', '{}')`,
      sql`select * from app.import_known('placements', '{}')`,
    ])
      await expect(at.as(member('asfManager'), ({ tx }) => call.execute(tx))).rejects.toThrow('not allowed');
  });

  it('is brought by those who grant day activity or provide it, and no longer once they do not', async () => {
    await become('provider');
    await loadBoth();
    const { importId } = await stage(member('asfManager'), 'transitions', [
      { ...left, destination: 'Annat' },
    ]);
    await become('ASF');
    await expect(at.as(member('asfManager'), (doing) => confirmImport(doing, importId))).rejects.toThrow(
      'not allowed',
    );
  });
});

describe('two at once', () => {
  it('the same file is written once', async () => {
    const { importId } = await stage(member('manager'), 'people', [{ ...bea, familyName: 'Berg' }]);
    const both = await Promise.all([1, 2].map(() => at.byManager((doing) => confirmImport(doing, importId))));
    expect(both.map((one) => one.ok && one.value).toSorted()).toEqual(['already_confirmed', 'confirmed']);
  });

  it('of two files with the same new person one is refused whole', async () => {
    const dan = { ...bea, number: inventedNumber('1988-06-15', 'man'), givenName: 'Dan' };
    const eva = { ...bea, number: inventedNumber('1988-06-16', 'woman'), givenName: 'Eva' };
    const first = await stage(member('manager'), 'people', [dan]);
    const second = await stage(member('manager'), 'people', [eva, dan]);
    const both = await Promise.all(
      [first, second].map(({ importId }) => at.byManager((doing) => confirmImport(doing, importId))),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'changed_meanwhile' });
    const names = await sees(member('manager'));
    expect(names.includes('Eva')).toBe(both[1]!.ok);
  });
});
