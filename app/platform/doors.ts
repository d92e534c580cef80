import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type FormState, formState } from '../shared/parts/form-state.ts';
import type { Lang } from '../shared/parts/texts.ts';
import { typedTexts } from '../shared/parts/typed.texts.ts';
import { type Answer, reply, toSignIn } from './answers.ts';
import type { AppEnv, Body, Router } from './app-env.ts';
import { answerDraft } from './autosave.ts';
import { asSystem, type Tx } from './database.ts';
import { addressOf, draftKey, draftsOn, standsOn } from './draft-addresses.ts';
import { dropDraft, findDraft, keepDraft } from './drafts.store.ts';
import { NotFound, Unprocessable, WrongRowCount } from './outcomes-of-requests.ts';
import { showingAgain } from './posted-form.ts';
import { logRefusal, type Refusal } from './refusal-log.ts';
import type { DraftOwner } from './visit.ts';

/** What a request through any door has. */
interface AnyVisit {
  tx: Tx;
  lang: Lang;
  url: URL;
  param: (name: string) => string;
}

/** A form with an address of its own: GET shows it, POST does it, and a refusal shows it again with what was typed. */
export interface FormOf<V> {
  view: (visit: V, form: FormState, notice: { draft: boolean }) => Promise<Answer>;
  /** Answers another address; a page at once only where what was posted may stand in no address. */
  act: (visit: V, body: Body) => Promise<Answer>;
  /** The form keeps itself as the writer's draft while it is written (`DraftLine`). */
  autosave?: true;
  /** How many files of the largest size belong to the form, where it is more than one. */
  files?: number;
}

/** A page that gets what was typed in a form that stands on it when the sign-in ran out. */
export type PageOf<V> = FormOf<V>['view'];

/** A way into the database for requests of one kind: who comes, and the transaction they get. */
export interface Door<Who extends DraftOwner & NonNullable<Refusal['visitor']>, V extends AnyVisit> {
  who: (c: Context<AppEnv>) => Who | undefined;
  enter: <T>(c: Context<AppEnv>, who: Who, work: (visit: V) => Promise<T>) => Promise<T>;
}

/** Registers pages, forms and buttons behind a door: drafts, refusals and what a sign-in that ran out leaves are the same behind each. */
export const behindDoor = <Who extends DraftOwner & NonNullable<Refusal['visitor']>, V extends AnyVisit>({
  who,
  enter,
}: Door<Who, V>) => {
  const page = (router: Router, path: string, screen: PageOf<V>): void => {
    router.get(path, async (c) => {
      const asker = who(c);
      if (!asker) return toSignIn(c);
      const answer = await enter(c, asker, async (visit) => {
        const draft = await findDraft(visit.tx, ...draftsOn(router, path, visit));
        const kept = { ...formState(visit.lang, draft?.values), kept: draft?.kept };
        return screen(visit, kept, { draft: draft !== undefined });
      });
      return reply(c, answer);
    });
  };

  const post = async (c: Context<AppEnv>, route: string, screen: FormOf<V>) => {
    const body = c.get('body')!;
    const asker = who(c);
    const form = draftKey(new URL(c.req.url));
    if (!asker) return keepAndSignIn(c, form, body);
    if (body.tooLarge) return showAgain(c, asker, form, body, screen);
    try {
      const drop = () => enter(c, asker, ({ tx }) => dropDraft(tx, form));
      const kept = screen.autosave && (await answerDraft(c, asker, form, body, drop));
      if (kept) return kept;
      const done = await enter(c, asker, async (visit) => {
        const answer = await screen.act(visit, body);
        await dropDraft(visit.tx, form);
        return answer;
      });
      return reply(c, done);
    } catch (fault) {
      if (!(fault instanceof Unprocessable)) {
        await keepTyped(c, asker, form, body, fault);
        throw fault;
      }
      const { logAs } = fault;
      if (logAs)
        await logRefusal(c.get('application'), { visitor: asker, method: 'POST', route, reason: logAs });
      const state = formState(c.get('lang'), fault.values ?? body.values, fault.errors);
      c.status(422);
      return reply(c, await enter(c, asker, (visit) => screen.view(visit, state, { draft: false })));
    }
  };

  /** Nothing of a form that was too large is done. Where not all of it could be read, what was kept last as a draft fills in. */
  const showAgain = async (c: Context<AppEnv>, asker: Who, form: string, body: Body, screen: FormOf<V>) => {
    const lang = c.get('lang');
    c.status(422);
    return reply(
      c,
      await enter(c, asker, async (visit) => {
        const draft = body.tooLarge?.whole ? undefined : await findDraft(visit.tx, form);
        const state = formState(
          lang,
          { ...draft?.values, ...body.values },
          { '': tooLargeIn(body, draft !== undefined, lang) },
        );
        return screen.view(visit, { ...state, kept: draft?.kept }, { draft: false });
      }),
    );
  };

  const form = (router: Router, path: string, screen: FormOf<V>): void => {
    standsOn(router, path, path);
    page(router, path, screen.view);
    router.post(
      path,
      showingAgain((c: Context<AppEnv>) => post(c, path, screen), screen.files),
    );
  };

  const act = (router: Router, path: string, back: string, screen: FormOf<V>): void => {
    standsOn(router, back, path);
    router.get(path, (c) =>
      c.redirect(
        addressOf(back, (name) => c.req.param(name) ?? ''),
        303,
      ),
    );
    router.post(
      path,
      showingAgain((c: Context<AppEnv>) => post(c, path, screen), screen.files),
    );
  };

  return { page, form, act };
};

/** Where the page may open again, what was written stays as one's own draft too. */
const keepTyped = async (c: Context<AppEnv>, owner: DraftOwner, form: string, body: Body, fault: unknown) => {
  if (c.get('typed')?.length && (fault instanceof NotFound || fault instanceof WrongRowCount))
    await asSystem(c.get('application').database, (tx) => keepDraft(tx, owner, form, body.values));
};

/** That a form was too large, how large it may be, and what is left of it. */
const tooLargeIn = ({ tooLarge }: Body, hasDraft: boolean, lang: Lang): string => {
  const t = typedTexts[lang];
  const most = t.formTooLarge(tooLarge?.megabytes ?? 0);
  if (tooLarge?.whole) return `${most} ${t.formKept}`;
  return `${most} ${hasDraft ? t.formCutDraft : t.formCut}`;
};

const keepAndSignIn = async (c: Context<AppEnv>, form: string, body: Body) => {
  const expired = c.get('expired');
  if (body.tooLarge && !expired) throw new HTTPException(413);
  const { database } = c.get('application');
  if (expired) await asSystem(database, (tx) => keepDraft(tx, expired, form, body.values));
  return toSignIn(c);
};
