import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { dateInWords } from '../../../shared/values/dates.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { endRound } from '../end-round.ts';
import { endFaults, endRoundAsks } from '../ending.rules.ts';
import { endingTexts } from '../ending.texts.ts';
import { listOccasionsOf } from '../occasions.store.ts';
import { openKeptRound, roundPage, saved } from '../parts/open-programme.ts';
import { faultOfEnded, RoundIsOver } from '../parts/round-parts.tsx';
import { updateRoundEnd } from '../rounds.store.ts';
import { roundScreen } from './round-page.tsx';

const openEnding = async (visit: Visit) => {
  const round = await openKeptRound(visit);
  return { round, occasions: await listOccasionsOf(visit.tx, round.id) };
};

/** Ends a round, also one that never began. */
export const endRoundForm: FormScreen = keptForm({
  asks: endRoundAsks,
  words: ({ lang }, { round }) => {
    const t = endingTexts[lang];
    return {
      labels: t.labels,
      codes: { endedBecause: t.endings },
      title: t.title(round.name),
      lead: t.lead,
      submit: t.submit,
    };
  },
  open: openEnding,
  standing: (_, { today }) => ({ endedOn: today }),
  back: ({ round }) => ({ href: roundPage(round.id), label: round.name }),
  above: ({ lang }, { round }) => <RoundIsOver round={round} lang={lang} />,
  check: ({ lang, today }, end, { round, occasions }) => {
    const ended = faultOfEnded('endedOn', round, lang);
    if (ended.endedOn) return ended;
    const t = endingTexts[lang];
    return Object.fromEntries(
      Object.entries(endFaults(end, occasions, today)).map(([key, fault]) => [
        key,
        fault.name === 'held_after'
          ? t.heldAfter(dateInWords(fault.day, lang, { weekday: false }))
          : t.notBegun,
      ]),
    );
  },
  save: async (visit, end, { round }) => {
    await endRound(visit, round, end);
    return saved(roundPage(round.id));
  },
});

/** Opens a round again; pressed once more it changes nothing. */
export const resumeRoundButton: FormScreen = {
  view: roundScreen,
  act: async (visit) => {
    const round = await openKeptRound(visit);
    if (round.endedOn) await updateRoundEnd(visit.tx, round, { endedOn: null, endedBecause: null });
    return { redirect: saved(roundPage(round.id)) };
  },
};
