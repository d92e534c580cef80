import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { Area, Recorder } from './consents.rules.ts';
import type { Disclosure } from './disclosures.rules.ts';

/** A disclosure on another basis than consent, with who decided. */
export const insertDisclosure = async (
  tx: Tx,
  who: Recorder,
  participantId: string,
  disclosureId: string,
  disclosure: Disclosure,
): Promise<void> => {
  await tx
    .insertInto('disclosure')
    .values({
      collaboration_id: who.collaborationId,
      disclosure_id: disclosureId,
      organisation_id: who.organisationId,
      participant_id: participantId,
      to_organisation_id: disclosure.toOrganisationId,
      areas: disclosure.areas,
      basis: disclosure.basis,
      basis_text: disclosure.basisText.trim(),
      decided_by: disclosure.decidedBy.trim(),
      decided_on: disclosure.decidedOn,
      recorded_by: who.accountId,
    })
    .execute();
};

/** Ends a disclosure before its year is out; what stands on it ends with the next statement. */
export const endDisclosureRow = async (tx: Tx, disclosureId: string): Promise<void> => {
  const { rows } = await sql<{ done: boolean }>`select app.end_disclosure(${disclosureId}) as done`.execute(
    tx,
  );
  updatedOne({ numUpdatedRows: rows[0]?.done ? 1 : 0 });
};

export interface DisclosureLine {
  disclosureId: string;
  fromName: string;
  toOrganisationId: string;
  toName: string;
  own: boolean;
  areas: Area[];
  basis: string;
  basisText: string;
  decidedBy: string;
  decidedOn: PlainDate;
  endedOn: PlainDate | null;
  endedBy: string | null;
  /** By hand, or with the way; null while it stands. */
  endedBecause: 'ended' | 'way_ended' | null;
}

export const listDisclosures = async (
  tx: Tx,
  who: Recorder,
  participantId: string,
): Promise<DisclosureLine[]> => {
  const { rows } = await sql<DisclosureLine>`select d.disclosure_id as "disclosureId", f.name as "fromName",
      d.to_organisation_id as "toOrganisationId", t.name as "toName", d.organisation_id = ${who.organisationId} as own,
      d.areas, d.basis, d.basis_text as "basisText", d.decided_by as "decidedBy", d.decided_on as "decidedOn",
      (d.ended_at at time zone 'Europe/Stockholm')::date as "endedOn", e.name as "endedBy",
      d.ended_because as "endedBecause"
    from disclosure d
    join organisation f on f.collaboration_id = d.collaboration_id and f.organisation_id = d.organisation_id
    join organisation t on t.collaboration_id = d.collaboration_id and t.organisation_id = d.to_organisation_id
    left join account e on e.account_id = d.ended_by
    where d.collaboration_id = ${who.collaborationId} and d.participant_id = ${participantId}
    order by d.decided_on desc, d.disclosure_id desc`.execute(tx);
  return rows;
};
