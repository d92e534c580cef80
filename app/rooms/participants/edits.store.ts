import { inserted, updatedOne } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { CorrectedRecord } from '../path/record-corrections.rules.ts';
import { type Doing, owned, saveOnlyRow } from './owned.store.ts';

export interface OnePeriod {
  starts_on: PlainDate;
  ends_on: PlainDate | null;
}

/** A row of one's own organisation about the person; the policies let no other be changed. */
export const ownRow = ({ visitor }: Doing, participantId: string) => ({
  organisation_id: visitor.organisationId,
  participant_id: participantId,
});

export interface ContactColumns {
  given_name: string;
  family_name: string;
  name_key: string;
  name_key_given: string;
  phone: string | null;
  email: string | null;
  communication_support: string | null;
  interpreter_language: string | null;
  way_in: string | null;
  unit_id: string | null;
}

/** Saves over the version that was seen; none when a colleague has saved meanwhile. */
export const updateContact = async (
  doing: Doing,
  participantId: string,
  version: number,
  columns: ContactColumns,
): Promise<void> => {
  updatedOne(
    await doing.tx
      .updateTable('file')
      .set({ ...columns, version: version + 1 })
      .where((where) => where.and(ownRow(doing, participantId)))
      .where('version', '=', version)
      .executeTakeFirst(),
  );
};

export interface RepresentativeColumns extends OnePeriod {
  kind: string;
  name: string;
  phone: string | null;
  scope: string;
  areas: string[] | null;
}

/** Posting the same form twice keeps one row. False where the id stands with other content: nothing is written then. */
export const insertRepresentative = async (
  doing: Doing,
  participantId: string,
  id: string,
  columns: RepresentativeColumns,
): Promise<boolean> => {
  const done = await doing.tx
    .insertInto('representative')
    .values({ ...owned(doing, participantId), representative_id: id, ...columns })
    .onConflict((conflict) => conflict.columns(['collaboration_id', 'representative_id']).doNothing())
    .executeTakeFirst();
  if (inserted(done)) return true;
  const stands = await doing.tx
    .selectFrom('representative')
    .select(['kind', 'name', 'phone', 'scope', 'areas', 'starts_on', 'ends_on'])
    .where('representative_id', '=', id)
    .where((where) => where.and(ownRow(doing, participantId)))
    .executeTakeFirst();
  const { kind, name, phone, scope, areas, starts_on, ends_on } = columns;
  return JSON.stringify(stands) === JSON.stringify({ kind, name, phone, scope, areas, starts_on, ends_on });
};

export const updateRepresentative = async (
  doing: Doing,
  participantId: string,
  id: string,
  columns: Pick<RepresentativeColumns, 'phone' | 'scope' | 'areas' | 'ends_on'>,
): Promise<void> => {
  updatedOne(
    await doing.tx
      .updateTable('representative')
      .set(columns)
      .where((where) => where.and({ ...ownRow(doing, participantId), representative_id: id }))
      .executeTakeFirst(),
  );
};

/** The first time a new row, later the next version of it. */
export const saveEntitlement = (
  doing: Doing,
  participantId: string,
  version: number | null,
  columns: { entitlement_group: number; decided_on: PlainDate },
): Promise<void> => saveOnlyRow(doing, 'entitlement', participantId, version, columns);

/** Who may read a row may read what was corrected of it. */
const areaOf: Record<CorrectedRecord, string> = {
  placement: 'step',
  transition: 'step',
  file: 'step',
  livelihood: 'benefits',
  number: 'identity',
  contact: 'identity',
  representative: 'identity',
  entitlement: 'identity',
};

/** What a corrected row said before, what it says now, and why: beside the row, and never changed. */
export const insertCorrection = async (
  doing: Doing,
  participantId: string,
  correction: {
    kind: CorrectedRecord;
    id: string;
    before: object;
    after: object;
    why: string;
  },
): Promise<void> => {
  await doing.tx
    .insertInto('correction')
    .values({
      ...owned(doing, participantId),
      correction_id: newId(),
      subject_kind: correction.kind,
      subject_id: correction.id,
      area: areaOf[correction.kind],
      before: JSON.stringify(correction.before),
      after: JSON.stringify(correction.after),
      why: correction.why,
      recorded_by: doing.visitor.accountId,
    })
    .execute();
};
