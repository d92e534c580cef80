import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPictureSets } from './read-picture-sets.ts';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><script>1</script><path d="M0 0"/></svg>';
/** The first bytes of a PNG and of a JPEG, with a width and a height. */
const png = (width: number, height: number) => {
  const bytes = Buffer.alloc(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
};
const jpeg = (width: number, height: number) =>
  Buffer.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8],
    ...[height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0, 0xff, 0xd9],
  ]);

const described = {
  id: 'prov',
  namn: 'Provbilder',
  licens: 'Egna bilder',
  kredit: 'Foto: Provkommunen',
  visaKredit: true,
  bilder: { mote: 'mote.svg', lager: 'lager.png', kok: 'kok.jpg' },
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'bilder-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (folder: string, files: Record<string, string | Uint8Array>, set: object = described) => {
  mkdirSync(path.join(root, folder), { recursive: true });
  const all = { 'set.json': JSON.stringify(set), ...files };
  for (const [name, content] of Object.entries(all)) writeFileSync(path.join(root, folder, name), content);
};
const good = { 'mote.svg': drawing, 'lager.png': png(200, 100), 'kok.jpg': jpeg(300, 200) };

test('a folder of sets is read: what each thing looks like, cleaned, at an address of its own', () => {
  put('prov', good);
  put(
    'foton',
    { 'a.svg': drawing },
    { ...described, id: 'foton', visaKredit: false, bilder: { mote: 'a.svg' } },
  );
  const { sets, faults } = readPictureSets(root);
  expect(faults).toEqual([]);
  expect(sets.map(({ id, credit }) => [id, credit])).toEqual([
    ['foton', undefined],
    ['prov', 'Foto: Provkommunen'],
  ]);
  const prov = sets[1]!.pictures;
  expect([...prov.values()].map(({ type }) => type)).toEqual(['image/svg+xml', 'image/png', 'image/jpeg']);
  expect(prov.get('mote')?.address).toMatch(/^\/bilder\/prov\/[0-9a-f]{16}\.svg$/);
  expect(new TextDecoder().decode(prov.get('mote')?.bytes)).not.toContain('script');
});

test('the folder may be a set itself; none at all is no fault', () => {
  put('.', good);
  expect(readPictureSets(root).sets.map(({ id }) => id)).toEqual(['prov']);
  expect(readPictureSets(undefined)).toEqual({ sets: [], faults: [] });
});

test.each<[string, Record<string, string | Uint8Array>, object, string]>([
  ['no picture', { 'kok.jpg': 'hej' }, {}, 'kok.jpg är ingen bild av slaget SVG, PNG eller JPEG'],
  ['a page called a picture', { 'mote.svg': '<html></html>' }, {}, 'mote.svg är ingen SVG-bild'],
  ['a drawing cut off', { 'mote.svg': drawing.slice(0, -8) }, {}, 'mote.svg är inte rätt skriven SVG'],
  [
    'a picture too wide',
    { 'lager.png': png(2001, 10) },
    {},
    'lager.png är bredare eller högre än 2000 punkter',
  ],
  ['a picture without a size', { 'lager.png': png(0, 10) }, {}, 'lager.png är ingen bild'],
  ['a heavy one', { 'lager.png': Buffer.concat([png(9, 9), Buffer.alloc(300_000)]) }, {}, 'större än 300 kB'],
  ['a file that is not there', {}, { bilder: { mote: 'annan.svg' } }, 'annan.svg finns inte i mappen'],
  ['a file elsewhere', {}, { bilder: { mote: '../mote.svg' } }, 'ska vara en fil i samma mapp'],
  ['no licence', {}, { licens: '' }, 'licens saknas'],
  ['an id that is ours', {}, { id: 'inga' }, 'får inte vara brygga eller inga'],
  ['a file that is no JSON', { 'set.json': '{' }, {}, 'set.json är inte rätt skriven JSON'],
])('a set with %s is left out whole, and it is said why', (_, files, changes, sentence) => {
  put('prov', { ...good, ...files }, { ...described, ...changes });
  const { sets, faults } = readPictureSets(root);
  expect(sets).toEqual([]);
  expect(faults.join('\n')).toContain(sentence);
  expect(faults.join('\n')).toContain('Bryggas egna bilder visas i stället');
});

test('a folder that is not there, or has nothing in it, is told too', () => {
  expect(readPictureSets(path.join(root, 'borta')).faults.join('')).toContain(
    'är ingen mapp som går att läsa',
  );
  expect(readPictureSets(root).faults.join('')).toContain('har ingen mapp med en fil set.json');
});

test('a picture that is a way to another file is not followed', () => {
  put('prov', { 'lager.png': png(9, 9), 'kok.jpg': jpeg(9, 9) });
  symlinkSync('/etc/hostname', path.join(root, 'prov', 'mote.svg'));
  expect(readPictureSets(root).faults.join('')).toContain('mote.svg finns inte i mappen');
});

test('two sets of one id: the second is left out', () => {
  put('a', good);
  put('b', good);
  const { sets, faults } = readPictureSets(root);
  expect([sets.length, faults.length]).toEqual([1, 1]);
});
