import type { Seer, StoredPage } from './findings.ts';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const hash = /\b[0-9a-f]{16}\b/g;

/** Each person and each case is a page of its own: they stand at different places of their ways. */
const eachIsItsOwn = /^\/(deltagare|arenden)\/[0-9a-f-]{36}$/;

/** So many of them are looked at for each who reaches them; beyond that, those that nobody has seen yet. */
const ownOfEach = 10;

/** Choices that make another form of the page. */
const choosing = new Set(['slag', 'till']);

/** A version of a model is named by the beginning of its content's hash. */
const contentHash = /\/[0-9a-f]{16}(?=\/|$)/;

/** An unusual read is named by its day, its number in the log and the rule; a note by its role. */
const reviewed = /(?<=\/ovanligt\/)[\d-]{10}\/\d+\/\w+$|(?<=\/roller\/)\w+$/;

/** The kind of page that an address leads to: neither ids nor what a filter is set to make another one. */
export const kindOf = (address: string): string => {
  const url = new URL(address, 'http://here');
  const names = [...url.searchParams].map(([name, value]) =>
    choosing.has(name) ? `${name}=${value.replace(uuid, ':id').replace(hash, ':hash')}` : name,
  );
  const path = eachIsItsOwn.test(url.pathname)
    ? url.pathname
    : url.pathname.replace(uuid, ':id').replace(contentHash, '/:hash').replace(reviewed, ':one');
  return [path, ...names.toSorted()].join(' ');
};

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
    .map(([, href]) => href!.replaceAll('&amp;', '&').replace(/#.*$/, ''))
    .filter((href) => href.startsWith('/') && !href.startsWith('//'));

const changesOnlyLanguage = (address: string) => new URL(address, 'http://here').searchParams.has('lang');

/**
 * One page of each kind that somebody reaches by links from where they land.
 * @param shown the persons and cases that others have seen; those seen here are added
 */
export const reachablePages = async (
  origin: string,
  seer: Seer,
  shown = new Set<string>(),
): Promise<StoredPage[]> => {
  const known = new Set<string>();
  let own = 0;
  const found: StoredPage[] = [];
  const waiting = ['/'];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = kindOf(address);
    if (known.has(kind) || changesOnlyLanguage(address)) continue;
    known.add(kind);
    if (eachIsItsOwn.test(address)) {
      own += 1;
      if (own > ownOfEach && shown.has(address)) continue;
      shown.add(address);
    }
    const answer = await fetch(origin + address, { headers: { cookie: seer.cookie }, redirect: 'manual' });
    const isPage = answer.headers.get('content-type')?.startsWith('text/html');
    if (answer.status >= 300 && answer.status < 400) waiting.push(answer.headers.get('location') ?? '/');
    if (!isPage || answer.status >= 300) continue;
    const html = await answer.text();
    const policy = answer.headers.get('content-security-policy') ?? undefined;
    found.push({ seenBy: seer.name, address, html, policy });
    waiting.push(...linksOf(html));
  }
  return found;
};
