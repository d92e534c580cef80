import path from 'node:path';
import { z } from 'zod';
import type { MailConfiguration } from './mail-way.ts';
import { common, loopback, meantForReal, served } from './settings-asked.ts';
import { StartRefused } from './start-refused.ts';
import type { Secrets, Settings } from './visit.ts';

export { StartRefused };

export type Mode = 'demo' | 'serve';

/** Where the data lies: in a folder of this computer or on a PostgreSQL server. */
export type Storage = { folder: string } | { url: string; ownerUrl: string };

export interface Configuration {
  mode: Mode;
  host: string;
  port: number;
  storage: Storage;
  origin: string;
  secrets: Secrets;
  settings: Settings;
  /** The folder of the municipality's own pictures. */
  pictureFolder?: string;
  localVoicesOnly: boolean;
  /** How letters leave; without it they wait. */
  mail?: MailConfiguration;
  /** Where the newest seals of the logs are written each day; none on a server without SEAL_FILE. */
  sealFile?: string;
}

type Environment = Record<string, string | undefined>;

const parse = <Shape extends z.ZodType>(shape: Shape, env: Environment, more: string[] = []) => {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = shape.safeParse(filled);
  const faults = result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  const all = [...new Set([...faults, ...more])];
  if (all.length > 0 || !result.success)
    throw new StartRefused(`Brygga startar inte. Rätta det här först:\n  - ${all.join('\n  - ')}`);
  return result.data;
};

/** Where the database is, for commands that need nothing else. */
export const storageOf = (env: Environment): Storage | undefined => {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, DATA_DIR: folder } = env;
  if (url) return { url, ownerUrl: ownerUrl || url };
  return folder ? { folder } : undefined;
};

/** Where seals are written outside the database: where one says, else beside an embedded database. */
export const sealFileOf = (env: Environment, storage: Storage): string | undefined => {
  if (env.SEAL_FILE) return path.resolve(env.SEAL_FILE);
  return 'folder' in storage ? path.resolve(storage.folder, 'seals.jsonl') : undefined;
};

const aidsOf = ({ BILDSTOD, LOCAL_VOICES_ONLY }: { BILDSTOD?: string; LOCAL_VOICES_ONLY: boolean }) => ({
  pictureFolder: BILDSTOD && path.resolve(BILDSTOD),
  localVoicesOnly: LOCAL_VOICES_ONLY,
});

const demo = (env: Environment): Configuration => {
  const real = meantForReal.filter((name) => env[name]);
  if (real.length > 0)
    throw new StartRefused(
      `"npm start" är en demo utan inloggning, men ${real.join(', ')} är satt. Starta med "npm run serve", eller ta bort inställningen.`,
    );
  const values = parse(z.object(common), env);
  const { HOST: host, PORT: port } = values;
  const storage = { folder: env.DATA_DIR || './data' };
  if (!loopback.has(host))
    throw new StartRefused(
      `Demon har ingen inloggning och nås därför bara från den här datorn. Ta bort HOST=${host}, eller starta med "npm run serve".`,
    );
  return {
    mode: 'demo',
    host,
    port,
    storage,
    ...aidsOf(values),
    sealFile: sealFileOf(env, storage),
    mail: {
      from: 'Brygga <brygga@exempel.invalid>',
      folder: path.resolve(env.MAIL_FOLDER || path.join(storage.folder, 'mail')),
    },
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    secrets: { numberKey: 'open key of the demo: everybody in it is invented' },
    settings: {
      accessibility: {
        publicBody: 'Exempelkommunen',
        email: 'tillganglighet@exempel.invalid',
        telephone: '070-174 06 05',
        assessedOn: '2026-11-26',
        updatedOn: '2026-11-26',
        compliance: 'partial',
      },
      contact: 'stod@exempel.invalid',
      letterDays: values.LETTER_DAYS,
    },
  };
};

/** One way out for letters, with a sender; without any they wait in the outbox, and pages say so. */
const mailFaults = ({ SMTP_URL, MAIL_FOLDER, MAIL_FROM }: Environment): string[] => [
  ...(SMTP_URL && MAIL_FOLDER ? ['SMTP_URL och MAIL_FOLDER kan inte båda vara satta'] : []),
  ...((SMTP_URL || MAIL_FOLDER) && !MAIL_FROM ? ['MAIL_FROM saknas: avsändaren som mottagarna ser'] : []),
];

const mailOf = (values: z.infer<typeof served>): MailConfiguration | undefined => {
  const { SMTP_URL: smtp, MAIL_FOLDER: folder, MAIL_FROM: from = '' } = values;
  if (smtp) return { from, smtp };
  return folder ? { from, folder: path.resolve(folder) } : undefined;
};

const serve = (env: Environment): Configuration => {
  const storage = storageOf(env);
  const values = parse(served, env, [
    ...(storage ? [] : ['DATABASE_URL eller DATA_DIR saknas']),
    ...mailFaults(env),
  ]);
  return {
    mode: 'serve',
    host: values.HOST,
    port: values.PORT,
    storage: storage!,
    ...aidsOf(values),
    sealFile: sealFileOf(env, storage!),
    mail: mailOf(values),
    origin: new URL(values.ORIGIN).origin,
    secrets: { numberKey: values.NUMBER_KEY },
    settings: {
      oidc: {
        issuer: values.OIDC_ISSUER,
        clientId: values.OIDC_CLIENT_ID,
        clientSecret: values.OIDC_CLIENT_SECRET,
        ...(values.OIDC_PERSON_CLAIM && {
          person: { claim: values.OIDC_PERSON_CLAIM, scope: values.OIDC_PERSON_SCOPE },
        }),
      },
      accessibility: {
        publicBody: values.PUBLIC_BODY,
        email: values.ACCESSIBILITY_EMAIL,
        telephone: values.ACCESSIBILITY_TELEPHONE,
        assessedOn: values.ACCESSIBILITY_ASSESSED_ON,
        updatedOn: values.ACCESSIBILITY_UPDATED_ON,
        compliance: values.ACCESSIBILITY_COMPLIANCE,
      },
      contact: values.CONTACT,
      letterDays: values.LETTER_DAYS,
    },
  };
};

/** Reads the whole configuration, once, or refuses with everything that is wrong in one go. */
export const readConfiguration = (mode: Mode, env: Environment): Configuration =>
  mode === 'demo' ? demo(env) : serve(env);
