import type { Context } from 'hono';
import { asSystem } from '../../../platform/database.ts';
import type { AppEnv } from '../../../platform/request.ts';
import { formState } from '../../../shared/parts/form-state.ts';
import { stockholmDay } from '../../../shared/values/dates.ts';
import { ownLanding } from '../acting.rules.ts';
import { landingOf } from '../landing.rules.ts';
import { allLiveMemberships } from '../memberships.store.ts';
import { openVisit } from '../open-visit.ts';
import { endSessionAddress } from '../provider.ts';
import { ownPath } from '../return-path.rules.ts';
import { sessionHash } from '../session-cookie.ts';
import { isLive } from '../sessions.rules.ts';
import { findSession } from '../sessions.store.ts';
import { signInTexts } from '../sign-in.texts.ts';
import { chooseAddress, endSession, startSession } from '../sign-in.ts';
import { allWaysIn } from '../ways-in.store.ts';
import { DemoSignInPage, SignInPage } from './sign-in-page.tsx';
import { SignedOutPage } from './signed-out-page.tsx';

/** The start page is the role's own first page. */
export const goHome = (c: Context<AppEnv>) => {
  const visitor = c.get('visitor');
  const home = c.get('coming') ? ownLanding : '/logga-in';
  return c.redirect(visitor ? landingOf(visitor.role) : home, 303);
};

/** The account that is signed in, whether or not it has chosen a membership. */
export const signedInAccount = async (c: Context<AppEnv>) => {
  const { database, mode, clock } = c.get('application');
  const tokenHash = sessionHash(c);
  if (!tokenHash) return undefined;
  const session = await asSystem(database, (tx) => findSession(tx, tokenHash));
  return session && isLive(session, mode, clock()) ? { ...session, tokenHash } : undefined;
};

export const showSignIn = async (c: Context<AppEnv>) => {
  const { mode } = c.get('application');
  const returnTo = ownPath(c.req.query('till'));
  if (!c.get('visitor') && (await signedInAccount(c))) return c.redirect(chooseAddress(returnTo), 303);
  const visit = openVisit(c);
  if (mode !== 'demo') return c.html(<SignInPage visit={visit} returnTo={returnTo ?? ''} />);
  return c.html(<DemoSignInPage visit={visit} {...(await everybody(c))} returnTo={returnTo ?? ''} />);
};

/** Whom the demo offers: everybody at work, and those whose own pages can be opened. */
const everybody = (c: Context<AppEnv>) => {
  const { database, clock } = c.get('application');
  return asSystem(database, async (tx) => ({
    people: await allLiveMemberships(tx),
    waysIn: await allWaysIn(tx, stockholmDay(clock())),
  }));
};

/** Signs in as anybody: exists in the demo only, and elsewhere answers as an address that does not exist. */
export const demoSignIn = async (c: Context<AppEnv>) => {
  const { database, mode } = c.get('application');
  if (mode !== 'demo') return c.notFound();
  const body = await c.req.parseBody();
  const returnTo = ownPath(String(body.till ?? ''));
  const { people, waysIn } = await everybody(c);
  const chosen =
    people.find(({ membershipId }) => membershipId === body.uppdrag) ??
    waysIn.find(({ wayInId }) => wayInId === body.vag);
  if (!chosen) {
    const visit = openVisit(c);
    const form = formState(visit.lang, {}, { '': signInTexts[visit.lang].choosePerson });
    return c.html(
      <DemoSignInPage visit={visit} people={people} waysIn={waysIn} returnTo={returnTo ?? ''} form={form} />,
      422,
    );
  }
  return c.redirect(await asSystem(database, (tx) => startSession(c, tx, chosen, returnTo)), 303);
};

/** Ends the session here; where a provider knows of it, the browser goes on and ends that one too. */
export const signOut = async (c: Context<AppEnv>) => {
  const application = c.get('application');
  const idToken = await asSystem(application.database, (tx) => endSession(c, tx));
  const provider = idToken ? await endSessionAddress(application, idToken) : undefined;
  if (provider) c.header('Refresh', `0; url=${provider}`);
  return c.html(<SignedOutPage visit={signedOut(c)} provider={provider} />);
};

/** Where the provider sends the browser when its own session has ended. */
export const showSignedOut = (c: Context<AppEnv>) => c.html(<SignedOutPage visit={signedOut(c)} />);

const signedOut = (c: Context<AppEnv>) => ({ ...openVisit(c, '/logga-in'), visitor: undefined });
