import type { Visit } from '../../platform/visit.ts';
import type { Doing } from '../path/who.ts';

/** The task's side of a request. */
export const doingOf = ({ tx, visitor, today }: Visit): Doing => ({ tx, who: visitor, today });
