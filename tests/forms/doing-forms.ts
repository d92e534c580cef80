import type { Router } from '../../app/platform/request.ts';
import { postForm } from '../sign-in.ts';
import { type FoundForm, findForms } from './found-forms.ts';

/** As a browser sends it, with something else in some fields. */
export const filled = (
  form: FoundForm,
  other: (name: string, kind: string, options: string[]) => string | undefined,
) =>
  new URLSearchParams(
    form.fields.map(({ name, kind, value, options }): [string, string] => [
      name,
      other(name, kind, options) ?? (kind === 'choice' ? (options[0] ?? '') : value),
    ]),
  );

/** Real requests of somebody, told by the cookie: what forms were answered, and what stands on pages. */
export const openDoing = (app: Router) => {
  const send = async (
    { action, cookie }: Pick<FoundForm, 'action' | 'cookie'>,
    body: URLSearchParams | FormData,
  ) => {
    const answer = await postForm(app, action, body, cookie);
    return { status: answer.status, to: answer.headers.get('location') ?? '', html: await answer.text() };
  };
  /** Does a form with what it needs, and answers where that leads. */
  const does = async (form: FoundForm, values: Record<string, string>): Promise<string> => {
    const { to, html } = await send(
      form,
      filled(form, (name) => values[name]),
    );
    if (to === '') throw new Error(`${form.action}: ${html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')}`);
    return to.split('?')[0]!;
  };
  /** The addresses on a page that are like this one. */
  const linksOn = async (cookie: string, page: string, like: RegExp): Promise<string[]> => {
    const answer = await app.request(page, { headers: { cookie } });
    const links = [...(await answer.text()).matchAll(/\b(?:href|action)="([^"]+)"/g)];
    return links.map(([, to = '']) => to.replaceAll('&amp;', '&')).filter((to) => like.test(to));
  };
  /** The form of this route on a page. */
  const formOn = async (cookie: string, page: string, route: string): Promise<FoundForm | undefined> =>
    (await findForms(app, [cookie], [page], 0)).find((form) => form.route === route);
  return { send, does, linksOn, formOn };
};

export type Doing = ReturnType<typeof openDoing>;
