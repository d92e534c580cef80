/** Roles that see people one by one. */
const caseRoles = new Set([
  'lss_officer',
  'job_consultant',
  'supervisor',
  'unit_staff',
  'fk_officer',
  'af_officer',
  'asf_caseworker',
  'school_staff',
  'manager',
]);

export type Place = 'participants' | 'followUp' | 'imports' | 'access' | 'staff' | 'jobs';

const addresses: Record<Place, string> = {
  participants: '/deltagare',
  followUp: '/uppfoljning',
  imports: '/import',
  access: '/behorigheter',
  staff: '/personal',
  jobs: '/jobb',
};

/** What is reached from a place and has no place of its own. */
export const belowOf = (place: Place): readonly string[] =>
  place === 'participants' ? ['/arenden', '/sok'] : place === 'staff' ? ['/tillganglighet/rapporter'] : [];

/** The key that leads to a place after g. */
export const keyOf: Record<Place, string> = {
  participants: 'd',
  followUp: 'u',
  imports: 'i',
  access: 'b',
  staff: 'p',
  jobs: 'j',
};

export const addressOf = (place: Place): string => addresses[place];

export const seesPeople = (role: string): boolean => caseRoles.has(role);

/** Where a role can go from any page; at most five places. */
export const placesOf = (role: string): Place[] => {
  const places: [Place, boolean][] = [
    ['participants', seesPeople(role)],
    ['imports', role === 'manager'],
    ['followUp', role !== 'administrator'],
    ['staff', role === 'manager' || role === 'administrator'],
    ['jobs', role === 'administrator'],
    ['access', true],
  ];
  return places.filter(([, open]) => open).map(([place]) => place);
};

/** Where a role lands after signing in. */
export const landingOf = (role: string): string => addressOf(placesOf(role)[0] ?? 'access');
