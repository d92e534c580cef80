const here = 'http://here';

/** Where to go after signing in: an address of this site, else undefined. Another site's address is never followed. */
export const ownPath = (asked: string | undefined): string | undefined => {
  if (!asked?.startsWith('/') || !URL.canParse(asked, here)) return undefined;
  const url = new URL(asked, here);
  const signsInOrOut = /^\/logga-(in|ut)(\/|$)/.test(url.pathname);
  return url.origin === here && !url.pathname.startsWith('//') && !signsInOrOut
    ? url.pathname + url.search
    : undefined;
};
