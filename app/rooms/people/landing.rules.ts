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

export type Place =
  | 'today'
  | 'programme'
  | 'models'
  | 'participants'
  | 'meetings'
  | 'places'
  | 'inventory'
  | 'followUp'
  | 'measures'
  | 'imports'
  | 'access'
  | 'staff'
  | 'jobs';

const addresses: Record<Place, string> = {
  today: '/i-dag',
  programme: '/program',
  models: '/modeller',
  participants: '/deltagare',
  meetings: '/moten',
  places: '/larandeplatser',
  inventory: '/inventering',
  followUp: '/uppfoljning',
  measures: '/insatser',
  imports: '/import',
  access: '/behorigheter',
  staff: '/personal',
  jobs: '/jobb',
};

/** What is reached from a place and has no place of its own among these. */
export const belowOf = (place: Place, places: readonly Place[]): readonly string[] => {
  if (place === 'participants') return ['/arenden', '/sok'];
  if (place === 'today') return [addresses.programme];
  if (place === 'programme') return [addresses.today];
  if (place === 'places') return ['/arbetsgivare', '/forum'];
  if (place === 'staff') return ['/tillganglighet/rapporter', '/logguppfoljning', LEGAL_BASIS];
  if (place === 'access') return places.includes('staff') ? [] : [LEGAL_BASIS];
  return place === 'inventory' && !places.includes('measures') ? [addresses.measures] : [];
};
const LEGAL_BASIS = '/rattslig-grund';

/** The key that leads to a place after g. */
export const keyOf: Record<Place, string> = {
  participants: 'd',
  meetings: 'o',
  places: 'l',
  followUp: 'u',
  measures: 's',
  imports: 'i',
  access: 'b',
  staff: 'p',
  jobs: 'j',
  inventory: 'v',
  models: 'm',
  today: 't',
  programme: 'r',
};

export const addressOf = (place: Place): string => addresses[place];

export const seesPeople = (role: string): boolean => caseRoles.has(role);

/** Roles that meet people in day activity, and the kinds of organisation that carry it out. */
const meetsInDayActivity = new Set(['lss_officer', 'job_consultant', 'supervisor', 'unit_staff', 'manager']);
const carriesOut = new Set(['FSF', 'provider']);

/** Roles that hold meetings about people, and those who come to the product for the meetings that they are called to. */
const holdsMeetings = new Set([
  'lss_officer',
  'job_consultant',
  'supervisor',
  'fk_officer',
  'af_officer',
  'asf_caseworker',
  'school_staff',
]);
const calledToMeetings = new Set(['fk_officer', 'af_officer']);

/** Roles that find employers and places there, or stand by people at them. */
const worksWithEmployers = new Set([
  'job_consultant',
  'supervisor',
  'asf_caseworker',
  'af_officer',
  'school_staff',
]);
/** Roles that keep the programme or have people in it. */
const seesProgramme = new Set([
  'lss_officer',
  'job_consultant',
  'supervisor',
  'unit_staff',
  'project_lead',
  'manager',
]);
const leads = new Set(['manager', 'project_lead']);

/** Training of staff is for all who do the work: it is reached from the foot of every page. */
export const seesTraining = (role: string): boolean => !['administrator', 'model_manager'].includes(role);

const mostInMenu = 5;

/** Where a role can go from any page by the menu; at most five places. */
export const placesOf = (role: string, organisationKind?: string): Place[] =>
  everyPlaceOf(role, organisationKind).slice(0, mostInMenu);

/** Where it can go besides, from the foot of the page. */
export const placesAtTheFoot = (role: string, organisationKind?: string): Place[] =>
  everyPlaceOf(role, organisationKind).slice(mostInMenu);

/** Those used most first. */
const everyPlaceOf = (role: string, organisationKind?: string): Place[] => {
  const inventories = meetsInDayActivity.has(role) && carriesOut.has(organisationKind ?? '');
  const places: [Place, boolean][] = [
    ['today', role === 'supervisor'],
    ['meetings', calledToMeetings.has(role)],
    ['participants', seesPeople(role)],
    ['meetings', holdsMeetings.has(role) && !calledToMeetings.has(role)],
    ['places', worksWithEmployers.has(role)],
    ['models', role === 'model_manager'],
    ['inventory', inventories],
    ['imports', role === 'manager'],
    ['followUp', role !== 'administrator'],
    // The five places of those who inventory are taken: the catalogue is reached from their people, each person and the inventory.
    [
      'measures',
      !['administrator', 'model_manager'].includes(role) && !(inventories && role !== 'unit_staff'),
    ],
    ['staff', role === 'manager' || role === 'administrator'],
    ['jobs', role === 'administrator'],
    ['places', leads.has(role)],
    ['programme', seesProgramme.has(role)],
    // A manager finds the page under the staff.
    ['access', role !== 'manager'],
  ];
  return places.filter(([, open]) => open).map(([place]) => place);
};

/** Where a role lands after signing in. */
export const landingOf = (role: string): string => addressOf(placesOf(role)[0] ?? 'access');
