import { describe, expect, it } from 'vitest';
import { readOwnPicture } from './own-picture.rules.ts';
import { pictureWith } from './own-picture.testing.ts';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const read = (bytes: Uint8Array) => {
  const found = readOwnPicture(bytes);
  return found.ok ? text(found.value.bytes) : found.refusal;
};

describe('a PNG', () => {
  const { png, chunk } = pictureWith;
  it('is kept as it draws', () => {
    expect(read(png())).toBe(text(png()));
  });

  it.each([
    ['what somebody wrote in it', chunk('tEXt', 'Comment\0Storgatan 5')],
    ['packed text', chunk('zTXt', 'Comment\0Storgatan 5')],
    ['text of other languages', chunk('iTXt', 'Storgatan 5')],
    ['EXIF', chunk('eXIf', 'MM Storgatan 5')],
    ['when it was changed', chunk('tIME', 'Storgatan 5')],
    ['what only a program knows', chunk('prVt', 'Storgatan 5')],
  ])('loses %s', (_, more) => {
    expect(read(png({ more }))).toBe(text(png()));
  });

  it('loses what stands behind its end', () => {
    expect(read(Buffer.concat([png(), Buffer.from('Storgatan 5')]))).toBe(text(png()));
  });
});

describe('a JPEG', () => {
  const { jpeg, segment, exif } = pictureWith;
  it('is kept as it draws, with how its colours are stored', () => {
    const adobe = segment(0xee, 'Adobe\0\x64\0\0\0\0\x01');
    expect(read(jpeg({ before: adobe }))).toBe(text(jpeg({ before: adobe })));
  });

  it.each([
    ['a comment', segment(0xfe, 'Storgatan 5')],
    ['EXIF that says no turning', segment(0xe1, 'Exif\0\0MM Storgatan 5')],
    ['XMP', segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0Storgatan 5')],
    ['what a picture program keeps', segment(0xed, 'Photoshop 3.0\0Storgatan 5')],
    ['a colour profile', segment(0xe2, 'ICC_PROFILE\0Storgatan 5')],
  ])('loses %s', (_, before) => {
    expect(read(jpeg({ before }))).toBe(text(jpeg()));
  });

  it('loses a picture behind its end', () => {
    expect(read(Buffer.concat([jpeg(), jpeg()]))).toBe(text(jpeg()));
  });

  it('loses a thumbnail, and keeps its own density', () => {
    const head = 'JFIF\0\x01\x02\x01\0\x48\0\x48';
    const bare = segment(0xe0, `${head}\0\0`);
    expect(read(jpeg({ before: segment(0xe0, `${head}\x01\x01abc`) }))).toBe(text(jpeg({ before: bare })));
  });

  it.each([
    ['big', 'MM'],
    ['little', 'II'],
  ])(
    'keeps how the telephone was held, said with the %s end first, and nothing else of its EXIF',
    (_, order) => {
      const kept = read(jpeg({ before: exif(order as 'MM' | 'II', 6, 'Storgatan 5') }));
      expect(kept).not.toContain('Storgatan');
      expect(read(Buffer.from(kept, 'latin1')), 'read again it is the same').toBe(kept);
      expect(kept).toBe(text(jpeg({ before: exif('MM', 6) })));
    },
  );

  it.each([
    ['upright', 1],
    ['no way that there is', 9],
  ])('held %s it says nothing', (_, turn) => {
    expect(read(jpeg({ before: exif('MM', turn) }))).toBe(text(jpeg()));
  });
});

describe('what is no picture', () => {
  const { png, jpeg } = pictureWith;
  const cut = (bytes: Uint8Array, by: number) => bytes.subarray(0, bytes.length - by);
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'not_a_picture'],
    ['a page', Buffer.from('<html><script>1</script>'), 'not_a_picture'],
    ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not_a_picture'],
    ['a cut PNG', cut(png(), 6), 'not_a_picture'],
    ['a PNG without a picture', png({ data: undefined }), 'not_a_picture'],
    ['a cut JPEG', cut(jpeg(), 2), 'not_a_picture'],
    ['a JPEG of its first bytes', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'not_a_picture'],
    ['a picture of no width', png({ width: 0 }), 'not_a_picture'],
    ['a picture wider than a screen', png({ width: 5001 }), 'picture_too_wide'],
    ['more than 2 MB', png({ padding: 2_100_000 }), 'picture_too_large'],
  ])('%s is refused', (_, bytes, refusal) => {
    expect(read(bytes)).toBe(refusal);
  });
});
