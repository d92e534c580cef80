import { may } from '../../../platform/may.ts';
import { NotAllowed, NotFound } from '../../../platform/outcomes-of-requests.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type Model, shortHash } from '../models.rules.ts';
import { listModels } from '../models.store.ts';

/** Everybody reads the models but the administrator, whose door opens no table of the path. */
export const openModels = async ({ tx, visitor }: Visit): Promise<Model[]> => {
  if (visitor.role === 'administrator') throw new NotAllowed();
  return listModels(tx);
};

/** For what only a model manager does. */
export const openAsManager = async (visit: Visit): Promise<Model[]> => {
  const models = await openModels(visit);
  if (!(await may(visit.tx, 'manage_models'))) throw new NotAllowed();
  return models;
};

/** The version that the beginning of a hash names. */
export const findModel = (models: readonly Model[], hash: string | null): Model | undefined =>
  hash && hash.length >= 12 ? models.find((model) => model.hash.startsWith(hash)) : undefined;

export const getModel = (models: readonly Model[], hash: string | null): Model => {
  const found = findModel(models, hash);
  if (!found) throw new NotFound((hash ?? '').slice(0, 60));
  return found;
};

export const modelPage = ({ hash }: { hash: string }): string => `/modeller/${shortHash(hash)}`;
