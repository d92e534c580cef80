import type { Router } from '../../platform/request.ts';
import type { PictureSet } from '../../shared/values/picture-sets.ts';

/** Nothing in a picture may act, even when somebody opens it by itself. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The municipality's pictures at addresses that hold their content, so that browsers may keep them for ever; they tell of nobody. */
export const pictureRoutes = (router: Router, sets: readonly PictureSet[]): void => {
  const pictures = sets.flatMap((set) => [...set.pictures.values()]);
  const byAddress = new Map(pictures.map((picture) => [picture.address, picture]));
  router.get('/bilder/:set/:file', (c) => {
    const picture = byAddress.get(c.req.path);
    if (!picture) return c.notFound();
    return c.body(picture.bytes, 200, {
      'content-type': picture.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': policy,
    });
  });
};
