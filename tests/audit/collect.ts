import { inventedNumber } from '../../app/shared/values/identity-numbers.ts';
import { newId } from '../../app/shared/values/ids.ts';
import { kindOf, reachablePages } from './crawl.ts';
import { type Seer, type StoredPage, store } from './findings.ts';
import { fieldsOf, formsOf } from './forms.ts';

const sameSite = { 'sec-fetch-site': 'same-origin' };

/** Sends a form as the browser would; what the server answers is followed when it leads on. */
const send = async (
  origin: string,
  seer: Seer,
  address: string,
  body: URLSearchParams | FormData,
): Promise<{ status: number; page: StoredPage }> => {
  const headers = { cookie: seer.cookie, ...sameSite };
  const answer = await fetch(origin + address, { method: 'POST', headers, body, redirect: 'manual' });
  const next = answer.headers.get('location');
  if (!next) return { status: answer.status, page: await store(seer, address, answer) };
  const followed = await fetch(origin + next, { headers: { cookie: seer.cookie } });
  return { status: answer.status, page: await store(seer, next, followed) };
};

/** A name as long as names get, in a file of its own: it then stands in the lists too. */
export const openLongNamed = async (origin: string, seer: Seer): Promise<StoredPage> => {
  const blank = await (await fetch(`${origin}/deltagare/ny`, { headers: { cookie: seer.cookie } })).text();
  const unit = /name="enhet".*?<option value="([0-9a-f-]{36})"/.exec(blank)?.[1] ?? '';
  const long = 'Strandängsskogsbergshöjdsviksholmen';
  const typed = {
    id: newId(),
    nummer: inventedNumber('1999-05-05', 'man'),
    fornamn: `Karl-${long}`,
    efternamn: `${long}-Österlund`,
    enhet: unit,
  };
  const { status, page } = await send(origin, seer, '/deltagare/ny', new URLSearchParams(typed));
  if (status !== 303) throw new Error(`the file with a long name answered ${status}`);
  return page;
};

/** Every page that each of them reaches by links, and what they answer to forms sent in empty. */
export const collectPages = async (origin: string, seers: readonly Seer[]): Promise<StoredPage[]> => {
  const reached: [Seer, StoredPage[]][] = [];
  const shown = new Set<string>();
  for (const seer of seers) reached.push([seer, await reachablePages(origin, seer, shown)]);
  const refused: StoredPage[] = [];
  const known = new Set<string>();
  for (const [seer, pages] of reached) refused.push(...(await refusedForms(origin, seer, pages, known)));
  return [...reached.flatMap(([, pages]) => pages), ...refused];
};

/** Each kind of form with something to fill in, sent in with nothing filled in. What is done then, instead of refused, is left out. */
const refusedForms = async (origin: string, seer: Seer, pages: readonly StoredPage[], known: Set<string>) => {
  const refused: StoredPage[] = [];
  for (const { html } of pages)
    for (const form of formsOf(html)) {
      const kind = kindOf(form.action);
      if (!form.fillable || known.has(kind)) continue;
      const { status, page } = await send(origin, seer, form.action, fieldsOf(form));
      if (status !== 422) continue;
      known.add(kind);
      refused.push({ ...page, seenBy: `${seer.name}, sent in empty:` });
    }
  return refused;
};

/** A search that finds, one that does not, and a file with faults before it is loaded. */
export const answersOf = async (origin: string, consultant: Seer, manager: Seer): Promise<StoredPage[]> => {
  const search = (words: string) =>
    send(origin, consultant, '/sok', new URLSearchParams({ sok: words })).then(({ page }) => page);
  const file = new FormData();
  file.set('id', newId());
  file.set('innehall', 'people');
  const lines = ['Personnummer;Förnamn;Efternamn;Enhet;Skyddade personuppgifter', '12;Åsa;;Okänd;kanske'];
  file.set('fil', new File([lines.join('\r\n')], 'personer.csv', { type: 'text/csv' }));
  const { page: preview } = await send(origin, manager, '/import', file);
  return [await search('a'), await search('Finnsinte'), preview];
};
