import { expect, it } from 'vitest';
import { codeFiles, readProjectFile } from './source-files.ts';

/** What changes a module for every file that comes after it in the process, or does nothing where one before it has imported the module. */
const replacesModules = /\bvi\.(mock|doMock|resetModules)\(/;

it('no test replaces a module: the test files of a process share them', () => {
  expect(codeFiles().filter((file) => replacesModules.test(readProjectFile(file)))).toEqual([]);
});
