import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that take a minute or more. One that begins among the last keeps one worker busy alone at the end of the run. */
export const slowFiles = [
  'tests/journeys/audit.journey.ts',
  'app/every-form.test.ts',
  'database/function-mutants.test.ts',
  'database/mutants.test.ts',
  'database/attacks-by-id.test.ts',
];

/** The slow ones first, the others as they stand. */
export const slowFirst = <File extends { moduleId: string }>(files: readonly File[]): File[] => {
  const rank = ({ moduleId }: File) => (slowFiles.some((slow) => moduleId.endsWith(`/${slow}`)) ? 0 : 1);
  return files.toSorted((a, b) => rank(a) - rank(b));
};

/** Vitest goes by size where it has run nothing before, and by how long each took where it has: with the slow ones first in both. */
export default class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return slowFirst(await super.sort(files));
  }
}
