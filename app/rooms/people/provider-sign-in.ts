import * as oidc from 'openid-client';
import { asSystem } from '../../platform/database.ts';
import type { Application } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { findAccount } from './accounts.store.ts';
import { holdsNumber, openedAccount } from './person-sign-in.ts';
import { providerOf } from './provider.ts';
import { hashOf } from './session-cookie.ts';
import { countAttempts, deleteOldAttempts, insertAttempt, takeAttempt } from './sign-in-attempts.store.ts';

/** Why a sign-in was refused; the name is the key of its sentence. */
export type SignInRefusal =
  | 'unknownAccount'
  | 'noPage'
  | 'revokedAccount'
  | 'attemptEnded'
  | 'declined'
  | 'wrongAnswer'
  | 'providerGone'
  | 'tooMany';

/** Who has proved to be whom at the provider, and has an account here. */
export interface ProvenSignIn {
  accountId: string;
  issuer: string;
  providerSession?: string;
  idToken?: string;
  returnTo: string;
}

const lifetime = 15 * 60_000;
const atOnce = 2000;

const callback = (application: Application) => `${application.origin}/logga-in/svar`;

/** Begins a sign-in: the address to send the browser to, and the state that this browser must bring back. */
export const beginSignIn = async (
  application: Application,
  returnTo: string,
  asPerson = false,
): Promise<Result<{ address: string; state: string }, SignInRefusal>> => {
  const provider = await providerOf(application).catch(() => undefined);
  if (!provider) return refuse('providerGone');
  const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
  const now = application.clock();
  const kept = await asSystem(application.database, async (tx) => {
    await deleteOldAttempts(tx, new Date(now.getTime() - lifetime));
    if ((await countAttempts(tx)) >= atOnce) return false;
    await insertAttempt(tx, { stateHash: hashOf(state), nonce, verifier, returnTo, asPerson, now });
    return true;
  });
  if (!kept) return refuse('tooMany');
  const address = oidc.buildAuthorizationUrl(provider, {
    redirect_uri: callback(application),
    scope: (asPerson && application.settings.oidc?.person?.scope) || 'openid',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  return accept({ address: address.href, state });
};

/** `number` is there where a person signs in to the own pages, empty when the provider told none. */
type Proof = Omit<ProvenSignIn, 'accountId'> & { subject: string; number?: string };

/** The refusal, and what the log may know of it. */
export interface RefusedSignIn {
  kind: SignInRefusal;
  subject?: string;
  idToken?: string;
}

/** Ends a sign-in with what the provider answered, in the browser that began it. */
export const finishSignIn = async (
  application: Application,
  answer: URLSearchParams,
  stateOfBrowser: string | undefined,
): Promise<Result<ProvenSignIn, RefusedSignIn>> => {
  const proof = await prove(application, answer, stateOfBrowser);
  if (!proof.ok) return refuse({ kind: proof.refusal });
  const { subject, number, ...proven } = proof.value;
  if (number !== undefined) {
    const accountId = await openedAccount(application, { issuer: proven.issuer, subject, number });
    return accountId ? accept({ ...proven, accountId }) : refuse({ kind: 'noPage', idToken: proven.idToken });
  }
  const account = await asSystem(application.database, (tx) => findAccount(tx, proven.issuer, subject));
  if (account && !account.revokedAt) return accept({ ...proven, accountId: account.accountId });
  const kind = account ? 'revokedAccount' : 'unknownAccount';
  return refuse({ kind, subject, idToken: proven.idToken });
};

const prove = async (
  application: Application,
  answer: URLSearchParams,
  stateOfBrowser: string | undefined,
): Promise<Result<Proof, SignInRefusal>> => {
  const state = answer.get('state');
  if (!state || state !== stateOfBrowser) return refuse('attemptEnded');
  const attempt = await asSystem(application.database, (tx) => takeAttempt(tx, hashOf(state)));
  const tooOld = attempt && application.clock().getTime() - attempt.createdAt.getTime() > lifetime;
  if (!attempt || tooOld) return refuse('attemptEnded');
  try {
    const address = new URL(`${callback(application)}?${answer}`);
    const tokens = await oidc.authorizationCodeGrant(await providerOf(application), address, {
      expectedState: state,
      expectedNonce: attempt.nonce,
      pkceCodeVerifier: attempt.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    const providerSession = typeof claims.sid === 'string' ? claims.sid : undefined;
    const proof = {
      issuer: claims.iss,
      subject: claims.sub,
      providerSession,
      idToken: tokens.id_token!,
      returnTo: attempt.returnTo,
    };
    const claim = application.settings.oidc?.person?.claim;
    if (!attempt.asPerson || !claim) return accept(proof);
    const told = async () =>
      (await oidc.fetchUserInfo(await providerOf(application), tokens.access_token, claims.sub))[claim];
    const number = String(claims[claim] ?? (await told()) ?? '');
    // What is kept for signing out there must not hold the number.
    const mayKeep = claims[claim] === undefined && !holdsNumber(claims.sub, number);
    return accept({ ...proof, number, idToken: mayKeep ? proof.idToken : undefined });
  } catch (fault) {
    return refuse(whyNot(fault));
  }
};

const whyNot = (fault: unknown): SignInRefusal => {
  if (fault instanceof oidc.AuthorizationResponseError)
    return fault.error === 'access_denied' ? 'declined' : 'wrongAnswer';
  const gone = fault instanceof TypeError || (fault as { code?: string }).code === 'OAUTH_TIMEOUT';
  return gone ? 'providerGone' : 'wrongAnswer';
};
