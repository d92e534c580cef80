import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import type { Employer } from '../employers.rules.ts';
import { type EmployerRights, employerRights, findEmployer } from '../employers.store.ts';

/** For the roles that the access table opens employers to. */
export const openEmployers = async ({ tx }: Visit): Promise<EmployerRights> => {
  const rights = await employerRights(tx);
  if (!rights.see) throw new NotAllowed();
  return rights;
};

export const demandKeeping = async (visit: Visit): Promise<void> => {
  if (!(await openEmployers(visit)).keep) throw new NotAllowed();
};

export const openEmployer = async (visit: Visit): Promise<Employer> => {
  const id = idParam(visit, 'id');
  const employer = await findEmployer(visit.tx, id);
  if (!employer) throw new NotFound(id);
  return employer;
};

/** An employer, for those who keep it. */
export const openKeptEmployer = async (visit: Visit): Promise<Employer> => {
  await demandKeeping(visit);
  return openEmployer(visit);
};

/** What stands beside an employer, by its id in the address; not found where it is another's. */
export const openBeside =
  <Row extends { employerId: string }>(find: (tx: Visit['tx'], id: string) => Promise<Row | undefined>) =>
  async (visit: Visit) => {
    await openEmployers(visit);
    const employer = await openEmployer(visit);
    const id = idParam(visit, 'rad');
    const row = await find(visit.tx, id);
    if (row?.employerId !== employer.id) throw new NotFound(id);
    return { employer, row };
  };

export const employerPage = ({ id }: Pick<Employer, 'id'>): string => `/arbetsgivare/${id}`;
export const savedAt = (id: string): string => `${employerPage({ id })}?sparat=1`;
export const backTo = (employer: Employer) => ({ href: employerPage(employer), label: employer.name });
