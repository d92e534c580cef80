import { NotAllowed, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import {
  backTo,
  demandKeeping,
  openForColleague,
  openKeptTraining,
  openTrainings,
  savedAt,
  withSeats,
} from '../parts/open-training.ts';
import { listOrganisations, listTrained } from '../reach.store.ts';
import { insertGuests, listSeats } from '../seats.store.ts';
import { takeSeat } from '../take-seat.ts';
import { colleagueAsks, guestsAsks, intervalAsks, somebodyCame, trainingAsks } from '../training.rules.ts';
import { trainingTexts } from '../training.texts.ts';
import { insertIntervals, insertTraining, readIntervals, updateTraining } from '../trainings.store.ts';

const wordsOf = ({ lang }: Visit, title: string): KeptWords => {
  const t = trainingTexts[lang];
  return { ...t.form, codes: { covers: t.covers, forWhom: t.audiences }, title, submit: t.save };
};

const toAll = (_: unknown, { lang }: Visit) => ({ href: '/utbildning', label: trainingTexts[lang].title });

const inOrder = ({ lang }: Visit, { starts, ends }: { starts: string; ends: string }) =>
  ends > starts ? {} : { ends: trainingTexts[lang].endsBeforeStart };

export const newTrainingForm: FormScreen = keptForm({
  asks: trainingAsks,
  isNew: true,
  words: (visit) => wordsOf(visit, trainingTexts[visit.lang].add),
  open: demandKeeping,
  standing: () => ({ seats: 20 }),
  back: toAll,
  check: inOrder,
  save: async ({ tx, visitor }, answers, _, id) => {
    await insertTraining(tx, visitor, id, answers);
    return savedAt({ id });
  },
});

const openChanged = async (visit: Visit) => {
  const training = await openKeptTraining(visit);
  return { ...training, attended: somebodyCame(await listSeats(visit.tx, training.id)) };
};

export const changeTrainingForm: FormScreen = keptForm({
  asks: trainingAsks,
  words: (visit, { name }) => wordsOf(visit, trainingTexts[visit.lang].changeTitle(name)),
  open: openChanged,
  standing: (training) => training,
  back: backTo,
  check: (visit, typed, { attended }) => ({
    ...inOrder(visit, typed),
    ...(attended && typed.heldOn > visit.today ? { heldOn: trainingTexts[visit.lang].attendedNotMoved } : {}),
  }),
  save: async ({ tx, lang }, answers, training) => {
    const sentence = trainingTexts[lang].tooFewSeats(training.taken);
    await withSeats(trainingAsks.seats.field, sentence, () => updateTraining(tx, training, answers));
    return savedAt(training);
  },
});

/** A colleague is written in: beforehand, or afterwards where somebody came who had not signed up. */
export const colleagueForm: FormScreen = keptForm({
  asks: colleagueAsks,
  isNew: true,
  words: ({ lang }) => {
    const t = trainingTexts[lang];
    return { ...t.colleagueForm, title: t.addColleague, submit: t.save };
  },
  open: openForColleague,
  standing: () => ({}),
  picks: async ({ tx }, training) => {
    const there = new Set((await listSeats(tx, training.id)).map(({ accountId }) => accountId));
    return {
      [colleagueAsks.accountId.field]: (await listTrained(tx))
        .filter(({ accountId }) => !there.has(accountId))
        .map(({ accountId, name }) => ({ value: accountId, label: name })),
    };
  },
  back: backTo,
  save: async (visit, { accountId }, training) => {
    const t = trainingTexts[visit.lang].faults;
    const { field } = colleagueAsks.accountId;
    const taken = await withSeats(field, t.full, () => takeSeat(visit, training, accountId, true));
    if (!taken.ok) throw new Unprocessable({ [field]: t[taken.refusal] });
    return savedAt(training);
  },
});

/** How many took part who have no account, group activity's staff among them: a number and where they come from. */
export const guestsForm: FormScreen = keptForm({
  asks: guestsAsks,
  isNew: true,
  words: ({ lang }) => {
    const t = trainingTexts[lang];
    return { ...t.guestsForm, title: t.addGuests, submit: t.save };
  },
  open: openKeptTraining,
  standing: () => ({}),
  picks: async ({ tx }) => ({ [guestsAsks.fromId.field]: await listOrganisations(tx) }),
  back: backTo,
  save: async ({ tx, visitor, lang }, answers, training, id) => {
    await withSeats(guestsAsks.people.field, trainingTexts[lang].faults.full, () =>
      insertGuests(tx, visitor, training.id, id, answers),
    );
    return savedAt(training);
  },
});

/** After how many months each subject is due again, for the whole collaboration. */
export const intervalForm: FormScreen = keptForm({
  asks: intervalAsks,
  words: ({ lang }) => {
    const t = trainingTexts[lang];
    return { ...t.intervalForm, title: t.intervals, submit: t.save };
  },
  open: async (visit) => {
    if (!(await openTrainings(visit)).setIntervals) throw new NotAllowed();
    return readIntervals(visit.tx);
  },
  standing: (intervals) => intervals,
  back: toAll,
  save: async ({ tx, visitor }, answers, standing) => {
    await insertIntervals(tx, visitor, standing, answers);
    return '/utbildning?sparat=1';
  },
});
