import { readFileSync } from 'node:fs';
import { checkDefinition } from '../app/rooms/path/check-definition.rules.ts';
import { contentHash } from '../app/rooms/path/content-hash.rules.ts';
import { publishedSchema } from '../app/rooms/path/definition.rules.ts';
import { definitionProblems } from '../app/rooms/path/definition-problem.texts.ts';
import { functionDocs } from '../app/rooms/path/function-docs.texts.ts';

export type Answer = { lines: string[]; exitCode: 0 | 1 };

const usage = ['npm run path -- check FILE', 'npm run path -- functions', 'npm run path -- schema'];

/** What `npm run path` prints for these arguments, and whether it failed. */
export function answerPath(args: readonly string[]): Answer {
  const [command, file] = args;
  if (command === 'check' && file) return checkFile(file);
  if (command === 'functions') return { lines: listFunctions(), exitCode: 0 };
  if (command === 'schema') return { lines: [JSON.stringify(publishedSchema(), null, 2)], exitCode: 0 };
  return { lines: usage, exitCode: 1 };
}

function checkFile(file: string): Answer {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { lines: [`${file}: ${error instanceof Error ? error.message : error}`], exitCode: 1 };
  }
  const check = checkDefinition(json);
  if (check.ok) return { lines: [`ok ${contentHash(check.definition)}`], exitCode: 0 };
  const lines = check.problems.map(({ place, reason, detail }) => {
    return `${place || file}: ${reason}: ${definitionProblems.en[reason](detail)}`;
  });
  return { lines, exitCode: 1 };
}

function listFunctions(): string[] {
  return functionDocs().flatMap(({ kind, name, args, meaning }) => [
    `${kind} ${name}`,
    ...args.map((arg) => `  ${arg.name}${arg.required ? '' : '?'}: ${arg.values}`),
    `  ${meaning.sv}`,
    `  ${meaning.en}`,
  ]);
}

if (import.meta.main) {
  const { lines, exitCode } = answerPath(process.argv.slice(2));
  for (const line of lines) console.log(line);
  process.exitCode = exitCode;
}
