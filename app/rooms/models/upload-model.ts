import type { Tx } from '../../platform/database.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { contentHash } from '../path/content-hash.rules.ts';
import { keepPathVersion } from '../path/path-versions.store.ts';
import type { Manager } from './models.rules.ts';
import { addModel, listModels, lockModels } from './models.store.ts';
import { type FileRefusal, readModelFile } from './read-model-file.rules.ts';

export type UploadRefusal = FileRefusal | { name: 'version_taken'; version: string };

/**
 * Keeps a model from a file, not yet in use. The same content again changes nothing (`added` is false). Other content under
 * a version that the model already has is refused: people could not tell the two apart.
 */
export const uploadModel = async (
  { tx, who }: { tx: Tx; who: Manager },
  bytes: Uint8Array,
): Promise<Result<{ hash: string; added: boolean }, UploadRefusal>> => {
  const read = readModelFile(bytes);
  if (!read.ok) return read;
  const { key, version } = read.value;
  const hash = contentHash(read.value);
  await lockModels(tx);
  const taken = (await listModels(tx)).some(
    (model) =>
      model.hash !== hash &&
      model.definition.key === key &&
      model.definition.version.trim() === version.trim(),
  );
  return taken
    ? refuse({ name: 'version_taken', version })
    : accept({ hash: await keepPathVersion(tx, read.value), added: await addModel(tx, who, hash) });
};
