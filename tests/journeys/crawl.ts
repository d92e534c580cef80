/** A version of a model is named by the beginning of its content's hash. */
const contentHash = /\/[0-9a-f]{16}(?=\/|$)/;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The kind of page that an address leads to: ids, and what a choice in the address is, do not make another one. */
export const kindOf = (address: string): string => {
  const url = new URL(address, 'http://here');
  return `${url.pathname.replace(uuid, ':id').replace(contentHash, '/:hash')}${url.search ? '?' : ''}`;
};

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
    .map(([, href]) => href!.replaceAll('&amp;', '&').replace(/#.*$/, ''))
    .filter((href) => href.startsWith('/') && !href.startsWith('//'));

const changesOnlyLanguage = (address: string) => new URL(address, 'http://here').searchParams.has('lang');

/** One address of each kind of page that somebody can reach by links from where they land. */
export const reachablePages = async (origin: string, cookie: string, start: string[]): Promise<string[]> => {
  const found = new Map<string, string>();
  const waiting = [...start];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = kindOf(address);
    if (found.has(kind) || changesOnlyLanguage(address)) continue;
    const answer = await fetch(origin + address, { headers: { cookie }, redirect: 'manual' });
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    if (answer.status >= 300 && answer.status < 400) waiting.push(...[answer.headers.get('location') ?? '/']);
    if (!isPage || answer.status >= 300) continue;
    found.set(kind, address);
    waiting.push(...linksOf(await answer.text()));
  }
  return [...found.values()];
};
