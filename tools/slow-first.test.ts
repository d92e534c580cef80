import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { slowFiles, slowFirst } from './slow-first.ts';
import { projectRoot } from './source-files.ts';

const files = (...paths: string[]) => paths.map((path) => ({ moduleId: join(projectRoot, path) }));

it('begins with the slow ones and leaves the others in their order', () => {
  const [slow, other] = [slowFiles[1]!, slowFiles[3]!];
  expect(slowFirst(files('b.test.ts', slow, 'a.test.ts', other))).toEqual(
    files(slow, other, 'b.test.ts', 'a.test.ts'),
  );
});

it('names files that are there', () => {
  expect(slowFiles.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
});
