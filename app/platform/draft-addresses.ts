import type { Router } from './app-env.ts';

/** Where the forms post that stand on a page, by the page's own path. */
const postsOf = new WeakMap<Router, Map<string, string[]>>();

/** Tells that a form which posts to one path stands on the page of another. */
export const standsOn = (router: Router, pagePath: string, postPath: string): void => {
  const posts = postsOf.get(router) ?? new Map<string, string[]>();
  postsOf.set(router, posts.set(pagePath, [...(posts.get(pagePath) ?? []), postPath]));
};

/** The drafts that a page gives back. A button of one row in a list has nothing to fill in, and the page cannot know its address. */
export const draftsOn = (
  router: Router,
  path: string,
  visit: { url: URL; param: (name: string) => string },
): string[] =>
  (postsOf.get(router)?.get(path) ?? [])
    .filter((posted) => namesIn(posted).every((name) => namesIn(path).includes(name)))
    .map((posted) => (posted === path ? draftKey(visit.url) : addressOf(posted, visit.param)));

const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);

export const addressOf = (path: string, param: (name: string) => string): string =>
  path.replace(/:(\w+)/g, (_, name) => encodeURIComponent(param(name)));

/** One form is an address with what chooses its kind; the language chooses nothing. */
export const draftKey = ({ pathname, searchParams }: URL): string => {
  const choosing = new URLSearchParams(searchParams);
  choosing.delete('lang');
  return choosing.size > 0 ? `${pathname}?${choosing}` : pathname;
};
