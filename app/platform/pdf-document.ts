import type { Lang } from '../shared/parts/texts.ts';
import { withoutControls } from './typed-texts.ts';

/** The pieces that a paper is made of. Every text is shown as it stands; nothing in it is read as markup. */
export type PdfBlock =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  /** An empty line in the text begins a new paragraph. */
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[]; numbered?: boolean }
  | { kind: 'facts'; facts: [label: string, value: string][] }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][] }
  /** A line to sign on for each. */
  | { kind: 'signatures'; labels: string[] }
  /** PNG, JPEG, GIF, WebP or SVG; the width in millimetres, 60 if nothing is said. */
  | { kind: 'image'; bytes: Uint8Array; alt: string; width?: number }
  | { kind: 'pageBreak' }
  | { kind: 'rule' };

export interface PdfDocument {
  /** The paper's first heading too; headings among the blocks begin at level 2. */
  title: string;
  lang: Lang;
  blocks: PdfBlock[];
  /** Files that lie in the paper: whoever reads it on a screen can open and save them. Names differ from each other. */
  files?: PdfFile[];
  /** Stands at the foot of every page beside its number; the title if nothing is said. */
  footer?: string;
}

export interface PdfFile {
  name: string;
  /** Its media type. */
  type: string;
  description: string;
  bytes: Uint8Array;
}

type Shadow = { path: string; bytes: Uint8Array };

/** The document as the template reads it, and its pictures and files apart. `unshown` stand as their numbers: no font here has them. */
export const asData = (document: PdfDocument, unshown: ReadonlySet<string>) => {
  const shadows: Shadow[] = [];
  const apart = <Part extends { bytes: Uint8Array }>(part: Part) => {
    const path = `/part-${shadows.length}`;
    shadows.push({ path, bytes: part.bytes });
    return { ...part, bytes: undefined, path };
  };
  let above = 1;
  const blocks = document.blocks.filter(hasContent).map((block) => {
    if (block.kind === 'heading') {
      above = Math.min(block.level, above + 1);
      return { ...block, level: above };
    }
    if (block.kind !== 'image') return block;
    return apart(block);
  });
  const files = document.files?.map(apart);
  const data = JSON.stringify({ ...document, blocks, files }, (_, value) =>
    typeof value === 'string' ? showable(value, unshown) : value,
  );
  return { data, shadows };
};

const hasContent = (block: PdfBlock): boolean => {
  if (block.kind === 'list') return block.items.length > 0;
  if (block.kind === 'facts') return block.facts.length > 0;
  return block.kind !== 'table' || block.rows.length > 0;
};

const showable = (text: string, unshown: ReadonlySet<string>): string => {
  const tidy = withoutControls(text.replace(/\r\n?/g, '\n'));
  return unshown.size === 0
    ? tidy
    : [...tidy].map((sign) => (unshown.has(sign) ? numberOf(sign) : sign)).join('');
};

const numberOf = (sign: string): string =>
  `[U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
