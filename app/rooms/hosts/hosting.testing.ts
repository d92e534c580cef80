import { rowsAsOwner } from '../../../tests/database.ts';
import { cookiesOf, postForm } from '../../../tests/sign-in.ts';
import { newId } from '../../shared/values/ids.ts';
import { openPlacing } from '../places/placing.testing.ts';

/** Bea at a place, agreed by all three, and somebody at the employer with an address. */
export const openHosting = async () => {
  const at = await openPlacing();
  const employer = await at.asConsultant((tx) =>
    tx.selectFrom('employer').select('employer_id').executeTakeFirstOrThrow(),
  );
  await at.saves('consultant', `/arbetsgivare/${employer.employer_id}/kontaktpersoner/ny`, {
    namn: 'Nadja Ek',
    telefon: '070-174 06 05',
    epost: 'nadja@exempel.invalid',
    handleder: 'yes',
  });
  const { employer_contact_id: contactId } = await at.asConsultant((tx) =>
    tx.selectFrom('employer_contact').select('employer_contact_id').executeTakeFirstOrThrow(),
  );
  const place = await at.opened(2);
  const stay = (await at.books(place, { borjar: '2026-11-01', dagar: 'mon' })).to.split('?')[0]!;
  for (const part of ['person', 'employer', 'municipality'])
    await at.saves('consultant', `${stay}/svar`, {
      part,
      version: '1',
      svar: 'yes',
      hur: 'at_the_table',
      namn: part === 'employer' ? 'Nadja Ek' : '',
      dag: '2026-11-01',
    });
  const hosts = `${stay}/arbetsgivare`;

  /** The letters that have been written, the newest first. */
  const letters = () =>
    rowsAsOwner<{ to_address: string; subject: string; body: string; secret: boolean }>(
      at.database,
      'select to_address, subject, body, secret from mail order by queued_at desc, ctid desc',
    );
  const counts = (table: string) =>
    rowsAsOwner<{ n: number }>(at.database, `select count(*)::int n from ${table}`).then(([row]) => row!.n);

  /** Sends a link to Nadja; answers its token, from the letter, and its id. */
  const linked = async (page = hosts): Promise<{ token: string; id: string }> => {
    const id = newId();
    await at.saves('consultant', `${page}/ny`, { id, kontakt: contactId });
    const letter = (await letters()).find(({ body }) => body.includes('/for-arbetsgivare/lank/'));
    return { id, token: /lank\/(\S+)/.exec(letter!.body)![1]! };
  };

  /** A browser at the employer's. */
  const browser = () => {
    let cookie = '';
    const keep = async (answer: Response) => {
      cookie = cookiesOf(answer) || cookie;
      return {
        status: answer.status,
        text: await answer.text(),
        to: answer.headers.get('location') ?? '',
        headers: answer.headers,
      };
    };
    const get = async (path: string) => keep(await at.app.request(path, { headers: { cookie } }));
    const post = async (path: string, values: Record<string, string> = {}) =>
      keep(await postForm(at.app, path, values, cookie));
    const latestCode = async () => {
      const letter = (await letters()).find(({ body }) => /din kod är/i.test(body));
      return /(\d{6})/.exec(letter!.body)![1]!;
    };
    /** Opens a link and signs in with the code from the letter. */
    const comesIn = async (token: string) => {
      await post('/for-arbetsgivare/lank', { lank: token });
      return post('/for-arbetsgivare/kod', { kod: await latestCode() });
    };
    return { get, post, latestCode, comesIn };
  };

  /** What the person lets be shown. */
  const shows = (linkId: string, vad: string, ord = '') =>
    at.saves('consultant', `${hosts}/${linkId}/visa`, { vad, ord, hur: 'with_pictures', dag: '2026-11-02' });

  return { ...at, stay, hosts, contactId, letters, counts, linked, browser, shows };
};
