import qrcode from 'qrcode-generator';
import type { Lang } from '../../../shared/parts/texts.ts';
import { ownPlacesTexts } from '../own-places.easy.texts.ts';

/** The dark squares as one drawing: those that touch in a row are one piece. */
const squares = (address: string): { size: number; path: string } => {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const size = code.getModuleCount();
  const rows = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => (code.isDark(row, column) ? '#' : ' ')).join(''),
  );
  const path = rows.flatMap((marks, row) =>
    [...marks.matchAll(/#+/g)].map(({ index, 0: { length } }) => `M${index} ${row}h${length}v1h-${length}z`),
  );
  return { size, path: path.join('') };
};

/** How an address is said: what everybody types, without what goes before it. */
const inWords = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** On paper each page says where it stands, in words and as a code for a camera: its path only, which names nobody. */
export const PageCode = ({ origin, path, lang }: { origin: string; path: string; lang: Lang }) => {
  const t = ownPlacesTexts[lang];
  const address = origin + path;
  const { size, path: drawn } = squares(address);
  const words = t.pageAddress(inWords(address));
  return (
    <div class="page-code" data-unread>
      <svg viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={words}>
        <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
        <path d={drawn} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <p>
        {words}
        <br />
        {t.code}
      </p>
    </div>
  );
};
