import { SaxesParser } from 'saxes';
import { accept, type Result, refuse } from '../../shared/values/result.ts';

/** What draws. Everything else in a file from outside is left out with all that it holds. */
const drawing = new Set(
  (
    'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title desc style ' +
    'linearGradient radialGradient stop clipPath mask pattern marker'
  ).split(' '),
);

/** Elements whose text is part of the picture. */
const worded = new Set(['text', 'tspan', 'title', 'desc', 'style']);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What a style may not do: bring in something from elsewhere, or move. Escapes could hide it, so they go too. */
const reachesOut = (css: string) =>
  /@import|expression|javascript:|animation|transition|\\/i.test(css) || /url\(\s*["']?(?!["']?#)/i.test(css);

const mayStand = (name: string, value: string): boolean => {
  const plain = name.toLowerCase();
  if (plain.startsWith('on')) return false;
  if (plain === 'href' || plain === 'xlink:href' || plain === 'src') return /^#[\w.-]+$/.test(value.trim());
  if (plain.startsWith('xmlns')) return /^xmlns(:xlink)?$/.test(plain);
  if (plain.includes(':')) return plain === 'xml:space';
  return !reachesOut(value);
};

export type SvgFault = 'not_xml' | 'not_svg' | 'too_deep';

const deepest = 100;

/**
 * A drawing from outside, written anew from what a real parser read: only elements that draw, no scripts, nothing that
 * acts and nothing from another address. A document type, which could hide all of these, is refused.
 */
export const cleanSvg = (source: string): Result<string, SvgFault> => {
  const written: string[] = [];
  const open: string[] = [];
  let skipped = 0;
  let fault: SvgFault | undefined;
  const parser = new SaxesParser();
  parser.on('error', () => {
    fault ??= 'not_xml';
  });
  parser.on('doctype', () => {
    fault ??= 'not_xml';
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length === 0 && skipped === 0 && name !== 'svg') fault ??= 'not_svg';
    if (open.length + skipped > deepest) fault ??= 'too_deep';
    if (skipped > 0 || !drawing.has(name)) skipped += 1;
    else {
      open.push(name);
      const kept = Object.entries(attributes).filter(([key, value]) => mayStand(key, value));
      written.push(`<${name}${kept.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`);
    }
  });
  const say = (text: string) => {
    const within = open.at(-1);
    if (skipped > 0 || !within || !worded.has(within)) return;
    if (within !== 'style' || !reachesOut(text)) written.push(escaped(text));
  };
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', ({ name }) => {
    if (skipped > 0) skipped -= 1;
    else written.push(`</${open.pop() ?? name}>`);
  });
  try {
    parser.write(source).close();
  } catch {
    fault ??= 'not_xml';
  }
  if (fault) return refuse(fault);
  return written.length > 0 ? accept(written.join('')) : refuse('not_svg');
};
