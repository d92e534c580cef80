import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { testOrigin } from './sign-in.ts';

/** The application under test: in this process, or behind a network. */
export interface UnderTest {
  request: (path: string, init?: RequestInit) => Response | Promise<Response>;
}

type Sent = Record<string, string> | FormData;

export const testClient = { clientId: 'brygga', clientSecret: 'secret of the test of thirty-two characters' };

/** Who has shown the provider which number, by subject; `inIdToken` says whether it stands there or at the userinfo address. */
interface Verified {
  numbers: Record<string, string>;
  inIdToken?: boolean;
}

export const numberClaim = 'https://id.test/number';

/** A real OpenID Connect provider on a port of its own; it calls the application under test by function instead of by network. */
export const startProvider = async (
  application: () => UnderTest,
  { numbers, inIdToken = false }: Verified = { numbers: {} },
) => {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: testClient.clientId,
        client_secret: testClient.clientSecret,
        redirect_uris: [`${testOrigin}/logga-in/svar`],
        post_logout_redirect_uris: [`${testOrigin}/utloggad`],
        backchannel_logout_uri: `${testOrigin}/logga-ut/fran-leverantor`,
        backchannel_logout_session_required: true,
      },
    ],
    cookies: { keys: ['key of the test'] },
    pkce: { required: () => true },
    features: { backchannelLogout: { enabled: true }, devInteractions: { enabled: true } },
    fetch: async (url, options) => application().request(new URL(url).pathname, options as RequestInit),
    claims: { openid: ['sub'], number: [numberClaim] },
    conformIdTokenClaims: !inIdToken,
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, [numberClaim]: numbers[sub] }) }),
  });
  server.on('request', provider.callback());
  return { issuer, provider, close: () => server.close() };
};

/** A browser's cookies and redirects over the application (by function) and the provider (by network). */
export const makeBrowser = (app: UnderTest) => {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: URL) => {
    const jar = jars.get(url.origin) ?? new Map<string, string>();
    jars.set(url.origin, jar);
    return jar;
  };
  const send = async (url: URL, form?: Sent): Promise<Response> => {
    const jar = jarOf(url);
    const headers = {
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      'sec-fetch-site': 'same-origin',
    };
    const request = {
      headers,
      redirect: 'manual' as const,
      ...(form && { method: 'POST', body: form instanceof FormData ? form : new URLSearchParams(form) }),
    };
    const answer = await (url.origin === testOrigin
      ? app.request(url.pathname + url.search, request)
      : fetch(url, request));
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value && !/max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.set(name, value);
      else jar.delete(name);
    }
    return answer;
  };
  const visit = async (address: string, form?: Sent): Promise<{ url: URL; answer: Response }> => {
    const url = new URL(address, testOrigin);
    const answer = await send(url, form);
    const next = answer.headers.get('location');
    return next ? visit(new URL(next, url).href) : { url, answer };
  };
  return {
    visit,
    send: (address: string, form?: Sent) => send(new URL(address, testOrigin), form),
  };
};

type TestBrowser = ReturnType<typeof makeBrowser>;

/** Goes to sign-in, through the provider's own login and consent, to wherever the application leads. */
export const signInAtProvider = async (browser: TestBrowser, subject: string, from = '/logga-in/start') => {
  const forms: Record<string, string>[] = [
    { prompt: 'login', login: subject, password: 'x' },
    { prompt: 'consent' },
  ];
  let here = await browser.visit(from);
  for (const form of forms)
    if (here.url.pathname.startsWith('/interaction/')) here = await browser.visit(here.url.href, form);
  return here;
};
