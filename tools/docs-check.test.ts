import { expect, it } from 'vitest';
import { checkDocs } from './docs-check.ts';

const words = '| Swedish | in code | meaning |\n|---|---|---|\n| beslut | `decision` | A formal decision |';
const decision = '# One\n\n2026-11-22 · in force\n\n`hono`: why it.';

const check = (change: Record<string, string>) =>
  checkDocs({
    pages: new Map(
      Object.entries({ 'docs/words.md': words, 'docs/decisions/0001-one.md': decision, ...change }),
    ),
    scripts: ['start', 'test', 'backup'],
    dependencies: ['hono'],
    exists: (path) => !path.includes('nowhere'),
  });

it('finds nothing in sound pages', () => {
  const readme =
    '`npm ci && npm start`, [words](docs/words.md#a), [site](https://example.org/nowhere), `npm run backup`';
  expect(check({ 'README.md': readme, 'docs/a.md': '```\n[x](nowhere.md)\n```' })).toEqual([]);
});

it.each([
  [
    'a link that leads nowhere',
    { 'docs/a.md': '[x](nowhere.md)' },
    'docs/a.md: the link to nowhere.md leads nowhere',
  ],
  [
    'a command that is no script',
    { 'README.md': '`npm run restore`' },
    'README.md: there is no command "npm run restore"',
  ],
  [
    'a short command that is no script',
    { 'README.md': '`npm stop`' },
    'README.md: there is no command "npm stop"',
  ],
  [
    'a dependency without a decision',
    { 'docs/decisions/0001-one.md': decision.replace('`hono`', 'hono') },
    'docs/decisions says nothing about the dependency hono',
  ],
  [
    'a gap in the numbers',
    { 'docs/decisions/0003-three.md': decision },
    'docs/decisions: the numbers are not 1 to 2, each once',
  ],
  [
    'a decision without its date',
    { 'docs/decisions/0002-two.md': '# Two' },
    'docs/decisions/0002-two.md: no line "date · in force"',
  ],
  [
    'no words',
    { 'docs/words.md': '| Swedish | in code | meaning |\n| --- | --- | --- |' },
    'docs/words.md has no table of words',
  ],
  [
    'one name for two words',
    { 'docs/words.md': `${words}\n| dom | \`decision\` | By a court |` },
    'docs/words.md: decision stands twice, last at "dom"',
  ],
])('finds %s', (_name, change, finding) => {
  expect(check(change)).toEqual([finding]);
});
