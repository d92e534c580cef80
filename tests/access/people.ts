import { createHash } from 'node:crypto';
import { type Area, areas } from '../../database/access-acts.ts';

export type OrganisationKey = 'fsf' | 'asf' | 'fk' | 'af' | 'school' | 'provider' | 'employer';

interface Share {
  from: OrganisationKey;
  to: OrganisationKey;
  areas: readonly Area[];
  state: 'live' | 'withdrawn' | 'ended' | 'coming';
  /** Sent with the case from the one to the other. */
  sent?: boolean;
  protected?: boolean;
}

/** An invented person, told by how the members of the test's world stand to her. */
export interface Person {
  key: string;
  id: string;
  /** The organisations that have a file, and the unit it belongs to there. */
  files: OrganisationKey[];
  unit?: 'north' | 'south';
  contacts: { member: string; state: 'live' | 'ended' | 'coming' }[];
  placed?: { unit: 'north' | 'south'; state: 'live' | 'ended' };
  openWish?: boolean;
  crossings: {
    from: OrganisationKey;
    to: OrganisationKey;
    state: 'open' | 'withdrawn' | 'answered' | 'expired';
    /** Stands on a disclosure, not on a consent. */
    disclosed?: boolean;
  }[];
  shares: Share[];
  protectedIn: OrganisationKey[];
  listed: { member: string; state: 'live' | 'ended' }[];
  /** Who holds the way that an organisation opened, where it is not itself. */
  holders: Partial<Record<OrganisationKey, OrganisationKey>>;
}

/** An id from a name, so that a failing test shows the same one each time. */
export const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

/** Somebody with a file at FSF, but for what is told. */
export const person = (key: string, told: Partial<Person>): Person => ({
  key,
  id: idOf(`person ${key}`),
  files: ['fsf'],
  contacts: [],
  crossings: [],
  shares: [],
  protectedIn: [],
  listed: [],
  holders: {},
  ...told,
});

const live = (...members: string[]): Person['contacts'] =>
  members.map((member) => ({ member, state: 'live' }));

const both = (to: readonly Area[], state: Share['state'] = 'live'): Share[] => [
  { from: 'fsf', to: 'asf', areas: to, state },
  { from: 'asf', to: 'fsf', areas: to, state },
];

const inBoth = {
  files: ['fsf', 'asf'] as OrganisationKey[],
  contacts: live('consultant', 'lssOfficer', 'asfCaseworker'),
};

const homes: [string, OrganisationKey][] = [
  ['lssOfficer', 'fsf'],
  ['consultant', 'fsf'],
  ['supervisor', 'fsf'],
  ['unitStaff', 'fsf'],
  ['projectLead', 'fsf'],
  ['analyst', 'fsf'],
  ['unitManager', 'fsf'],
  ['asfCaseworker', 'asf'],
  ['fkOfficer', 'fk'],
  ['afOfficer', 'af'],
  ['schoolStaff', 'school'],
];

const fiveOrganisations: OrganisationKey[] = ['fsf', 'asf', 'fk', 'af', 'school'];
const senderTo = (to: OrganisationKey): OrganisationKey => (to === 'fsf' ? 'asf' : 'fsf');

const toAsf: Person['crossings'] = [{ from: 'fsf', to: 'asf', state: 'open' }];

const related: Person[] = [
  ...homes.map(([member, home]) => person(`contact of ${member}`, { files: [home], contacts: live(member) })),
  ...fiveOrganisations.map((home) =>
    person(`of one away in ${home}`, { files: [home], contacts: live(`away from ${home}`) }),
  ),
  ...fiveOrganisations.map((to) =>
    person(`sent to ${to}`, {
      files: [senderTo(to)],
      crossings: [{ from: senderTo(to), to, state: 'open' }],
      shares: [
        { from: senderTo(to), to, areas: ['identity', 'step', 'benefits'], state: 'live', sent: true },
      ],
    }),
  ),
  ...(['withdrawn', 'answered', 'expired'] as const).map((state) =>
    person(`sent to asf, ${state}`, {
      crossings: [{ from: 'fsf', to: 'asf', state }],
      shares: [{ from: 'fsf', to: 'asf', areas: ['identity', 'step'], state: 'live', sent: true }],
    }),
  ),
  person('sent to asf, that has a file', {
    files: ['fsf', 'asf', 'fk'],
    crossings: toAsf,
    shares: [
      { from: 'fsf', to: 'asf', areas: ['identity', 'step'], state: 'live', sent: true },
      { from: 'fsf', to: 'asf', areas: ['benefits', 'work'], state: 'live' },
      { from: 'fk', to: 'asf', areas: ['identity', 'step', 'benefits'], state: 'live' },
    ],
  }),
  person('sent to asf without consent', {
    crossings: [{ from: 'fsf', to: 'asf', state: 'open', disclosed: true }],
    shares: [{ from: 'fsf', to: 'asf', areas, state: 'live', sent: true }],
  }),
  person('sent to asf, answered and over', {
    ...inBoth,
    crossings: [{ from: 'fsf', to: 'asf', state: 'answered' }],
  }),
  person('sent to asf, held by fk', {
    crossings: toAsf,
    holders: { fsf: 'fk' },
    shares: [{ from: 'fsf', to: 'asf', areas: ['identity', 'step'], state: 'live', sent: true }],
  }),
  person('sent to asf by its holder', {
    files: ['fsf', 'fk'],
    crossings: toAsf,
    holders: { fk: 'fsf' },
    shares: [{ from: 'fsf', to: 'asf', areas: ['identity', 'step'], state: 'live', sent: true }],
  }),
  person('sent to asf, shared no longer', {
    crossings: toAsf,
    shares: (['withdrawn', 'ended', 'coming'] as const).map((state, index) => ({
      from: 'fsf',
      to: 'asf',
      areas: [(['plan', 'work', 'step'] as const)[index]!],
      state,
      sent: true,
    })),
  }),
  person('raised', {
    contacts: live('consultant'),
    crossings: [{ from: 'fsf', to: 'asf', state: 'open' }],
  }),
  person('placed at north', { placed: { unit: 'north', state: 'live' } }),
  person('placed at north before', { placed: { unit: 'north', state: 'ended' } }),
  person('file at south', { unit: 'south' }),
  person('wishes', { openWish: true }),
  person('former contact', { contacts: [{ member: 'consultant', state: 'ended' }] }),
  person('coming contact', { contacts: [{ member: 'consultant', state: 'coming' }] }),
];

