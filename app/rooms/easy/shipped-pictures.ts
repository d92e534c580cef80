import { levels } from './shipped/levels.ts';
import { life } from './shipped/life.ts';
import { meetings } from './shipped/meetings.ts';
import { talk } from './shipped/talk.ts';
import { way } from './shipped/way.ts';
import { workplaces } from './shipped/workplaces.ts';

/** The product's own pictures, one for each thing that our texts speak of: drawn by Phosphor (MIT), the levels by us. */
export const shippedPictures = { ...way, ...meetings, ...talk, ...life, ...workplaces, ...levels };

/** A thing that a text speaks of; never the name of a file. */
export type Concept = keyof typeof shippedPictures;
