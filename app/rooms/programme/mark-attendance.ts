import type { Visit } from '../../platform/visit.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { saysNo } from './absence.rules.ts';
import { faultOfMark, type Mark, type MarkRefusal, sameMark, takesUndo } from './attendance.rules.ts';
import { listMembers, type Member, saveMark, takeBackMark } from './attendance.store.ts';
import type { Occasion, Round } from './courses.rules.ts';
import type { Keeper } from './courses.store.ts';
import { queueOn, turnOf } from './queue.rules.ts';

export interface Marking extends Pick<Visit, 'tx' | 'now' | 'today'> {
  visitor: Keeper;
  occasion: Occasion;
}

const expected: Mark = { state: 'expected', reason: null };
export const standing = ({ attendance }: Member): Mark => attendance ?? expected;

/** Whether somebody is, or was, waited for at the occasion. */
export const isAwaited = ({ attendance, enrolledAfter }: Member): boolean =>
  attendance !== null || !enrolledAfter;

/** The group of an occasion: those who had a place in the round on its day, and those who have been marked anyway. */
export const loadGroup = async (
  { tx }: Pick<Marking, 'tx'>,
  occasion: Occasion,
  round: Round,
): Promise<Member[]> => {
  const then = queueOn(round, occasion.heldOn);
  return (await listMembers(tx, occasion)).filter(
    ({ number, attendance }) => attendance !== null || turnOf(number, then).place,
  );
};

/** Marks somebody; pressed twice it is one mark, and what stood before can be undone. */
export const markMember = async (
  { tx, now, today, visitor, occasion }: Marking,
  member: Member,
  mark: Mark,
): Promise<Result<void, MarkRefusal>> => {
  const stood = standing(member);
  const { heldOn, cancelled } = occasion;
  const fault = faultOfMark(stood, mark, { heldOn, today, cancelled });
  if (fault) return refuse(fault);
  if (sameMark(stood, mark)) return accept(undefined);
  await saveMark(tx, visitor, { occasion, member, mark, now });
  return accept(undefined);
};

/** Takes back the mark that was shown, while it is fresh; pressed again, or once somebody has marked anew, it changes nothing. */
export const undoMark = async (
  { tx, now, visitor }: Marking,
  { attendance }: Member,
  shown: number,
): Promise<Result<void, MarkRefusal>> => {
  if (attendance?.version !== shown || sameMark(attendance, attendance.was)) return accept(undefined);
  if (!takesUndo(attendance, now)) return refuse('too_late');
  await takeBackMark(tx, visitor, attendance, now);
  return accept(undefined);
};

/** All who are still expected are here; whoever has said that they cannot come is not. */
export const allAreHere = async (
  marking: Marking,
  members: readonly Member[],
): Promise<Result<void, MarkRefusal>> => {
  for (const member of members) {
    if (
      standing(member).state !== 'expected' ||
      !isAwaited(member) ||
      !member.mayMark ||
      saysNo(member.notice)
    )
      continue;
    const marked = await markMember(marking, member, { state: 'here', reason: null });
    if (!marked.ok) return marked;
  }
  return accept(undefined);
};
