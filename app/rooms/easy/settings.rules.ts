import { type OwnSettings, settingChoices } from '../../shared/values/own-settings.ts';
import type { PictureSet } from '../../shared/values/picture-sets.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { noPictures, shippedSet } from './pictures.rules.ts';

/** What may be chosen among pictures: the municipality's sets first, then the product's own, then none. */
export const pictureIds = (sets: readonly PictureSet[]): string[] => [
  ...sets.map(({ id }) => id),
  shippedSet,
  noPictures,
];

const isOneOf = <Choice extends string>(choices: readonly Choice[], value: string): value is Choice =>
  (choices as readonly string[]).includes(value);

/** Reads what was chosen: something that is no choice can only come from a page that is out of date. */
export const readSettings = (
  chosen: (name: string) => string,
  sets: readonly PictureSet[],
): Result<Required<OwnSettings>, keyof OwnSettings> => {
  const [textSize, speech, colours, amount, pictures] = [
    chosen('textSize'),
    chosen('speech'),
    chosen('colours'),
    chosen('amount'),
    chosen('pictures'),
  ];
  if (!isOneOf(settingChoices.textSize, textSize)) return refuse('textSize');
  if (!isOneOf(settingChoices.speech, speech)) return refuse('speech');
  if (!isOneOf(settingChoices.colours, colours)) return refuse('colours');
  if (!isOneOf(settingChoices.amount, amount)) return refuse('amount');
  if (!pictureIds(sets).includes(pictures)) return refuse('pictures');
  return accept({ textSize, speech, colours, amount, pictures });
};

/** How fast a voice reads: 1 is as fast as people talk, a little slower is easier to follow. */
export const rateOf: Record<OwnSettings['speech'], number> = { slow: 0.7, usual: 0.9, fast: 1.1 };
