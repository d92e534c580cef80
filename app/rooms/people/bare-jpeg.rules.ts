import { turnIn, turnSegment } from './picture-turn.rules.ts';

const START_OF_SCAN = 0xda;
const END = 0xd9;
const EXIF = 0xe1;
const JFIF = 0xe0;
const ADOBE = 0xee;

/** A marker without a segment behind it: those that restart, and the start. */
const isAlone = (marker: number) => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01;

const starts = (segment: Uint8Array, word: string) =>
  String.fromCharCode(...segment.subarray(4, 4 + word.length)) === word;

/** What of a segment draws. Of those for applications only how colours are stored; comments, EXIF, thumbnails and the like are left out. */
const keptOf = (marker: number, segment: Uint8Array): Uint8Array | undefined => {
  if (marker === ADOBE) return starts(segment, 'Adobe') ? segment : undefined;
  if (marker === JFIF)
    return starts(segment, 'JFIF\0') && segment.length >= 18 ? bareJfif(segment) : undefined;
  const isForPrograms = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  return isForPrograms ? undefined : segment;
};

/** Without the thumbnail that may follow: it can show what was cut away. */
const bareJfif = (segment: Uint8Array) =>
  Uint8Array.from([0xff, JFIF, 0, 16, ...segment.subarray(4, 16), 0, 0]);

/** Where the coded picture ends: at the next marker that does not belong to it. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  let at = from;
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !isAlone(next)) return at;
    at += 1;
  }
  return bytes.length;
};

/**
 * A JPEG without anything but what draws it and how it is turned (ITU-T T.81, annex B); what stands behind its end goes too. Nothing where it
 * is cut off.
 */
export const bareJpeg = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [];
  let turn: number | undefined;
  let scans = 0;
  let at = 2;
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!;
    if (marker === END) {
      if (scans === 0) return undefined;
      const turned = turn && turn > 1 ? [turnSegment(turn)] : [];
      return new Uint8Array(
        Buffer.concat([bytes.subarray(0, 2), ...turned, ...kept, Uint8Array.of(0xff, END)]),
      );
    }
    if (marker === 0xff || isAlone(marker)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (at + 4 > bytes.length) return undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === EXIF) turn ??= turnIn(segment);
    const drawing = keptOf(marker, segment);
    if (drawing) kept.push(drawing);
    at = end;
    if (marker === START_OF_SCAN) {
      scans += 1;
      at = endOfScan(bytes, end);
      kept.push(bytes.subarray(end, at));
    }
  }
  return undefined;
};
