import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeTestApplication } from '../../../tests/sign-in.ts';
import { minute } from '../../platform/jobs.testing.ts';
import { makeRunner } from '../../platform/run-jobs.ts';
import { inventedNumber } from '../../shared/values/identity-numbers.ts';
import { newId } from '../../shared/values/ids.ts';
import { ali, bea, bytesOf, csv, type Importing, openImporting, testKey } from './importing.testing.ts';
import { importsJobs } from './jobs.ts';
import { stageImport } from './stage-import.ts';

let at: Importing;
beforeAll(async () => {
  at = await openImporting();
});
afterAll(() => at.database.close());

const stage = (person: Record<string, string>) =>
  at.byManager(async (doing) => {
    const bytes = bytesOf(csv('people', [person]));
    const importId = newId();
    await stageImport(doing, { importId, kind: 'people', name: 'fil.csv', bytes, numberKey: testKey });
    return importId;
  });

it('a file that nobody confirms is let go after thirty days, with what its rows say, and so is what one thrown away left behind', async () => {
  const old = await stage(bea);
  const recent = await stage(ali);
  const half = await stage({ ...bea, number: inventedNumber('1990-05-05', 'woman') });
  await at.asOwner(
    `with part as (insert into import_file select collaboration_id, import_id, organisation_id, 0, '' from import where import_id = '${half}')
      update import set discarded_at = now() where import_id = '${half}' returning 1`,
  );
  const days = { [old]: 31, [recent]: 29 };
  for (const [importId, age] of Object.entries(days))
    await at.asOwner(
      `update import set made_at = '${minute(-age * 24 * 60).toISOString()}' where import_id = '${importId}' returning 1`,
    );
  const application = makeTestApplication(at.database);
  const run = (now: Date) =>
    makeRunner({
      application: { ...application, clock: () => now },
      jobs: importsJobs,
      describe: (fault) => fault,
    }).runDue();
  await run(minute(0));
  expect(await run(minute(16 * 60))).toEqual(['discard-imports']);
  expect(application.logged).toEqual([]);
  expect(
    await at.asOwner('select import_id, discarded_at is not null as gone from import order by made_at'),
  ).toEqual([
    { import_id: old, gone: true },
    { import_id: recent, gone: false },
    { import_id: half, gone: true },
  ]);
  expect(await at.asOwner('select distinct import_id from import_row')).toEqual([{ import_id: recent }]);
  expect(await at.asOwner('select import_id from import_file')).toEqual([]);
});
