import type { Router } from '../../app/platform/request.ts';
import type { Doing } from './doing-forms.ts';
import { type FoundForm, findForms } from './found-forms.ts';

const linkIn = async (app: Router, page: string, cookie: string, link: RegExp) => {
  const html = await (await app.request(page, { headers: { cookie } })).text();
  const found = link.exec(html)?.[1];
  if (!found) throw new Error(`no ${link} on ${page}`);
  return found.replaceAll('&amp;', '&');
};

/** The forms about own pages that stand only where somebody has a representative, or has asked who looked. */
export const formsOfOwn = async (
  app: Router,
  doing: Doing,
  cookies: Record<string, string>,
  represented: string,
): Promise<FoundForm[]> => {
  const [consultant, asks, manager] = ['Sara Holm', 'Ali Svensson', 'Jon Berg'].map(
    (who) => cookies[who]!,
  ) as [string, string, string];
  const person = await linkIn(
    app,
    '/deltagare?namn=Hugo',
    consultant,
    /href="(\/deltagare\/[0-9a-f-]{36})[^"]*"[^>]*>Hugo Blom/,
  );
  const question = await linkIn(app, '/vem-har-tittat', asks, /href="(\/vem-har-tittat\/[^"]+\/fraga)"/);
  await doing.send({ action: question, cookie: asks }, new URLSearchParams({ fraga: 'Varför tittade ni?' }));
  return [
    ...(await findForms(app, [consultant], [`${person}/egna-sidor`], 1)),
    ...(await findForms(app, [represented], ['/vem-hjalper'], 1)),
    ...(await findForms(app, [manager], ['/logguppfoljning'], 1)),
  ];
};
