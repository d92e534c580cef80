import fs from 'node:fs/promises';
import path from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';

/** A letter as it leaves. */
export interface Outgoing {
  messageId: string;
  to: string;
  subject: string;
  body: string;
  calendar: string | null;
  method: string | null;
}

/** The server took it; it will never take it; it could not be asked or wants to be asked again. */
export type Delivery = 'sent' | 'refused' | 'later' | 'unreachable';

/** How letters leave: by a mail server, or as files in a folder where somebody can look at them. */
export interface MailWay {
  /** The sender that receivers see; also who calls to meetings in their calendars. */
  from: string;
  folder?: string;
  deliver: (letter: Outgoing) => Promise<Delivery>;
}

export interface MailConfiguration {
  from: string;
  smtp?: string;
  folder?: string;
}

const message = (from: string, { messageId, to, subject, body, calendar, method }: Outgoing) =>
  ({
    from,
    to: { name: '', address: to },
    subject,
    text: body,
    messageId,
    textEncoding: 'quoted-printable',
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(calendar && method ? { icalEvent: { method, filename: 'mote.ics', content: calendar } } : {}),
  }) satisfies SendMailOptions;

/** Far less than a job's lease, so that nobody else takes over while the server thinks. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

const deliveryOf = (fault: { responseCode?: number; code?: string }): Delivery => {
  if (fault.responseCode === undefined) return fault.code === 'EENVELOPE' ? 'refused' : 'unreachable';
  return fault.responseCode >= 500 && fault.code !== 'EAUTH' ? 'refused' : 'later';
};

const bySmtp = (url: string, from: string): MailWay => {
  const transport = createTransport({ url, ...patience });
  return {
    from,
    deliver: async (letter) => {
      try {
        await transport.sendMail(message(from, letter));
        return 'sent';
      } catch (fault) {
        return deliveryOf(fault as { responseCode?: number; code?: string });
      }
    },
  };
};

/** The file's name comes from the message's own id: the same letter twice is one file. */
export const fileOfLetter = (messageId: string): string =>
  `${messageId.replace(/^<([0-9a-f-]+)@.*$/, '$1')}.eml`;

const intoFolder = (folder: string, from: string): MailWay => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    from,
    folder,
    deliver: async (letter) => {
      try {
        const { message: bytes } = await transport.sendMail(message(from, letter));
        const file = path.join(folder, fileOfLetter(letter.messageId));
        await fs.mkdir(folder, { recursive: true });
        await fs.writeFile(`${file}.unfinished`, bytes as Buffer);
        await fs.rename(`${file}.unfinished`, file);
        return 'sent';
      } catch {
        return 'unreachable';
      }
    },
  };
};

/** The way out that the configuration names. */
export const makeMailWay = ({ from, smtp, folder }: MailConfiguration): MailWay =>
  smtp ? bySmtp(smtp, from) : intoFolder(folder!, from);
