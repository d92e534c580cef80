const ORIENTATION = 0x0112;
const exifName = [0x45, 0x78, 0x69, 0x66, 0, 0];

/** How a telephone was held: the one thing that a picture needs of its EXIF, 1 to 8 (TIFF 6.0, Orientation). Nothing where it does not say. */
export const turnIn = (segment: Uint8Array): number | undefined => {
  const tiff = segment.subarray(4 + exifName.length);
  if (!exifName.every((byte, n) => segment[4 + n] === byte) || tiff.length < 14) return undefined;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const first = view.getUint32(4, little);
  if (first + 2 > tiff.length) return undefined;
  const count = view.getUint16(first, little);
  for (let n = 0; n < count; n += 1) {
    const at = first + 2 + n * 12;
    if (at + 12 > tiff.length) return undefined;
    const turn = view.getUint16(at + 8, little);
    if (view.getUint16(at, little) === ORIENTATION) return turn >= 1 && turn <= 8 ? turn : undefined;
  }
  return undefined;
};

/** A segment that says how the picture is turned, and nothing else. */
export const turnSegment = (turn: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34, ...exifName],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0],
    ...[0, 0, 0, 0],
  ]);
