import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { offeredForums } from '../../employers/came-of.store.ts';
import { withForum } from '../../employers/came-of.texts.ts';
import { withoutHealth } from '../../employers/parts/no-health.tsx';
import { listColleaguesWho } from '../../people/colleagues.store.ts';
import { type KeptWords, keptForm } from '../../people/parts/kept-form.tsx';
import { type Course, changedRoundAsks, type Round, roundAsks } from '../courses.rules.ts';
import { listCourses } from '../courses.store.ts';
import { demandKeeping, openKeptRound, roundPage, saved } from '../parts/open-programme.ts';
import { faultOfEnded, RoundIsOver } from '../parts/round-parts.tsx';
import { programmeTexts } from '../programme.texts.ts';
import { programmeFormTexts } from '../programme-form.texts.ts';
import { mayHaveSeats, taken } from '../queue.rules.ts';
import { insertRound, updateRound } from '../rounds.store.ts';

/** The name of a round stands beside everybody in it, also on their own pages. */
const checked = withoutHealth(changedRoundAsks, ['name', 'place']);

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

/** Of a course that is given one to one each round is one person's; one that had more places before may keep them. */
const faultOfSeats = (
  courses: readonly Course[],
  { courseId, seats, before = 1 }: { courseId: string | null; seats: number; before?: number },
  { lang }: Visit,
) =>
  seats > before && courses.some(({ id, form }) => id === courseId && form === 'one_to_one')
    ? { seats: programmeFormTexts[lang].oneToOne }
    : {};

export const newRoundForm: FormScreen = keptForm({
  asks: roundAsks,
  isNew: true,
  words: (visit) => roundWords(visit, programmeFormTexts[visit.lang].newRound),
  open: async (visit) => {
    await demandKeeping(visit);
    return listCourses(visit.tx);
  },
  standing: (_, { visitor }) => ({ kind: 'course', leaderId: visitor.accountId, seats: 8 }),
  picks: async (visit, courses) => ({
    ...(await leaders(visit)),
    ...(await forums(visit)),
    [roundAsks.courseId.field]: courses
      .filter(({ endedOn }) => !endedOn)
      .map(({ id, name }) => ({ value: id, label: name })),
  }),
  back: (_, { lang }) => ({ href: '/program', label: programmeTexts[lang].title }),
  beforeButton: checked.beforeButton,
  check: (visit, { kind, courseId, forumId, seats }, courses, body) => ({
    ...checked.met(visit, body),
    ...faultOfSeats(courses, { courseId, seats }, visit),
    ...(kind === 'course' && !courseId ? { courseId: programmeFormTexts[visit.lang].courseMissing } : {}),
    ...faultOfForum(kind, forumId, visit),
  }),
  save: async ({ tx, visitor }, answers, _, id) => {
    await insertRound(tx, visitor, id, answers);
    return saved(roundPage(id));
  },
});

export const backTo = (round: Round) => ({ href: roundPage(round.id), label: round.name });

const openWithCourses = async (visit: Visit) => ({
  round: await openKeptRound(visit),
  courses: await listCourses(visit.tx),
});

export const changeRoundForm: FormScreen = keptForm({
  asks: changedRoundAsks,
  words: (visit, { round }) => roundWords(visit, programmeFormTexts[visit.lang].change(round.name)),
  open: openWithCourses,
  standing: ({ round }) => round,
  picks: async (visit, { round }) => ({ ...(await leaders(visit)), ...(await forums(visit, round)) }),
  back: ({ round }) => backTo(round),
  above: ({ lang }, { round }) => <RoundIsOver round={round} lang={lang} />,
  beforeButton: checked.beforeButton,
  check: (visit, { seats, forumId }, { round, courses }, body) => ({
    ...checked.met(visit, body),
    ...faultOfSeats(courses, { courseId: round.courseId, seats, before: round.seats }, visit),
    ...faultOfEnded('name', round, visit.lang),
    ...(mayHaveSeats(seats, round)
      ? {}
      : { seats: programmeFormTexts[visit.lang].tooFewSeats(taken(round)) }),
    ...faultOfForum(round.kind, forumId, visit),
  }),
  save: async ({ tx }, answers, { round }) => {
    await updateRound(tx, round, answers);
    return saved(roundPage(round.id));
  },
});
