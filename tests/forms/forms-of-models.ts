import type { Router } from '../../app/platform/request.ts';
import { contentHash } from '../../app/rooms/path/content-hash.rules.ts';
import type { PathDefinition } from '../../app/rooms/path/definition.rules.ts';
import makeItWork from '../../app/rooms/path/definitions/make-it-work-2020.json' with { type: 'json' };
import { sixthModel } from '../journeys/sixth-model.ts';
import { testDay } from '../world.ts';
import type { Doing } from './doing-forms.ts';
import { type FoundForm, findForms } from './found-forms.ts';

/** Where each step of the shipped model leads in the town's own: one has another name there, and one is gone. */
const leadsTo = (key: string): string =>
  ({ preparatory_programme: 'training', collaboration_meeting: '-' })[key] ?? key;

/** The town's own model, uploaded, approved and in use; answers its address. */
const bringIn = async ({ send, does, formOn }: Doing, cookie: string): Promise<string> => {
  const file = new FormData();
  file.set('fil', new File([JSON.stringify(sixthModel())], 'exempelstad.json'));
  const { to } = await send({ action: '/modeller/ny', cookie }, file);
  const model = to.split('?')[0]!;
  const approved = { grupp: 'Styrgruppen', datum: testDay, egen: 'Brukarrådet', andra: '' };
  for (const act of ['godkann', 'bruk'])
    await does((await formOn(cookie, `${model}/${act}`, `/modeller/:hash/${act}`))!, approved);
  return model;
};

/**
 * The forms of a model that is another's next version: the move between them published, one person moved, and others who can be.
 * @param manages the cookie of who manages models, @param holds of who holds ways in the shipped model
 */
export const formsOfModels = async (
  app: Router,
  doing: Doing,
  { manages, holds }: { manages: string; holds: string },
): Promise<FoundForm[]> => {
  const model = await bringIn(doing, manages);
  const chosen = new URLSearchParams({
    fran: contentHash(makeItWork as unknown as PathDefinition).slice(0, 16),
    ...Object.fromEntries(makeItWork.steps.map(({ key }) => [`steg-${key}`, leadsTo(key)])),
  });
  const mapping = await doing.formOn(manages, `${model}/flytt?${chosen}`, '/modeller/:hash/flytt');
  await doing.does(mapping!, {});
  const withdrawals = await doing.linksOn(manages, model, /\/godkann\/[0-9a-f-]{36}$/);
  const [many] = await doing.linksOn(holds, '/deltagare', /^\/deltagare\/flytta\//);
  const changes = await doing.linksOn(holds, many!, /\/vag\/byt-modell$/);
  const mine = await findForms(app, [holds], [many!], 0);
  const moved = await doing.formOn(holds, changes[0]!, '/deltagare/:id/vag/byt-modell');
  await doing.does(moved!, { datum: testDay, varfor: 'Styrgruppen har bestämt' });
  const person = moved!.action.replace(/\/vag\/.*/, '');
  const corrections = await doing.linksOn(holds, person, /\/byt-modell\/ratta\//);
  return [
    mapping!,
    ...(await findForms(app, [manages], [model, ...withdrawals], 0)),
    ...mine,
    ...(await findForms(app, [holds], [...changes.slice(1, 2), ...corrections], 0)),
  ];
};
