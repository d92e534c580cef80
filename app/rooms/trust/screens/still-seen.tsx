import type { Context } from 'hono';
import { asActor } from '../../../platform/database.ts';
import { mayStillSee } from '../../../platform/read-log.ts';
import type { AppEnv } from '../../../platform/request.ts';
import { stockholmDay } from '../../../shared/values/dates.ts';
import { isId } from '../../../shared/values/ids.ts';
import { Emptied } from '../parts/emptied.tsx';

/**
 * What the script of an open page asks every ten seconds: may its reader still see what stands there? Answers nothing (204) when it
 * may, else what shall stand there instead. Shows nothing of anybody, so it is no read; and it keeps no sign-in alive.
 */
export const stillSeen = async (c: Context<AppEnv>) => {
  const { database, clock } = c.get('application');
  const visitor = c.get('visitor');
  if (!visitor) return c.html(<Emptied lang={c.get('lang')} why="signedOut" />);
  const [mark = '', ...participantIds] = c.get('body')!.text('syns').split(' ');
  const shown = [mark, ...participantIds.filter(isId)];
  const acting = { membershipId: visitor.membershipId };
  const unchanged = await asActor(database, acting, stockholmDay(clock()), (tx) => mayStillSee(tx, shown));
  return unchanged ? c.body(null, 204) : c.html(<Emptied lang={c.get('lang')} why="changed" />);
};
