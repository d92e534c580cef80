import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { asSystem } from '../../../platform/database.ts';
import { logRefusal } from '../../../platform/refusal-log.ts';
import type { AppEnv } from '../../../platform/request.ts';
import { noPage } from '../acting.rules.ts';
import { endByProvider } from '../end-by-provider.ts';
import { openVisit } from '../open-visit.ts';
import { endSessionAddress } from '../provider.ts';
import { beginSignIn, finishSignIn, type RefusedSignIn, type SignInRefusal } from '../provider-sign-in.ts';
import { ownPath } from '../return-path.rules.ts';
import { startSession } from '../sign-in.ts';
import { setStateCookie, takeStateCookie } from '../state-cookie.ts';
import { RefusedPage } from './refused-page.tsx';

const statuses: Record<Exclude<SignInRefusal, 'noPage'>, ContentfulStatusCode> = {
  unknownAccount: 403,
  revokedAccount: 403,
  attemptEnded: 400,
  declined: 400,
  wrongAnswer: 400,
  providerGone: 503,
  tooMany: 429,
};

const refuseSignIn = async (c: Context<AppEnv>, refusal: RefusedSignIn) => {
  const application = c.get('application');
  const { kind, subject } = refusal;
  await logRefusal(application, {
    method: 'GET',
    route: c.req.path,
    subject,
    reason: `sign-in: ${kind}`,
  });
  if (kind === 'noPage') return c.redirect(noPage, 303);
  const provider = refusal.idToken && (await endSessionAddress(application, refusal.idToken));
  const visit = openVisit(c, '/logga-in');
  return c.html(
    <RefusedPage visit={visit} kind={kind} subject={subject} provider={provider} />,
    statuses[kind],
  );
};

/** Sends the browser to the provider. In the demo there is none. */
export const startAtProvider = async (c: Context<AppEnv>) => {
  const application = c.get('application');
  if (!application.settings.oidc) return c.notFound();
  const asPerson = c.req.query('som') === 'deltagare';
  if (asPerson && !application.settings.oidc.person) return c.notFound();
  const begun = await beginSignIn(application, ownPath(c.req.query('till')) ?? '', asPerson);
  if (!begun.ok) return refuseSignIn(c, { kind: begun.refusal });
  setStateCookie(c, begun.value.state);
  return c.redirect(begun.value.address, 303);
};

/** Where the provider sends the browser back. */
export const answerFromProvider = async (c: Context<AppEnv>) => {
  const application = c.get('application');
  if (!application.settings.oidc) return c.notFound();
  const finished = await finishSignIn(application, new URL(c.req.url).searchParams, takeStateCookie(c));
  if (!finished.ok) return refuseSignIn(c, finished.refusal);
  const { returnTo, ...proven } = finished.value;
  return c.redirect(await asSystem(application.database, (tx) => startSession(c, tx, proven, returnTo)), 303);
};

/** The provider's own call when somebody signs out there. */
export const logoutFromProvider = async (c: Context<AppEnv>) => {
  const application = c.get('application');
  if (!application.settings.oidc) return c.notFound();
  const { logout_token } = await c.req.parseBody();
  try {
    await endByProvider(application, String(logout_token ?? ''));
    return c.body(null, 200);
  } catch (fault) {
    const reason = `back-channel logout: ${(fault as Error).name}`;
    await logRefusal(application, { method: 'POST', route: c.req.path, reason });
    return c.json({ error: 'invalid_request' }, 400);
  }
};
