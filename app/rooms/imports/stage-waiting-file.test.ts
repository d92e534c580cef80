import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { postForm, signIn } from '../../../tests/sign-in.ts';
import { minute } from '../../platform/jobs.testing.ts';
import type { AskedJob, Work } from '../../platform/jobs.ts';
import { newId } from '../../shared/values/ids.ts';
import { bytesOf, crowd, csv, type Importing } from './importing.testing.ts';
import { stageFile } from './jobs.ts';
import { stageWaitingFile } from './stage-waiting-file.ts';
import { openWaiting, type Waiting } from './waiting.testing.ts';
import { workbookOf } from './workbook.testing.ts';

const SO_MANY = 1100;

let at: Importing;
let open: Waiting;
beforeAll(async () => {
  open = await openWaiting();
  at = open.at;
});
afterAll(() => at.database.close());

const file = bytesOf(csv('people', crowd(SO_MANY)));
const upload = (bytes: Uint8Array<ArrayBuffer>, importId?: string) => open.upload('people', bytes, importId);
const post = (address: string) => postForm(open.app, address, {}, open.cookie);
const pageOf = async (address: string) =>
  (await open.app.request(address, { headers: { cookie: open.cookie } })).text();
const runJobs = (job: AskedJob = stageFile, now?: Date) => open.runJobs(job, now);
const storedOf = async (address: string) => {
  const importId = address.split('/').at(-1);
  const [row] = await at.asOwner<{ rows: number; parts: number; staged: boolean }>(
    `select (select count(*)::int from import_row where import_id = i.import_id) as rows,
      (select count(*)::int from import_file where import_id = i.import_id) as parts, staged_at is not null as staged
      from import i where import_id = '${importId}'`,
  );
  return row;
};
/** The same job, which something happens to before one of its steps. */
const beforeStep = (stepNumber: number, happen: () => Promise<void> | never): AskedJob => ({
  ...stageFile,
  run: (work: Work) => {
    let steps = 0;
    return stageWaitingFile({
      ...work,
      step: async (act, progress) => {
        steps += 1;
        if (steps === stepNumber) await happen();
        return work.step(act, progress);
      },
    });
  },
});
/** The file is taken, what it is read against is read, people are asked for in eleven pieces, and five are written. */
const AFTER_FIVE_PIECES = 1 + 1 + 11 + 5 + 1;

describe('a large file', () => {
  let address: string;
  beforeEach(async () => {
    await runJobs();
    open.application.logged.length = 0;
    address = await upload(file);
  });

  it('waits for its job, on a page that its reader renews', async () => {
    const page = await pageOf(address);
    expect(page).toContain('Läser filen alla.csv');
    expect(page).not.toContain('http-equiv="refresh"');
    expect(page).toContain('Se hur långt det har kommit');
    expect(page).toContain('Filen väntar på sin tur.');
    expect(await pageOf('/import')).toContain('läses');
    const early = await post(address);
    expect(early.status).toBe(422);
    expect(await early.text()).toContain('Filen läses fortfarande.');
    expect(await storedOf(address)).toEqual({ rows: 0, parts: 1, staged: false });
  });

  it('shows how far it has come, and then what it would do', async () => {
    let seen = '';
    const watching = beforeStep(AFTER_FIVE_PIECES, async () => {
      seen = await pageOf(address);
    });
    await runJobs(watching);
    expect(seen).toContain(`500 av ${SO_MANY} rader är lästa.`);
    expect(seen).toContain(`<progress aria-label="Så långt är filen läst" value="500" max="${SO_MANY}"`);
    const page = await pageOf(address);
    expect(page).toContain(`Läs in ${SO_MANY} nya rader`);
    expect(page).not.toContain('http-equiv');
    expect(await storedOf(address)).toEqual({ rows: SO_MANY, parts: 0, staged: true });
  });

  it('begins anew when its job falls in the middle, and is never half', async () => {
    const falling = beforeStep(AFTER_FIVE_PIECES, () => {
      throw new Error('gone');
    });
    await runJobs(falling);
    expect(await storedOf(address)).toEqual({ rows: 500, parts: 1, staged: false });
    expect(await pageOf(address)).toContain('Läser filen alla.csv');
    await runJobs(stageFile, minute(60));
    expect(await storedOf(address)).toEqual({ rows: SO_MANY, parts: 0, staged: true });
  });

  it('says so when its job is given up', async () => {
    const falling = beforeStep(1, () => {
      throw new Error('gone');
    });
    for (const hour of [1, 2, 3, 4]) await runJobs(falling, minute(60 * hour));
    const page = await pageOf(address);
    expect(page).toContain('Filen kunde inte läsas just nu');
    expect(page).not.toContain('http-equiv');
    expect((await post(`${address}/kasta`)).status).toBe(303);
  });

  it('that is thrown away meanwhile leaves nothing behind', async () => {
    const thrown = beforeStep(AFTER_FIVE_PIECES, async () => {
      expect((await post(`${address}/kasta`)).status).toBe(303);
    });
    await runJobs(thrown);
    expect(await storedOf(address)).toEqual({ rows: 0, parts: 0, staged: false });
    expect(await pageOf(address)).toContain('är kastad');
    expect(open.application.logged).toEqual([]);
  });

  it('leaves nothing behind either when its job dies after that', async () => {
    const thrown = beforeStep(AFTER_FIVE_PIECES, async () => {
      expect((await post(`${address}/kasta`)).status).toBe(303);
    });
    const dying: AskedJob = {
      ...thrown,
      run: (work) => thrown.run({ ...work, finish: () => Promise.reject(new Error('gone')) }),
    };
    await runJobs(dying);
    expect(await storedOf(address)).toEqual({ rows: 0, parts: 0, staged: false });
  });

  it('is one however often its form is sent, and another file is another', async () => {
    const id = newId();
    const first = await upload(file, id);
    expect(await upload(file, id)).toBe(first);
    expect(await upload(bytesOf(csv('people', crowd(SO_MANY + 1))), id)).not.toBe(first);
  });

  it('is also one of few bytes and rows whose cells say much', async () => {
    const long = Array.from({ length: 10 }, () => Array.from({ length: 5 }, () => 'a'.repeat(32_000)));
    const swollen = workbookOf([{ rows: [['Personnummer'], ...long] }], { sharedOnce: true });
    expect(swollen.length).toBeLessThan(10_000);
    expect(await storedOf(await upload(Uint8Array.from(swollen)))).toMatchObject({ rows: 0, staged: false });
  });

  it('belongs to the one who sent it', async () => {
    const theirs = await signIn(open.app, at.world.members.unitManager!);
    const answer = await open.app.request(address, { headers: { cookie: theirs } });
    expect(answer.status).toBe(404);
  });
});

it.each([
  ['other columns', `Namn;Ort\n${'Bea;Malmö\n'.repeat(8000)}`, 'Dessa rubriker saknas på rad 1'],
  ['too many rows', `Personnummer\n${'1\n'.repeat(50_001)}`, 'fler än 50 000 rader'],
])('a large file that cannot be read says why, and is gone: %s', async (_, text, sentence) => {
  const wrong = bytesOf(text);
  const address = await upload(wrong);
  await runJobs();
  const page = await pageOf(address);
  expect(page).toContain('alla.csv gick inte att läsa');
  expect(page).toContain(sentence);
  expect(await storedOf(address)).toEqual({ rows: 0, parts: 0, staged: false });
  expect(await pageOf('/import')).toContain('gick inte att läsa');
});
