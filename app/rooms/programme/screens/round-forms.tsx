import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { offeredForums } from '../../employers/came-of.store.ts';
import { withForum } from '../../employers/came-of.texts.ts';
import { listColleaguesWho } from '../../people/colleagues.store.ts';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import { changedRoundAsks, type Round, roundAsks } from '../courses.rules.ts';
import { listCourses } from '../courses.store.ts';
import { demandKeeping, openKeptRound, roundPage, saved } from '../parts/open-programme.ts';
import { faultOfEnded, RoundIsOver } from '../parts/round-parts.tsx';
import { programmeTexts } from '../programme.texts.ts';
import { programmeFormTexts } from '../programme-form.texts.ts';
import { mayHaveSeats, taken } from '../queue.rules.ts';
import { insertRound, updateRound } from '../rounds.store.ts';

const roundWords = ({ lang }: Visit, title: string): KeptWords => ({
  ...withForum(programmeFormTexts[lang].round, lang, false),
  codes: { kind: programmeTexts[lang].roundKinds },
  title,
  submit: programmeFormTexts[lang].save,
});

/** Colleagues who may lead a group. */
export const leaders = async ({ tx }: Visit) => ({
  [roundAsks.leaderId.field]: await listColleaguesWho(tx, 'mark_attendance'),
});

const forums = async ({ tx }: Visit, { forumId }: Partial<Pick<Round, 'forumId'>> = {}) => ({
  [roundAsks.forumId.field]: await offeredForums(tx, forumId),
});

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

export const backTo = (round: Round) => ({ href: roundPage(round.id), label: round.name });

export const changeRoundForm: FormScreen = keptForm({
  asks: changedRoundAsks,
  words: (visit, round) => roundWords(visit, programmeFormTexts[visit.lang].change(round.name)),
  open: openKeptRound,
  standing: (round) => round,
  picks: async (visit, round) => ({ ...(await leaders(visit)), ...(await forums(visit, round)) }),
  back: backTo,
  above: ({ lang }, round) => <RoundIsOver round={round} lang={lang} />,
  check: (visit, { seats, forumId }, round) => ({
    ...faultOfEnded('name', round, visit.lang),
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
