import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { sql } from 'kysely';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openEmbeddedDatabase } from './database.ts';
import { minute } from './jobs.testing.ts';
import { calendarOf, openMailWorld } from './mail.testing.ts';
import { fileOfLetter, makeMailWay } from './mail-way.ts';
import { migrate } from './migrate.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'brygga-mail-'));
const url = inject('serverUrl');
const children: ChildProcess[] = [];
const received: ParsedMail[] = [];
/** What the server answers to the receivers: it takes a letter, or says no in its own way. */
const answers: Record<string, number> = { 'nej@exempel.invalid': 550, 'senare@exempel.invalid': 451 };

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _, done) => {
    const code = answers[address];
    done(code ? Object.assign(new Error('no'), { responseCode: code }) : undefined);
  },
  onData: (stream, _, done) => {
    simpleParser(stream).then((mail) => {
      received.push(mail);
      done();
    }, done);
  },
});
let smtp: string;

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  smtp = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await new Promise<void>((done) => server.close(() => done()));
  fs.rmSync(root, { recursive: true });
});

const startProcess = (given: object) => {
  const child = spawn(process.execPath, ['app/platform/mail-process.testing.ts', JSON.stringify(given)]);
  children.push(child);
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  return {
    said: () => said,
    until: async (word: string) => {
      while (!said.includes(word)) {
        if (child.exitCode !== null) throw new Error(`the process ended: ${said}`);
        await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    end: async () => {
      if (child.exitCode === null) await once(child, 'close');
    },
  };
};

/** A world with one letter that waits, where other processes can open it. */
const makeLetter = async () => {
  const folder = path.join(root, 'database');
  const place = url ? undefined : await openEmbeddedDatabase(folder);
  if (place) await migrate(place);
  const open = await openMailWorld(place);
  const { database } = open;
  await open.queue({ calendar: calendarOf(3) });
  if (!url) {
    await database.close();
    return { where: folder, reopen: () => openEmbeddedDatabase(folder) };
  }
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database.handle);
  const where = Object.assign(new URL(url), { pathname: `/${rows[0]!.name}`, username: 'brygga_app' }).href;
  return { where, reopen: async () => database };
};

const uidOf = (mail: ParsedMail) => {
  const part = mail.attachments.find(({ contentType }) => contentType === 'application/ics');
  const event = new ICAL.Component(ICAL.parse(part!.content.toString())).getFirstSubcomponent('vevent')!;
  return [event.getFirstPropertyValue('uid'), event.getFirstPropertyValue('sequence')];
};

describe('a process that is killed between the mail server’s answer and our note', () => {
  it('sends the letter once more: the same message id, UID and SEQUENCE, and none is lost', async () => {
    const { where, reopen } = await makeLetter();
    await startProcess({ where, now: minute(0).toISOString(), smtp }).end();
    expect(received).toEqual([]);
    const doomed = startProcess({ where, now: minute(2).toISOString(), smtp, hangs: true });
    await doomed.until('answer');
    await doomed.kill();
    const next = startProcess({ where, now: minute(10).toISOString(), smtp });
    await next.end();
    expect(received).toHaveLength(2);
    const [first, second] = received;
    expect(second!.messageId).toBe(first!.messageId);
    expect(uidOf(first!)).toEqual(['prov', 3]);
    expect(uidOf(second!)).toEqual(uidOf(first!));
    const last = startProcess({ where, now: minute(20).toISOString(), smtp });
    await last.end();
    expect(received, 'and then never again').toHaveLength(2);
    const after = await reopen();
    const { rows } = await after.handle.transaction().execute(async (tx) => {
      await sql`select set_config('role', 'app_mailing', true)`.execute(tx);
      return sql`select tries, sent_at is not null as sent from mail`.execute(tx);
    });
    expect(rows).toEqual([{ tries: 2, sent: true }]);
    await after.close();
  }, 120_000);
});

const letter = {
  messageId: '<01a202e9-b380-7fd6-ba6c-38d21725c967@127.0.0.1>',
  subject: 'Kallelse till möte',
  body: 'Du är kallad till ett möte på Storgatan 5.\nLogga in: https://brygga.exempel.invalid/moten\n',
  calendar: null,
  method: null,
};

describe('the ways out', () => {
  it.each([
    ['anna@exempel.invalid', 'sent'],
    ['nej@exempel.invalid', 'refused'],
    ['senare@exempel.invalid', 'later'],
    ['', 'refused'],
  ])('a mail server’s answer about "%s" is %s', async (to, answer) => {
    const way = makeMailWay({ from: 'Brygga <brygga@exempel.invalid>', smtp });
    expect(await way.deliver({ ...letter, to })).toBe(answer);
  });

  it('a server that nobody listens at is unreachable', async () => {
    const way = makeMailWay({ from: 'brygga@exempel.invalid', smtp: 'smtp://127.0.0.1:1' });
    expect(await way.deliver({ ...letter, to: 'anna@exempel.invalid' })).toBe('unreachable');
  });

  it('a folder gets one file for each letter, and the same one when it is sent again', async () => {
    const folder = path.join(root, 'letters');
    const way = makeMailWay({ from: 'Brygga <brygga@exempel.invalid>', folder });
    for (const _ of [1, 2]) expect(await way.deliver({ ...letter, to: 'anna@exempel.invalid' })).toBe('sent');
    expect(fs.readdirSync(folder)).toEqual([fileOfLetter(letter.messageId)]);
    const parsed = await simpleParser(fs.readFileSync(path.join(folder, fileOfLetter(letter.messageId))));
    expect(parsed).toMatchObject({ messageId: letter.messageId, subject: letter.subject });
    expect(parsed.text).toContain('Storgatan 5');
  });
});
