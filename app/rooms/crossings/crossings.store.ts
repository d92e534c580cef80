import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Recorder } from '../consents/consents.store.ts';
import type { Basis } from './crossings.rules.ts';

export interface NewCrossing {
  crossingId: string;
  wayId: string;
  participantId: string;
  toOrganisationId: string;
  kind: 'raise' | 'handover';
  areas: readonly string[];
  basis: Basis;
  message?: string;
  expiresOn: PlainDate;
  protected: boolean;
}

/** Writes what crosses and the shares that come with it; they end by themselves when nobody answers. */
export const insertCrossing = async (tx: Tx, who: Recorder, crossing: NewCrossing): Promise<void> => {
  const expires = sql<Date>`(${crossing.expiresOn}::date + 1)::timestamp at time zone 'Europe/Stockholm'`;
  const common = { collaboration_id: who.collaborationId, participant_id: crossing.participantId };
  await tx
    .insertInto('crossing')
    .values({
      ...common,
      crossing_id: crossing.crossingId,
      organisation_id: who.organisationId,
      way_id: crossing.wayId,
      to_organisation_id: crossing.toOrganisationId,
      kind: crossing.kind,
      areas: [...crossing.areas],
      consent_id: crossing.basis.kind === 'consent' ? crossing.basis.id : null,
      disclosure_id: crossing.basis.kind === 'disclosure' ? crossing.basis.id : null,
      message: crossing.message?.trim() || null,
      sent_by: who.accountId,
      expires_at: expires,
    })
    .execute();
  await tx
    .insertInto('share')
    .values(
      crossing.areas.map((area) => ({
        ...common,
        share_id: newId(),
        from_organisation_id: who.organisationId,
        to_organisation_id: crossing.toOrganisationId,
        area,
        basis: 'crossing',
        source_id: crossing.crossingId,
        protected: crossing.protected,
        ends_at: expires,
      })),
    )
    .execute();
};

/** The sender takes it back before it was answered; its sharing ends at once. */
export const withdrawCrossing = async (tx: Tx, who: Recorder, crossingId: string): Promise<void> => {
  updatedOne(
    await tx
      .updateTable('crossing')
      .set({ withdrawn_at: sql`now()` })
      .where('crossing_id', '=', crossingId)
      .where('organisation_id', '=', who.organisationId)
      .where('answered_at', 'is', null)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst(),
  );
  await endShares(tx, who, crossingId);
};

export const endShares = async (tx: Tx, who: Recorder, crossingId: string): Promise<void> => {
  await tx
    .updateTable('share')
    .set({ withdrawn_at: sql`now()` })
    .where('source_id', '=', crossingId)
    .where('from_organisation_id', '=', who.organisationId)
    .where('withdrawn_at', 'is', null)
    .execute();
};

export type AnswerOutcome =
  | 'accepted'
  | 'refused'
  | 'not_found'
  | 'withdrawn'
  | 'already_answered'
  | 'expired';

/** The receiver answers. A yes opens a file of its own with oneself as contact; a no ends the sharing. */
export const answerCrossing = async (
  tx: Tx,
  crossingId: string,
  accepts: boolean,
  reason: string | null,
): Promise<AnswerOutcome> => {
  const { rows } = await sql<{ outcome: AnswerOutcome }>`select app.answer_crossing(
    ${crossingId}, ${accepts}, ${reason}, ${newId()}, ${newId()}) as outcome`.execute(tx);
  return rows[0]!.outcome;
};

export type CompletionOutcome = 'completed' | 'not_found' | 'not_accepted' | 'already_completed';

/** First contact with the person has taken place; a hand-over passes the ball now. */
export const completeCrossing = async (
  tx: Tx,
  crossingId: string,
  contactOn: PlainDate,
): Promise<CompletionOutcome> => {
  const { rows } = await sql<{ outcome: CompletionOutcome }>`select app.complete_crossing(
    ${crossingId}, ${contactOn}::date, ${newId()}) as outcome`.execute(tx);
  return rows[0]!.outcome;
};
