import { NotAllowed, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import type { Body, FormScreen } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { doingOf } from '../../path/parts/open-way.ts';
import { fieldsAbout } from '../../trust/parts/fields-about.ts';
import { answerCase, answerRefusals, recordFirstContact, takeBack } from '../answer-case.ts';
import type { AnswerRefusal, ContactRefusal } from '../answers.rules.ts';
import type { CaseOutcome } from '../cases.rules.ts';
import type { Case } from '../cases.store.ts';
import { crossingTexts } from '../crossings.texts.ts';

import { openCase, showCase } from './case-page.tsx';

const fieldOf: Record<AnswerRefusal | ContactRefusal, string> = {
  answer_missing: 'svar',
  reason_missing: 'anledning',
  answered_by_missing: 'vem',
  answered_how_missing: 'hur',
  answered_on_missing: 'svarat',
  answered_in_future: 'svarat',
  answered_before_sent: 'svarat',
  not_a_date: 'kontakt',
  date_in_future: 'kontakt',
  before_answer: 'kontakt',
};

/** What was done is said on the next page; what could not be done is said on this one. */
const finish = (
  visit: Visit,
  one: Case,
  outcome: CaseOutcome,
  wanted: readonly CaseOutcome[],
): { redirect: string } => {
  if (!wanted.includes(outcome)) throw new Unprocessable({ '': crossingTexts[visit.lang].outcomes[outcome] });
  const readable = outcome !== 'refused' || one.fromId === visit.visitor.organisationId;
  return { redirect: readable ? `/arenden/${one.crossingId}?klart=${outcome}` : '/arenden?klart=refused' };
};

const sentencesOf = ({ lang }: Visit, refusals: (AnswerRefusal | ContactRefusal)[]) =>
  Object.fromEntries(refusals.map((name) => [fieldOf[name], crossingTexts[lang].answerRefusals[name]]));

/** What was typed of the first contact: a day, or nothing where there is none yet. */
const openFields = async (visit: Visit, body: Body) => {
  const { one } = await openCase(visit);
  const fields = await fieldsAbout(visit, body, one.participantId);
  return { one, fields, contactOn: fields.optionalDay('kontakt') ?? '' };
};

export const answerScreen: FormScreen = {
  view: showCase,
  act: async (visit, body) => {
    const { one, fields, contactOn } = await openFields(visit, body);
    const input = {
      answer: body.text('svar'),
      reason: fields.text('anledning', 1000),
      answeredBy: fields.text('vem', 120),
      how: fields.text('hur', 120),
      answeredOn: fields.optionalDay('svarat') ?? '',
      contactOn,
    };
    if (fields.faulty()) return fields.refuse(sentencesOf(visit, answerRefusals(doingOf(visit), one, input)));
    const done = await answerCase(doingOf(visit), one, input);
    if (!done.ok) return fields.refuse(sentencesOf(visit, done.refusal));
    return finish(visit, one, done.value, ['accepted', 'refused', 'completed']);
  },
};

export const contactScreen: FormScreen = {
  view: showCase,
  act: async (visit, body) => {
    const { one, fields, contactOn } = await openFields(visit, body);
    fields.done();
    const done = await recordFirstContact(doingOf(visit), one, contactOn);
    if (!done.ok) return fields.refuse(sentencesOf(visit, done.refusal));
    return finish(visit, one, done.value, ['completed']);
  },
};

export const withdrawScreen: FormScreen = {
  view: showCase,
  act: async (visit) => {
    const { one } = await openCase(visit);
    if (one.fromId !== visit.visitor.organisationId) throw new NotAllowed();
    return finish(visit, one, await takeBack(doingOf(visit), one), ['withdrawn']);
  },
};
