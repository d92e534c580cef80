import { Unprocessable } from '../../platform/outcomes-of-requests.ts';
import type { Answers } from '../../shared/values/asked.ts';
import { addDays, dateInWords } from '../../shared/values/dates.ts';
import { readLevels } from '../employers/levels.store.ts';
import type { Place } from './places.rules.ts';
import { stayRefusals } from './stay-refusals.texts.ts';
import {
  type ApprovalDetails,
  approvalAsks,
  approvalFault,
  clockOf,
  endStayAsks,
  type Stay,
  type StayContent,
  type StayEnd,
  stayAsks,
} from './stays.rules.ts';
import {
  type Doing,
  endStay,
  insertApproval,
  insertStay,
  insertStayVersion,
  updateStay,
} from './stays.store.ts';
import { planVisitsAsks, thinningDays } from './visits.rules.ts';
import { callOffVisits, insertVisits } from './visits.store.ts';

/**
 * What the database refuses by name, as a sentence at a field: a seat that somebody else took meanwhile, another place at the same time, an answer
 * given twice.
 */
export const refusedByName = async <Done>(
  { lang }: Pick<Doing, 'lang'>,
  field: string,
  work: () => Promise<Done>,
  full: (day: string) => string = stayRefusals[lang].no_seat,
): Promise<Done> => {
  const t = stayRefusals[lang];
  try {
    return await work();
  } catch (fault) {
    const { constraint, detail } = fault as { constraint?: string; detail?: string };
    if (constraint === 'stay_has_a_seat' && detail)
      throw new Unprocessable({ [field]: full(dateInWords(detail, lang)) });
    if (constraint === 'stay_no_overlap') throw new Unprocessable({ [field]: t.overlap });
    if (constraint === 'stay_approval_once') throw new Unprocessable({ [field]: t.already_said });
    throw fault;
  }
};

const kept = (content: StayContent): StayContent => ({
  ...content,
  begins: clockOf(content.begins) ?? content.begins,
  finishes: clockOf(content.finishes) ?? content.finishes,
});

/** Books a seat for somebody, with the first version of what is to be agreed. The same form sent twice is one stay. */
export const bookStay = async (
  doing: Doing,
  participantId: string,
  place: Pick<Place, 'id'>,
  id: string,
  content: StayContent,
): Promise<void> => {
  const isNew = await refusedByName(doing, stayAsks.startsOn.field, () =>
    insertStay(doing, participantId, place.id, id, content),
  );
  if (isNew) await insertStayVersion(doing, participantId, { id, version: 1 }, kept(content));
};

/** A new version of what is agreed: nobody has said yes to it yet. The one before stands as it was. */
export const changeStay = async (
  doing: Doing,
  participantId: string,
  stay: Stay,
  content: StayContent,
): Promise<void> => {
  await refusedByName(doing, stayAsks.startsOn.field, () => updateStay(doing, stay, content));
  await insertStayVersion(doing, participantId, { id: stay.id, version: stay.version + 1 }, kept(content));
};

/** A party's answer to the agreement as it stands, in its turn. */
export const recordApproval = async (
  doing: Doing,
  participantId: string,
  stay: Stay,
  id: string,
  said: ApprovalDetails,
): Promise<void> => {
  const fault = approvalFault(stay, said.party, said.answer);
  if (fault) throw new Unprocessable({ [approvalAsks.party.field]: stayRefusals[doing.lang][fault] });
  const because = said.answer === 'no' ? said.because : null;
  await refusedByName(doing, approvalAsks.party.field, () =>
    insertApproval(doing, participantId, stay, id, { ...said, because }),
  );
};

/** It ends; the visits that were planned after it are called off. */
export const endWithVisits = async (
  doing: Doing,
  participantId: string,
  stay: Stay,
  end: StayEnd,
): Promise<void> => {
  if (stay.endedOn) throw new Unprocessable({ [endStayAsks.endedOn.field]: stayRefusals[doing.lang].ended });
  await endStay(doing, stay, end);
  await callOffVisits(doing, participantId, stay.id, addDays(end.endedOn, 1));
};

/** The supervisor's visits from a day on, dense at first; what was planned from that day is called off. */
export const planVisits = async (
  doing: Doing,
  participantId: string,
  stay: Stay,
  { supervisorId, firstOn }: Answers<typeof planVisitsAsks>,
): Promise<void> => {
  if (firstOn < stay.startsOn || firstOn > stay.endsOn)
    throw new Unprocessable({ [planVisitsAsks.firstOn.field]: stayRefusals[doing.lang].outside_stay });
  await callOffVisits(doing, participantId, stay.id, firstOn);
  const days = thinningDays(firstOn, stay.endsOn, await readLevels(doing.tx));
  await insertVisits(doing, participantId, stay.id, supervisorId, days);
};
