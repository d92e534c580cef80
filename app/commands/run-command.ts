import { StartRefused } from '../platform/configuration.ts';
import { whyNotStarted } from '../platform/why-not-started.ts';
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { firstAdministrator, firstManager } from './first-people.ts';
import { restore } from './restore.ts';
import { upgrade } from './upgrade.ts';
import { verify } from './verify.ts';

const commands: Record<string, (command: Command) => Promise<void>> = {
  backup,
  restore,
  upgrade,
  verify,
  'first-administrator': firstAdministrator,
  'first-manager': firstManager,
};

/** Runs one of the commands besides the server; what cannot be done is said in a sentence and ends with 1. */
export const runCommand = async (name: string, given: string[]): Promise<void> => {
  const run = commands[name];
  try {
    if (!run)
      throw new StartRefused(`Kommandot ${name} finns inte. Det finns: ${Object.keys(commands).join(', ')}.`);
    await run({ env: process.env, given, say: console.log });
    process.exit(0);
  } catch (fault) {
    const sentence = whyNotStarted(fault);
    if (!sentence) throw fault;
    console.error(sentence);
    process.exit(1);
  }
};
