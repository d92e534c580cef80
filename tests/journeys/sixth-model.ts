import makeItWork from '../../app/rooms/path/definitions/make-it-work-2020.json' with { type: 'json' };

type Json = Record<string, unknown> & { key: string };
type Model = { steps: Json[]; transitions: Json[]; exits: Json[] } & Record<string, unknown>;

const gone = 'collaboration_meeting';
const renamed = (key: unknown) => (key === 'preparatory_programme' ? 'training' : key);

/** The way of a town of our own: without the meeting of its own in step 4, and with another name and time in step 3. */
export const sixthModel = (): Model => {
  const model = structuredClone(makeItWork) as unknown as Model;
  const toWork = model.transitions.find(({ key }) => key === `${gone}-reinforced_cooperation`)!;
  return {
    ...model,
    key: 'exempelstad',
    name: { sv: 'Exempelstads väg', en: 'The way of Exempelstad' },
    version: '2027',
    source: { sv: 'Styrgruppens beslut, påhittat för provet.', en: 'A decision invented for the test.' },
    steps: model.steps
      .filter(({ key }) => key !== gone)
      .map((step) =>
        step.key === 'preparatory_programme'
          ? {
              ...step,
              key: 'training',
              name: { sv: 'Träning i arbete', en: 'Training in work', easy: 'Jag övar' },
              normalDays: { max: 30, source: step.source },
            }
          : step,
      ),
    transitions: [
      ...model.transitions.filter(({ from, to }) => from !== gone && to !== gone),
      { ...toWork, key: 'training-reinforced_cooperation', from: 'preparatory_programme' },
    ].map((transition) => ({ ...transition, from: renamed(transition.from), to: renamed(transition.to) })),
    exits: model.exits.filter(({ key }) => key !== 'job_directly'),
  };
};

/** The same as somebody first writes it: a step without holder, a name that leads nowhere, a need that does not exist. */
export const firstAttempt = (): Model => {
  const model = sixthModel();
  const [inflow, ...steps] = model.steps;
  const { holder: _, ...withoutHolder } = inflow!;
  const [first, second, ...moves] = model.transitions;
  const source = { mark: 'T', ref: 'x' };
  return {
    ...model,
    steps: [withoutHolder as Json, ...steps],
    transitions: [
      { ...first!, needs: [{ name: 'god_lust', source }] },
      { ...second!, to: 'nagonstans' },
      ...moves,
    ],
  };
};
