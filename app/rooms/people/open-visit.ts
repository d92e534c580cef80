import type { Context } from 'hono';
import { circumstances } from '../../platform/answers.ts';
import type { AppEnv } from '../../platform/request.ts';
import type { OpenVisit } from '../../platform/visit.ts';

/** What the frame needs around a page that is outside every membership: sign-in, errors. `shownAs` stands in its links. */
export const openVisit = (c: Context<AppEnv>, shownAs?: string): OpenVisit => {
  const around = circumstances(c);
  return {
    ...around,
    url: new URL(shownAs ?? c.req.url, around.application.origin),
    visitor: c.get('visitor'),
  };
};
