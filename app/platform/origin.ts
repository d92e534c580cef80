/** Addresses that another server posts to by agreement, without a browser: each checks its caller itself. */
const betweenServers = new Set(['/logga-ut/fran-leverantor']);

/** Whether a form was posted from another site. Without `Sec-Fetch-Site` the origin must be the configured one. */
export const fromElsewhere = (request: Request, origin: string, path: string): boolean => {
  if (betweenServers.has(path)) return false;
  const site = request.headers.get('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  return request.headers.get('origin') !== origin;
};
