import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';
import { updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { Visitor } from '../../platform/visit.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import type { NewRepresentation, Proof, RepresentedArea } from './representations.rules.ts';

/** A representative's own sign-in, as the organisation that gave it sees it. */
export interface Representation {
  id: string;
  representativeId: string;
  /** What it shows now: what it was given of what the task covers today. */
  areas: RepresentedArea[];
  outsideTask: RepresentedArea[];
  startsOn: PlainDate;
  endsOn: PlainDate;
  proof: Proof;
  proofWords: string | null;
  proofSeenOn: PlainDate;
  signedInAt: Date | null;
  endedAt: Date | null;
}

/** Those that one's own organisation has given, the newest first; through the person's door, all of the person's. */
export const listRepresentations = async (tx: Tx, participantId: string): Promise<Representation[]> => {
  const { rows } = await sql<Representation>`
    select r.representation_id as id, r.representative_id as "representativeId", l.areas,
      (select coalesce(array_agg(a), '{}') from unnest(r.areas) a where a <> all (l.areas)) as "outsideTask",
      r.starts_on as "startsOn", r.ends_on as "endsOn", r.proof, r.proof_words as "proofWords", r.proof_seen_on as "proofSeenOn",
      r.signed_in_at as "signedInAt", r.ended_at as "endedAt"
      from representation r join representative t using (collaboration_id, representative_id)
      cross join lateral (select app.within_task(t.kind, t.areas, r.areas) as areas) l
     where r.participant_id = ${participantId}::uuid order by r.starts_on desc, r.granted_at desc, r.representation_id`.execute(
    tx,
  );
  return rows;
};

type Writer = Pick<Visitor, 'collaborationId' | 'organisationId' | 'accountId'>;

/** Twice with the same id is once. Of the number only its keyed hash is written. */
export const insertRepresentation = async (
  tx: Tx,
  writer: Writer,
  of: { id: string; participantId: string; representativeId: string; numberHmac: string; proofWords: string },
  given: Omit<NewRepresentation, 'number'>,
): Promise<void> => {
  await tx
    .insertInto('representation')
    .values({
      collaboration_id: writer.collaborationId,
      organisation_id: writer.organisationId,
      participant_id: of.participantId,
      representation_id: of.id,
      representative_id: of.representativeId,
      number_hmac: of.numberHmac,
      areas: [...given.areas],
      starts_on: given.startsOn,
      ends_on: given.endsOn,
      proof: given.proof,
      proof_words: of.proofWords || null,
      proof_seen_on: given.proofSeenOn,
      person_says: given.personSays,
      granted_by: writer.accountId,
    })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'representation_id']).doNothing())
    .execute();
};

/** From the next request on it opens nothing. */
export const endRepresentation = async (tx: Tx, representationId: string): Promise<void> => {
  updatedOne(
    await tx
      .updateTable('representation')
      .set({ ended_at: sql`least(app.now(), now())`, ended_by: sql`app.account()` })
      .where('representation_id', '=', representationId)
      .where('ended_at', 'is', null)
      .executeTakeFirst(),
  );
};
