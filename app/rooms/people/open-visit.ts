import type { Context } from 'hono';
import type { AppEnv } from '../../platform/request.ts';
import type { OpenVisit } from '../../platform/visit.ts';
import { stockholmDay } from '../../shared/values/dates.ts';

/** What the frame needs around a page that is outside every membership: sign-in, errors. `shownAs` stands in its links. */
export const openVisit = (c: Context<AppEnv>, shownAs?: string): OpenVisit => {
  const application = c.get('application');
  const now = application.clock();
  return {
    application,
    now,
    today: stockholmDay(now),
    lang: c.get('lang'),
    nonce: c.get('secureHeadersNonce') ?? '',
    url: new URL(shownAs ?? c.req.url, application.origin),
    param: (name) => c.req.param(name) ?? '',
    visitor: c.get('visitor'),
  };
};
