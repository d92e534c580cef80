import { expect } from 'vitest';
import { makeTestApplication, postForm, signIn, type TestApplication } from '../../../tests/sign-in.ts';
import { makeApp } from '../../app.ts';
import { minute } from '../../platform/jobs.testing.ts';
import type { AskedJob } from '../../platform/jobs.ts';
import type { Router } from '../../platform/request.ts';
import { makeRunner } from '../../platform/run-jobs.ts';
import { newId } from '../../shared/values/ids.ts';
import { type Importing, openImporting } from './importing.testing.ts';
import type { FileKind } from './imports.rules.ts';

export interface Waiting {
  at: Importing;
  application: TestApplication;
  app: Router;
  cookie: string;
  /** Sends a file as a manager through the page, and answers its address. */
  upload: (kind: FileKind, bytes: Uint8Array<ArrayBuffer>, importId?: string) => Promise<string>;
  /** Runs what has been asked for, by these jobs, at a minute after noon; answers their names. */
  runJobs: (job: AskedJob, now?: Date) => Promise<string[]>;
}

/** A house to import into, whose jobs a test runs by hand. */
export const openWaiting = async (): Promise<Waiting> => {
  const at = await openImporting();
  const application = makeTestApplication(at.database);
  const app = makeApp(application);
  const cookie = await signIn(app, at.world.members.manager!);
  return {
    at,
    application,
    app,
    cookie,
    upload: async (kind, bytes, importId = newId()) => {
      const sent = new FormData();
      sent.set('import', importId);
      sent.set('innehall', kind);
      sent.set('fil', new File([bytes], 'alla.csv'));
      const answer = await postForm(app, '/import', sent, cookie);
      expect(answer.status).toBe(303);
      return answer.headers.get('location')!;
    },
    runJobs: (job, now = minute(0)) =>
      makeRunner({
        application: { ...application, clock: () => now },
        jobs: [job],
        describe: ({ message }) => ({ message }),
      }).runDue(),
  };
};
