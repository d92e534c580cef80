import { sql } from 'kysely';
import { accept, type Result } from '../../shared/values/result.ts';
import { loadParticipant, type ParticipantView } from '../participants/load-participant.ts';
import type { Doing } from '../path/who.ts';
import type { CrossingRefusal } from './crossings.rules.ts';
import { prepareCrossing, type SendCrossing, writeCrossing } from './send-crossing.ts';

/**
 * What the receiver will read, by the receiver's own query: the sending is written, read as the receiver and rolled
 * back. Undefined when nobody at the receiver can read here.
 */
export const previewCrossing = async (
  doing: Doing,
  request: SendCrossing,
): Promise<Result<ParticipantView | undefined, CrossingRefusal>> => {
  const { tx, today } = doing;
  const prepared = await prepareCrossing(doing, request);
  if (!prepared.ok) return prepared;
  await sql`savepoint preview`.execute(tx);
  try {
    await writeCrossing(doing, prepared.value);
    await sql`select app.preview_as(${request.crossingId})`.execute(tx);
    return accept(await loadParticipant({ tx, today }, request.participantId));
  } finally {
    await sql`rollback to savepoint preview`.execute(tx);
  }
};