const guarded: Person[] = [
  person('protected, nobody listed', {
    contacts: live('consultant', 'lssOfficer'),
    protectedIn: ['fsf'],
  }),
  person('protected, consultant listed', {
    contacts: live('consultant', 'lssOfficer'),
    protectedIn: ['fsf'],
    listed: [{ member: 'consultant', state: 'live' }],
  }),
  person('protected, consultant listed before', {
    contacts: live('consultant', 'lssOfficer'),
    protectedIn: ['fsf'],
    listed: [{ member: 'consultant', state: 'ended' }],
  }),
  person('protected, manager listed', {
    protectedIn: ['fsf'],
    listed: [{ member: 'manager', state: 'live' }],
  }),
  person('protected by the sender', {
    ...inBoth,
    shares: [{ from: 'fsf', to: 'asf', areas, state: 'live', protected: true }],
  }),
  person('sent to asf, protected', {
    crossings: toAsf,
    shares: [{ from: 'fsf', to: 'asf', areas, state: 'live', sent: true, protected: true }],
  }),
  person('sent to asf without consent, protected', {
    crossings: [{ from: 'fsf', to: 'asf', state: 'open', disclosed: true }],
    shares: [{ from: 'fsf', to: 'asf', areas, state: 'live', sent: true, protected: true }],
  }),
];

const shared: Person[] = [
  person('nothing shared', inBoth),
  person('all shared', { ...inBoth, shares: both(areas) }),
  person('all shared, withdrawn', { ...inBoth, shares: both(areas, 'withdrawn') }),
  person('all shared, ended', { ...inBoth, shares: both(areas, 'ended') }),
  person('all shared, coming', { ...inBoth, shares: both(areas, 'coming') }),
  person('shared to another', {
    ...inBoth,
    shares: [
      { from: 'fsf', to: 'fk', areas, state: 'live' },
      { from: 'asf', to: 'fk', areas, state: 'live' },
    ],
  }),
  person('shared by another', {
    ...inBoth,
    shares: [
      { from: 'fk', to: 'asf', areas, state: 'live' },
      { from: 'fk', to: 'fsf', areas, state: 'live' },
    ],
  }),
  ...(['identity', 'step', 'plan', 'work', 'benefits', 'assessments'] as const).map((area) =>
    person(`only ${area} shared`, { ...inBoth, shares: both([area]) }),
  ),
  ...(
    [
      ['fk', 'fkOfficer'],
      ['af', 'afOfficer'],
      ['school', 'schoolStaff'],
    ] as const
  ).map(([to, member]) =>
    person(`all shared with ${to}`, {
      files: ['fsf', to],
      contacts: live('consultant', member),
      shares: [{ from: 'fsf', to, areas, state: 'live' }],
    }),
  ),
];

const held: Person[] = [
  person('held by one without accounts', {
    contacts: live('consultant', 'lssOfficer'),
    holders: { fsf: 'provider' },
  }),
  person('handed over', { ...inBoth, holders: { fsf: 'asf' }, shares: both(['step']) }),
  person('handed over, nothing shared', { ...inBoth, holders: { fsf: 'asf' } }),
  person('handed over, shared on', {
    files: ['fsf', 'fk'],
    contacts: live('consultant', 'fkOfficer'),
    holders: { fsf: 'asf' },
    shares: [{ from: 'asf', to: 'fk', areas: ['step'], state: 'live' }],
  }),
  person('handed over, shared on by the opener', {
    files: ['fsf', 'fk'],
    contacts: live('consultant', 'fkOfficer'),
    holders: { fsf: 'asf' },
    shares: [{ from: 'fsf', to: 'fk', areas: ['step'], state: 'live' }],
  }),
];

export const people: Person[] = [...related, ...guarded, ...shared, ...held];

export const personOf = (key: string): Person => {
  const found = people.find((one) => one.key === key);
  if (!found) throw new Error(`no person ${key}`);
  return found;
};

/** Who stands in for the one who is away in the same organisation, today or before. */
export const deputies: { deputy: string; home: OrganisationKey; state: 'live' | 'ended' }[] = [
  { deputy: 'lssOfficer', home: 'fsf', state: 'live' },
  { deputy: 'consultant', home: 'fsf', state: 'live' },
  { deputy: 'supervisor', home: 'fsf', state: 'live' },
  { deputy: 'otherConsultant', home: 'fsf', state: 'ended' },
  { deputy: 'asfCaseworker', home: 'asf', state: 'live' },
  { deputy: 'fkOfficer', home: 'fk', state: 'live' },
  { deputy: 'afOfficer', home: 'af', state: 'live' },
  { deputy: 'schoolStaff', home: 'school', state: 'live' },
];
