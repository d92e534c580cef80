import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import malmo from '../app/rooms/path/definitions/malmo-2025.json' with { type: 'json' };
import { answerPath, functionsPage } from './path.ts';
import { readProjectFile } from './source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'brygga-path-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileWith = (content: string) => {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, content);
  return file;
};
const check = (content: unknown) => answerPath(['check', fileWith(JSON.stringify(content))]);

describe('npm run path', () => {
  it('names a right definition by its content', () => {
    const { lines, exitCode } = check(malmo);
    expect(exitCode).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^ok [0-9a-f]{64}$/)]);
  });

  it.each([
    ['an unknown name', { ...malmo, startsAt: ['nowhere'] }, /^startsAt\[0\]: unknown_step: .*nowhere/],
    ['no holder', { ...malmo, steps: [{ ...malmo.steps[0], holder: undefined }] }, /holder: no_holder/],
    ['a field that is none', { ...malmo, colour: 'red' }, /^colour: unknown_field/],
  ])('refuses %s with place and reason', (_, definition, line) => {
    const { lines, exitCode } = check(definition);
    expect(exitCode).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(line));
  });

  it.each([
    ['nothing', []],
    ['no file', ['check']],
    ['a command that is none', ['walk', 'x']],
  ])('tells how it is used when given %s', (_, args) => {
    expect(answerPath(args)).toMatchObject({
      exitCode: 1,
      lines: [expect.stringContaining('check FILE'), expect.anything(), expect.anything()],
    });
  });

  it.each([
    ['is not there', join(folder, 'none.json')],
    ['is no JSON', fileWith('{"key": ')],
  ])('says so when the file %s', (_, file) => {
    const { lines, exitCode } = answerPath(['check', file]);
    expect(exitCode).toBe(1);
    expect(lines[0]).toContain(file);
  });

  it('prints the functions as docs/path-functions.md has them', () => {
    expect(answerPath(['functions']).exitCode).toBe(0);
    expect(readProjectFile('docs/path-functions.md').trimEnd()).toBe(functionsPage());
  });

  it('prints the schema that is published', () => {
    const published = JSON.parse(readFileSync('app/rooms/path/definitions/path.schema.json', 'utf8'));
    expect(JSON.parse(answerPath(['schema']).lines.join('\n'))).toEqual(published);
  });
});
