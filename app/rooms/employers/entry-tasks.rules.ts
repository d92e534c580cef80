import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import type { PlainDate } from '../../shared/values/dates.ts';

/** What a task asks of who does it; each from the least to the most. The scales are ours, for the mapping of simple jobs (MIW). */
export const scaleOf = {
  noise: ['calm', 'some', 'loud'],
  pace: ['own', 'even', 'fast'],
  reading: ['none', 'some', 'much'],
  contact: ['none', 'colleagues', 'customers'],
  lifting: ['none', 'light', 'heavy'],
} as const;
export type Demand = keyof typeof scaleOf;
export const demandNames = Object.keys(scaleOf) as Demand[];
const timesOfDay = ['morning', 'midday', 'afternoon', 'evening', 'night'] as const;

export const entryTaskAsks = {
  name: { field: 'namn', ask: 'line', longest: 120 },
  doneHow: { field: 'gors', ask: 'text', longest: 2000 },
  noise: { field: 'ljud', ask: 'one', codes: scaleOf.noise },
  pace: { field: 'tempo', ask: 'one', codes: scaleOf.pace },
  reading: { field: 'lasa', ask: 'one', codes: scaleOf.reading },
  contact: { field: 'mota', ask: 'one', codes: scaleOf.contact },
  lifting: { field: 'lyfta', ask: 'one', codes: scaleOf.lifting },
  times: { field: 'tider', ask: 'many', codes: timesOfDay },
  minutes: { field: 'minuter', ask: 'number', least: 1, most: 600, optional: true },
  supervision: { field: 'visar', ask: 'text', longest: 500 },
  mappedOn: { field: 'dag', ask: 'day', past: true },
} as const satisfies AskedForm;

const { mappedOn: _saidOnce, ...standing } = entryTaskAsks;

/** When it was mapped is said once; when it is done no longer, afterwards. */
export const changeEntryTaskAsks = {
  ...standing,
  endedOn: { field: 'sista-dag', ask: 'day', optional: true },
} as const satisfies AskedForm;

export type NewEntryTask = Answers<typeof entryTaskAsks>;
export type EntryTaskDetails = Answers<typeof changeEntryTaskAsks>;

export interface EntryTask extends EntryTaskDetails {
  id: string;
  workplaceId: string;
  mappedOn: PlainDate;
  mappedBy: string;
  version: number;
}

export const photoAsks = {
  picture: { field: 'bild', ask: 'picture' },
  words: { field: 'text', ask: 'text', longest: 200 },
} as const satisfies AskedForm;

/** A step of the task in a photograph; the step is its place among them. */
export interface Photo {
  id: string;
  step: number;
  words: string;
}

/** As many as a guide can have. */
export const mostPhotos = 30;

/** Which photos have another step than their place says, each with that step. */
export const outOfStep = (photos: readonly Photo[]): Photo[] =>
  photos.flatMap((photo, index) => (photo.step === index + 1 ? [] : [{ ...photo, step: index + 1 }]));

/** The same photos with this one before the one above it. */
export const movedUp = (photos: readonly Photo[], id: string): readonly Photo[] => {
  const at = photos.findIndex((photo) => photo.id === id);
  return at < 1 ? photos : photos.toSpliced(at, 1).toSpliced(at - 1, 0, photos[at]!);
};
