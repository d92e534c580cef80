import type { Answer } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { definitionSchema, publishedSchema } from '../../path/definition.rules.ts';
import { getModel, openModels } from '../parts/open-models.ts';

const asFile = (json: unknown, name: string): Answer => ({
  file: `${JSON.stringify(json, null, 2)}\n`,
  name: `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.json`,
  type: 'application/json; charset=utf-8',
});

/** A version as the file that it was uploaded from, with its fields in the order of the description. */
export const modelFile = async (visit: Visit): Promise<Answer> => {
  const { definition } = getModel(await openModels(visit), visit.param('hash'));
  return asFile(definitionSchema.parse(definition), `${definition.key} ${definition.version}`);
};

/** What the file of a model looks like, for editors that help with it. */
export const schemaFile = async (visit: Visit): Promise<Answer> => {
  await openModels(visit);
  return asFile(publishedSchema(), 'modell schema');
};
