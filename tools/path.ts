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
  if (command === 'functions') return { lines: functionsPage().split('\n'), exitCode: 0 };
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

const headings = { need: 'Needs', warning: 'Warnings', effect: 'Effects' } as const;

const introductions = {
  need: 'What must stand before somebody moves. A need that is not met blocks the move and says what is missing.',
  warning: 'What the one who moves somebody should know, and may go on from.',
  effect: 'What a move brings with it.',
} as const;

/** docs/path-functions.md: every named function that a definition may use. */
export function functionsPage(): string {
  const docs = functionDocs();
  const sections = (['need', 'warning', 'effect'] as const).flatMap((kind) => [
    `## ${headings[kind]}`,
    '',
    introductions[kind],
    '',
    ...docs
      .filter((each) => each.kind === kind)
      .flatMap(({ name, args, meaning }) => [
        `### ${name}`,
        '',
        meaning.en,
        '',
        `_${meaning.sv}_`,
        '',
        ...(args.length > 0
          ? [
              ...args.map(
                (arg) => `- \`${arg.name}\`${arg.required ? '' : ' (may be left out)'}: ${arg.values}`,
              ),
              '',
            ]
          : []),
      ]),
  ]);
  return [
    '# What a path definition may name',
    '',
    'Printed by `npm run path -- functions`; a test compares it. A definition names these functions and no others, each with a `source`:',
    '`L` literally in the document, `T` our interpretation. Needs and warnings may carry `when: { "fkBenefit": "yes" | "no" }`: they then hold',
    'only for people with, or without, a benefit from Försäkringskassan; while that is unknown the livelihood is asked for first.',
    '',
    'A definition is checked with `npm run path -- check FILE`; `npm run path -- schema` prints its JSON schema.',
    '',
    ...sections,
  ]
    .join('\n')
    .trimEnd();
}

if (import.meta.main) {
  const { lines, exitCode } = answerPath(process.argv.slice(2));
  for (const line of lines) console.log(line);
  process.exitCode = exitCode;
}
