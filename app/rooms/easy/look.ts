import { createContext } from 'hono/jsx';
import type { PictureChoice } from './pictures.rules.ts';

/** Which pictures the page's reader has chosen: the frame says it once, each picture asks. A staff page shows the product's own. */
export const PictureContext = createContext<PictureChoice>({ sets: [] });

/** How fast it is read aloud, and whether only by voices of the reader's own device. */
export const VoiceContext = createContext<{ rate: number; localOnly: boolean }>({
  rate: 0.9,
  localOnly: false,
});
