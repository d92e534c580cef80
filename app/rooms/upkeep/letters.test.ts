import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postForm, signIn } from '../../../tests/sign-in.ts';
import { makeApp } from '../../app.ts';
import { minute } from '../../platform/jobs.testing.ts';
import { calendarOf, deliverJob, openMailWorld } from '../../platform/mail.testing.ts';
import { type MailWay, makeMailWay } from '../../platform/mail-way.ts';
import { letterTexts } from './letters.texts.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-letters-'));
const t = letterTexts.sv;
const intoFolder = makeMailWay({ from: 'Brygga <brygga@exempel.invalid>', folder });
const refusing: MailWay = { from: 'brygga@exempel.invalid', deliver: async () => 'refused' };
let open: Awaited<ReturnType<typeof openMailWorld>>;
const cookies: Record<string, string> = {};

let strike = 0;
const deliver = (mail: MailWay) => {
  strike += 1;
  return open.runner([deliverJob], { mail, clock: () => minute(strike) }).runDue();
};
const appWith = (more: object) => makeApp({ ...open.application, ...more });
const get = async (who: string, address: string, more: object = { mail: intoFolder }) => {
  const answer = await appWith(more).request(address, { headers: { cookie: cookies[who]! } });
  return { status: answer.status, text: await answer.text() };
};

beforeAll(async () => {
  open = await openMailWorld();
  for (const key of ['administrator', 'consultant', 'fkOfficer'])
    cookies[key] = await signIn(makeApp(open.application), open.world.members[key]!);
  await deliver(intoFolder);
});
afterAll(async () => {
  await open?.database.close();
  fs.rmSync(folder, { recursive: true });
});

describe('the folder of the demo', () => {
  it('shows each letter as it would have been sent, and gives its file', async () => {
    expect((await get('fkOfficer', '/brev')).text).toContain(t.folderEmpty);
    const mailId = await open.queue({ body: 'Möte på Åsgatan 5, våning 2.', calendar: calendarOf(0) });
    await deliver(intoFolder);
    const { text } = await get('fkOfficer', '/brev');
    for (const word of [
      'Kallelse till möte',
      'anna@exempel.invalid',
      'Möte på Åsgatan 5, våning 2.',
      'mote.ics',
    ])
      expect(text).toContain(word);
    const file = await get('fkOfficer', `/brev/${mailId}.eml`);
    expect(file.text).toContain(`Message-ID: <${mailId}@127.0.0.1>`);
  });

  it.each(['../seals.jsonl', 'x.eml', '00000000-0000-4000-8000-000000000000.eml'])(
    'has no "%s"',
    async (name) => {
      expect((await get('consultant', `/brev/${encodeURIComponent(name)}`)).status).toBe(404);
    },
  );

  it('is shown to nobody outside the demo', async () => {
    const served = { mail: intoFolder, mode: 'serve' };
    expect((await get('administrator', '/brev', served)).status).toBe(404);
  });
});

describe('the page of jobs', () => {
  it('tells the administrator of a letter that did not get through, without address and content', async () => {
    await open.queue({ to: 'hemlig@exempel.invalid', body: 'hemligt' });
    await deliver(refusing);
    const { text } = await get('administrator', '/jobb');
    expect(text).toContain(t.refused);
    expect(text).toContain(t.counts(0, 1, 0));
    expect(text).not.toContain('hemlig');
    const again = /\/jobb\/brev\/[0-9a-f-]+\/forsok-igen/.exec(text)![0];
    const app = appWith({ mail: intoFolder });
    expect((await postForm(app, again, {}, cookies.administrator)).status).toBe(303);
    expect((await postForm(app, again, {}, cookies.administrator)).status).toBe(422);
    expect((await postForm(app, again, {}, cookies.consultant)).status).toBe(403);
    await deliver(intoFolder);
    expect((await get('administrator', '/jobb')).text).toContain(t.counts(0, 2, 0));
  });

  it('says when letters have no way out', async () => {
    expect((await get('administrator', '/jobb', { mail: undefined })).text).toContain(t.noWay);
  });
});
