/** From when a read is unusual. A list of reads to look at and nothing else: nobody is scored or ranked. */
export interface Watch {
  /** More different people in a day than this… */
  peopleFloor: number;
  /** …and more than so many times one's own usual. */
  peopleTimes: number;
  /** People in one file or print-out, from so many. */
  takenOut: number;
  /** Working hours, from and to, on working days. */
  hoursFrom: number;
  hoursTo: number;
}

/** Our own assumption, until an organisation has stated something else: no rule or study that we know of names numbers. */
export const assumedWatch: Watch = {
  peopleFloor: 30,
  peopleTimes: 3,
  takenOut: 20,
  hoursFrom: 6,
  hoursTo: 20,
};

const limits: Record<keyof Watch, [least: number, most: number]> = {
  peopleFloor: [1, 1000],
  peopleTimes: [1, 100],
  takenOut: [1, 1000],
  hoursFrom: [0, 23],
  hoursTo: [1, 24],
};
export const watchKeys = Object.keys(limits) as (keyof Watch)[];

export type WatchRefusal = 'outside_limits' | 'hours_turned';

/** Whole numbers within their limits, and a working day that ends after it begins. */
export const readWatch = (
  typed: Readonly<Record<keyof Watch, string>>,
): { watch: Watch; refusals: Partial<Record<keyof Watch, WatchRefusal>> } => {
  const watch = Object.fromEntries(
    watchKeys.map((key) => [key, /^\d{1,4}$/.test(typed[key].trim()) ? Number(typed[key]) : -1]),
  ) as Record<keyof Watch, number>;
  const refusals: Partial<Record<keyof Watch, WatchRefusal>> = {};
  for (const key of watchKeys) {
    const [least, most] = limits[key];
    if (watch[key] < least || watch[key] > most) refusals[key] = 'outside_limits';
  }
  if (!refusals.hoursFrom && !refusals.hoursTo && watch.hoursTo <= watch.hoursFrom)
    refusals.hoursTo = 'hours_turned';
  return { watch, refusals };
};

export const limitsOf = (key: keyof Watch): [number, number] => limits[key];
