import { sql } from 'kysely';
import { NotAllowed, NotFound, refusedAs } from '../../../platform/outcomes-of-requests.ts';
import { idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import type { Training } from '../training.rules.ts';
import { findTraining } from '../trainings.store.ts';

export interface TrainingRights {
  see: boolean;
  keep: boolean;
  setIntervals: boolean;
}

/** For the roles that the access table opens training to. */
export const openTrainings = async ({ tx }: Pick<Visit, 'tx'>): Promise<TrainingRights> => {
  const { rows } =
    await sql<TrainingRights>`select app.may('see_training') as see, app.may('keep_training') as keep,
    app.may('set_levels') as "setIntervals"`.execute(tx);
  const rights = rows[0];
  if (!rights?.see) throw new NotAllowed();
  return rights;
};

export const demandKeeping = async (visit: Pick<Visit, 'tx'>): Promise<void> => {
  if (!(await openTrainings(visit)).keep) throw new NotAllowed();
};

/** A training of the collaboration, by the id in the address. */
export const openTraining = async (visit: Visit): Promise<Training> => {
  await openTrainings(visit);
  const id = idParam(visit, 'id');
  const training = await findTraining(visit.tx, id);
  if (!training) throw new NotFound(id);
  return training;
};

/** The same, for those who may write a colleague in. */
export const openForColleague = async (visit: Visit): Promise<Training> => {
  await demandKeeping(visit);
  return openTraining(visit);
};

/** One that the own organisation holds, for those who keep it. */
export const openKeptTraining = async (visit: Visit): Promise<Training> => {
  const training = await openForColleague(visit);
  if (training.organisationId !== visit.visitor.organisationId) throw new NotAllowed();
  return training;
};

export const trainingPage = ({ id }: Pick<Training, 'id'>): string => `/utbildning/${id}`;
export const savedAt = (training: Pick<Training, 'id'>): string => `${trainingPage(training)}?sparat=1`;
export const backTo = (training: Training) => ({ href: trainingPage(training), label: training.name });

/** What the database refuses of places, as a sentence at a field: somebody else took the last one meanwhile. */
export const withSeats = <Done>(field: string, sentence: string, work: () => Promise<Done>): Promise<Done> =>
  refusedAs(field, { training_has_a_seat: sentence }, work);
