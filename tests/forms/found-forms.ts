import type { Router } from '../../app/platform/request.ts';
import { draftFields } from '../../app/shared/values/draft-fields.ts';

interface Field {
  name: string;
  kind: 'text' | 'choice' | 'hidden';
  /** What stands there. */
  value: string;
  /** Of a choice: the alternatives. */
  options: string[];
}

export interface FoundForm {
  /** The route that it posts to, as it is registered. */
  route: string;
  /** Where it posts, and the cookie of somebody who may. */
  action: string;
  cookie: string;
  fields: Field[];
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const unescaped = (html: string) =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const attribute = (tag: string, name: string) =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** The controls of a form: the element, its attributes and what stands inside it. */
const controlsIn = (form: string) => [
  ...[...form.matchAll(/<input\b([^>]*)>/g)].map(([, tag]) => ['input', tag!, ''] as const),
  ...[...form.matchAll(/<(textarea|select|button)\b([^>]*)>(.*?)<\/\1>/gs)].map(
    ([, element, tag, content]) => [element!, tag!, content!] as const,
  ),
];

const fieldsOf = (form: string): Field[] => {
  const found = new Map<string, Field>();
  for (const [element, tag, content] of controlsIn(form)) {
    const [name, type, value] = [attribute(tag, 'name'), attribute(tag, 'type'), attribute(tag, 'value')];
    if (!name || type === 'file' || name === draftFields.act) continue;
    const chosen = element === 'select' || element === 'button' || type === 'radio' || type === 'checkbox';
    const kind = chosen ? 'choice' : type === 'hidden' ? 'hidden' : 'text';
    const stands = element === 'textarea' ? content : value;
    const field: Field = found.get(name) ?? { name, kind, value: stands, options: [] };
    const inside = [...content.matchAll(/<option\b[^>]*\svalue="([^"]+)"/g)].map(([, option]) => option!);
    if (chosen) field.options.push(...(element === 'select' ? inside : [value]));
    found.set(name, field);
  }
  return [...found.values()];
};

/** The routes that forms are posted to. */
export const postRoutes = (app: Router): string[] => [
  ...new Set(app.routes.filter(({ method }) => method === 'POST').map(({ path }) => path)),
];

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
    .map(([, href = '']) => unescaped(href).replace(/#.*$/, ''))
    .filter((href) => href.startsWith('/') && !href.includes('lang='));

const reviewed = /(?<=\/ovanligt\/)[\d-]{10}\/\d+\/\w+$|(?<=\/roller\/)\w+$/;

const kindOf = (address: string) => address.replace(uuid, ':id').replace(reviewed, ':one');

/** How many pages of a kind each of them reads: many people, cases and rounds, since their forms differ. */
const enough = (kind: string) =>
  /^\/(deltagare|arenden|mina-moten|program\/omgangar)\/:id(\/plan)?$|\/moten\/:id$/.test(kind) ? 6 : 1;

/**
 * The forms that these people can reach by links from there: one for each route and choice of kind in the address,
 * with all its fields.
 * @param linksAway how many links from the start are followed
 */
export const findForms = async (
  app: Router,
  cookies: readonly string[],
  start: readonly string[] = ['/'],
  linksAway = Number.POSITIVE_INFINITY,
): Promise<FoundForm[]> => {
  const routes = postRoutes(app).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`),
  }));
  const forms = new Map<string, FoundForm>();
  const shown = new Set<string>();
  for (const cookie of cookies) {
    const seen = new Set<string>();
    const times = new Map<string, number>();
    const waiting = start.map((page) => ({ page, away: 0 }));
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { page, away } = next;
      const path = page.split('?')[0]!;
      const kind = kindOf(routes.some(({ pattern }) => pattern.test(path)) ? page : path);
      const read = times.get(kind) ?? 0;
      if (seen.has(page) || shown.has(kind) || read >= enough(kind)) continue;
      seen.add(page);
      times.set(kind, read + 1);
      const answer = await app.request(page, { headers: { cookie } });
      if (answer.status === 303) waiting.push({ page: answer.headers.get('location') ?? '/', away });
      if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) continue;
      const html = await answer.text();
      if (away < linksAway) waiting.push(...linksIn(html).map((to) => ({ page: to, away: away + 1 })));
      for (const [, tag = '', content = ''] of html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)) {
        if (attribute(tag, 'method') !== 'post') continue;
        const action = attribute(tag, 'action');
        const route = routes.find(({ pattern }) => pattern.test(action.split('?')[0]!))?.path ?? '';
        if (kind === kindOf(action)) shown.add(kind);
        const fields = fieldsOf(content);
        const known = forms.get(kindOf(action))?.fields.length ?? -1;
        if (fields.length > known) forms.set(kindOf(action), { route, action, cookie, fields });
      }
    }
  }
  return [...forms.values()];
};
