import { randomUUID } from 'node:crypto';
import { makeApp } from '../../app/app.ts';
import { asActor, asSystem, type Database, type Tx } from '../../app/platform/database.ts';
import type { Router } from '../../app/platform/request.ts';
import type { PathDefinition } from '../../app/rooms/path/definition.rules.ts';
import malmo from '../../app/rooms/path/definitions/malmo-2025.json' with { type: 'json' };
import { keepPathVersion, usePath } from '../../app/rooms/path/path-versions.store.ts';
import { startWay } from '../../app/rooms/path/start-way.ts';
import { openPerson } from '../open-person.ts';
import { makeTestApplication, signIn } from '../sign-in.ts';
import { makeWorld, testDay, type World } from '../world.ts';

/** A consultant who is signed in, people whom she may and may not see, and ways to ask for them. */
export interface AttackWorld {
  world: World;
  app: Router;
  cookie: string;
  people: Record<'own' | NotMine | 'random', string>;
  /** Ids of rows about a colleague's person, by the name that addresses give them. */
  rows: Record<string, string>;
  as: <T>(member: string, work: (tx: Tx) => Promise<T>) => Promise<T>;
  get: (path: string, cookie?: string) => Promise<Response>;
  /** The addresses of the product that begin so. */
  routesWith: (method: string, begin: string) => string[];
  /** The columns that a row about a person begins with. */
  about: (participantId: string) => Owned;
}

export const notMine = ['colleagues', 'protected', 'otherOrganisations', 'otherCollaborations'] as const;
type NotMine = (typeof notMine)[number];

interface Owned {
  collaboration_id: string;
  organisation_id: string;
  participant_id: string;
}

const startOwnWay = async (
  database: Database,
  { collaborationId, members }: World,
  participantId: string,
) => {
  const contentHash = await asSystem(database, async (tx) => {
    const hash = await keepPathVersion(tx, malmo as unknown as PathDefinition);
    await usePath(tx, collaborationId, hash);
    return hash;
  });
  const { accountId, organisationId, role } = members.consultant!;
  const who = { collaborationId, organisationId, accountId, organisationKind: 'FSF', role };
  const wayId = randomUUID();
  const starting = {
    wayId,
    participantId,
    contentHash,
    step: 'work_goal',
    inflow: 'own_wish',
    on: testDay,
  } as const;
  await asActor(database, members.consultant!, testDay, (tx) =>
    startWay({ tx, today: testDay, who }, starting),
  );
};

const rowsOfColleague = async ({ as, about, world, people }: Omit<AttackWorld, 'rows'>) =>
  as('otherConsultant', async (tx) => {
    const by = world.members.otherConsultant!.accountId;
    const rows = { rad: randomUUID(), wishId: randomUUID(), consentId: randomUUID() };
    await tx
      .insertInto('representative')
      .values({
        ...about(people.colleagues),
        representative_id: rows.rad,
        kind: 'other',
        name: 'Ove Ros',
        scope: 'prov',
        starts_on: testDay,
      })
      .execute();
    await tx
      .insertInto('wish')
      .values({
        ...about(people.colleagues),
        wish_id: rows.wishId,
        words: 'Vill prova',
        told_on: testDay,
        told_to: by,
        answered_at: new Date(),
        answered_by: by,
        answer: 'later',
      })
      .execute();
    await tx
      .insertInto('consent')
      .values({
        ...about(people.colleagues),
        consent_id: rows.consentId,
        to_organisation_id: world.organisations.asf!,
        areas: ['plan'],
        purpose: 'prov',
        given_on: testDay,
        valid_from: testDay,
        valid_until: '2027-01-01',
        how: 'oral',
        explained_by: 'prov',
        text_version: '1',
        recorded_by: by,
      })
      .execute();
    return rows;
  });

/** Makes the consultant a contact of the protected person without being on her list. */
const assignConsultant = ({ as, about, world }: Omit<AttackWorld, 'rows'>, participantId: string) =>
  as('otherConsultant', (tx) =>
    tx
      .insertInto('assignment')
      .values({
        ...about(participantId),
        assignment_id: randomUUID(),
        account_id: world.members.consultant!.accountId,
        made_by: world.members.otherConsultant!.accountId,
      })
      .execute(),
  );

export const makeAttackWorld = async (database: Database): Promise<AttackWorld> => {
  const world = await makeWorld(database);
  const elsewhere = await makeWorld(database);
  const app = makeApp(makeTestApplication(database));
  const open = (member: string, given: string, birthDate: string, more = {}) =>
    openPerson(database, world.members[member]!, { given, birthDate, ...more });
  const people = {
    own: await open('consultant', 'Bea', '1998-03-02'),
    colleagues: await open('otherConsultant', 'Kim', '1999-03-02'),
    protected: await open('otherConsultant', 'Siv', '2000-03-02', { protected: true }),
    otherOrganisations: await open('asfCaseworker', 'Lo', '2001-03-02'),
    otherCollaborations: await openPerson(database, elsewhere.members.consultant!, {
      birthDate: '2002-03-02',
    }),
    random: randomUUID(),
  };
  const cookie = await signIn(app, world.members.consultant!);
  const attack: Omit<AttackWorld, 'rows'> = {
    world,
    app,
    cookie,
    people,
    as: (member, work) => asActor(database, world.members[member]!, testDay, work),
    // A button without a page of its own leads to the page that has it.
    get: async (path, who = cookie) => {
      const headers = { cookie: who };
      const answer = await app.request(path, { headers });
      const above = answer.headers.get('location');
      return above && path.startsWith(`${above}/`) ? app.request(above, { headers }) : answer;
    },
    routesWith: (method, begin) => {
      const paths = app.routes.filter((route) => route.method === method).map(({ path }) => path);
      return [...new Set(paths)].filter((path) => path.startsWith(begin));
    },
    about: (participantId) => ({
      collaboration_id: world.collaborationId,
      organisation_id: world.organisations.fsf!,
      participant_id: participantId,
    }),
  };
  await startOwnWay(database, world, people.own);
  await assignConsultant(attack, people.protected);
  return { ...attack, rows: await rowsOfColleague(attack) };
};

/** An address with its ids filled in: the person's, and others by name. */
export const filled = (path: string, id: string, others: (name: string) => string) =>
  path
    .split('/')
    .map((part) => (part === ':id' ? id : part.startsWith(':') ? others(part.slice(1)) : part))
    .join('/');
