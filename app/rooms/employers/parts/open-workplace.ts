import { NotFound } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { findWorkplace } from '../beside-employer.store.ts';
import type { Workplace } from '../employers.rules.ts';
import type { EntryTask } from '../entry-tasks.rules.ts';
import { findEntryTask } from '../entry-tasks.store.ts';
import { demandKeeping, employerPage, openBeside } from './open-employer.ts';

/** A workplace of the employer in the address. */
export const openWorkplace = openBeside(findWorkplace);

export const openKeptWorkplace = async (visit: Visit) => {
  await demandKeeping(visit);
  return openWorkplace(visit);
};

/** A task of the workplace in the address; not found where it is another's. */
export const openTask = async (visit: Visit) => {
  const { row: workplace, employer } = await openWorkplace(visit);
  const id = idParam(visit, 'uppgift');
  const task = await findEntryTask(visit.tx, id);
  if (task?.workplaceId !== workplace.id) throw new NotFound(id);
  return { employer, workplace, task };
};

export const openKeptTask = async (visit: Visit) => {
  await demandKeeping(visit);
  return openTask(visit);
};

export const workplacePage = ({ id, employerId }: Pick<Workplace, 'id' | 'employerId'>): string =>
  `${employerPage({ id: employerId })}/arbetsplatser/${id}`;

export const backToWorkplace = (workplace: Pick<Workplace, 'id' | 'employerId' | 'name'>) => ({
  href: workplacePage(workplace),
  label: workplace.name,
});

export const taskPage = (
  workplace: Pick<Workplace, 'id' | 'employerId'>,
  { id }: Pick<EntryTask, 'id'>,
): string => `${workplacePage(workplace)}/uppgifter/${id}`;
