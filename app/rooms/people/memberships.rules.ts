import { seesPeople } from './landing.rules.ts';

/** A role that sees people counts when a manager has confirmed it; the others count at once. */
export const needsConfirmation = (role: string): boolean => seesPeople(role);
