import { sql } from 'kysely';
import type { Database } from '../../app/platform/database.ts';

/** A function with one of its conditions taken away. */
export interface FunctionMutant {
  what: string;
  name: string;
  change: string;
}

interface Word {
  word: string;
  from: number;
  to: number;
  depth: number;
}

/** What may stand after a condition, at the same depth of brackets. */
const after = new Set(
  'and or order group limit union for returning then having join left cross where end else when loop ;'.split(
    ' ',
  ),
);

/** Words, brackets and semicolons of a body; what stands in quotes and comments is passed over. */
const wordsOf = (body: string): Word[] => {
  const words: Word[] = [];
  let depth = 0;
  for (const { 0: word, index } of body.matchAll(/'(?:[^']|'')*'|--[^\n]*|"[^"]*"|[a-z_][\w.]*|[();]/gi)) {
    if (word === ')') depth -= 1;
    if (/^[a-z_();]/i.test(word))
      words.push({ word: word.toLowerCase(), from: index, to: index + word.length, depth });
    if (word === '(') depth += 1;
  }
  return words;
};

/** An `and` that belongs to a `between` joins no conditions. */
const withoutBetween = (words: Word[]): Word[] => {
  const open = new Set<number>();
  return words.filter(({ word, depth }) => {
    if (word === 'between') open.add(depth);
    return !(word === 'and' && open.delete(depth));
  });
};

const begins = (words: Word[], at: number): boolean => {
  const { word } = words[at]!;
  if (word === 'on')
    return words[at - 1]?.word !== 'distinct' && !/^(conflict|constraint)$/.test(words[at + 1]?.word ?? '');
  if (word === 'if') return words[at - 1]?.word !== 'end';
  return word === 'where' || word === 'and';
};

/** Where each condition of the body stands: what `where`, `on`, `and` or `if` is followed by. */
const conditionsOf = (body: string): { from: number; to: number; guard: boolean }[] => {
  const words = withoutBetween(wordsOf(body));
  return words.flatMap((start, at) => {
    if (!begins(words, at)) return [];
    const guard = start.word === 'if';
    const end = words
      .slice(at + 1)
      .find(({ word, depth }) =>
        guard
          ? word === 'then' && depth === start.depth
          : depth < start.depth || (depth === start.depth && after.has(word)),
      );
    return [{ from: start.to, to: end?.from ?? body.length, guard }];
  });
};

const oneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ');

/** Each condition in turn holds always; a guard never does. */
export const mutantsOf = (name: string, definition: string): FunctionMutant[] => {
  const begin = definition.indexOf('$function$') + '$function$'.length;
  const body = definition.slice(begin, definition.lastIndexOf('$function$'));
  const deciding = conditionsOf(body).filter(({ from, to }) => oneLine(body.slice(from, to)) !== 'true');
  return deciding.map(({ from, to, guard }) => ({
    name,
    what: `${name} without ${guard ? 'the guard ' : ''}${oneLine(body.slice(from, to))}`,
    change: `${definition.slice(0, begin + from)} ${guard ? 'false' : 'true'} ${definition.slice(begin + to)};`,
  }));
};

/** The functions that run as their owner, as the database has them. */
export const definedFunctions = async (database: Database, names: readonly string[]) => {
  const { rows } = await sql<{ name: string; definition: string }>`
    select proname as name, pg_get_functiondef(oid) as definition from pg_proc
     where pronamespace = 'app'::regnamespace and prosecdef and proname = any (${[...names]}::text[]) order by proname`.execute(
    database.handle,
  );
  return rows;
};
