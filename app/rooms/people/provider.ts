import * as oidc from 'openid-client';
import type { Application, Settings } from '../../platform/visit.ts';

type Provider = NonNullable<Settings['oidc']>;

const known = new WeakMap<Provider, Promise<oidc.Configuration>>();

const discover = ({ issuer, clientId, clientSecret }: Provider) =>
  oidc.discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
    timeout: 10,
    execute: issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [],
  });

/** The sign-in provider as it describes itself: asked once, and again only after it has failed to answer. */
export const providerOf = async ({ settings }: Application): Promise<oidc.Configuration> => {
  const { oidc: provider } = settings;
  if (!provider) throw new Error('There is no sign-in provider in the demo');
  const asked = known.get(provider) ?? discover(provider);
  known.set(provider, asked);
  asked.catch(() => known.delete(provider));
  return asked;
};

/** Where the browser ends the provider's own session; undefined where the provider has no such place or does not answer. */
export const endSessionAddress = async (
  application: Application,
  idToken: string,
): Promise<string | undefined> => {
  try {
    const parameters = {
      id_token_hint: idToken,
      post_logout_redirect_uri: `${application.origin}/utloggad`,
    };
    return oidc.buildEndSessionUrl(await providerOf(application), parameters).href;
  } catch {
    return undefined;
  }
};
