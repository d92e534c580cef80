import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFiles, projectRoot, readProjectFile } from './source-files.ts';

export type Docs = {
  /** Text of each Markdown file by its path. */
  pages: ReadonlyMap<string, string>;
  scripts: readonly string[];
  dependencies: readonly string[];
  exists: (path: string) => boolean;
};

export function readDocs(): Docs {
  const { scripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readProjectFile('package.json'),
  );
  const files = projectFiles().filter((file) => file.endsWith('.md'));
  return {
    pages: new Map(files.map((file) => [file, readProjectFile(file)])),
    scripts: Object.keys(scripts),
    dependencies: Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }),
    exists: (path) => existsSync(join(projectRoot, path)),
  };
}

const decisions = /^docs\/decisions\/(\d{4})-[a-z0-9-]+\.md$/;

/** Dependencies that no decision gives a line to, in backticks. */
export function undecided(docs: Docs): string[] {
  const text = [...docs.pages].flatMap(([file, page]) => (decisions.test(file) ? [page] : [])).join('\n');
  return docs.dependencies.filter((name) => !text.includes(`\`${name}\``));
}

function* brokenLinks({ pages, exists }: Docs) {
  for (const [file, page] of pages) {
    for (const [, target] of withoutCode(page).matchAll(/\]\(([^()\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target!) || target!.startsWith('#')) continue;
      const path = join(dirname(file), decodeURIComponent(target!.replace(/#.*$/, '')));
      if (!exists(path)) yield `${file}: the link to ${target} leads nowhere`;
    }
  }
}

function withoutCode(page: string): string {
  return page.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}

function inCode(page: string): string {
  return (page.match(/^```[\s\S]*?^```|`[^`\n]*`/gm) ?? []).join('\n');
}

/** Commands that npm has without a script of ours. */
const npmsOwn = new Set(['ci', 'install', 'run', 'exec', 'audit', 'view', 'pack']);

function* unknownCommands({ pages, scripts }: Docs) {
  const known = new Set(scripts);
  for (const [file, page] of pages) {
    for (const [command, run, name] of inCode(page).matchAll(/\bnpm (run )?([a-z][a-z0-9:-]*)/g)) {
      if (!known.has(name!) && (run || !npmsOwn.has(name!)))
        yield `${file}: there is no command "${command}"`;
    }
  }
}

function* decisionFaults({ pages }: Docs) {
  const numbers = [...pages.keys()].flatMap((file) => decisions.exec(file)?.[1] ?? []).map(Number);
  for (const [index, number] of numbers.sort((a, b) => a - b).entries()) {
    if (number !== index + 1) yield `docs/decisions: the numbers are not 1 to ${numbers.length}, each once`;
  }
  for (const [file, page] of pages) {
    if (!file.startsWith('docs/decisions/')) continue;
    if (!decisions.test(file)) yield `${file}: a decision is named NNNN-title.md`;
    if (!/^\d{4}-\d{2}-\d{2} · (in force|superseded by \d{4})/m.test(page))
      yield `${file}: no line "date · in force"`;
  }
}

function* wordFaults({ pages }: Docs) {
  const page = pages.get('docs/words.md') ?? '';
  const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]*`[^|]*) \| ([^|]+) \|$/gm)];
  if (!rows.length) yield 'docs/words.md has no table of words';
  const seen = new Set<string>();
  for (const [, swedish, names] of rows) {
    for (const name of names!.matchAll(/`([^`]+)`/g)) {
      if (seen.has(name[1]!)) yield `docs/words.md: ${name[1]} stands twice, last at "${swedish}"`;
      seen.add(name[1]!);
      if (!/^[a-z][A-Za-z]*$/.test(name[1]!)) yield `docs/words.md: ${name[1]} is not a name in code`;
    }
  }
}

/** What the written pages say that is not so. */
export function checkDocs(docs = readDocs()): string[] {
  const missing = ['README.md', 'LICENSE', 'docs/words.md', 'docs/rooms.md'].filter(
    (file) => !docs.exists(file),
  );
  return [
    ...missing.map((file) => `${file} is missing`),
    ...undecided(docs).map((name) => `docs/decisions says nothing about the dependency ${name}`),
    ...brokenLinks(docs),
    ...unknownCommands(docs),
    ...new Set(decisionFaults(docs)),
    ...wordFaults(docs),
  ];
}
