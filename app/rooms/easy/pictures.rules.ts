import type { PictureSet } from '../../shared/values/picture-sets.ts';

/** What the person has chosen to see: the product's own pictures, a set of the municipality's, or none. */
export interface PictureChoice {
  /** Nothing chosen yet: the municipality's first set, where it has one. */
  chosen?: string;
  sets: readonly PictureSet[];
}

/** Reserved among the ids of sets. */
export const shippedSet = 'brygga';
export const noPictures = 'inga';

/** What stands chosen: what the person said, unless that set is gone, else what is shown to everybody. */
export const chosenPictures = (choice: PictureChoice): string =>
  choice.chosen === noPictures ? noPictures : (setShown(choice)?.id ?? shippedSet);

/** The set that is shown: nothing for the product's own. A set that is no longer there is as if nothing was chosen. */
export const setShown = ({ chosen, sets }: PictureChoice): PictureSet | undefined =>
  chosen === shippedSet ? undefined : (sets.find(({ id }) => id === chosen) ?? sets[0]);

type Shown = { photo: string } | { address: string } | { shipped: string } | undefined;

/**
 * Which picture stands beside a word: the person's own photo, the municipality's, the product's own, or none, so that
 * the text stands alone (screens, "Pictures and read-aloud").
 */
export const pictureOf = (
  concept: string,
  choice: PictureChoice,
  shipped: Readonly<Record<string, string>>,
  photo?: string,
): Shown => {
  if (choice.chosen === noPictures) return undefined;
  if (photo) return { photo };
  const own = setShown(choice)?.pictures.get(concept);
  if (own) return { address: own.address };
  const drawn = shipped[concept];
  return drawn ? { shipped: drawn } : undefined;
};
