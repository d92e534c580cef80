import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { Offer, OfferDetails, Withdrawal } from './offers.rules.ts';

type Keeper = Pick<Visitor, 'collaborationId' | 'organisationId' | 'accountId'>;

export interface MunicipalJobRights {
  see: boolean;
  keep: boolean;
}

/** What the access table gives the acting role. */
export const municipalJobRights = async (tx: Tx): Promise<MunicipalJobRights> => {
  const { rows } =
    await sql<MunicipalJobRights>`select app.may('see_municipal_jobs') as see, app.may('keep_municipal_jobs') as keep`.execute(
      tx,
    );
  return rows[0]!;
};

const offers =
  sql.raw(`select j.municipal_job_id as id, j.organisation_id as "organisationId", j.municipal_administration_id as "administrationId",
  a.name as administration, j.name, j.tasks, j.form, j.extent, j.extent_unit as "extentUnit", j.workplace, j.hr_name as "hrName", j.hr_phone as "hrPhone",
  j.hr_email as "hrEmail", j.starts_on as "startsOn", j.ends_on as "endsOn", j.jobs, j.responsible_id as "responsibleId",
  (select n.name from account n where n.account_id = j.responsible_id) as responsible, j.withdrawn_on as "withdrawnOn",
  j.withdrawn_because as "withdrawnBecause", j.version, j.municipal_job_id in (select app.filled_municipal_jobs()) as filled
  from municipal_job j join municipal_administration a on a.collaboration_id = j.collaboration_id and a.organisation_id = j.organisation_id
    and a.municipal_administration_id = j.municipal_administration_id
  where j.collaboration_id = app.collaboration()`);

/** What the administrations offer, by administration and name. */
export const listOffers = async (tx: Tx): Promise<Offer[]> =>
  (await sql<Offer>`${offers} order by a.name, j.name, j.municipal_job_id`.execute(tx)).rows;

export const findOffer = async (tx: Tx, id: string): Promise<Offer | undefined> =>
  (await sql<Offer>`${offers} and j.municipal_job_id = ${id}`.execute(tx)).rows[0];

const columnsOf = (offer: OfferDetails) => ({
  municipal_administration_id: offer.administrationId,
  name: offer.name,
  tasks: offer.tasks,
  form: offer.form,
  extent: offer.extent,
  extent_unit: offer.extentUnit,
  workplace: offer.workplace,
  hr_name: offer.hrName,
  hr_phone: offer.hrPhone,
  hr_email: offer.hrEmail,
  starts_on: offer.startsOn,
  ends_on: offer.endsOn,
  jobs: offer.jobs,
  responsible_id: offer.responsibleId,
});

/** The same form sent twice is one offer. */
export const insertOffer = async (
  tx: Tx,
  { collaborationId, organisationId, accountId }: Keeper,
  id: string,
  offer: OfferDetails,
): Promise<void> => {
  await tx
    .insertInto('municipal_job')
    .values({
      collaboration_id: collaborationId,
      organisation_id: organisationId,
      municipal_job_id: id,
      ...columnsOf(offer),
      added_by: accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'municipal_job_id']).doNothing())
    .execute();
};

type Stood = Pick<Offer, 'id' | 'version'>;
type Changed = ReturnType<typeof columnsOf> | { withdrawn_on: string; withdrawn_because: string };

const change = async (tx: Tx, { id, version }: Stood, columns: Changed): Promise<void> =>
  updatedOne(
    await tx
      .updateTable('municipal_job')
      .set({ ...columns, version: version + 1 })
      .where((where) => where.and({ municipal_job_id: id, version }))
      .executeTakeFirst(),
  );

export const updateOffer = (tx: Tx, stood: Stood, offer: OfferDetails): Promise<void> =>
  change(tx, stood, columnsOf(offer));

export const withdrawOffer = (
  tx: Tx,
  stood: Stood,
  { withdrawnOn, withdrawnBecause }: Withdrawal,
): Promise<void> => change(tx, stood, { withdrawn_on: withdrawnOn, withdrawn_because: withdrawnBecause });
