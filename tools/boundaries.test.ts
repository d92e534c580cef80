import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBoundaries } from './boundaries.ts';
import { mayLeanOn, roomsTable } from './links.ts';
import { readProjectFile } from './source-files.ts';

const table = { people: [], lower: [], upper: ['lower'], beside: [] };
const folders: string[] = [];

/** A house of `from` importing `to`, and of one file in each room so that none stands empty. */
function house(from: string, to: string, statement = 'import'): string[] {
  const depth = from.split('/').length - 1;
  const request = to.includes('/') ? `${'../'.repeat(depth) || './'}${to}` : to;
  return findingsOf({
    [to.includes('/') ? to : 'app/unused.ts']: '',
    [from]: statement === 'import' ? `import '${request}';` : `import type { Thing } from '${request}';`,
  });
}

function findingsOf(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'brygga-house-'));
  folders.push(root);
  const rooms = Object.keys(table).map((room) => [`app/rooms/${room}/${room}.rules.ts`, "import 'zod';"]);
  for (const [file, text] of [...rooms, ...Object.entries(files)] as [string, string][]) {
    mkdirSync(join(root, dirname(file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return checkBoundaries(root, table).map(({ reason }) => reason);
}

afterEach(() => {
  for (const root of folders.splice(0)) rmSync(root, { recursive: true });
});

const upper = 'app/rooms/upper';
const lower = 'app/rooms/lower';

describe('inside a room', () => {
  it.each([
    [`${upper}/a.rules.ts`, 'app/shared/values/dates.ts'],
    [`${upper}/a.rules.ts`, `${upper}/b.rules.ts`],
    [`${upper}/a.store.ts`, `${upper}/a.rules.ts`],
    [`${upper}/a.store.ts`, 'app/platform/database.ts'],
    [`${upper}/start-thing.ts`, `${upper}/a.store.ts`],
    [`${upper}/screens/list.tsx`, `${upper}/start-thing.ts`],
    [`${upper}/screens/list.tsx`, 'app/shared/parts/table.tsx'],
    [`${upper}/routes.ts`, `${upper}/screens/list.tsx`],
    [`${upper}/a.texts.ts`, 'app/shared/parts/texts.ts'],
    [`${upper}/a.test.ts`, `${upper}/screens/list.tsx`],
  ])('%s may import %s', (from, to) => {
    expect(house(from, to)).toEqual([]);
  });

  it.each([
    [`${upper}/a.rules.ts`, `${upper}/a.store.ts`, 'rules may not import store'],
    [`${upper}/a.rules.ts`, 'app/platform/database.ts', 'rules may not import platform'],
    [`${upper}/a.rules.ts`, 'node:fs', 'node:fs is not pure: values and rules have no input or output'],
    [`${upper}/a.store.ts`, `${upper}/start-thing.ts`, 'store may not import task'],
    [`${upper}/start-thing.ts`, `${upper}/screens/list.tsx`, 'task may not import screen'],
    [`${upper}/parts/row.tsx`, `${upper}/screens/list.tsx`, 'part may not import screen'],
    [`${upper}/screens/list.tsx`, `${upper}/a.test.ts`, 'only tests import tests'],
    [`${upper}/screens/list.tsx`, 'tools/browser.ts', 'screen may not import tools'],
  ])('%s may not import %s', (from, to, reason) => {
    expect(house(from, to)).toEqual([reason]);
  });

  it('a store may know the type of a language, and no more of the texts', () => {
    expect(house(`${upper}/a.store.ts`, 'app/shared/parts/texts.ts', 'import type')).toEqual([]);
    expect(house(`${upper}/a.store.ts`, 'app/shared/parts/texts.ts')).toEqual([
      'store may not import texts-part',
    ]);
  });

  it('rules may import only types from texts', () => {
    expect(house(`${upper}/a.rules.ts`, `${upper}/a.texts.ts`, 'import type')).toEqual([]);
    expect(house(`${upper}/a.rules.ts`, `${upper}/a.texts.ts`)).toEqual([
      'rules may import only types from texts',
    ]);
  });
});

describe('between rooms', () => {
  it.each([
    [`${upper}/a.rules.ts`, `${lower}/b.rules.ts`],
    [`${upper}/start-thing.ts`, `${lower}/b.store.ts`],
    [`${upper}/screens/list.tsx`, `${lower}/parts/row.tsx`],
    ['app/rooms/beside/a.store.ts', 'app/rooms/people/people.rules.ts'],
  ])('%s may import %s', (from, to) => {
    expect(house(from, to)).toEqual([]);
  });

  it.each([
    [`${lower}/start-thing.ts`, `${upper}/a.rules.ts`, 'undeclared link: lower → upper'],
    [`${upper}/start-thing.ts`, 'app/rooms/beside/a.rules.ts', 'undeclared link: upper → beside'],
    [`${upper}/a.store.ts`, `${lower}/b.store.ts`, 'store may not import store'],
    [`${upper}/screens/list.tsx`, `${lower}/screens/list.tsx`, 'screen may not import screen'],
    ['app/rooms/attic/attic.rules.ts', 'zod', 'not in tools/links.ts'],
  ])('%s may not import %s', (from, to, reason) => {
    expect(house(from, to)).toEqual([reason]);
  });
});

describe('beneath the rooms', () => {
  it.each([
    ['app/shared/values/dates.ts', 'app/platform/log.ts', 'values may not import platform'],
    ['app/shared/parts/table.tsx', `${lower}/b.rules.ts`, 'parts may not import room'],
    ['app/platform/request.ts', `${lower}/b.rules.ts`, 'platform may not import room'],
  ])('%s may not import %s', (from, to, reason) => {
    expect(house(from, to)).toEqual([reason]);
  });
});

describe('the whole house', () => {
  it('sees a circle, also through a re-export and an import in the middle of the code', () => {
    const findings = findingsOf({
      'app/a.ts': "export { b } from './b.ts';",
      'app/b.ts': "export const b = () => import('./c.ts');",
      'app/c.ts': "import type { b } from './a.ts';",
    });
    expect(findings).toEqual(['circle of imports']);
  });

  it('sees an import that leads nowhere', () => {
    expect(findingsOf({ 'app/a.ts': "import './b';" })).toEqual(['leads to no file']);
  });

  it('takes no import from a text', () => {
    expect(
      findingsOf({
        [`${upper}/a.rules.ts`]: "const text = `\nimport './a.store.ts';\n`; // import './x.ts'",
      }),
    ).toEqual([]);
  });

  it('no room leans on one that is declared below it', () => {
    expect(mayLeanOn('people')).toEqual([]);
    expect(mayLeanOn('consents')).toEqual(['people', 'trust', 'easy']);
    expect(mayLeanOn('unknown')).toEqual([]);
  });

  it('docs/rooms.md shows the table of links', () => {
    const unpadded = readProjectFile('docs/rooms.md').replace(/ +\|/g, ' |').replace(/-{3,}/g, '---');
    expect(unpadded).toContain(roomsTable());
  });
});
