import { isEmail, isPhone } from '../../shared/values/contacts.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { MeasureDetails } from './measures.rules.ts';

export type DetailKey = keyof MeasureDetails;

/** What each detail is called in the form. */
export const fieldOf = {
  level: 'niva',
  name: 'namn',
  forWhom: 'for-vilka',
  asks: 'kraver',
  gives: 'ger',
  hoursFrom: 'timmar-fran',
  hoursTo: 'timmar-till',
  lasts: 'langd',
  wayIn: 'vag-in',
  contact: 'kontakt',
  phone: 'telefon',
  email: 'epost',
  startsOn: 'fran',
  endsOn: 'till',
  placesTotal: 'platser',
  placesFree: 'lediga',
  placesOn: 'platser-dag',
} as const satisfies Record<DetailKey, string>;

export const placeKeys = ['placesTotal', 'placesFree', 'placesOn'] as const;

/** What stands in the form's fields. */
export const standingOf = <Key extends DetailKey>(
  details: Pick<MeasureDetails, Key>,
  keys: readonly Key[] = Object.keys(fieldOf) as Key[],
): Record<string, string> =>
  Object.fromEntries(keys.map((key) => [fieldOf[key], String(details[key] ?? '')]));

/** A whole number within bounds; null where nothing is written, undefined where it is none. */
export const wholeNumber = (typed: string, least: number, most: number): number | null | undefined => {
  if (typed === '') return null;
  const number = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
};

export type MeasureFault =
  | 'hoursBackwards'
  | 'notAPhone'
  | 'notAnEmail'
  | 'cannotBeReached'
  | 'endsBeforeItStarts'
  | 'moreFreeThanAll'
  | 'placesNeedADay'
  | 'countedAhead';

type Faults = Partial<Record<DetailKey, MeasureFault>>;

type Places = Pick<MeasureDetails, 'placesTotal' | 'placesFree' | 'placesOn'>;

export const faultsOfPlaces = ({ placesTotal, placesFree, placesOn }: Places, today: PlainDate): Faults => {
  const counted = placesTotal !== null || placesFree !== null;
  return {
    ...(placesTotal !== null && placesFree !== null && placesFree > placesTotal
      ? { placesFree: 'moreFreeThanAll' as const }
      : {}),
    ...(counted && placesOn === null ? { placesOn: 'placesNeedADay' as const } : {}),
    ...(placesOn !== null && placesOn > today ? { placesOn: 'countedAhead' as const } : {}),
  };
};

export const faultOfEnd = ({ startsOn, endsOn }: Pick<MeasureDetails, 'startsOn' | 'endsOn'>): Faults =>
  endsOn !== null && endsOn < startsOn ? { endsOn: 'endsBeforeItStarts' } : {};

/** What does not hold together, each fault at its field. */
export const faultsOf = (details: MeasureDetails, today: PlainDate): Faults => {
  const { hoursFrom, hoursTo, phone, email } = details;
  return {
    ...(hoursFrom !== null && hoursTo !== null && hoursTo < hoursFrom ? { hoursTo: 'hoursBackwards' } : {}),
    ...(phone === null && email === null ? { phone: 'cannotBeReached' } : {}),
    ...(phone !== null && !isPhone(phone) ? { phone: 'notAPhone' } : {}),
    ...(email !== null && !isEmail(email) ? { email: 'notAnEmail' } : {}),
    ...faultOfEnd(details),
    ...faultsOfPlaces(details, today),
  };
};

/** A day without a number says nothing. */
export const withoutIdleDay = <Some extends Places>(details: Some): Some =>
  details.placesTotal === null && details.placesFree === null ? { ...details, placesOn: null } : details;
