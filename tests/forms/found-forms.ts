import type { Router } from '../../app/platform/request.ts';

export interface FoundForm {
  /** The route that it posts to, as it is registered. */
  route: string;
  /** The page that shows it, where it posts, and the cookie of somebody who may. */
  page: string;
  action: string;
  cookie: string;
  fields: Field[];
}

interface Field {
  name: string;
  kind: 'text' | 'area' | 'choice' | 'hidden';
  /** What stands there: of a choice its first alternative. */
  value: string;
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const unescaped = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const attribute = (tag: string, name: string) => unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

const fieldsOf = (form: string): Field[] => {
  const found = new Map<string, Field>();
  for (const [tag, element, , content = ''] of form.matchAll(
    /<(input|textarea|select)\b([^>]*)>(?:([^<]*)<\/textarea>)?/g,
  )) {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type')];
    if (!name || found.has(name) || type === 'file') continue;
    const choice = element === 'select' || type === 'radio' || type === 'checkbox';
    const kind = type === 'hidden' ? 'hidden' : choice ? 'choice' : element === 'textarea' ? 'area' : 'text';
    found.set(name, { name, kind, value: kind === 'area' ? unescaped(content) : attribute(tag, 'value') });
  }
  for (const [, tag = '', content = ''] of form.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const first = [...content.matchAll(/<option\b[^>]*\svalue="([^"]+)"/g)][0]?.[1] ?? '';
    found.set(attribute(tag, 'name'), { name: attribute(tag, 'name'), kind: 'choice', value: first });
  }
  return [...found.values()];
};

/** The addresses that the application answers to, by method, each with what it matches. */
export const routesOf = (app: Router, method: 'GET' | 'POST') =>
  [...new Set(app.routes.filter((route) => route.method === method).map(({ path }) => path))].map((path) => ({
    path,
    matches: new RegExp(`^${path.replace(/:\w+/g, '[^/]+').replace(/[.]/g, '\\.')}$`),
  }));

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)]
    .map(([, href = '']) => unescaped(href).replace(/#.*$/, ''))
    .filter((href) => href.startsWith('/') && !href.includes('lang='));

/** Every person's page and every list is read; of other kinds of page a few, until one has shown its form. */
const kindOf = (address: string) => address.replace(uuid, ':id');
const isAlwaysRead = (address: string) => /^\/(deltagare|arenden|import)(\/:id)?$/.test(kindOf(address));
const enough = 2;

/** Every form that these people can reach by links, one for each route and choice of kind in the address. */
export const findForms = async (app: Router, cookies: readonly string[]): Promise<Map<string, FoundForm>> => {
  const posts = routesOf(app, 'POST');
  const forms = new Map<string, FoundForm>();
  const shown = new Set<string>();
  for (const cookie of cookies) {
    const seen = new Set<string>();
    const times = new Map<string, number>();
    const waiting = ['/'];
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      const kind = kindOf(page);
      const read = times.get(kind) ?? 0;
      if (seen.has(page) || (!isAlwaysRead(page) && (shown.has(kind) || read >= enough))) continue;
      seen.add(page);
      times.set(kind, read + 1);
      const answer = await app.request(page, { headers: { cookie } });
      if (answer.status === 303) waiting.push(answer.headers.get('location') ?? '/');
      if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/html')) continue;
      const html = await answer.text();
      waiting.push(...linksIn(html));
      for (const [, tag = '', content = ''] of html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)) {
        if (attribute(tag, 'method') !== 'post') continue;
        const action = attribute(tag, 'action');
        const route = posts.find(({ matches }) => matches.test(action.split('?')[0]!))?.path ?? '';
        const key = kindOf(action);
        if (kind === key) shown.add(key);
        const fields = fieldsOf(content);
        const known = forms.get(key)?.fields.length ?? -1;
        if (fields.length > known) forms.set(key, { route, page, action, cookie, fields });
      }
    }
  }
  return forms;
};
