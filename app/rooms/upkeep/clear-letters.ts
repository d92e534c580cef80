import type { Work } from '../../platform/jobs.ts';
import { clearEndedLetters } from './letters.store.ts';
import { lettersBefore } from './upkeep.rules.ts';

/** Takes out of old letters what they said and to whom: the receiver has it, and we need it no more. */
export const clearLetters = ({ application, finish, now }: Work): Promise<void> =>
  finish((tx) => clearEndedLetters(tx, lettersBefore(now, application.settings.letterDays), now));
