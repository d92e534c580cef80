import { makeApp } from '../../app/app.ts';
import { openServerDatabase } from '../../app/platform/server-database.ts';
import { makeTestApplication } from '../sign-in.ts';
import { type Seer, type StoredPage, store } from './findings.ts';

const stranger: Seer = { name: 'ingen', cookie: '' };

/** What stands where there is no page, no right, and no database. */
export const errorPages = async (origin: string, seer: Seer): Promise<StoredPage[]> => {
  const get = async (who: Seer, address: string) =>
    store(who, address, await fetch(origin + address, { headers: { cookie: who.cookie } }));
  const broken = makeApp(makeTestApplication(openServerDatabase('postgres://nobody@127.0.0.1:9/none')));
  return [
    await get(stranger, '/finns-inte'),
    await get(seer, '/finns-inte'),
    await get(seer, '/personal'),
    await get(seer, '/deltagare/00000000-0000-7000-8000-000000000000'),
    await store(stranger, '/logga-in?databas=borta', await broken.request('/logga-in')),
  ];
};

/** Before anybody has signed in, in both languages. */
export const openPages = async (origin: string): Promise<StoredPage[]> => {
  const addresses = [
    '/logga-in',
    '/tillganglighet',
    '/tillganglighet/rapportera',
    '/tillganglighet/tack',
    '/utloggad',
  ];
  const pages: StoredPage[] = [];
  for (const address of addresses)
    for (const lang of ['sv', 'en'])
      pages.push(
        await store(stranger, `${address}?lang=${lang}`, await fetch(`${origin}${address}?lang=${lang}`)),
      );
  return pages;
};
