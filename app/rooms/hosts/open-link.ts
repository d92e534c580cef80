import { asSystem } from '../../platform/database.ts';
import type { Application } from '../../platform/visit.ts';
import { newId } from '../../shared/values/ids.ts';
import { hashOf, newToken } from '../people/session-cookie.ts';
import { expiryOf as sessionExpiry } from '../people/sessions.rules.ts';
import {
  beginVisit,
  countTry,
  type EmployerSession,
  findEmployerSession,
  signInEmployer,
} from './employer-session.store.ts';
import { codeHash, newCode, tidyCode } from './visits-by-link.rules.ts';

interface CodeLetter {
  subject: string;
  body: (code: string) => string;
}

/** By the token of a link, or in a browser that has begun and asks for another code. */
type By = { linkToken: string } | { sessionToken: string };

/** A code to the address of the link. Answers the token of the browser that may try it; why not where there is none. */
export const sendCode = async (
  { database, clock, origin }: Application,
  by: By,
  letter: CodeLetter,
): Promise<{ token: string } | 'shut' | 'too_many'> => {
  const [token, code, now] = [newToken(), newCode(), clock()];
  const what = await asSystem(database, (tx) =>
    beginVisit(tx, {
      link: 'linkToken' in by ? hashOf(by.linkToken) : null,
      from: 'sessionToken' in by ? hashOf(by.sessionToken) : null,
      session: hashOf(token),
      code: codeHash(code, token),
      mailId: newId(now.getTime()),
      host: new URL(origin).hostname,
      subject: letter.subject,
      body: letter.body(code),
      now,
    }),
  );
  return what === 'sent' ? { token } : what;
};

/** The session of a browser, where it waits for a code or is signed in. */
export const findVisit = (application: Application, token: string): Promise<EmployerSession | undefined> =>
  asSystem(application.database, (tx) => findEmployerSession(tx, hashOf(token)));

/** Tries a code. Each try counts, also one whose request is given up. Answers the token of the session that is signed in, or why none is. */
export const tryCode = async (
  { database, clock, mode }: Application,
  token: string,
  typed: string,
): Promise<{ token: string } | 'wrong' | 'over'> => {
  const [hash, now] = [hashOf(token), clock()];
  const counted = await asSystem(database, (tx) => countTry(tx, hash, now));
  if (!counted) return 'over';
  return asSystem(database, async (tx) => {
    const session = await findEmployerSession(tx, hash);
    if (session?.codeHash !== codeHash(tidyCode(typed), token)) return 'wrong';
    const next = newToken();
    await signInEmployer(tx, hash, hashOf(next), now, sessionExpiry(mode, now));
    return { token: next };
  });
};
