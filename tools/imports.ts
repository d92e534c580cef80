import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'vite';
import { codeFiles, projectRoot, readProjectFile } from './source-files.ts';

export type Import = {
  from: string;
  /** A file of the project, or the name of a package or of a part of Node. */
  to: string;
  outside: boolean;
  typeOnly: boolean;
};

/** What one file imports or passes on, as written: static, dynamic with a plain string, and re-exports. */
function requests(file: string, text: string): { request: string; typeOnly: boolean }[] {
  const { module, errors } = parseSync(file, text);
  if (errors.length) throw new Error(`${file} cannot be read: ${errors[0]!.message}`);
  const found = module.staticImports.map((each) => ({
    request: each.moduleRequest.value,
    typeOnly: each.entries.length > 0 && each.entries.every((entry) => entry.isType),
  }));
  for (const { entries } of module.staticExports) {
    const source = entries.find((entry) => entry.moduleRequest)?.moduleRequest;
    if (source) found.push({ request: source.value, typeOnly: entries.every((entry) => entry.isType) });
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const plain = /^['"`]([^'"`$]+)['"`]$/.exec(text.slice(moduleRequest.start, moduleRequest.end));
    if (plain) found.push({ request: plain[1]!, typeOnly: false });
  }
  return found;
}

function importsOf(file: string, root: string): Import[] {
  return requests(file, readProjectFile(file, root)).map(({ request, typeOnly }) => {
    const path = request.replace(/\?.*$/, '');
    const outside = !path.startsWith('.');
    return { from: file, to: outside ? path : posix.join(dirname(file), path), outside, typeOnly };
  });
}

export function readImports(root = projectRoot): Import[] {
  return codeFiles(root).flatMap((file) => importsOf(file, root));
}

/** Relative imports that lead to no file, such as a missing extension. */
export function brokenImports(imports: readonly Import[], root = projectRoot): Import[] {
  return imports.filter(
    ({ to, outside }) => !outside && !to.startsWith('dist/') && !existsSync(join(root, to)),
  );
}

/** Circles in a graph of names; each circle once, as the names that stand in it, first name repeated last. */
export function findCycles(edges: readonly (readonly [from: string, to: string])[]): string[][] {
  const next = Map.groupBy(edges, ([from]) => from);
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (name: string, trail: string[]) => {
    const at = trail.indexOf(name);
    if (at !== -1) circles.push([...trail.slice(at), name]);
    if (at !== -1 || done.has(name)) return;
    for (const [, to] of next.get(name) ?? []) visit(to, [...trail, name]);
    done.add(name);
  };
  for (const name of next.keys()) visit(name, []);
  return circles;
}

/** Every file that imports `file`, directly or through others, in a fixed order. */
export function filesLeadingTo(file: string, imports: readonly Import[]): string[] {
  const importers = Map.groupBy(imports, ({ to }) => to);
  const found = new Set<string>();
  const climb = (to: string) => {
    for (const { from } of importers.get(to) ?? []) {
      if (found.has(from)) continue;
      found.add(from);
      climb(from);
    }
  };
  climb(file);
  return [...found].sort();
}
