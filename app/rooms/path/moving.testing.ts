import { testDay } from '../../../tests/world.ts';
import { asActor } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import type { PathDefinition } from './definition.rules.ts';
import { checked, exampleDefinition, exampleTransition } from './examples.testing.ts';
import { loadWay } from './load-way.ts';
import { openScreens } from './screens.testing.ts';

const source = { mark: 'T', ref: 'example' } as const;
const [talk, practice, course] = exampleDefinition().steps;
const first = checked(
  exampleDefinition({
    steps: [talk!, practice!, { ...practice!, key: 'trial', label: '2c' }, course!],
    transitions: [
      ...exampleDefinition().transitions,
      exampleTransition('forward', 'talk', 'trial'),
      exampleTransition('exit', 'trial', 'stays'),
    ].map((transition) => ({
      ...transition,
      by: [{ organisation: 'FSF' as const, roles: ['job_consultant' as const] }],
    })),
  }),
);
/** The next version: practice is called a work place, and asks for a goal; the talk is gone. */
const second: PathDefinition = checked(
  exampleDefinition({
    version: '2',
    startsAt: ['workplace'],
    steps: [
      { ...practice!, key: 'workplace', name: { sv: 'Arbetsplats', en: 'Work place', easy: 'Plats' } },
      { ...talk!, key: 'after', name: { sv: 'Efteråt', en: 'Afterwards', easy: 'Sen' } },
      {
        ...course!,
        key: 'evening',
        name: { sv: 'Kvällskurs', en: 'x', easy: 'x' },
        mayRunBeside: ['workplace'],
      },
    ],
    transitions: [
      exampleTransition('forward', 'workplace', 'after', { needs: [{ name: 'work_goal', source }] }),
      exampleTransition('parallel_start', 'workplace', 'evening'),
      exampleTransition('parallel_end', 'evening'),
      exampleTransition('exit', 'after', 'studies', { effects: [{ name: 'end_day_activity', source }] }),
      exampleTransition('exit', 'workplace', 'stays'),
    ],
  }),
);

/** Two versions with a published mapping between them, and three people on the first: Bo stands in the step that is gone. */
export const openMoving = async () => {
  const screens = await openScreens([first, second]);
  const { collaborationId, members } = screens.world;
  const start = async (person: string, days: { from: string; practice?: string }) => {
    const hash = screens.hashes[0]!.slice(0, 16);
    await screens.send('consultant', `${pageOf(person)}/vag/starta?modell=${hash}`, {
      datum: days.from,
      inflode: 'job_consultant',
    });
    if (days.practice)
      await screens.send('consultant', `${pageOf(person)}/vag/steg?till=talk-practice`, {
        datum: days.practice,
      });
  };
  const ali = await screens.person('Ali', 'Svensson');
  const bo = await screens.person('Bo', 'Ek');
  const cleo = await screens.person('Cleo', 'Ås');
  await start(ali, { from: '2026-03-02', practice: '2026-05-04' });
  await screens.send('consultant', `${pageOf(ali)}/vag/steg?till=practice-course`, { datum: '2026-06-01' });
  await start(bo, { from: '2026-10-01' });
  await start(cleo, { from: '2026-03-02', practice: '2026-05-04' });
  const mapping = newId();
  await asActor(screens.database, members.modelManager!, testDay, (tx) =>
    tx
      .insertInto('model_mapping')
      .values({
        collaboration_id: collaborationId,
        model_mapping_id: mapping,
        from_hash: screens.hashes[0]!,
        to_hash: screens.hashes[1]!,
        steps: JSON.stringify({ talk: null, practice: 'workplace', trial: null, course: 'evening' }),
        published_by: members.modelManager!.accountId,
      })
      .execute(),
  );
  const wayOf = (person: string) =>
    asActor(screens.database, members.consultant!, testDay, (tx) => loadWay(tx, person, testDay));
  return { ...screens, ali, bo, cleo, mapping, start, wayOf };
};

export const pageOf = (person: string): string => `/deltagare/${person}`;
