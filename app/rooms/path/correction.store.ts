import { newId } from '../../shared/values/ids.ts';
import type { FactKindRule } from './fact-kinds.rules.ts';
import { type Doing, owned } from './who.store.ts';

export interface NewCorrection {
  kind: 'way_step' | 'fact' | 'transition' | 'model_move';
  /** The area of what is corrected: who may read that may read this. */
  area: FactKindRule['area'];
  id: string;
  replacedBy?: string | null;
  before: object;
  after?: object | null;
  why: string;
}

/** What was, what became of it and why: beside the row, and never changed. */
export const insertCorrection = async (
  { tx, who }: Doing,
  participantId: string,
  correction: NewCorrection,
): Promise<void> => {
  const { kind, area, id, replacedBy, before, after, why } = correction;
  await tx
    .insertInto('correction')
    .values({
      ...owned(who, participantId),
      correction_id: newId(),
      subject_kind: kind,
      subject_id: id,
      area,
      replaced_by_id: replacedBy ?? null,
      before: JSON.stringify(before),
      after: after ? JSON.stringify(after) : null,
      why,
      recorded_by: who.accountId,
    })
    .execute();
};
