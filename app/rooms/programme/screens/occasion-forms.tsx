import { refusedAs } from '../../../platform/outcomes-of-requests.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { addDays, isPlainDate } from '../../../shared/values/dates.ts';
import { newId } from '../../../shared/values/ids.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { changedOccasionAsks, givenModules, occasionAsks, type Round } from '../courses.rules.ts';
import { listModules } from '../courses.store.ts';
import { insertOccasions, updateOccasion } from '../occasions.store.ts';
import { openKeptOccasion, openKeptRound, roundPage, saved } from '../parts/open-programme.ts';
import { faultOfEnded, RoundIsOver } from '../parts/round-parts.tsx';
import { programmeFormTexts } from '../programme-form.texts.ts';
import { backTo, leaders } from './round-forms.tsx';

const occasionPicks = async (
  visit: Visit,
  { courseId }: Pick<Round, 'courseId'>,
  chosen: readonly string[] = [],
) => ({
  ...(await leaders(visit)),
  [occasionAsks.moduleIds.field]: courseId
    ? givenModules(await listModules(visit.tx, courseId), chosen).map(({ id, name }) => ({
        value: id,
        label: name,
      }))
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
  open: openKeptRound,
  standing: ({ leaderId, place }, { today }) => ({ heldOn: today, leaderId, place, weeks: 1 }),
  picks: (visit, round) => occasionPicks(visit, round),
  back: backTo,
  above: ({ lang }, round) => <RoundIsOver round={round} lang={lang} />,
  check: (visit, typed, round) => ({
    ...faultOfEnded('heldOn', round, visit.lang),
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

const openOfRound = async (visit: Visit) => ({
  round: await openKeptRound(visit),
  occasion: await openKeptOccasion(visit),
});

export const changeOccasionForm: FormScreen = keptForm({
  asks: changedOccasionAsks,
  words: ({ lang }) => ({
    labels: { ...programmeFormTexts[lang].occasion.labels, heldOn: programmeFormTexts[lang].day },
    title: programmeFormTexts[lang].changeOccasion,
    submit: programmeFormTexts[lang].save,
  }),
  open: openOfRound,
  standing: ({ occasion }) => occasion,
  picks: (visit, { round, occasion }) => occasionPicks(visit, round, occasion.moduleIds),
  back: ({ round }) => backTo(round),
  above: ({ lang }, { round }) => <RoundIsOver round={round} lang={lang} />,
  check: (visit, typed, { round }) => ({
    ...faultOfEnded('heldOn', round, visit.lang),
    ...ofOccasion(visit, typed),
  }),
  save: async ({ tx, now, lang }, answers, { occasion, round }) => {
    const attended = { programme_occasion_attended: programmeFormTexts[lang].attendedNotMoved };
    await refusedAs(changedOccasionAsks.heldOn.field, attended, () =>
      updateOccasion(tx, occasion, answers, now),
    );
    return saved(roundPage(round.id));
  },
});
