import type { Answers, AskedForm } from '../../shared/values/asked.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Branch } from '../employers/employers.rules.ts';
import type { Module } from './courses.rules.ts';

/** What a group may need to learn before work. The list is ours, after the modules of Make it: work. */
const needs = [
  'how_work_works',
  'know_jobs',
  'routines',
  'confidence',
  'cooperation',
  'reading_and_counting',
  'travel',
  'money',
  'rights',
  'own',
] as const;

/** What work may demand: the scales of a mapped task, its hours and its branch. */
const demands = ['noise', 'pace', 'reading', 'contact', 'lifting', 'hours', 'branches', 'own'] as const;
const sources = ['mapped_workplaces', 'employer', 'statistics', 'other'] as const;

const ofEvery = {
  words: { field: 'ord', ask: 'text', longest: 500, optional: true },
  moduleIds: { field: 'delar', ask: 'picks', optional: true },
  roundId: { field: 'omgang', ask: 'pick', optional: true },
  mappedOn: { field: 'dag', ask: 'day', past: true },
} as const satisfies AskedForm;

export const needAsks = {
  code: { field: 'behov', ask: 'one', codes: needs },
  people: { field: 'antal', ask: 'number', least: 1, most: 500 },
  ...ofEvery,
} as const satisfies AskedForm;

export const demandAsks = {
  code: { field: 'krav', ask: 'one', codes: demands },
  source: { field: 'kalla', ask: 'one', codes: sources },
  sourceWords: { field: 'var', ask: 'line', longest: 200, optional: true },
  ...ofEvery,
} as const satisfies AskedForm;

const struck = { struck: { field: 'galler-inte', ask: 'yes' } } as const;
export const correctNeedAsks = { ...needAsks, ...struck } as const satisfies AskedForm;
export const correctDemandAsks = { ...demandAsks, ...struck } as const satisfies AskedForm;

type Need = Answers<typeof correctNeedAsks>;
type Demand = Answers<typeof correctDemandAsks>;

/** What the mapped tasks of workplaces say of a demand: how many of them have it, and in which branches. */
export interface Asking {
  code: Demand['code'];
  asking: number;
  mapped: number;
  branches: Branch[];
}

/** A version of a line; the last of a line stands, unless it says that the line holds no longer. */
export interface GroundDetails extends Omit<Need, 'code' | 'people'> {
  kind: 'need' | 'demand';
  code: Need['code'] | Demand['code'];
  people: number | null;
  source: Demand['source'] | null;
  sourceWords: string | null;
  asking: Asking | null;
}

export interface GroundLine extends GroundDetails {
  id: string;
  lineId: string;
  number: number;
  round: string | null;
  recordedBy: string;
  recordedOn: PlainDate;
}

export const needDetails = (need: Need): GroundDetails => ({
  ...need,
  kind: 'need',
  source: null,
  sourceWords: null,
  asking: null,
});

/** A line as its form has it. */
export const needOf = ({ code, people, ...line }: GroundLine): Partial<Need> => ({
  ...line,
  code: needs.find((one) => one === code),
  people: people ?? undefined,
});

export const demandOf = ({ code, source, ...line }: GroundLine): Partial<Demand> => ({
  ...line,
  code: demands.find((one) => one === code),
  source: source ?? undefined,
});

export const demandDetails = (demand: Demand, asking: Asking | null): GroundDetails => ({
  ...demand,
  kind: 'demand',
  people: null,
  asking: demand.source === 'mapped_workplaces' ? asking : null,
});

export type GroundFault = 'own_words_missing' | 'whence_missing' | 'no_task_asks';

/** What is in own words says them; a demand says whence it comes, and one that comes from mapped workplaces stands in their tasks. */
export const groundFaults = (
  line: GroundDetails,
): Partial<Record<'words' | 'sourceWords' | 'source', GroundFault>> => ({
  ...(line.code === 'own' && !line.words ? { words: 'own_words_missing' as const } : {}),
  ...(line.source && line.source !== 'mapped_workplaces' && !line.sourceWords
    ? { sourceWords: 'whence_missing' as const }
    : {}),
  ...(line.source === 'mapped_workplaces' && !line.asking ? { source: 'no_task_asks' as const } : {}),
});

/** The lines that stand: the last version of each, those that hold. */
export const standingLines = (versions: readonly GroundLine[]): GroundLine[] =>
  versions.filter(
    ({ lineId, number, struck: holdsNot }) =>
      !holdsNot && !versions.some((other) => other.lineId === lineId && other.number > number),
  );

/** Fewer than so many are not told: in a small group a number is a person. The same as in the follow-up. */
const FEWEST_TOLD = 5;
export const mayTell = (people: number): boolean => people >= FEWEST_TOLD;

type Part = Pick<Module, 'id' | 'name' | 'endedOn'>;

/** What does not hang together: parts that stand on nothing, and needs and demands that no part meets. */
export const gapsOf = <Line extends Pick<GroundLine, 'moduleIds'>, Of extends Part>(
  lines: readonly Line[],
  modules: readonly Of[],
): { withoutGround: Of[]; withoutPart: Line[] } => {
  const given = modules.filter(({ endedOn }) => endedOn === null);
  return {
    withoutGround: given.filter(({ id }) => !lines.some(({ moduleIds }) => moduleIds.includes(id))),
    withoutPart: lines.filter(({ moduleIds }) => !given.some(({ id }) => moduleIds.includes(id))),
  };
};
