import { checkFile, type FileKind, fileKinds } from '../../shared/values/file-kinds.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import type { PlanRefusal } from './plan.rules.ts';

const pictures: readonly FileKind[] = ['png', 'jpeg'];
const sounds: readonly FileKind[] = ['mp3', 'm4a', 'ogg', 'wav', 'webm'];
const LARGEST = 10 * 1024 * 1024;

/** A picture or a sound, by what its bytes are. */
export function readMedia(
  bytes: Uint8Array,
): Result<{ kind: 'picture' | 'sound'; type: string }, PlanRefusal> {
  if (bytes.length > LARGEST) return refuse('media_too_large');
  const found = checkFile(bytes, [...pictures, ...sounds]);
  if (!found.ok) return refuse('unknown_media');
  return accept({
    kind: pictures.includes(found.value) ? 'picture' : 'sound',
    type: fileKinds[found.value].type,
  });
}
