const signature = 8;

/**
 * The chunks that draw (PNG, third edition, 11.2 and 11.3): size, palette, transparency, brightness, the picture and its end. What is left out
 * says who took it, where, when and with what, or makes it move.
 */
const draws = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'cHRM', 'pHYs', 'IDAT', 'IEND']);

/** A PNG without anything but what draws it; nothing where it is cut off or out of order. */
export const barePng = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, signature)];
  const names = new Set<string>();
  let at = signature;
  let name = '';
  while (name !== 'IEND') {
    if (at + 12 > bytes.length) return undefined;
    const end = at + 12 + view.getUint32(at);
    name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length || (names.size === 0 && name !== 'IHDR')) return undefined;
    names.add(name);
    if (draws.has(name)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return names.has('IDAT') ? new Uint8Array(Buffer.concat(kept)) : undefined;
};
