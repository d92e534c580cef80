import type { Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { type FormState, formState } from '../shared/parts/form-state.ts';
import type { Lang } from '../shared/parts/texts.ts';
import { stockholmDay } from '../shared/values/dates.ts';
import { isId } from '../shared/values/ids.ts';
import { asActor, asStatistics, asSystem } from './database.ts';
import { dropDraft, findDraft, keepDraft } from './drafts.store.ts';
import { may } from './may.ts';
import { NotAllowed, NotFound, Unprocessable, WrongRowCount } from './outcomes-of-requests.ts';
import { logRefusal } from './refusal-log.ts';
import type { Application, Expired, OpenVisit, Visit, Visitor } from './visit.ts';

export interface AppEnv {
  Variables: {
    application: Application;
    visitor?: Visitor;
    expired?: Expired;
    /** The posted form, and what was written in it: an error page gives it back. */
    body?: Body;
    typed?: string[];
    lang: Lang;
    secureHeadersNonce?: string;
  };
}

export type Router = Hono<AppEnv>;

/** What a screen answers: a page, another address, or a file. */
export type Answer =
  | Child
  | { redirect: string }
  | { file: string | Uint8Array<ArrayBuffer>; name: string; type: string };

/** A posted form: text fields by name, repeated ones as lists, files apart. */
export interface Body {
  values: Record<string, string | string[]>;
  text: (name: string) => string;
  list: (name: string) => string[];
  file: (name: string) => File | undefined;
}

/** A form with an address of its own: GET shows it, POST does it, and a refusal shows it again with what was typed. */
export interface FormScreen {
  view: (visit: Visit, form: FormState, notice: { draft: boolean }) => Promise<Answer>;
  /** Answers another address; a page at once only where what was posted may stand in no address. */
  act: (visit: Visit, body: Body) => Promise<Answer>;
}

/** A page for signed-in people. It gets what was typed in a form that stands on it when the sign-in ran out. */
export const page = (
  router: Router,
  path: string,
  screen: (visit: Visit, kept: FormState, notice: { draft: boolean }) => Promise<Answer>,
): void => {
  router.get(path, async (c) => {
    const visitor = c.get('visitor');
    if (!visitor) return toSignIn(c);
    const answer = await inTransaction(c, visitor, async (visit) => {
      const draft = await findDraft(visit.tx, ...draftsOn(router, path, visit));
      return screen(visit, formState(visit.lang, draft), { draft: draft !== undefined });
    });
    return reply(c, answer);
  });
};

/** A page of counts: its transaction is the statistics door, which reads no table, open to who may see statistics. */
export const statisticsPage = (
  router: Router,
  path: string,
  screen: (visit: Visit) => Promise<Answer>,
): void => {
  router.get(path, async (c) => {
    const visitor = c.get('visitor');
    if (!visitor) return toSignIn(c);
    const around = circumstances(c);
    const { membershipId } = visitor;
    const answer = await asStatistics(
      around.application.database,
      { membershipId },
      around.today,
      async (tx) => {
        if (!(await may(tx, 'see_statistics'))) throw new NotAllowed();
        return screen({ ...around, tx, visitor });
      },
    );
    return reply(c, answer);
  });
};

/** A page open to everybody; it has no transaction of a membership. */
export const openPage = (
  router: Router,
  path: string,
  screen: (visit: OpenVisit) => Promise<Answer>,
): void => {
  router.get(path, async (c) => reply(c, await screen({ ...circumstances(c), visitor: c.get('visitor') })));
};

/** A form for signed-in people: registers its GET and its POST. */
export const form = (router: Router, path: string, screen: FormScreen): void => {
  standsOn(router, path, path);
  page(router, path, screen.view);
  router.post(path, (c) => post(c, path, screen));
};

/**
 * A button: a POST without a page of its own. Somebody whose sign-in ran out comes back by GET, to the page `back` that has the button
 * and gives back what was typed beside it.
 */
export const act = (router: Router, path: string, back: string, screen: FormScreen): void => {
  standsOn(router, back, path);
  router.get(path, (c) =>
    c.redirect(
      addressOf(back, (name) => c.req.param(name) ?? ''),
      303,
    ),
  );
  router.post(path, (c) => post(c, path, screen));
};

/** Where the forms post that stand on a page, by the page's own path. */
const postsOf = new WeakMap<Router, Map<string, string[]>>();

const standsOn = (router: Router, pagePath: string, postPath: string): void => {
  const posts = postsOf.get(router) ?? new Map<string, string[]>();
  postsOf.set(router, posts.set(pagePath, [...(posts.get(pagePath) ?? []), postPath]));
};

/** The drafts that a page gives back. A button of one row in a list has nothing to fill in, and the page cannot know its address. */
const draftsOn = (router: Router, path: string, visit: Visit): string[] =>
  (postsOf.get(router)?.get(path) ?? [])
    .filter((posted) => namesIn(posted).every((name) => namesIn(path).includes(name)))
    .map((posted) => (posted === path ? draftKey(visit.url) : addressOf(posted, visit.param)));

const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);

