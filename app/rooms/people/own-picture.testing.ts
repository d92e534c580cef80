import { crc32, deflateSync } from 'node:zlib';

const bytesOf = (text: string) => Buffer.from(text, 'latin1');

const chunk = (name: string, data: Uint8Array | string): Buffer => {
  const body = Buffer.concat([bytesOf(name), typeof data === 'string' ? bytesOf(data) : data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

interface Png {
  width?: number;
  more?: Uint8Array;
  data?: Uint8Array;
  padding?: number;
}

/** One red point, a real picture. */
const png = (given: Png = {}): Uint8Array => {
  const { width = 1, more = Buffer.alloc(0), padding = 0 } = given;
  const data = 'data' in given ? given.data : deflateSync(Buffer.of(0, 200, 0, 0));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(1, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    more,
    ...(data ? [chunk('IDAT', data)] : []),
    ...(padding ? [chunk('prVt', Buffer.alloc(padding))] : []),
    chunk('IEND', ''),
  ]);
};

const segment = (marker: number, data: Uint8Array | string): Buffer => {
  const body = typeof data === 'string' ? bytesOf(data) : Buffer.from(data);
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** What a telephone says of its picture: how it was held, and in words where. */
const exif = (order: 'MM' | 'II', turn: number, words = ''): Buffer => {
  const big = order === 'MM';
  const tiff = Buffer.alloc(26);
  const short = (value: number, at: number) =>
    big ? tiff.writeUInt16BE(value, at) : tiff.writeUInt16LE(value, at);
  const long = (value: number, at: number) =>
    big ? tiff.writeUInt32BE(value, at) : tiff.writeUInt32LE(value, at);
  tiff.write(order, 'latin1');
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(turn, 18);
  return segment(0xe1, Buffer.concat([bytesOf('Exif\0\0'), tiff, bytesOf(words)]));
};

/** The segments of a picture of one point; what is coded holds the signs that end a scan only outside it. */
const jpeg = ({ before = Buffer.alloc(0) }: { before?: Uint8Array } = {}): Uint8Array =>
  Buffer.concat([
    Buffer.of(0xff, 0xd8),
    before,
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, Buffer.of(8, 0, 1, 0, 1, 1, 1, 0x11, 0)),
    segment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)),
    Buffer.of(0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56),
    Buffer.of(0xff, 0xd9),
  ]);

export const pictureWith = { png, chunk, jpeg, segment, exif };
