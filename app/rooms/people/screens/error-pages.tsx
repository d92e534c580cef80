import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { matchedRoutes } from 'hono/route';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { NoPdf, NotAllowed, NotFound, WrongRowCount } from '../../../platform/outcomes-of-requests.ts';
import { logRefusal } from '../../../platform/refusal-log.ts';
import type { AppEnv } from '../../../platform/request.ts';
import { type FaultKind, faultKind, withoutContent } from '../faults.rules.ts';
import { openVisit } from '../open-visit.ts';
import { type ErrorKind, ErrorPage } from '../parts/error-page.tsx';

/** Every error page shows the same links, so that two answers of a kind are alike to the byte. */
const show = (c: Context<AppEnv>, status: ContentfulStatusCode, kind: ErrorKind, reference?: string) =>
  c.html(
    <ErrorPage
      visit={openVisit(c, '/')}
      kind={kind}
      reference={reference}
      typed={c.get('typed')}
      easy={c.get('coming') !== undefined}
    />,
    status,
  );

export const notFoundPage = (c: Context<AppEnv>) => show(c, 404, 'notFound');

/** The route as it is registered: the address itself may name a person. */
const routeOf = (c: Context<AppEnv>) =>
  matchedRoutes(c)
    .filter(({ path }) => path !== '/*' && path !== '*')
    .at(-1)?.path ?? 'none';

const pages: Record<Exclude<FaultKind, 'unexpected' | 'signInEnded' | 'notAllowed'>, ContentfulStatusCode> = {
  databaseGone: 503,
  diskFull: 503,
  changed: 409,
};

const notAllowedPage = (c: Context<AppEnv>) =>
  refused(c, 'not_allowed', undefined, () => show(c, 403, 'notAllowed'));

/** What is shown for each thing a screen can throw. */
export const errorPage = async (fault: Error, c: Context<AppEnv>): Promise<Response> => {
  if (fault instanceof HTTPException) return formRefused(fault, c);
  if (fault instanceof NotFound) return refused(c, 'not_found', fault.subject, () => notFoundPage(c));
  if (fault instanceof NotAllowed) return notAllowedPage(c);
  if (fault instanceof WrongRowCount) return show(c, 409, 'changed');
  if (fault instanceof NoPdf) return show(c, 501, 'noPdf');
  return faultPage(fault, c);
};

const forms: Partial<Record<ContentfulStatusCode, ErrorKind>> = { 400: 'unreadable', 413: 'tooLarge' };

/** A form that was not even read. It reached for nothing of anybody's, so that it stands in the server's own log only. */
const formRefused = ({ status }: HTTPException, c: Context<AppEnv>) => {
  const size = c.req.header('content-length');
  c.get('application').log.info({ status, route: routeOf(c), size }, 'form refused');
  return show(c, status, forms[status] ?? 'unexpected');
};

/** "Not yours" and "no such" are logged alike, and the page waits for its line in the log. */
const refused = async (
  c: Context<AppEnv>,
  reason: string,
  subject: string | undefined,
  page: () => Response | Promise<Response>,
): Promise<Response> => {
  const [application, visitor] = [c.get('application'), c.get('visitor')];
  const refusal = { visitor, method: c.req.method, route: routeOf(c), subject, reason };
  try {
    await logRefusal(application, refusal);
    return page();
  } catch (fault) {
    return faultPage(fault as Error, c);
  }
};

const faultPage = (fault: Error, c: Context<AppEnv>): Response | Promise<Response> => {
  const kind = faultKind(fault);
  if (kind === 'signInEnded') return c.redirect('/logga-in', 303);
  const reference = randomBytes(4).toString('hex');
  c.get('application').log.error(
    { reference, kind, method: c.req.method, route: routeOf(c), ...withoutContent(fault) },
    'request failed',
  );
  if (kind === 'unexpected') return show(c, 500, 'unexpected', reference);
  if (kind === 'notAllowed') return notAllowedPage(c);
  if (kind !== 'changed') c.header('Retry-After', '15');
  return show(c, pages[kind], kind);
};
