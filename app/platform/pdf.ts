import { createRequire } from 'node:module';
import path from 'node:path';
import { NoPdf } from './outcomes-of-requests.ts';
import { asData, type PdfBlock, type PdfDocument } from './pdf-document.ts';
import template from './pdf-template.typ?raw';
import { projectRoot } from './project-root.ts';

interface Compiler {
  pdf: (
    main: { mainFileContent: string; inputs: Record<string, string> },
    options: { pdfStandard: 'ua-1' },
  ) => Uint8Array;
  mapShadow: (path: string, content: Uint8Array) => void;
  resetShadow: () => void;
  evictCache: (age: number) => void;
}

const packages: Record<string, string> = {
  'linux-x64': '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
  'linux-arm64': '@myriaddreamin/typst-ts-node-compiler-linux-arm64-gnu',
  'win32-x64': '@myriaddreamin/typst-ts-node-compiler-win32-x64-msvc',
};

let compiler: Compiler | null | undefined;

/** The template can read only below this folder, where nothing is: pictures and files are handed to it in memory. */
const workspace = path.join(projectRoot, 'app', 'platform', 'pdf');

const findCompiler = (): Compiler | null => {
  try {
    const name = packages[`${process.platform}-${process.arch}`];
    return name ? createRequire(import.meta.url)(name).NodeCompiler.create({ workspace }) : null;
  } catch {
    return null;
  }
};

/** Whether this machine can make papers; where it cannot, the page itself is printed from the browser. */
export const canMakePdf = (): boolean => {
  compiler ??= findCompiler();
  return compiler !== null;
};

/** A tagged paper in the form PDF/UA-1 (ISO 14289-1). */
export const makePdf = async (document: PdfDocument): Promise<Uint8Array<ArrayBuffer>> => {
  if (!canMakePdf()) throw new NoPdf();
  const blocks = document.blocks.map((block) => (opens(compiler!, block) ? block : inWords(block)));
  return compile(compiler!, { ...document, blocks }, new Set());
};

const inWords = (block: PdfBlock): PdfBlock =>
  block.kind === 'image' ? { kind: 'paragraph', text: block.alt } : block;

/** A picture is tried alone first: one that is broken must not stop the whole paper. */
const opens = (typst: Compiler, block: PdfBlock): boolean => {
  if (block.kind !== 'image') return true;
  try {
    compile(typst, { title: 'x', lang: 'sv', blocks: [block] }, new Set());
    return true;
  } catch {
    return false;
  }
};

const compile = (
  typst: Compiler,
  document: PdfDocument,
  unshown: ReadonlySet<string>,
): Uint8Array<ArrayBuffer> => {
  const { data, shadows } = asData(document, unshown);
  try {
    for (const part of shadows) typst.mapShadow(path.join(workspace, part.path), part.bytes);
    const main = { mainFileContent: template, inputs: { document: data } };
    return new Uint8Array(typst.pdf(main, { pdfStandard: 'ua-1' }));
  } catch (fault) {
    const more = withoutFont(messageOf(fault)).filter((sign) => !unshown.has(sign));
    if (more.length === 0) throw new Error('the paper could not be made', { cause: fault });
    return compile(typst, document, new Set([...unshown, ...more]));
  } finally {
    typst.resetShadow();
    typst.evictCache(0);
  }
};

/** The compiler puts its words now in one place, now in the other; they can quote the paper and go into no log. */
const messageOf = (fault: unknown): string => {
  const { message, code } = fault as { message?: string; code?: string };
  return `${message} ${code}`;
};

/** The signs that the compiler says it has no font for: a paper must not hold what it cannot show. */
const withoutFont = (message: string): string[] =>
  [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].flatMap(([, quoted]) => [
    ...quoted!.replace(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
  ]);
