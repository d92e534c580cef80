import { asActor } from '../app/platform/database.ts';
import { insertBasis } from '../app/rooms/consents/processing.store.ts';
import { addDays } from '../app/shared/values/dates.ts';
import { newId } from '../app/shared/values/ids.ts';
import type { Setting } from './tell.ts';

/** The legal basis of the day activity's own work, in two versions: the later names the secrecy too. */
export const tellProcessing = async ({ database, staff, collaborationId, today }: Setting): Promise<void> => {
  const manager = staff.jon;
  if (!manager) throw new Error('no manager keeps the register');
  const lineId = newId();
  const sources = ['SoLPuL 6 §', 'SoLPuL 6 § och 7 §'];
  for (const [index, source] of sources.entries())
    await asActor(database, manager, addDays(today, -700 + 300 * index), (tx) =>
      insertBasis(
        tx,
        { ...manager, collaborationId },
        { id: newId(), lineId, version: index + 1 },
        {
          purpose: 'Handläggning, dokumentation och stöd i daglig verksamhet',
          legalBasis: 'public_task',
          sensitive: true,
          source,
          startsOn: addDays(today, -700),
          endsOn: null,
          decidedBy: 'Nämnden (påhittad)',
        },
      ),
    );
};
