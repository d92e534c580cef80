import { NotFound } from '../../platform/outcomes-of-requests.ts';
import type { Result } from '../../shared/values/result.ts';
import { loadWay } from './load-way.ts';
import type { LoadedWay } from './loaded-way.rules.ts';
import { closePause, insertPause } from './pause.store.ts';
import { closeSteps, closeWay, touchWay } from './way.store.ts';
import {
  type EndReason,
  type EndRefusal,
  endWay,
  type PauseReason,
  type PauseRefusal,
  pause,
  type ResumeRefusal,
  resume,
} from './way-changes.rules.ts';
import type { Doing } from './who.store.ts';

interface Change<Reason> {
  participantId: string;
  version: number;
  on: string;
  reason: Reason;
  because?: string;
}

type ChangedSince = { name: 'changed_since' };
const changedSince = { ok: false, refusal: { name: 'changed_since' } } as const;

const standing = async ({ tx, today }: Doing, participantId: string): Promise<LoadedWay> => {
  const way = await loadWay(tx, participantId, today);
  if (!way) throw new NotFound(participantId);
  return way;
};

const inWords = (reason: string, because: string | undefined) =>
  because?.trim() ? `${reason}: ${because.trim()}` : reason;

/** Lets the way rest, with a coded reason. */
export const pauseWay = async (
  doing: Doing,
  input: Change<PauseReason>,
): Promise<Result<unknown, PauseRefusal | ChangedSince>> => {
  const way = await standing(doing, input.participantId);
  if (way.rows.version !== input.version) return changedSince;
  const decided = pause(way.state, input, way.circumstances, doing.who);
  if (!decided.ok) return decided;
  await insertPause(doing, way.rows, {
    since: decided.value.since,
    reason: inWords(decided.value.reason, decided.value.because),
  });
  await touchWay(doing, way.rows.wayId, input.version);
  return decided;
};

/** Goes on after a pause. */
export const resumeWay = async (
  doing: Doing,
  input: Omit<Change<string>, 'reason'>,
): Promise<Result<unknown, ResumeRefusal | ChangedSince>> => {
  const way = await standing(doing, input.participantId);
  if (way.rows.version !== input.version) return changedSince;
  const decided = resume(way.state, input, way.circumstances, doing.who);
  if (!decided.ok) return decided;
  await closePause(doing, openPause(way), decided.value.until);
  await touchWay(doing, way.rows.wayId, input.version);
  return decided;
};

/** Ends the way outside the path's own exits, with a coded reason. Changes nothing in day activity. */
export const endTheWay = async (
  doing: Doing,
  input: Change<EndReason>,
): Promise<Result<unknown, EndRefusal | ChangedSince>> => {
  const way = await standing(doing, input.participantId);
  if (way.rows.version !== input.version) return changedSince;
  const decided = endWay(way.state, input, way.circumstances, doing.who);
  if (!decided.ok) return decided;
  const { value } = decided;
  await closeSteps(
    doing,
    way.rows.wayId,
    value.closedSteps.map(({ step }) => step),
    value.on,
  );
  if (value.closedPause) await closePause(doing, openPause(way), value.closedPause.until);
  await closeWay(doing, way.rows.wayId, input.version, {
    on: value.on,
    reason: inWords(value.reason, value.because),
  });
  return decided;
};

const openPause = (way: LoadedWay): string => way.rows.pauses.find(({ until }) => until === null)?.id ?? '';
