import { swedishCompare } from '../../shared/values/names.ts';
import type { MeetingSignals, NextDate, Party, Signal } from './situation.rules.ts';

/** Somebody in the list: where on the way, for how long, whose turn. Never benefit, age, sex or disability. */
export interface PersonInList {
  id: string;
  name: string;
  sortName: string;
  protected: boolean;
  mine: boolean;
  step: StepInList | null;
  /** On a way, in a step that its organisation does not share. */
  stepHidden: boolean;
  days: number | null;
  /** The step's normal days, where more have passed. */
  longerThan: number | null;
  next: NextDate | undefined;
  /** The date has passed, and what it was for is not done. */
  late: boolean;
  waitingFor: Party[];
  wishWaits: boolean;
  signals: Signal[];
  meetings?: MeetingSignals | null;
}

export interface StepInList {
  /** Model and step: two models may use the same key. */
  key: string;
  label: string;
  name: { sv: string; en: string };
}

export const waits = ['wishes', 'late', 'consents', 'undated', 'longer', 'unmet', 'unshared'] as const;
type Wait = (typeof waits)[number];
export const sortKeys = ['name', 'step', 'days', 'date', 'party'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Choice {
  scope: 'mine' | 'unit';
  wait?: Wait;
  party?: string;
  step?: string;
  sort: SortKey;
  descending: boolean;
  page: number;
}

export const pageSize = 50;

/** Mine, or all of the unit; a wish that waits for a consultant is everybody's who may answer it. */
export const inScope = (people: readonly PersonInList[], scope: Choice['scope']): PersonInList[] =>
  scope === 'unit' ? [...people] : people.filter(({ mine, wishWaits }) => mine || wishWaits);

const waitsFor: Record<Wait, (person: PersonInList) => boolean> = {
  wishes: ({ wishWaits }) => wishWaits,
  late: ({ late }) => late,
  consents: ({ signals }) => signals.some(({ name }) => name === 'consent_ends'),
  undated: ({ next, step }) => next === undefined && step !== null,
  longer: ({ longerThan }) => longerThan !== null,
  unmet: ({ meetings, step }) => step !== null && !meetings?.nextOn,
  unshared: ({ meetings }) => (meetings?.unshared ?? 0) > 0,
};

const isChosen =
  ({ wait, party, step }: Choice) =>
  (person: PersonInList): boolean =>
    (!wait || waitsFor[wait](person)) &&
    (!party || person.waitingFor.includes(party)) &&
    (!step || person.step?.key === step);

/** The people of the filter in their order, and the page of them that is shown. */
export function choose(people: readonly PersonInList[], choice: Choice) {
  const found = people.filter(isChosen(choice)).toSorted(inOrder(choice));
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(Math.max(1, choice.page), pages);
  return { found, pages, page, shown: found.slice((page - 1) * pageSize, page * pageSize) };
}

const values: Record<SortKey, (person: PersonInList) => string | number | undefined> = {
  name: ({ sortName }) => sortName,
  step: ({ step }) => (step ? `${step.label.padStart(4, '0')} ${step.name.sv}` : undefined),
  days: ({ days }) => days ?? undefined,
  date: ({ next }) => next?.on,
  party: ({ waitingFor }) => (waitingFor[0] === 'us' ? '' : waitingFor[0]),
};

/** What is missing comes last in both directions; equals stand by name. */
const inOrder =
  ({ sort, descending }: Choice) =>
  (a: PersonInList, b: PersonInList): number => {
    const [x, y] = [values[sort](a), values[sort](b)];
    const byName = swedishCompare(a.sortName, b.sortName) || a.id.localeCompare(b.id);
    if (x === undefined || y === undefined) return x === y ? byName : x === undefined ? 1 : -1;
    const order = typeof x === 'number' ? x - Number(y) : swedishCompare(x, String(y));
    return (descending ? -order : order) || byName;
  };

export interface Counts {
  all: number;
  waits: Record<Wait, number>;
  parties: [Party, number][];
}

/** What waits: us first, then the other organisations that somebody is waiting for. */
export function countWaits(people: readonly PersonInList[]): Counts {
  const parties = new Map<Party, number>([['us', 0]]);
  for (const { waitingFor } of people)
    for (const party of waitingFor) parties.set(party, (parties.get(party) ?? 0) + 1);
  return {
    all: people.length,
    waits: {
      wishes: people.filter(waitsFor.wishes).length,
      late: people.filter(waitsFor.late).length,
      consents: people.filter(waitsFor.consents).length,
      undated: people.filter(waitsFor.undated).length,
      longer: people.filter(waitsFor.longer).length,
      unmet: people.filter(waitsFor.unmet).length,
      unshared: people.filter(waitsFor.unshared).length,
    },
    parties: [...parties],
  };
}

/** The steps that somebody in the list stands in, in the order of their models. */
export const stepsIn = (people: readonly PersonInList[]): StepInList[] =>
  [...new Map(people.flatMap(({ step }) => (step ? [[step.key, step] as const] : []))).values()].toSorted(
    (a, b) => swedishCompare(a.key.split('/')[0]!, b.key.split('/')[0]!) || swedishCompare(a.label, b.label),
  );
