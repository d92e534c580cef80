import type { Work } from '../../platform/jobs.ts';
import { discardForgotten } from './imports.store.ts';
import { DAYS_TO_UNDO } from './undoing.rules.ts';
import { forgetWrites } from './undoing.store.ts';

/** So long the rows of a file wait for somebody to confirm them. */
const DAYS_TO_CONFIRM = 30;

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

/** Lets go of the files that nobody has confirmed and of what their rows say about people, and of what old imports changed. */
export const discardForgottenImports = ({ finish, now }: Work): Promise<void> =>
  finish(async (tx) => {
    await discardForgotten(tx, daysBefore(now, DAYS_TO_CONFIRM));
    await forgetWrites(tx, daysBefore(now, DAYS_TO_UNDO));
  });
