import type { Context } from 'hono';
import { type Answer, circumstances, reply } from '../../../platform/answers.ts';
import type { AppEnv, Body, Router } from '../../../platform/app-env.ts';
import { asEmployer, asSystem } from '../../../platform/database.ts';
import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type FormState, formState } from '../../../shared/parts/form-state.ts';
import { clearSessionCookie, hashOf, sessionToken } from '../../people/session-cookie.ts';
import { isLive, shouldNoteSeen } from '../../people/sessions.rules.ts';
import { logEmployerRead, readEmployerPage } from '../employer-page.store.ts';
import { findEmployerSession, noteEmployerSeen } from '../employer-session.store.ts';
import type { EmployerVisit } from '../employer-visit.ts';
import { sightOf } from '../sight.rules.ts';

export const employerCookie = 'brygga-arbetsgivare';

interface EmployerForm {
  view: (visit: EmployerVisit, form: FormState) => Promise<Answer>;
  act: (visit: EmployerVisit, body: Body) => Promise<{ redirect: string }>;
}

/** The page that is shown where nothing opens: one, whatever the reason. */
type Shut = (c: Context<AppEnv>) => Response | Promise<Response>;

/** Somebody, or a page of theirs by itself: its script, or a picture in it. */
type AskedBy = 'somebody' | 'page';

/** Who has come in by a link, while the sign-in lasts. */
const findLive = async (c: Context<AppEnv>, askedBy: AskedBy) => {
  const token = sessionToken(c, employerCookie);
  if (!token) return undefined;
  const { database, mode, clock } = c.get('application');
  const [hash, now] = [hashOf(token), clock()];
  return asSystem(database, async (tx) => {
    const session = await findEmployerSession(tx, hash);
    if (!session?.signedInAt || !isLive(session, mode, now)) return undefined;
    if (askedBy === 'somebody' && shouldNoteSeen(session, now)) await noteEmployerSeen(tx, hash, now);
    return session;
  });
};

/**
 * Does the work in one transaction behind the door, with its line in the log of reads; nothing where the door stays shut. What a page asks by
 * itself shows nobody: it is no read, and keeps no sign-in alive.
 */
const through = async <T>(
  c: Context<AppEnv>,
  work: (visit: EmployerVisit) => Promise<T>,
  askedBy: AskedBy = 'somebody',
): Promise<{ done: T } | undefined> => {
  const session = await findLive(c, askedBy);
  if (!session) return undefined;
  const around = circumstances(c);
  const { collaborationId } = session;
  try {
    const done = await asEmployer(around.application.database, session, around.today, async (tx) => {
      const page = await readEmployerPage(tx);
      if (askedBy === 'somebody') await logEmployerRead(tx, page);
      return work({ ...around, tx, collaborationId, page });
    });
    return { done };
  } catch (fault) {
    if ((fault as { code?: string }).code === '28000') return undefined;
    throw fault;
  }
};

/** Registers pages and forms behind the employer's door. */
export const behindLink = (shut: Shut) => {
  const closed = (c: Context<AppEnv>) => {
    clearSessionCookie(c, employerCookie);
    return shut(c);
  };
  const show = async (
    c: Context<AppEnv>,
    screen: (visit: EmployerVisit) => Promise<Answer>,
    askedBy?: AskedBy,
  ) => {
    const shown = await through(c, screen, askedBy);
    return shown ? reply(c, shown.done) : closed(c);
  };
  const page = (router: Router, path: string, screen: (visit: EmployerVisit) => Promise<Answer>): void => {
    router.get(path, (c) => show(c, screen));
  };
  const picture = (router: Router, path: string, screen: (visit: EmployerVisit) => Promise<Answer>): void => {
    router.get(path, (c) => show(c, screen, 'page'));
  };
  const form = (router: Router, path: string, { view, act }: EmployerForm): void => {
    page(router, path, (visit) => view(visit, formState(visit.lang)));
    router.post(path, async (c: Context<AppEnv>) => {
      const body = c.get('body')!;
      try {
        const done = await through(c, (visit) => act(visit, body));
        return done ? reply(c, done.done) : closed(c);
      } catch (fault) {
        if (!(fault instanceof Unprocessable)) throw fault;
        const state = formState(c.get('lang'), fault.values ?? body.values, fault.errors);
        c.status(422);
        return show(c, (visit) => view(visit, state));
      }
    });
  };
  /** Whether an open page still holds: nothing (204), else what shall stand there instead. */
  const kept = (
    router: Router,
    path: string,
    emptied: (c: Context<AppEnv>) => Response | Promise<Response>,
  ) => {
    router.post(path, async (c: Context<AppEnv>) => {
      const mark = c.get('body')!.text('syns');
      const found = await through(c, async ({ page: shown }) => sightOf(shown) === mark, 'page');
      return found?.done ? c.body(null, 204) : emptied(c);
    });
  };
  return { page, picture, form, kept };
};
