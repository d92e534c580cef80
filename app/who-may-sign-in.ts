import { asSystem } from './platform/database.ts';
import type { Application } from './platform/visit.ts';
import { frameTexts } from './rooms/people/frame.texts.ts';
import { allLiveMemberships } from './rooms/people/memberships.store.ts';

/** What the terminal shows when the server is up: the address, and in the demo whom one can be. */
export const whoMaySignIn = async ({ database, mode, origin }: Application): Promise<string[]> => {
  if (mode !== 'demo') return [`Brygga svarar på ${origin}`];
  const people = await asSystem(database, allLiveMemberships);
  const roles = frameTexts.sv.roles;
  const lines = people.map(
    ({ name, role, organisationName }) => `  ${name}, ${roles[role] ?? role} (${organisationName})`,
  );
  return [
    `Brygga är igång som demo: ${origin}`,
    'Alla personer är påhittade. Välj i webbläsaren vem du loggar in som:',
    ...lines,
    'Stäng med Ctrl+C.',
  ];
};
