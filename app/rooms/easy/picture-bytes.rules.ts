import { checkFile, fileKinds } from '../../shared/values/file-kinds.ts';
import type { StoredPicture } from '../../shared/values/picture-sets.ts';
import { jpegSize, pngSize } from '../../shared/values/picture-size.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { cleanSvg, type SvgFault } from './clean-svg.rules.ts';

export const largest = { bytes: 300_000, side: 2000, pictures: 500 };

export type PictureFault = 'too_large' | 'too_wide' | 'not_a_picture' | SvgFault;
type Checked = Result<Pick<StoredPicture, 'type' | 'bytes'>, PictureFault>;

/** A picture from outside by what its bytes are, never by its name; a drawing is written anew without what may do harm. */
export const checkPicture = (bytes: Uint8Array<ArrayBuffer>): Checked => {
  if (bytes.length > largest.bytes) return refuse('too_large');
  const kind = checkFile(bytes, ['png', 'jpeg']);
  if (!kind.ok) return checkDrawing(new TextDecoder().decode(bytes));
  const size = kind.value === 'png' ? pngSize(bytes) : jpegSize(bytes);
  if (!size || Math.min(...size) < 1) return refuse('not_a_picture');
  const { type } = fileKinds[kind.value as 'png' | 'jpeg'];
  return Math.max(...size) > largest.side ? refuse('too_wide') : accept({ type, bytes });
};

const checkDrawing = (text: string): Checked => {
  if (!/^\s*</.test(text)) return refuse('not_a_picture');
  const clean = cleanSvg(text);
  if (!clean.ok) return clean;
  return accept({ type: 'image/svg+xml', bytes: new TextEncoder().encode(clean.value) });
};
