import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Agreement, Party } from './parties.rules.ts';
import type { Undertaking } from './plan.rules.ts';
import { about, type Doing } from './plan.store.ts';

export const insertAgreement = async (
  doing: Doing,
  participantId: string,
  planOrganisationId: string,
  given: Omit<Agreement, 'recordedBy'>,
): Promise<void> => {
  await doing.tx
    .insertInto('plan_agreement')
    .values({
      ...about(doing, participantId),
      plan_agreement_id: given.id,
      plan_version_id: given.versionId,
      plan_organisation_id: planOrganisationId,
      content_version: given.contentVersion,
      party: given.party,
      party_organisation_id: given.partyOrganisationId,
      answer: given.answer,
      how: given.how,
      recorded_how: given.recordedHow,
      by_name: given.byName,
      words: given.words,
      said_on: given.saidOn,
      recorded_by: doing.visitor.accountId,
    })
    .execute();
};

export const insertUndertaking = async (
  doing: Doing,
  participantId: string,
  plan: { id: string; organisationId: string },
  given: Pick<Undertaking, 'id' | 'what' | 'who' | 'startsOn' | 'endsOn' | 'replacesId'>,
): Promise<void> => {
  await doing.tx
    .insertInto('plan_undertaking')
    .values({
      ...about(doing, participantId),
      plan_undertaking_id: given.id,
      plan_id: plan.id,
      plan_organisation_id: plan.organisationId,
      replaces_id: given.replacesId,
      what: given.what,
      who: given.who,
      starts_on: given.startsOn,
      ends_on: given.endsOn,
      recorded_by: doing.visitor.accountId,
    })
    .execute();
};

const changeUndertaking = async (
  { tx }: Doing,
  { id, version }: { id: string; version: number },
  columns: object,
) =>
  updatedOne(
    await tx
      .updateTable('plan_undertaking')
      .set({ ...columns, version: version + 1 } as never)
      .where('plan_undertaking_id', '=', id)
      .where('version', '=', version)
      .where('released_at', 'is', null)
      .executeTakeFirst(),
  );

export const updateUndertaking = (
  doing: Doing,
  stood: { id: string; version: number },
  { what, who, startsOn, endsOn }: Pick<Undertaking, 'what' | 'who' | 'startsOn' | 'endsOn'>,
): Promise<void> => changeUndertaking(doing, stood, { what, who, starts_on: startsOn, ends_on: endsOn });

export const releaseUndertaking = (doing: Doing, stood: { id: string; version: number }): Promise<void> =>
  changeUndertaking(doing, stood, { released_at: sql`app.now()` });

/** Organisations of these kinds, and any that the plan's person lets read it, as parties of the plan. */
export const listParties = async (
  tx: Tx,
  participantId: string,
  planOrganisationId: string,
  kinds: readonly string[],
): Promise<Party[]> => {
  const { rows } = await sql<Party>`select * from (
    select o.organisation_id as "organisationId", o.name, o.kind, o.organisation_id = ${planOrganisationId} as offers,
      exists (select from share s where s.collaboration_id = o.collaboration_id and s.participant_id = ${participantId}
        and s.from_organisation_id = ${planOrganisationId} and s.to_organisation_id = o.organisation_id and s.area = 'plan'
        and s.withdrawn_at is null and s.starts_at <= app.now() and s.ends_at > app.now()) as "maySee"
    from organisation o where o.collaboration_id = app.collaboration()) p
    where p.offers or p.kind = any (${[...kinds]}) or p."maySee" order by p.offers desc, p.name`.execute(tx);
  return rows;
};
