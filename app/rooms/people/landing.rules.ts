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

export type Place = 'models' | 'participants' | 'followUp' | 'imports' | 'access' | 'staff';

const addresses: Record<Place, string> = {
  models: '/modeller',
  participants: '/deltagare',
  followUp: '/uppfoljning',
  imports: '/import',
  access: '/behorigheter',
  staff: '/personal',
};

export const addressOf = (place: Place): string => addresses[place];

export const seesPeople = (role: string): boolean => caseRoles.has(role);

/** Where a role can go from any page; at most five places. */
export const placesOf = (role: string): Place[] => {
  const places: [Place, boolean][] = [
    ['participants', seesPeople(role)],
    ['models', role === 'model_manager'],
    ['imports', role === 'manager'],
    ['followUp', role !== 'administrator'],
    ['staff', role === 'manager' || role === 'administrator'],
    ['access', true],
  ];
  return places.filter(([, open]) => open).map(([place]) => place);
};

/** Where a role lands after signing in. */
export const landingOf = (role: string): string => addressOf(placesOf(role)[0] ?? 'access');
