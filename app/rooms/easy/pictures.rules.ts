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
const setShown = ({ chosen, sets }: PictureChoice): PictureSet | undefined =>
  chosen === shippedSet ? undefined : (sets.find(({ id }) => id === chosen) ?? sets[0]);

/** Photos of one helper or one place, which no set of symbols has: they are shown whichever set is chosen. */
const particular = /^(kontakt|plats)\./;

/** The key of a photo of somebody or some place by its name: "Åsa Öst" is `kontakt.asa-ost`. */
export const photoKey = (kind: 'kontakt' | 'plats', name: string): string => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${kind}.${plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
};

/** What the sets ask to have said in the foot of a page, of those that may show something there. */
export const creditsOf = (choice: PictureChoice): string[] => {
  if (choice.chosen === noPictures) return [];
  const shown = setShown(choice);
  const used = choice.sets.filter(
    (set) => set === shown || [...set.pictures.keys()].some((key) => particular.test(key)),
  );
  return [...new Set(used.flatMap(({ credit }) => credit ?? []))];
};

type Shown = { photo: string } | { address: string } | { shipped: string } | undefined;

/**
 * Which picture stands beside a word: one that somebody has put up of oneself, a photo of just that helper or place, the municipality's picture, the product's own, or none, so that
 * the text stands alone (screens, "Pictures and read-aloud").
 */
export const pictureOf = (
  concept: string,
  choice: PictureChoice,
  shipped: Readonly<Record<string, string>>,
  photo?: string,
  ownAddress?: string,
): Shown => {
  if (choice.chosen === noPictures) return undefined;
  if (ownAddress) return { photo: ownAddress };
  const taken = photo && choice.sets.flatMap(({ pictures }) => pictures.get(photo) ?? [])[0];
  if (taken) return { photo: taken.address };
  const own = setShown(choice)?.pictures.get(concept);
  if (own) return { address: own.address };
  const drawn = shipped[concept];
  return drawn ? { shipped: drawn } : undefined;
};
