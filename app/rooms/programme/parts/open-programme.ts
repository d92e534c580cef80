import { sql } from 'kysely';
import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import type { Course, Occasion, Round } from '../courses.rules.ts';
import { findCourse } from '../courses.store.ts';
import { findOccasion } from '../occasions.store.ts';
import { findRound } from '../rounds.store.ts';

interface Rights {
  see: boolean;
  keep: boolean;
  allowance: boolean;
}

/** For the roles that the access table opens the programme to. */
export const openProgramme = async ({ tx }: Pick<Visit, 'tx'>): Promise<Rights> => {
  const { rows } =
    await sql<Rights>`select app.may('see_programme') as see, app.may('keep_programme') as keep,
    app.may('keep_allowance') as allowance`.execute(tx);
  const rights = rows[0];
  if (!rights?.see) throw new NotAllowed();
  return rights;
};

export const demandKeeping = async (visit: Pick<Visit, 'tx'>): Promise<void> => {
  if (!(await openProgramme(visit)).keep) throw new NotAllowed();
};

/** For those who pay the day allowance. */
export const openAllowance = async (visit: Pick<Visit, 'tx'>): Promise<void> => {
  if (!(await openProgramme(visit)).allowance) throw new NotAllowed();
};

const opens =
  <Thing>(find: (tx: Visit['tx'], id: string) => Promise<Thing | undefined>) =>
  async (visit: Visit): Promise<Thing> => {
    const id = idParam(visit, 'id');
    const found = await find(visit.tx, id);
    if (!found) throw new NotFound(id);
    return found;
  };

const kept =
  <Thing>(open: (visit: Visit) => Promise<Thing>) =>
  async (visit: Visit): Promise<Thing> => {
    await demandKeeping(visit);
    return open(visit);
  };

export const openCourse = opens<Course>(findCourse);
export const openKeptCourse = kept(openCourse);
export const openRound = opens<Round>(findRound);
export const openKeptRound = kept(openRound);
export const openOccasion = opens<Occasion>(findOccasion);

/** An occasion of the round in the address, for those who keep it. */
export const openKeptOccasion = async (visit: Visit): Promise<Occasion> => {
  await demandKeeping(visit);
  const id = idParam(visit, 'rad');
  const found = await findOccasion(visit.tx, id);
  if (found?.roundId !== idParam(visit, 'id')) throw new NotFound(id);
  return found;
};

export const coursePage = ({ id }: Pick<Course, 'id'>): string => `/program/kurser/${id}`;
export const roundPage = (id: string): string => `/program/omgangar/${id}`;
export const saved = (address: string): string => `${address}?sparat=1`;
export const personProgramme = (participantId: string): string => `/deltagare/${participantId}/program`;
