import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { addDays, isPlainDate } from '../../../shared/values/dates.ts';
import { newId } from '../../../shared/values/ids.ts';
import { offeredForums } from '../../employers/came-of.store.ts';
import { withForum } from '../../employers/came-of.texts.ts';
import { listColleaguesWho } from '../../people/colleagues.store.ts';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import {
  changedOccasionAsks,
  changedRoundAsks,
  occasionAsks,
  type Round,
  roundAsks,
} from '../courses.rules.ts';
import { listCourses, listModules } from '../courses.store.ts';
import { insertOccasions, updateOccasion } from '../occasions.store.ts';
import {
  demandKeeping,
  openLivingOccasion,
  openLivingRound,
  roundPage,
  saved,
} from '../parts/open-programme.ts';
import { programmeTexts } from '../programme.texts.ts';
import { programmeFormTexts } from '../programme-form.texts.ts';
import { mayHaveSeats, taken } from '../queue.rules.ts';
import { findRound, insertRound, updateRound } from '../rounds.store.ts';

const roundWords = ({ lang }: Visit, title: string): KeptWords => ({
  ...withForum(programmeFormTexts[lang].round, lang, false),
  codes: { kind: programmeTexts[lang].roundKinds },
  title,
  submit: programmeFormTexts[lang].save,
});

const leaders = async ({ tx }: Visit) => ({
  [roundAsks.leaderId.field]: await listColleaguesWho(tx, 'mark_attendance'),
});

const forums = async ({ tx }: Visit) => ({ [roundAsks.forumId.field]: await offeredForums(tx) });

/** Only a study visit comes out of a forum; a course is the organisation's own. */
const faultOfForum = (kind: Round['kind'], forumId: string | null, { lang }: Visit) =>
  kind === 'course' && forumId ? { forumId: programmeFormTexts[lang].forumOfCourse } : {};

export const newRoundForm: FormScreen = keptForm({
  asks: roundAsks,
  isNew: true,
  words: (visit) => roundWords(visit, programmeFormTexts[visit.lang].newRound),
  open: demandKeeping,
  standing: (_, { visitor }) => ({ kind: 'course', leaderId: visitor.accountId, seats: 8 }),
  picks: async (visit) => ({
    ...(await leaders(visit)),
    ...(await forums(visit)),
    [roundAsks.courseId.field]: (await listCourses(visit.tx))
      .filter(({ endedOn }) => !endedOn)
      .map(({ id, name }) => ({ value: id, label: name })),
  }),
  back: (_, { lang }) => ({ href: '/program', label: programmeTexts[lang].title }),
  check: (visit, { kind, courseId, forumId }) => ({
    ...(kind === 'course' && !courseId ? { courseId: programmeFormTexts[visit.lang].courseMissing } : {}),
    ...faultOfForum(kind, forumId, visit),
  }),
  save: async ({ tx, visitor }, answers, _, id) => {
    await insertRound(tx, visitor, id, answers);
    return saved(roundPage(id));
  },
});

const backTo = (round: Round) => ({ href: roundPage(round.id), label: round.name });

export const changeRoundForm: FormScreen = keptForm({
  asks: changedRoundAsks,
  words: (visit, round) => roundWords(visit, programmeFormTexts[visit.lang].change(round.name)),
  open: openLivingRound,
  standing: (round) => round,
  picks: async (visit) => ({ ...(await leaders(visit)), ...(await forums(visit)) }),
  back: backTo,
  check: (visit, { seats, forumId }, round) => ({
    ...(mayHaveSeats(seats, round)
      ? {}
      : { seats: programmeFormTexts[visit.lang].tooFewSeats(taken(round)) }),
    ...faultOfForum(round.kind, forumId, visit),
  }),
  save: async ({ tx }, answers, round) => {
    await updateRound(tx, round, answers);
    return saved(roundPage(round.id));
  },
});

const occasionPicks = async (visit: Visit, { courseId }: Pick<Round, 'courseId'>) => ({
  ...(await leaders(visit)),
  [occasionAsks.moduleIds.field]: courseId
    ? (await listModules(visit.tx, courseId)).map(({ id, name }) => ({ value: id, label: name }))
    : [],
});

const weeksOn = (first: string, weeks: number) => addDays(first, 7 * weeks);

const ofOccasion = ({ lang }: Visit, { starts, ends }: { starts: string; ends: string }) =>
  ends > starts ? {} : { ends: programmeFormTexts[lang].endsBeforeStart };

/** The same weekday and time for so many weeks. */
export const newOccasionsForm: FormScreen = keptForm({
  asks: occasionAsks,
  isNew: true,
  words: ({ lang }, round) => ({
    ...programmeFormTexts[lang].occasion,
    title: programmeFormTexts[lang].newOccasions(round.name),
    submit: programmeFormTexts[lang].save,
  }),
  open: openLivingRound,
  standing: ({ leaderId, place }, { today }) => ({ heldOn: today, leaderId, place, weeks: 1 }),
  picks: occasionPicks,
  back: backTo,
  check: (visit, typed) => ({
    ...ofOccasion(visit, typed),
    ...(isPlainDate(weeksOn(typed.heldOn, typed.weeks - 1))
      ? {}
      : { weeks: programmeFormTexts[visit.lang].tooFarAhead }),
  }),
  save: async ({ tx, visitor }, { weeks, ...first }, round, id) => {
    const rows = Array.from({ length: weeks }, (_, week) => ({
      ...first,
      id: week === 0 ? id : newId(),
      heldOn: weeksOn(first.heldOn, week),
    }));
    await insertOccasions(tx, visitor, round.id, rows);
    return saved(roundPage(round.id));
  },
});

export const changeOccasionForm: FormScreen = keptForm({
  asks: changedOccasionAsks,
  words: ({ lang }) => ({
    labels: { ...programmeFormTexts[lang].occasion.labels, heldOn: programmeFormTexts[lang].day },
    title: programmeFormTexts[lang].changeOccasion,
    submit: programmeFormTexts[lang].save,
  }),
  open: openLivingOccasion,
  standing: (occasion) => occasion,
  picks: async (visit, occasion) =>
    occasionPicks(visit, { courseId: (await findRound(visit.tx, occasion.roundId))?.courseId ?? null }),
  back: ({ roundId, round }) => ({ href: roundPage(roundId), label: round }),
  check: ofOccasion,
  save: async ({ tx }, answers, occasion) => {
    await updateOccasion(tx, occasion, answers);
    return saved(roundPage(occasion.roundId));
  },
});
