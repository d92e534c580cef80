import fc from 'fast-check';
import { type Area, areas } from './areas.rules.ts';

/** What may happen to a person's yes, in any order. */
export type Step =
  | { do: 'grant'; areas: Area[]; starts: number; lasts: number }
  | { do: 'change'; which: number; areas: Area[]; lasts: number }
  | { do: 'area' | 'ownArea'; which: number; area: Area }
  | { do: 'withdraw' | 'ownWithdraw'; which: number }
  | { do: 'ownYes'; areas: Area[]; lasts: number }
  | { do: 'wait'; days: number }
  | { do: 'no' | 'ownNo' | 'endWay' | 'protect' | 'unassign' | 'leave' };

const some = fc
  .uniqueArray(fc.constantFrom(...areas.filter((area) => area !== 'identity')), { minLength: 1 })
  .map((chosen): Area[] => ['identity', ...chosen]);
const which = fc.nat(5);
const lasts = fc.nat(9);
const area = fc.constantFrom(...areas);

const kinds: [number, fc.Arbitrary<Step>][] = [
  [4, fc.record({ do: fc.constant('grant' as const), areas: some, starts: fc.nat(3), lasts })],
  [2, fc.record({ do: fc.constant('change' as const), which, areas: some, lasts })],
  [2, fc.record({ do: fc.constantFrom('area' as const, 'ownArea' as const), which, area })],
  [1, fc.record({ do: fc.constantFrom('withdraw' as const, 'ownWithdraw' as const), which })],
  [2, fc.record({ do: fc.constant('ownYes' as const), areas: some, lasts })],
  [3, fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 4 }) })],
  [1, fc.record({ do: fc.constantFrom('no' as const, 'ownNo' as const) })],
  [1, fc.record({ do: fc.constantFrom('endWay' as const, 'protect' as const) })],
  [1, fc.record({ do: fc.constantFrom('unassign' as const, 'leave' as const) })],
];

/** Any sequence of them. */
export const steps = fc.array(fc.oneof(...kinds.map(([weight, arbitrary]) => ({ weight, arbitrary }))), {
  minLength: 1,
  maxLength: 9,
});

/** How many sequences a run tries: few each time, many when somebody asks for it. */
export const runs = (usually: number): { numRuns: number; seed?: number } =>
  process.env.FC_RUNS ? { numRuns: Number(process.env.FC_RUNS) } : { numRuns: usually, seed: 20261126 };

/** What the model knows of a yes: what would be shared on it, and whether it has ended. */
export interface Yes {
  id: string;
  areas: Area[];
  from: string;
  until: string;
  ended: boolean;
}

/** What the model knows of a person: who shares with whom, and all that has been said. */
export interface Known {
  id: string;
  /** The member who shares, and the organisations that it goes between. */
  giver: string;
  from: string;
  to: string;
  today: string;
  onWay: boolean;
  protected: boolean;
  yeses: Yes[];
  /** Members of the receiver's who are no longer contacts, and who have left. */
  unassigned: string[];
  left: string[];
}

const isLive =
  ({ today }: Pick<Known, 'today'>) =>
  (yes: Yes): boolean =>
    !yes.ended && yes.from <= today && yes.until >= today;

export const isOpen =
  ({ today }: Pick<Known, 'today'>) =>
  (yes: Yes): boolean =>
    !yes.ended && yes.until >= today;

/** The areas that stand today: what the receiver may see, as far as its own roles may. */
export const standing = (known: Known): Area[] => [
  ...new Set(known.yeses.filter(isLive(known)).flatMap((yes) => yes.areas)),
];
