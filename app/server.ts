import net from 'node:net';
import { serve } from '@hono/node-server';
import { makeApp } from './app.ts';
import { jobs } from './jobs.ts';
import { type Configuration, type Mode, readConfiguration, StartRefused } from './platform/configuration.ts';
import { makeLog } from './platform/log.ts';
import { makeMailWay } from './platform/mail-way.ts';
import { openStorage } from './platform/open-storage.ts';
import { makeRunner } from './platform/run-jobs.ts';
import type { Application } from './platform/visit.ts';
import { whyNotStarted } from './platform/why-not-started.ts';
import { prepareDatabase } from './prepare-database.ts';
import { readPictureSets } from './rooms/easy/read-picture-sets.ts';
import { withoutContent } from './rooms/people/faults.rules.ts';
import { whoMaySignIn } from './who-may-sign-in.ts';

export { runCommand } from './commands/run-command.ts';

const say = (line: string) => console.log(line);

type Listener = ReturnType<typeof serve>;

const listen = (app: ReturnType<typeof makeApp>, { host, port }: Configuration) =>
  new Promise<Listener>((resolve, reject) => {
    const listener = serve({ fetch: app.fetch, hostname: host, port }, () => resolve(listener));
    listener.once('error', (fault: NodeJS.ErrnoException) => reject(asSentence(fault, host, port)));
  });

/** Asked first: nobody should wait for a story to be told and then learn that the port is taken. */
const tryPort = ({ host, port }: Configuration) =>
  new Promise<void>((resolve, reject) => {
    const trial = net.createServer();
    trial.once('error', (fault: NodeJS.ErrnoException) => reject(asSentence(fault, host, port)));
    trial.listen(port, host, () => trial.close(() => resolve()));
  });

const asSentence = (fault: NodeJS.ErrnoException, host: string, port: number) => {
  if (fault.code === 'EADDRINUSE')
    return new StartRefused(
      `Porten ${port} används redan av ett annat program. Välj en annan, till exempel PORT=${port + 1}.`,
    );
  if (fault.code === 'EACCES')
    return new StartRefused(
      `Porten ${port} får inte användas av dig. Välj en över 1023, till exempel PORT=3000.`,
    );
  if (fault.code === 'EADDRNOTAVAIL' || fault.code === 'ENOTFOUND')
    return new StartRefused(`HOST=${host} är ingen adress på den här datorn.`);
  return fault;
};

const atMost = (seconds: number) =>
  new Promise<void>((resolve) => void setTimeout(resolve, seconds * 1000).unref());

const stopListening = (listener: Listener) =>
  new Promise<void>((resolve) => {
    listener.close(() => resolve());
    if ('closeIdleConnections' in listener) listener.closeIdleConnections();
  });

const run = async (configuration: Configuration): Promise<{ stop: () => Promise<void> }> => {
  await tryPort(configuration);
  const storage = await openStorage(configuration.storage);
  try {
    await prepareDatabase(storage, configuration, say);
    const { mode, origin, secrets, settings, sealFile, mail } = configuration;
    const { pictureFolder, localVoicesOnly } = configuration;
    const pictures = readPictureSets(pictureFolder);
    for (const fault of pictures.faults) say(fault);
    const { database } = storage;
    const log = makeLog(mode);
    const application: Application = {
      database,
      mode,
      origin,
      secrets,
      settings,
      aids: { pictureSets: pictures.sets, localVoicesOnly },
      sealFile,
      mail: mail && makeMailWay(mail),
      log,
      clock: () => new Date(),
    };
    const listener = await listen(makeApp(application), configuration);
    const runner = makeRunner({ application, jobs, describe: withoutContent });
    runner.start();
    for (const line of await whoMaySignIn(application)) say(line);
    return {
      stop: async () => {
        await Promise.all([
          Promise.race([stopListening(listener), atMost(5)]),
          Promise.race([runner.stop(), atMost(10)]),
        ]);
        await storage.close();
      },
    };
  } catch (fault) {
    await storage.close();
    throw fault;
  }
};

/** Starts the web server; what cannot start says why in a sentence and ends with 1. */
export const start = async (mode: Mode): Promise<void> => {
  try {
    const { stop } = await run(readConfiguration(mode, process.env));
    const end = () => void stop().then(() => process.exit(0));
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  } catch (fault) {
    const sentence = whyNotStarted(fault);
    if (!sentence) throw fault;
    console.error(sentence);
    process.exit(1);
  }
};
