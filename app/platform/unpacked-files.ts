import { MemoryFS } from '@electric-sql/pglite';

interface WithFiles {
  FS: {
    mkdirTree: (path: string) => void;
    open: (path: string, flags: string) => object;
    write: (to: object, bytes: Uint8Array, from: number, length: number, at: number, own: boolean) => number;
    close: (file: object) => void;
  };
}

const block = 512;
const folderEntry = '5'.charCodeAt(0);

const text = (archive: Uint8Array, from: number, most: number): string => {
  const field = archive.subarray(from, from + most);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
};

/** The entries of a tar archive (POSIX ustar) as `dump` makes them: folders without bytes, files with theirs, in the archive's own memory. */
export function* entriesOf(archive: Uint8Array): Generator<{ path: string; bytes: Uint8Array | null }> {
  for (let at = 0; archive[at]; ) {
    const size = Number.parseInt(text(archive, at + 124, 12), 8) || 0;
    const path = [text(archive, at + 345, 155), text(archive, at, 100)].join('/').replaceAll(/\/+/g, '/');
    const isFolder = archive[at + 156] === folderEntry;
    yield { path, bytes: isFolder ? null : archive.subarray(at + block, at + block + size) };
    at += block + Math.ceil(size / block) * block;
  }
}

/** Memory that begins as an archive made by `dump`. It takes the archive over and copies none of it; the database's own way copies all of it thrice. */
export class UnpackedFiles extends MemoryFS {
  readonly #archive: Uint8Array;

  constructor(archive: Uint8Array) {
    super();
    this.#archive = archive;
  }

  override async init(...parameters: Parameters<MemoryFS['init']>) {
    const result = await super.init(...parameters);
    result.emscriptenOpts.preRun?.push((module: unknown) => {
      const { FS } = module as WithFiles;
      for (const { path, bytes } of entriesOf(this.#archive)) {
        const whole = `/pglite/data${path}`;
        FS.mkdirTree(bytes ? whole.slice(0, whole.lastIndexOf('/')) : whole);
        if (!bytes) continue;
        const file = FS.open(whole, 'w+');
        FS.write(file, bytes, 0, bytes.length, 0, true);
        FS.close(file);
      }
    });
    return result;
  }
}
