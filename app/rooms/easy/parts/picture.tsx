import { raw } from 'hono/html';
import { useContext } from 'hono/jsx';
import { PictureContext } from '../look.ts';
import { pictureOf } from '../pictures.rules.ts';
import { type Concept, shippedPictures } from '../shipped-pictures.ts';

interface PictureProps {
  /** What the text beside it speaks of; a path model may name one that no set has, and then none is shown. */
  concept: Concept | (string & {});
  /** Key of a photo of just this helper or place (`photoKey`), where the municipality has one. */
  photo?: string;
  /** Where the picture is that somebody has put up of oneself. */
  own?: string;
}

/** A picture beside a text that says the same: never instead of it, so whoever listens is not told of it. */
export const Picture = ({ concept, photo, own }: PictureProps) => {
  const shown = pictureOf(concept, useContext(PictureContext), shippedPictures, photo, own);
  if (!shown) return null;
  if ('shipped' in shown)
    return (
      <span class="picture" aria-hidden="true">
        {raw(shown.shipped.replace('<svg ', '<svg focusable="false" '))}
      </span>
    );
  const [address, kind] = 'photo' in shown ? [shown.photo, 'photo'] : [shown.address, 'own'];
  return (
    <span class="picture" data-kind={kind}>
      <img src={address} alt="" width="96" height="96" decoding="async" />
    </span>
  );
};
