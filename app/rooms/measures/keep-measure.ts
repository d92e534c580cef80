import type { Visit } from '../../platform/visit.ts';
import { type ChangeKind, changesBetween } from './changes.rules.ts';
import type { Measure, MeasureDetails } from './measures.rules.ts';
import { insertChange, insertMeasure, type Keeper, updateMeasure } from './measures.store.ts';

/** What a task of this room is done with. */
export interface Keeping extends Pick<Visit, 'tx' | 'today'> {
  visitor: Keeper;
}

/** Into the catalogue, as the own organisation's; the same form sent twice is one measure. */
export const addMeasure = async (
  { tx, today, visitor }: Keeping,
  id: string,
  details: MeasureDetails,
): Promise<void> => {
  if (await insertMeasure(tx, visitor, id, details, today)) await insertChange(tx, visitor, id, 'added', {});
};

/** Who looks over the whole has confirmed it; who counts places or says a last day has not. */
const looksOver: readonly ChangeKind[] = ['changed', 'confirmed'];

/** Some details, with what they said before kept beside them. Nothing is written where nothing is new. */
export const changeMeasure = async (
  { tx, today, visitor }: Keeping,
  measure: Measure,
  kind: Exclude<ChangeKind, 'added'>,
  details: Partial<MeasureDetails> = {},
): Promise<void> => {
  const changes = changesBetween(measure, details);
  const confirmedOn = looksOver.includes(kind) ? today : measure.confirmedOn;
  const same = Object.keys(changes).length === 0;
  if (same && confirmedOn === measure.confirmedOn) return;
  await updateMeasure(tx, measure, { ...measure, ...details }, confirmedOn);
  await insertChange(tx, visitor, measure.id, same ? 'confirmed' : kind, changes);
};
