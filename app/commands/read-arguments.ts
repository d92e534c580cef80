import { parseArgs } from 'node:util';
import { StartRefused } from '../platform/configuration.ts';

interface Wanted<Needed extends string, Extra extends string> {
  needed: readonly Needed[];
  extra: readonly Extra[];
  usage: string;
}

/** The `--name value` arguments of a command; refuses with its usage and everything that is missing. */
export const readArguments = <Needed extends string, Extra extends string>(
  given: string[],
  { needed, extra, usage }: Wanted<Needed, Extra>,
): Record<Needed, string> & Partial<Record<Extra, string>> => {
  const options = Object.fromEntries(
    [...needed, ...extra].map((name) => [name, { type: 'string' as const }]),
  );
  const values = parsed(given, options, usage);
  const missing = needed.filter((name) => !values[name]?.trim());
  if (missing.length > 0)
    throw new StartRefused(`Det här saknas: ${missing.map((name) => `--${name}`).join(', ')}.\n${usage}`);
  return values as Record<Needed, string> & Partial<Record<Extra, string>>;
};

const parsed = (given: string[], options: Record<string, { type: 'string' }>, usage: string) => {
  try {
    return parseArgs({ args: given, options }).values as Record<string, string | undefined>;
  } catch (fault) {
    throw new StartRefused(`${(fault as Error).message}\n${usage}`);
  }
};
