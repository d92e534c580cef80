import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { makeTestApplication, postForm, signIn } from '../../../tests/sign-in.ts';
import { makeApp } from '../../app.ts';
import type { Router } from '../../platform/request.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Doing } from '../path/who.ts';
import { ali, bea, csv, type Importing, openImporting } from './importing.testing.ts';
import type { FileKind } from './imports.rules.ts';
import { undoImport } from './undo-import.ts';

let at: Importing;
let app: Router;
let cookie: string;
beforeEach(async () => {
  at = await openImporting();
  app = makeApp(makeTestApplication(at.database));
  cookie = await signIn(app, at.world.members.manager!);
});
afterEach(() => at.database.close());

/** Loads a file through its pages, and answers the address of its receipt. */
const load = async (kind: FileKind, rows: Record<string, string>[], more: Record<string, string> = {}) => {
  const sent = new FormData();
  sent.set('import', newId());
  sent.set('innehall', kind);
  sent.set('fil', new File([csv(kind, rows)], `${kind}.csv`));
  const address = (await postForm(app, '/import', sent, cookie)).headers.get('location')!;
  const confirmed = await postForm(app, address, { sett: 'yes', ...more }, cookie);
  expect(confirmed.status).toBe(303);
  return address;
};
const undo = (address: string, varfor = 'Fel fil', as = cookie) =>
  postForm(app, `${address}/angra`, { varfor }, as);
const textOf = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const pageOf = (address: string) => textOf(app.request(address, { headers: { cookie } }));

/** All that an import may write, without what only counts up. */
const everything = async () =>
  Promise.all(
    ['file', 'placement', 'transition', 'assignment', 'protected_access', 'correction', 'coverage'].map(
      (table) => at.asOwner(`select to_jsonb(x) - 'version' as row from ${table} x order by 1`),
    ),
  );

const placed = { ...bea, form: 'Grupp', startsOn: '2020-01-07', endsOn: '' };
const moved = [
  { ...placed, endsOn: '2021-12-31' },
  { ...placed, startsOn: '2022-01-01', endsOn: '', form: 'Enskild plats' },
];
const left = { ...bea, leftOn: '2023-06-15', destination: 'Lönearbete' };
const year = { 'till-2023': '2023-12-31' };

describe('an import that nothing has been built on', () => {
  it.each<[FileKind, Record<string, string>[], Record<string, string>]>([
    [
      'people',
      [
        { ...bea, familyName: 'Ek', phone: '070-174 06 05' },
        { ...ali, contact: 'consultant@exempel.invalid' },
      ],
      {},
    ],
    ['people', [{ ...ali, protected: 'ja' }], {}],
    ['placements', moved, {}],
    [
      'transitions',
      [
        { ...left, destination: 'Studier' },
        { ...left, leftOn: '2024-01-31' },
      ],
      { ...year, 'till-2024': '2024-06-30' },
    ],
  ])('is taken back whole: %s', async (kind, rows, more) => {
    await load('people', [bea]);
    await load('placements', [placed]);
    await load('transitions', [left], { 'till-2023': '2023-06-30' });
    await at.asOwner('update coverage set everybody_registered = true');
    const before = await everything();
    const address = await load(kind, rows, more);
    expect(await everything()).not.toEqual(before);
    expect((await undo(address)).status).toBe(303);
    expect(await everything()).toEqual(before);
  });

  it('says on its page who undid it and why, stands so in the list, and leaves its lines in the log', async () => {
    const address = await load('people', [bea]);
    expect(await pageOf(address)).toContain('Ångra inläsningen');
    await undo(address, 'Det var förra årets fil');
    const page = await pageOf(address);
    for (const words of ['people.csv är ångrad', 'Prov manager', 'Det var förra årets fil'])
      expect(page).toContain(words);
    expect(await pageOf('/import')).toContain('ångrad');
    const lines = await at.asOwner(
      `select table_name, operation from write_log where operation = 'delete' or changed ? 'undone_at' order by 1`,
    );
    expect(lines).toEqual([
      { table_name: 'file', operation: 'delete' },
      { table_name: 'import', operation: 'update' },
    ]);
    expect((await undo(address)).status).toBe(422);
  });

  it('can be loaded again', async () => {
    await undo(await load('people', [bea]));
    await load('people', [bea]);
    expect(await at.count('file')).toBe(1);
  });

  it('needs a reason', async () => {
    const answer = await undo(await load('people', [bea]), '');
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain('Skriv varför inläsningen ska ångras.');
    expect(await at.count('file')).toBe(1);
  });
});

