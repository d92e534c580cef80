import { afterAll, describe, expect, it } from 'vitest';
import { makeTestApplication, postForm } from '../tests/sign-in.ts';
import { makeApp } from './app.ts';
import { openServerDatabase } from './platform/server-database.ts';
import { fileSentence } from './rooms/imports/imports.texts.ts';

const database = openServerDatabase('postgres://nobody@127.0.0.1:9/none');
const application = makeTestApplication(database);
const app = makeApp(application);
afterAll(() => database.close());

const megabyte = 1024 * 1024;

const fileOf = (size: number) => {
  const form = new FormData();
  form.set('fil', new File([new Uint8Array(size)], 'stor.csv', { type: 'text/csv' }));
  return form;
};

describe('a form that is too large', () => {
  const expectRefusal = async (answer: Response) => {
    expect(answer.status).toBe(413);
    expect(answer.headers.get('content-type')).toContain('text/html');
    const page = await answer.text();
    expect(page).toContain('Filen är för stor');
    expect(page).toContain(fileSentence({ name: 'too_large' }, 'sv'));
    expect(application.logged).toContainEqual(
      expect.objectContaining({ message: 'form refused', status: 413, route: '/import' }),
    );
  };

  it('is refused in words, and logged', async () => {
    application.logged.length = 0;
    await expectRefusal(await postForm(app, '/import', fileOf(27 * megabyte)));
  });

  it.each([27, 100])(
    'is refused by the size that it states, %i MB, and taken in to its end so that a browser reads the answer',
    async (size) => {
      application.logged.length = 0;
      let taken = 0;
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          if (taken === size) return controller.close();
          taken += 1;
          controller.enqueue(new Uint8Array(megabyte));
        },
      });
      const headers = {
        'sec-fetch-site': 'same-origin',
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': String(size * megabyte),
      };
      const request = { method: 'POST', headers, body, duplex: 'half' };
      await expectRefusal(await app.request('/import', request as RequestInit));
      expect(taken).toBe(size);
    },
  );

  it('says so in the language of the reader', async () => {
    const headers = { 'sec-fetch-site': 'same-origin', cookie: 'sprak=en' };
    const answer = await app.request('/import', { method: 'POST', headers, body: fileOf(27 * megabyte) });
    expect(await answer.text()).toContain(fileSentence({ name: 'too_large' }, 'en'));
  });

  it('is not one of 24 megabytes', async () => {
    expect((await postForm(app, '/import', fileOf(24 * megabyte))).status).toBe(303);
  });
});

describe('a form that did not arrive whole', () => {
  it.each([
    [
      'without an end',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf',
    ],
    ['without a boundary', 'multipart/form-data', 'anything'],
  ])('is refused in words, and logged: %s', async (_, type, body) => {
    application.logged.length = 0;
    const headers = { 'sec-fetch-site': 'same-origin', 'content-type': type };
    const answer = await app.request('/import', { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain('Formuläret kom inte fram helt');
    expect(page).toContain('skicka det igen');
    expect(application.logged).toEqual([
      expect.objectContaining({ message: 'form refused', status: 400, route: '/import' }),
    ]);
  });
});

describe('a form that is sent while the database is away', () => {
  it.each([
    ['of somebody signed in', '/personal/organisation/ny', 'brygga=token'],
    ['open to everybody', '/tillganglighet/rapportera', ''],
    ['that chooses a role', '/roller', 'brygga=token'],
  ])('comes back with what was typed: %s', async (_, where, cookie) => {
    const values = { name: 'Skolan vid sjön', message: 'Knappen går inte att nå' };
    const answer = await postForm(app, where, values, cookie);
    expect(answer.status).toBe(503);
    const page = await answer.text();
    expect(page).toContain('Databasen svarar inte');
    expect(page).toContain('<blockquote>Skolan vid sjön</blockquote>');
    expect(page).toContain('<blockquote>Knappen går inte att nå</blockquote>');
  });
});
