import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Recorder } from '../consents/consents.rules.ts';
import type { OpenedWay } from '../path/loaded-way.rules.ts';
import type { AnswerForReceiver } from './answers.rules.ts';
import type { AnswerOutcome, CompletionOutcome, WithdrawOutcome } from './cases.rules.ts';
import type { Basis } from './crossings.rules.ts';

export interface NewCrossing {
  crossingId: string;
  way: OpenedWay;
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
  const common = { collaboration_id: who.collaborationId, participant_id: crossing.way.participantId };
  await tx
    .insertInto('crossing')
    .values({
      ...common,
      crossing_id: crossing.crossingId,
      organisation_id: who.organisationId,
      way_id: crossing.way.wayId,
      way_organisation_id: crossing.way.organisationId,
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

/** What one's own organisation has sent about the person and is not done with. */
export const listOpenSent = async (tx: Tx, who: Recorder, participantId: string) => {
  const rows = await tx
    .selectFrom('crossing')
    .select(['to_organisation_id as toOrganisationId', 'kind', 'answer'])
    .where('organisation_id', '=', who.organisationId)
    .where('participant_id', '=', participantId)
    .where('withdrawn_at', 'is', null)
    .where('completed_at', 'is', null)
    .where(sql<boolean>`(answer = 'accepted' or (answer is null and expires_at > app.now()))`)
    .execute();
  return rows.map(({ answer, ...row }) => ({ ...row, answered: answer !== null }));
};

/** What nobody answered in time is taken back when the same is sent again. */
export const takeBackExpired = async (
  tx: Tx,
  who: Recorder,
  same: Pick<NewCrossing, 'way' | 'toOrganisationId' | 'kind'>,
): Promise<void> => {
  await tx
    .updateTable('crossing')
    .set({ withdrawn_at: sql`app.now()` })
    .where('organisation_id', '=', who.organisationId)
    .where('participant_id', '=', same.way.participantId)
    .where('to_organisation_id', '=', same.toOrganisationId)
    .where('kind', '=', same.kind)
    .where('answered_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where(sql<boolean>`expires_at <= app.now()`)
    .execute();
};

/** The sender takes it back while it is not done; its sharing ends at once. */
export const withdrawCrossing = async (tx: Tx, crossingId: string): Promise<WithdrawOutcome> => {
  const { rows } = await sql<{
    outcome: WithdrawOutcome;
  }>`select app.withdraw_crossing(${crossingId}) as outcome`.execute(tx);
  return rows[0]!.outcome;
};

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

/** For a receiver that nobody can sign in to, the sender records the answer, and sooner or later the first contact. */
export const answerForReceiver = async (
  tx: Tx,
  crossingId: string,
  answer: AnswerForReceiver,
): Promise<AnswerOutcome | CompletionOutcome> => {
  const { accepts, reason, answeredBy, how, answeredOn, contactOn } = answer;
  const { rows } = await sql<{
    outcome: AnswerOutcome | CompletionOutcome;
  }>`select app.answer_for_receiver(${crossingId}, ${accepts}, ${reason}, ${answeredBy}, ${how}, ${answeredOn}::date, ${contactOn}::date, ${newId()}) as outcome`.execute(
    tx,
  );
  return rows[0]!.outcome;
};