describe('an import that something has been built on', () => {
  const refused = async (address: string, words: string) => {
    const before = await everything();
    const answer = await undo(address);
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain(words);
    expect(await everything()).toEqual(before);
  };

  /** A row as it would stand, without all that it would point at. */
  const unchecked = (insert: string) =>
    at.database.script(`set session_replication_role = replica; ${insert}; reset session_replication_role`);

  it('stands: a placement of the person whom it brought', async () => {
    const address = await load('people', [bea, ali]);
    await load('placements', [placed]);
    await refused(address, 'senare placeringar (1)');
  });

  it('stands: the person has been changed since', async () => {
    const address = await load('people', [bea]);
    await load('people', [{ ...bea, familyName: 'Ek' }]);
    await refused(address, 'ändrade personuppgifter (1)');
  });

  it('stands: its transition has been changed since', async () => {
    await load('people', [bea]);
    const address = await load('transitions', [left]);
    await load('transitions', [{ ...left, destination: 'Studier' }]);
    await refused(address, 'ändrade övergångar (1)');
  });

  it('stands: it gave somebody protection', async () => {
    await load('people', [bea]);
    await refused(
      await load('people', [{ ...bea, protected: 'ja' }]),
      'personer som fick skydd av filen (1)',
    );
  });

  it('stands: a wish has been told meanwhile', async () => {
    const address = await load('people', [bea]);
    await at.asOwner(
      `insert into wish (collaboration_id, wish_id, organisation_id, participant_id, words, told_on, told_to)
        select collaboration_id, gen_random_uuid(), organisation_id, participant_id, 'Jobb', '2026-11-20', '${at.world.members.manager!.accountId}' from file returning 1`,
    );
    await refused(address, 'önskemål (1)');
  });

  it.each([
    [
      'way_step',
      'responsible_organisation_id, starts_on, step_key, track',
      "x.asf, '2026-11-20', 'praktik', 'parallel'",
      'steg på en väg (1)',
    ],
    ['pause', 'reason, starts_on', "'Sjuk', '2026-11-20'", 'pauser på en väg (1)'],
    [
      'fact',
      'area, happened_on, kind, recorded_role',
      "'step', '2026-11-20', 'meeting', 'manager'",
      'händelser på en väg (1)',
    ],
    [
      'model_move',
      'from_hash, to_hash, model_mapping_id, moved_on, reason, steps',
      "'a', 'b', gen_random_uuid(), '2026-11-20', 'Ny modell', '[]'",
      'byten av modell (1)',
    ],
  ])('stands: our %s on the way of another organisation', async (table, columns, values, words) => {
    const address = await load('people', [bea]);
    const { asf } = at.world.organisations;
    await unchecked(`insert into ${table} (collaboration_id, ${table}_id, organisation_id, participant_id, way_organisation_id, way_id, recorded_by, ${columns})
      select f.collaboration_id, gen_random_uuid(), f.organisation_id, f.participant_id, x.asf, gen_random_uuid(), '${at.world.members.manager!.accountId}', ${values}
        from file f, (select '${asf}'::uuid as asf) x`);
    await refused(address, words);
  });

  it('stands: we share the person', async () => {
    const address = await load('people', [bea]);
    await unchecked(`insert into share (collaboration_id, share_id, from_organisation_id, to_organisation_id, participant_id, area, basis, source_id, ends_at)
      select collaboration_id, gen_random_uuid(), organisation_id, '${at.world.organisations.asf}', participant_id, 'step', 'consent', gen_random_uuid(), 'infinity' from file`);
    await refused(address, 'delningar (1)');
  });
});

describe('an import that cannot be undone', () => {
  it('does not exist for others', async () => {
    const address = await load('people', [bea]);
    for (const key of ['asfManager', 'unitManager'])
      expect((await undo(address, 'Fel', await signIn(app, at.world.members[key]!))).status).toBe(404);
  });

  it('is one whose writes are forgotten', async () => {
    const address = await load('people', [bea]);
    await at.asOwner('delete from import_write returning 1');
    expect(await textOf(undo(address))).toContain('för gammal för att ångras');
  });

  it('is one that was never loaded', async () => {
    const address = await load('people', [bea]);
    await at.asOwner('update import set confirmed_at = null returning 1');
    expect(await textOf(undo(address))).toContain('Filen är inte inläst.');
  });
});

describe.skipIf(!inject('serverUrl'))('while somebody builds on it at the same time, on a server', () => {
  const place = (doing: Doing) =>
    sql`insert into placement (collaboration_id, placement_id, organisation_id, participant_id, unit_id, form, starts_on)
      select collaboration_id, ${newId()}::uuid, organisation_id, participant_id, unit_id, 'group', '2026-10-01' from file`.execute(
      doing.tx,
    );
  const undoAs = (importId: string) => (doing: Doing) => undoImport(doing, importId, 'Fel fil');
  const waits = () =>
    vi.waitUntil(async () => (await at.asOwner('select from pg_locks where not granted')).length > 0);

  /** The second begins when the first has written, and waits for it to end. */
  const inTurn = async <First, Second>(
    first: (doing: Doing) => Promise<First>,
    second: (doing: Doing) => Promise<Second>,
  ) => {
    const written = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const before = at.byManager(async (doing) => {
      const done = await first(doing);
      written.resolve();
      await release.promise;
      return done;
    });
    await written.promise;
    const after = at.byManager(second).catch((fault) => ({ code: fault.code }));
    await waits();
    release.resolve();
    return [await before, await after] as const;
  };

  it('the import stands when the placement came first', async () => {
    const importId = (await load('people', [bea])).split('/').at(-1)!;
    const [, undone] = await inTurn(place, undoAs(importId));
    expect(undone).toEqual({ ok: false, refusal: { name: 'built_on', built: { placement: 1 } } });
    expect([await at.count('file'), await at.count('placement')]).toEqual([1, 1]);
  });

  it('the placement is refused when the undoing came first', async () => {
    const importId = (await load('people', [bea])).split('/').at(-1)!;
    const [undone, placed] = await inTurn(undoAs(importId), place);
    expect(undone).toEqual({ ok: true, value: 'undone' });
    expect(placed).toEqual({ code: '23503' });
    expect([await at.count('file'), await at.count('placement')]).toEqual([0, 0]);
  });

  it('of two undoings the second hears that it is done', async () => {
    const importId = (await load('people', [bea])).split('/').at(-1)!;
    const [first, second] = await inTurn(undoAs(importId), undoAs(importId));
    expect([first.ok, second]).toEqual([true, { ok: false, refusal: { name: 'already_undone' } }]);
  });
});
