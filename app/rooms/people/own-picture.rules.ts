import { checkFile, fileKinds } from '../../shared/values/file-kinds.ts';
import { jpegSize, pngSize } from '../../shared/values/picture-size.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { bareJpeg } from './bare-jpeg.rules.ts';
import { barePng } from './bare-png.rules.ts';

export interface OwnPicture {
  type: 'image/png' | 'image/jpeg';
  bytes: Uint8Array<ArrayBuffer>;
}

export type PictureRefusal = 'picture_too_large' | 'picture_too_wide' | 'not_a_picture';

const LARGEST = 2 * 1024 * 1024;
const WIDEST = 5000;

/** A picture of oneself, by its content: kept without where, when and with what it was taken. */
export const readOwnPicture = (bytes: Uint8Array): Result<OwnPicture, PictureRefusal> => {
  const kind = checkFile(bytes, ['png', 'jpeg']);
  if (!kind.ok) return refuse(kind.refusal === 'file_too_large' ? 'picture_too_large' : 'not_a_picture');
  if (bytes.length > LARGEST) return refuse('picture_too_large');
  const isPng = kind.value === 'png';
  const bare = isPng ? barePng(bytes) : bareJpeg(bytes);
  const size = bare && (isPng ? pngSize(bare) : jpegSize(bare));
  if (!bare || !size || Math.min(...size) < 1) return refuse('not_a_picture');
  if (Math.max(...size) > WIDEST) return refuse('picture_too_wide');
  return accept({ type: isPng ? fileKinds.png.type : fileKinds.jpeg.type, bytes: bare });
};
