import { postForm, signIn } from '../../../tests/sign-in.ts';
import { contentHash } from '../path/content-hash.rules.ts';
import type { PathDefinition } from '../path/definition.rules.ts';
import { checked, exampleDefinition, exampleTransition, shipped } from '../path/examples.testing.ts';
import { openScreens } from '../path/screens.testing.ts';
import { shortHash } from './models.rules.ts';

const source = { mark: 'T', ref: 'example' } as const;
export const first = checked(exampleDefinition());
const [talk, practice] = first.steps;

/** The next version: the course is gone, the talk asks for a goal and has a normal time. */
export const second = checked(
  exampleDefinition({
    version: '2',
    steps: [
      { ...talk!, normalDays: { max: 30, source } },
      { ...practice!, key: 'workplace' },
    ],
    transitions: [
      exampleTransition('forward', 'talk', 'workplace', { needs: [{ name: 'work_goal', source }] }),
      exampleTransition('exit', 'workplace', 'studies', { effects: [{ name: 'end_day_activity', source }] }),
      exampleTransition('exit', 'talk', 'stays'),
    ],
  }),
);

export const addressOf = (definition: PathDefinition): string =>
  `/modeller/${shortHash(contentHash(definition))}`;

/** A world with one model that came with the product, and a model manager at the screens. */
export const openAsModelManager = async () => {
  const screens = await openScreens([shipped('malmo')]);
  const cookie = await signIn(screens.app, screens.world.members.modelManager!);
  const uploadText = async (text: string) => {
    const form = new FormData();
    form.set('fil', new File([text], 'modell.json', { type: 'application/json' }));
    const answer = await postForm(screens.app, '/modeller/ny', form, cookie);
    return { status: answer.status, to: answer.headers.get('location'), text: await answer.text() };
  };
  return {
    ...screens,
    uploadText,
    upload: (json: unknown) => uploadText(JSON.stringify(json)),
    see: (path: string, key = 'modelManager') => screens.get(key, path),
    decide: (path: string, typed: Record<string, string | string[]>) =>
      screens.send('modelManager', path, typed),
  };
};
