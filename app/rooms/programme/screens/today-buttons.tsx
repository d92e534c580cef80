import { NotFound, Unprocessable } from '../../../platform/outcomes-of-requests.ts';
import { type Body, type FormScreen, idParam } from '../../../platform/request.ts';
import type { Visit } from '../../../platform/visit.ts';
import { markOf } from '../attendance.rules.ts';
import type { Member } from '../attendance.store.ts';
import { allAreHere, markMember, undoMark } from '../mark-attendance.ts';
import { openOccasion, openProgramme } from '../parts/open-programme.ts';
import { todayTexts } from '../today.texts.ts';
import { type Opened, occasionView, openGroup } from './today-page.tsx';

const pressed = (
  act: (visit: Visit, opened: Opened, body: Body) => Promise<string | undefined>,
): FormScreen => ({
  view: occasionView,
  act: async (visit, body) => {
    await openProgramme(visit);
    const occasion = await openOccasion(visit);
    const anchor = await act(visit, await openGroup(visit, occasion), body);
    return { redirect: `/i-dag/${occasion.id}${anchor ? `#d-${anchor}` : ''}` };
  },
});

/** Somebody of the group whom one may mark; nobody else is there. */
const memberOf = (visit: Visit, { group }: Opened): Member => {
  const id = idParam(visit, 'deltagare');
  const member = group.find(({ participantId, mayMark }) => participantId === id && mayMark);
  if (!member) throw new NotFound(id);
  return member;
};

export const markButton = pressed(async (visit, opened, body) => {
  const member = memberOf(visit, opened);
  const mark = markOf(body.text('besked'));
  if (!mark) throw new NotFound('besked');
  const marked = await markMember({ ...visit, occasion: opened.occasion }, member, mark);
  if (!marked.ok) throw new Unprocessable({ '': todayTexts[visit.lang][marked.refusal] });
  return member.participantId;
});

export const undoButton = pressed(async (visit, opened, body) => {
  const member = memberOf(visit, opened);
  const marking = { ...visit, occasion: opened.occasion };
  const undone = await undoMark(marking, member, Number(body.text('version')));
  if (!undone.ok) throw new Unprocessable({ '': todayTexts[visit.lang][undone.refusal] });
  return member.participantId;
});

export const allHereButton = pressed(async (visit, opened) => {
  const marked = await allAreHere({ ...visit, occasion: opened.occasion }, opened.group);
  if (!marked.ok) throw new Unprocessable({ '': todayTexts[visit.lang][marked.refusal] });
  return undefined;
});
