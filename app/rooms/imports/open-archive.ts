import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { WorkbookRefused, type XmlTaker } from './sheet-xml.rules.ts';

const MOST_ENTRIES = 2_000;
/** All that the archive says it holds, packed up. */
const MOST_BYTES = 150 * 1024 * 1024;
/** Rows and cells pack to a tenth or a thirtieth of their size; a bomb to a thousandth. Small ones may be as they are. */
const MOST_SWELLING = 200;
const SMALL = 10 * 1024 * 1024;

export interface Archive {
  has: (name: string) => boolean;
  /** Unpacks one part into the taker, piece by piece. A part that turns out larger than it said is refused. */
  read: (name: string, taker: XmlTaker) => Promise<void>;
}

/**
 * Opens a workbook's archive by its list of parts alone: nothing is unpacked before all of them have been added up.
 * An archive inside it is never opened.
 */
export const openArchive = async (bytes: Uint8Array): Promise<Archive> => {
  const zip = await orBroken(
    fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
    }),
  );
  const entries = await listEntries(zip);
  const size = [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (size > MOST_BYTES || (size > SMALL && size > bytes.length * MOST_SWELLING))
    throw new WorkbookRefused('swollen_workbook');
  return {
    has: (name) => entries.has(name),
    read: async (name, taker) => {
      const entry = entries.get(name);
      if (!entry || entry.isEncrypted()) throw new WorkbookRefused('broken_workbook');
      await orBroken(unpack(zip, entry, taker));
    },
  };
};

const listEntries = (zip: ZipFile) =>
  new Promise<Map<string, Entry>>((resolve, reject) => {
    const entries = new Map<string, Entry>();
    if (zip.entryCount > MOST_ENTRIES) return reject(new WorkbookRefused('swollen_workbook'));
    zip.on('error', () => reject(new WorkbookRefused('broken_workbook')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (entries.has(entry.fileName)) return reject(new WorkbookRefused('broken_workbook'));
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });

const unpack = async (zip: ZipFile, entry: Entry, taker: XmlTaker) => {
  const stream = await zip.openReadStreamPromise(entry);
  const text = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of stream) taker.write(text.decode(piece as Uint8Array, { stream: true }));
  taker.write(text.decode());
  taker.close();
};

/** Whatever is wrong with an archive, its packing or its letters: it is no workbook. */
const orBroken = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (fault) {
    throw fault instanceof WorkbookRefused ? fault : new WorkbookRefused('broken_workbook');
  }
};
