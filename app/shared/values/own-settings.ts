/** What each of the five choices may be (screens 3.3, 8: few and plain); the first is what nobody has changed. */
export const settingChoices = {
  textSize: ['usual', 'large', 'largest'],
  speech: ['usual', 'slow', 'fast'],
  colours: ['device', 'light', 'dark', 'contrast'],
  amount: ['all', 'next'],
} as const;

type Choices = typeof settingChoices;

/** How somebody wants the own pages to be: saved with the person, so that it is the same on every device. */
export type OwnSettings = { -readonly [Key in keyof Choices]: Choices[Key][number] } & {
  /** Id of a set of pictures, or none; nothing chosen shows the municipality's first, else the product's own. */
  pictures?: string;
};

export const usualSettings: OwnSettings = {
  textSize: 'usual',
  speech: 'usual',
  colours: 'device',
  amount: 'all',
};
