import { Hono } from 'hono';
import { describe, expect, it, test } from 'vitest';
import { codeFiles, projectFiles, readProjectFile } from '../../../tools/source-files.ts';
import { makeApp } from '../../app.ts';
import type { PictureSet, StoredPicture } from '../../shared/values/picture-sets.ts';
import { PictureContext } from './look.ts';
import { Picture } from './parts/picture.tsx';
import { pictureRoutes } from './picture-routes.ts';
import { creditsOf, noPictures, type PictureChoice, photoKey, shippedSet } from './pictures.rules.ts';
import { shippedPictures } from './shipped-pictures.ts';
import { wordsTexts } from './words.easy.texts.ts';

const stored = (address: string): StoredPicture => ({
  address,
  type: 'image/svg+xml',
  bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>'),
});
const widgit: PictureSet = {
  id: 'widgit',
  name: 'Widgit',
  pictures: new Map([['mote', stored('/bilder/widgit/1.svg')]]),
};
const photos: PictureSet = {
  ...widgit,
  id: 'foton',
  pictures: new Map([['mote', stored('/bilder/foton/2.svg')]]),
};

const withFaces: PictureSet = {
  ...widgit,
  id: 'foton-egna',
  credit: 'Foto: Prov',
  pictures: new Map([['kontakt.asa-ost', stored('/bilder/foton-egna/3.jpg')]]),
};

const drawn = (choice: PictureChoice, concept: string, photo?: string) =>
  String(
    <PictureContext.Provider value={choice}>
      <Picture concept={concept} photo={photo} />
    </PictureContext.Provider>,
  );

describe('beside a word stands', () => {
  const sets = [widgit, photos];
  it.each<[string, PictureChoice, string, string | undefined, string]>([
    ['the product’s own where there is no other', { sets: [] }, 'mote', undefined, '<svg'],
    ['the municipality’s first set', { sets }, 'mote', undefined, '/bilder/widgit/1.svg'],
    ['the set that was chosen', { sets, chosen: 'foton' }, 'mote', undefined, '/bilder/foton/2.svg'],
    ['the product’s own when chosen', { sets, chosen: shippedSet }, 'mote', undefined, '<svg'],
    ['the product’s own where a set has none', { sets }, 'pengar', undefined, '<svg'],
    [
      'the first set when the chosen one is gone',
      { sets, chosen: 'borta' },
      'mote',
      undefined,
      '/bilder/widgit/1.svg',
    ],
    [
      'a photo of just that helper before all',
      { sets: [...sets, withFaces] },
      'konsulent',
      photoKey('kontakt', 'Åsa Öst'),
      '3.jpg',
    ],
    [
      'the same with our own pictures chosen',
      { sets: [withFaces], chosen: shippedSet },
      'konsulent',
      'kontakt.asa-ost',
      '3.jpg',
    ],
    [
      'the thing itself where there is no such photo',
      { sets: [withFaces] },
      'konsulent',
      'kontakt.bo-ek',
      '<svg',
    ],
    [
      'nothing when no pictures are wanted',
      { sets: [withFaces], chosen: noPictures },
      'mote',
      'kontakt.asa-ost',
      '',
    ],
    ['nothing where nobody has a picture', { sets }, 'okand-sak', undefined, ''],
  ])('%s', (_, choice, concept, photo, shown) => {
    const picture = drawn(choice, concept, photo);
    if (shown) expect(picture).toContain(shown);
    else expect(picture).toBe('');
    if (shown) expect(picture).toMatch(/aria-hidden="true"|alt=""/);
  });
});

test.each<[string, PictureChoice, string[]]>([
  ['none of its own', { sets: [] }, []],
  ['the set that is shown', { sets: [{ ...widgit, credit: 'Widgit' }, photos] }, ['Widgit']],
  [
    'photos of helpers, whichever set is chosen',
    { sets: [widgit, withFaces], chosen: shippedSet },
    ['Foto: Prov'],
  ],
  ['nothing when no pictures are wanted', { sets: [withFaces], chosen: noPictures }, []],
])('the foot names %s', (_, choice, credits) => expect(creditsOf(choice)).toEqual(credits));

describe('the product’s own pictures', () => {
  it('are drawings of about sixty things and more, without anything else in them', () => {
    expect(Object.keys(shippedPictures).length).toBeGreaterThan(60);
    for (const [concept, svg] of Object.entries(shippedPictures)) {
      expect(concept).toMatch(/^[a-z0-9.-]+$/);
      expect(svg, concept).toMatch(
        /^<svg [^>]*viewBox[^>]*fill="currentColor">(<(path|rect|circle|line|poly\w+)[^<>]*\/>)+<\/svg>$/,
      );
    }
  });

  it('are there for everything that our pages and the shipped path models speak of', () => {
    const inCode = codeFiles()
      .filter((file) => /^app\/.*\.tsx?$/.test(file) && !file.includes('.test.'))
      .flatMap((file) => [...readProjectFile(file).matchAll(/\bconcept(?:=|: )["']([\w.-]+)["']/g)]);
    const inModels = projectFiles()
      .filter((file) => /^app\/rooms\/path\/definitions\/[\w-]+-\d{4}\.json$/.test(file))
      .flatMap((file) => [...readProjectFile(file).matchAll(/"picture": "([^"]+)"/g)]);
    expect(inModels.length).toBeGreaterThan(10);
    const inWords = wordsTexts.sv.words.map(({ concept }) => ['', concept]);
    const missing = [...inCode, ...inModels, ...inWords]
      .map(([, concept]) => concept!)
      .filter((one) => !(one in shippedPictures));
    expect(missing).toEqual([]);
  });
});

test('a picture is kept for ever, can do nothing by itself, and others are not there', async () => {
  const app = new Hono<never>();
  pictureRoutes(app as never, [widgit]);
  const answer = await app.request('/bilder/widgit/1.svg');
  expect(answer.headers.get('content-type')).toBe('image/svg+xml');
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await app.request('/bilder/widgit/2.svg')).status).toBe(404);
});

test('inside the whole product a picture keeps its own, stricter policy', async () => {
  const app = makeApp({ aids: { pictureSets: [widgit], localVoicesOnly: false } } as never);
  const answer = await app.request('/bilder/widgit/1.svg');
  expect(answer.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'unsafe-inline'; sandbox$/,
  );
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
});