const addressOf = (path: string, param: (name: string) => string): string =>
  path.replace(/:(\w+)/g, (_, name) => encodeURIComponent(param(name)));

const post = async (c: Context<AppEnv>, route: string, screen: FormScreen) => {
  const body = c.get('body')!;
  const visitor = c.get('visitor');
  const form = draftKey(new URL(c.req.url));
  if (!visitor) return keepAndSignIn(c, form, body);
  try {
    const done = await inTransaction(c, visitor, async (visit) => {
      const answer = await screen.act(visit, body);
      await dropDraft(visit.tx, form);
      return answer;
    });
    return reply(c, done);
  } catch (fault) {
    if (!(fault instanceof Unprocessable)) {
      await keepTyped(c, visitor, form, body, fault);
      throw fault;
    }
    if (fault.logAs)
      await logRefusal(c.get('application'), { visitor, method: 'POST', route, reason: fault.logAs });
    const state = formState(c.get('lang'), fault.values ?? body.values, fault.errors);
    c.status(422);
    return reply(c, await inTransaction(c, visitor, (visit) => screen.view(visit, state, { draft: false })));
  }
};

/** One form is an address with what chooses its kind; the language chooses nothing. */
const draftKey = ({ pathname, searchParams }: URL): string => {
  const choosing = new URLSearchParams(searchParams);
  choosing.delete('lang');
  return choosing.size > 0 ? `${pathname}?${choosing}` : pathname;
};

/** Where the page may open again, what was written stays as one's own draft too. */
const keepTyped = async (c: Context<AppEnv>, visitor: Visitor, form: string, body: Body, fault: unknown) => {
  if (c.get('typed')?.length && (fault instanceof NotFound || fault instanceof WrongRowCount))
    await asSystem(c.get('application').database, (tx) => keepDraft(tx, visitor, form, body.values));
};

const keepAndSignIn = async (c: Context<AppEnv>, form: string, body: Body) => {
  const expired = c.get('expired');
  const application = c.get('application');
  if (expired) await asSystem(application.database, (tx) => keepDraft(tx, expired, form, body.values));
  return toSignIn(c);
};

const toSignIn = (c: Context<AppEnv>) => {
  const back = new URL(c.req.url);
  return c.redirect(`/logga-in?till=${encodeURIComponent(back.pathname + back.search)}`, 303);
};

const circumstances = (c: Context<AppEnv>): Omit<OpenVisit, 'visitor'> => {
  const application = c.get('application');
  const now = application.clock();
  return {
    application,
    now,
    today: stockholmDay(now),
    lang: c.get('lang'),
    nonce: c.get('secureHeadersNonce') ?? '',
    url: new URL(c.req.url),
    param: (name) => c.req.param(name) ?? '',
  };
};

const inTransaction = <T>(c: Context<AppEnv>, visitor: Visitor, work: (visit: Visit) => Promise<T>) => {
  const around = circumstances(c);
  const acting = { membershipId: visitor.membershipId, administrator: visitor.role === 'administrator' };
  return asActor(around.application.database, acting, around.today, (tx) => work({ ...around, tx, visitor }));
};

const reply = (c: Context<AppEnv>, answer: Answer) => {
  if (answer && typeof answer === 'object' && 'redirect' in answer) return c.redirect(answer.redirect, 303);
  if (answer && typeof answer === 'object' && 'file' in answer)
    return c.body(answer.file, 200, {
      'content-type': answer.type,
      'content-disposition': `attachment; filename="${answer.name}"`,
    });
  return c.html(answer as never);
};

/** An id from the address: what does not look like one does not exist. */
export const idParam = (visit: Visit, name: string): string => {
  const value = visit.param(name);
  if (!isId(value)) throw new NotFound(value.slice(0, 60));
  return value;
};
