import type { Body } from '../../../platform/request.ts';
import { typedFields } from '../../../platform/typed-fields.ts';
import type { Visit } from '../../../platform/visit.ts';
import { typedTexts } from '../../../shared/parts/typed.texts.ts';
import {
  type DetailKey,
  faultOfEnd,
  faultsOf,
  faultsOfPlaces,
  fieldOf,
  type MeasureFault,
  wholeNumber,
  withoutIdleDay,
} from '../measure-form.rules.ts';
import { measureFormTexts } from '../measure-form.texts.ts';
import { type MeasureDetails, measureLevels } from '../measures.rules.ts';

const MOST_HOURS = 60;
const MOST_PLACES = 9999;

/** Reads what was typed, detail by detail; `done` refuses with every fault at once, in words. */
const reading = (visit: Visit, body: Body) => {
  const fields = typedFields(visit, body);
  const t = measureFormTexts[visit.lang];
  return {
    needed: (key: DetailKey, longest: number) => fields.needed(fieldOf[key], longest),
    optional: (key: DetailKey, longest: number) => fields.text(fieldOf[key], longest) || null,
    day: (key: DetailKey) => fields.day(fieldOf[key]),
    optionalDay: (key: DetailKey) => fields.optionalDay(fieldOf[key]) ?? null,
    level: () => fields.choice(fieldOf.level, measureLevels),
    number: (key: DetailKey, least: number, most: number): number | null => {
      const number = wholeNumber(fields.text(fieldOf[key], 20), least, most);
      if (number === undefined) fields.wrong(fieldOf[key], typedTexts[visit.lang].notANumber(least, most));
      return number ?? null;
    },
    done: (faults: Partial<Record<DetailKey, MeasureFault>>): void => {
      for (const [key, fault] of Object.entries(faults))
        fields.wrong(fieldOf[key as DetailKey], t.faults[fault]);
      fields.done();
    },
  };
};

const placesIn = (read: ReturnType<typeof reading>) => ({
  placesTotal: read.number('placesTotal', 0, MOST_PLACES),
  placesFree: read.number('placesFree', 0, MOST_PLACES),
  placesOn: read.optionalDay('placesOn'),
});

/** All of a measure. */
export const readDetails = (visit: Visit, body: Body): MeasureDetails => {
  const read = reading(visit, body);
  const details = {
    level: read.level(),
    name: read.needed('name', 120),
    forWhom: read.needed('forWhom', 500),
    asks: read.needed('asks', 500),
    gives: read.needed('gives', 500),
    hoursFrom: read.number('hoursFrom', 1, MOST_HOURS),
    hoursTo: read.number('hoursTo', 1, MOST_HOURS),
    lasts: read.optional('lasts', 100),
    wayIn: read.needed('wayIn', 500),
    contact: read.needed('contact', 120),
    phone: read.optional('phone', 25),
    email: read.optional('email', 200),
    startsOn: read.day('startsOn'),
    endsOn: read.optionalDay('endsOn'),
    ...placesIn(read),
  };
  read.done(faultsOf(details, visit.today));
  return withoutIdleDay(details);
};

/** The places alone. */
export const readPlaces = (visit: Visit, body: Body) => {
  const read = reading(visit, body);
  const places = placesIn(read);
  read.done(faultsOfPlaces(places, visit.today));
  return withoutIdleDay(places);
};

/** The last day alone. */
export const readEnd = (visit: Visit, body: Body, { startsOn }: Pick<MeasureDetails, 'startsOn'>) => {
  const read = reading(visit, body);
  const endsOn = read.day('endsOn');
  read.done(faultOfEnd({ startsOn, endsOn }));
  return { endsOn };
};
