import { Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { logRead } from '../../../platform/read-log.ts';
import type { FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { keptForm } from '../../people/parts/kept-form.tsx';
import { inPersonFrame } from '../../places/parts/stay-form.tsx';
import { decide, endMatch, propose } from '../keep-match.ts';
import { matchForms } from '../match-forms.texts.ts';
import { matchRefusals } from '../match-refusals.texts.ts';
import { decideAsks, endMatchAsks, hrAsks, proposeAsks } from '../matches.rules.ts';
import { bringIn, whomToPropose } from '../matches.store.ts';
import { matchesTexts } from '../matches.texts.ts';
import { type OpenedMatch, openKeptMatch, personJobsPage, savedJobs } from '../parts/open-match.ts';
import { offerPage, openKeptOffer } from '../parts/open-offer.ts';
import { refuseAt, refusedByName } from '../parts/refused.ts';

/** Somebody is proposed for an offer, with the person's yes. */
export const proposeForm: FormScreen = keptForm({
  asks: proposeAsks,
  isNew: true,
  words: ({ lang }, offer) => {
    const { proposeTitle, proposeLead, propose: submit, labels } = matchForms[lang];
    return {
      title: proposeTitle(offer.name),
      lead: proposeLead,
      labels,
      codes: { yesHow: matchesTexts[lang].hows },
      submit,
    };
  },
  open: openKeptOffer,
  standing: (_, { today }) => ({ yesOn: today }),
  picks: async ({ tx }) => {
    const people = await whomToPropose(tx);
    await logRead(
      tx,
      'list',
      people.map(({ value }) => value),
    );
    return { [proposeAsks.participantId.field]: people };
  },
  back: (offer) => ({ href: offerPage(offer), label: offer.name }),
  save: async (visit, answers, offer, id) => {
    const { field } = proposeAsks.participantId;
    const done = await refusedByName(visit.lang, field, () => propose(visit, offer, id, answers));
    if (!done.ok) {
      const key = done.refusal === 'no_yes' ? 'saidYes' : 'participantId';
      refuseAt(proposeAsks, { [key]: done.refusal }, visit.lang);
    }
    return `${offerPage(offer)}?sparat=1`;
  },
});

const back = ({ person }: OpenedMatch, _: Visit) => ({ href: personJobsPage(person), label: person.name });
const formWords = ({ lang }: Visit, { match }: OpenedMatch, title: string) => ({
  title,
  lead: `${match.offer}, ${match.administration}`,
  labels: matchForms[lang].labels,
  submit: matchForms[lang].save,
});

export const hrForm: FormScreen = keptForm({
  asks: hrAsks,
  words: (visit, opened) => formWords(visit, opened, matchForms[visit.lang].hrTitle),
  open: openKeptMatch,
  standing: ({ match, offer }, { today }) => ({
    hrOn: match.hrOn ?? today,
    hrWith: match.hrWith ?? offer.hrName,
  }),
  back,
  frame: inPersonFrame,
  check: ({ lang }, { hrOn }, { match }) =>
    hrOn < match.yesOn ? { hrOn: matchRefusals[lang].before_yes } : {},
  save: async ({ lang, tx }, answers, { match, person }) => {
    if (match.hrOn || match.decision)
      throw new Unprocessable({ [hrAsks.hrOn.field]: matchRefusals[lang].hr_already });
    await bringIn(tx, match, answers);
    return savedJobs(person);
  },
});

export const decideForm: FormScreen = keptForm({
  asks: decideAsks,
  words: (visit, opened) => ({
    ...formWords(visit, opened, matchForms[visit.lang].decideTitle),
    hints: matchForms[visit.lang].hints,
    codes: { decision: matchesTexts[visit.lang].answer, because: matchesTexts[visit.lang].because },
  }),
  open: openKeptMatch,
  standing: ({ match }, { today }) => ({
    decision: match.decision ?? undefined,
    because: match.because,
    decidedOn: match.decidedOn ?? today,
  }),
  back,
  frame: inPersonFrame,
  save: async (visit, answers, { match, offer, person }) => {
    const work = () => decide(visit, match, offer, answers);
    const done = await refusedByName(visit.lang, decideAsks.decision.field, work);
    if (!done.ok) refuseAt(decideAsks, done.refusal, visit.lang);
    return savedJobs(person);
  },
});

export const endMatchForm: FormScreen = keptForm({
  asks: endMatchAsks,
  words: (visit, opened) => ({
    ...formWords(visit, opened, matchForms[visit.lang].endTitle),
    lead: matchForms[visit.lang].endLead,
    codes: { endedBecause: matchesTexts[visit.lang].endings },
  }),
  open: openKeptMatch,
  standing: ({ match }, { today }) => ({
    endedOn: match.endedOn ?? today,
    endedBecause: match.endedBecause ?? undefined,
  }),
  back,
  frame: inPersonFrame,
  save: async (visit, answers, { match, person }) => {
    const done = await endMatch(visit, match, answers);
    if (!done.ok) refuseAt(endMatchAsks, { endedOn: done.refusal }, visit.lang);
    return savedJobs(person);
  },
});
