import { addMonths, type PlainDate } from '../../shared/values/dates.ts';
import { swedishCompare } from '../../shared/values/names.ts';

/** The levels between day activity and work, the nearest to day activity first; studies stand by themselves. The division is ours. */
export const measureLevels = [
  'occupation',
  'work_oriented',
  'preparatory',
  'trial',
  'rehabilitation',
  'supported_work',
  'studies',
] as const;
export type MeasureLevel = (typeof measureLevels)[number];

/** What the organisation says of a measure that it offers. A number that is null is not known, and no nought. */
export interface MeasureDetails {
  level: MeasureLevel;
  name: string;
  forWhom: string;
  /** What it asks of the person. */
  asks: string;
  gives: string;
  /** Hours a week. */
  hoursFrom: number | null;
  hoursTo: number | null;
  lasts: string | null;
  /** How one comes there, and who refers. */
  wayIn: string;
  /** A function, not a person. */
  contact: string;
  phone: string | null;
  email: string | null;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
  placesTotal: number | null;
  placesFree: number | null;
  /** As of which day the places are counted. */
  placesOn: PlainDate | null;
}

export interface Measure extends MeasureDetails {
  id: string;
  organisationId: string;
  organisation: string;
  /** When the organisation last said that all of it holds. */
  confirmedOn: PlainDate;
  version: number;
}

const MONTHS_TO_TRUST = 6;

const isLongAgo = (day: PlainDate, today: PlainDate): boolean => addMonths(day, MONTHS_TO_TRUST) < today;

/** Nobody has said for half a year that it still holds. */
export const isOld = ({ confirmedOn }: Pick<Measure, 'confirmedOn'>, today: PlainDate): boolean =>
  isLongAgo(confirmedOn, today);

/** Places were free when they were counted, not long ago. */
export const hasFreePlaces = (
  { placesFree, placesOn }: Pick<Measure, 'placesFree' | 'placesOn'>,
  today: PlainDate,
): boolean => (placesFree ?? 0) > 0 && placesOn !== null && !isLongAgo(placesOn, today);

export const hasEnded = ({ endsOn }: Pick<Measure, 'endsOn'>, today: PlainDate): boolean =>
  endsOn !== null && endsOn < today;

/** What the address asks for: of measures, never of people. */
export interface Choice {
  level: MeasureLevel | undefined;
  organisationId: string | undefined;
  free: boolean;
  ended: boolean;
  name: string;
}

export const choiceOf = (query: URLSearchParams): Choice => ({
  level: measureLevels.find((level) => level === query.get('niva')),
  organisationId: query.get('organisation') || undefined,
  free: query.get('lediga') === 'ja',
  ended: query.get('avslutade') === 'ja',
  name: (query.get('namn') ?? '').trim(),
});

export const isFiltered = ({ level, organisationId, free, name }: Choice): boolean =>
  level !== undefined || organisationId !== undefined || free || name !== '';

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv');

const suits = (measure: Measure, choice: Choice, today: PlainDate): boolean =>
  (choice.ended || !hasEnded(measure, today)) &&
  (choice.organisationId === undefined || measure.organisationId === choice.organisationId) &&
  (!choice.free || (measure.placesFree ?? 0) > 0) &&
  folded(measure.name).includes(folded(choice.name));

export interface LevelOfMeasures {
  level: MeasureLevel;
  measures: Measure[];
}

/** Level by level, by name; a level without any stands too, since that is what one looks for. */
export const byLevel = (
  measures: readonly Measure[],
  choice: Choice,
  today: PlainDate,
): LevelOfMeasures[] => {
  const chosen = measures
    .filter((measure) => suits(measure, choice, today))
    .toSorted((a, b) => swedishCompare(a.name, b.name));
  return measureLevels
    .filter((level) => choice.level === undefined || level === choice.level)
    .map((level) => ({ level, measures: chosen.filter((measure) => measure.level === level) }));
};

/** Those who offer something, by name. */
export const organisationsOf = (measures: readonly Measure[]): { id: string; name: string }[] => {
  const names = new Map(measures.map(({ organisationId, organisation }) => [organisationId, organisation]));
  return [...names].map(([id, name]) => ({ id, name })).toSorted((a, b) => swedishCompare(a.name, b.name));
};
