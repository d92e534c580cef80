import type { Context } from 'hono';
import type { AppEnv } from '../../platform/request.ts';
import { sessionHash } from './session-cookie.ts';
import { goOnAs } from './sign-in.ts';

/** From here this browser opens the person's own pages, with the member beside, until that is ended. */
export const goBeside = async (
  c: Context<AppEnv>,
  membershipId: string,
  besidePerson: string,
): Promise<void> => {
  const tokenHash = sessionHash(c);
  if (tokenHash) await goOnAs(c, tokenHash, { membershipId, besidePerson });
};

/** Back in one's own membership. */
export const leaveBeside = async (c: Context<AppEnv>, membershipId: string): Promise<void> => {
  const tokenHash = sessionHash(c);
  if (tokenHash) await goOnAs(c, tokenHash, { membershipId });
};
