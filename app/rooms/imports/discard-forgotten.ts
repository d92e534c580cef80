import type { Work } from '../../platform/jobs.ts';
import { discardForgotten } from './imports.store.ts';

/** So long the rows of a file wait for somebody to confirm them. */
const DAYS_TO_CONFIRM = 30;

/** Lets go of the files that nobody has confirmed, and of what their rows say about people. */
export const discardForgottenImports = ({ finish, now }: Work): Promise<void> =>
  finish((tx) => discardForgotten(tx, new Date(now.getTime() - DAYS_TO_CONFIRM * 86_400_000)));
