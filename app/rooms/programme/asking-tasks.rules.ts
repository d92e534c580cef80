import type { Branch } from '../employers/employers.rules.ts';
import { type EntryTask, scaleOf } from '../employers/entry-tasks.rules.ts';
import type { Asking } from './ground.rules.ts';

type Scale = 'noise' | 'pace' | 'reading' | 'contact' | 'lifting';

export interface MappedTask extends Pick<EntryTask, Scale | 'times'> {
  branch: Branch;
}

const outsideDaytime = ['evening', 'night'] as const;

/** A task has a demand when it asks for more than the least of its scale, or for hours outside the day. */
const asks: Record<Exclude<Asking['code'], 'own'>, (task: MappedTask) => boolean> = {
  noise: ({ noise }) => noise !== scaleOf.noise[0],
  pace: ({ pace }) => pace !== scaleOf.pace[0],
  reading: ({ reading }) => reading !== scaleOf.reading[0],
  contact: ({ contact }) => contact !== scaleOf.contact[0],
  lifting: ({ lifting }) => lifting !== scaleOf.lifting[0],
  hours: ({ times }) => outsideDaytime.some((time) => times.includes(time)),
  branches: () => true,
};

/** What the mapped tasks demand, the most common first, each with its branches by how many tasks they have. */
export const askedByTasks = (tasks: readonly MappedTask[]): Asking[] =>
  (Object.keys(asks) as (keyof typeof asks)[])
    .map((code) => {
      const asking = tasks.filter(asks[code]);
      const byBranch = Map.groupBy(asking, ({ branch }) => branch);
      const branches = [...byBranch]
        .toSorted(([, a], [, b]) => b.length - a.length)
        .map(([branch]) => branch);
      return { code, asking: asking.length, mapped: tasks.length, branches };
    })
    .filter(({ asking }) => asking > 0)
    .toSorted((a, b) => b.asking - a.asking);
