import type { Router } from '../../app/platform/request.ts';
import { pictureWith } from '../../app/rooms/people/own-picture.testing.ts';
import type { Doing } from './doing-forms.ts';
import { type FoundForm, findForms } from './found-forms.ts';

const linkIn = async (app: Router, page: string, cookie: string, link: RegExp) => {
  const html = await (await app.request(page, { headers: { cookie } })).text();
  const found = link.exec(html)?.[1];
  if (!found) throw new Error(`no ${link} on ${page}`);
  return found.replaceAll('&amp;', '&');
};

/** The forms about own pages that stand only where somebody has a representative, has asked who looked, or has put up a picture. */
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
  const face = new FormData();
  face.set('telefon', '070-174 06 83');
  face.set('fil', new File([new Uint8Array(pictureWith.png())], 'jag.png'));
  await doing.send({ action: '/mina-uppgifter', cookie: consultant }, face);
  return [
    ...(await findForms(app, [consultant], ['/mina-uppgifter'], 0)),
    ...(await findForms(app, [consultant], [`${person}/egna-sidor`], 1)),
    ...(await findForms(app, [represented], ['/vem-hjalper'], 1)),
    ...(await findForms(app, [manager], ['/logguppfoljning'], 1)),
  ];
};
