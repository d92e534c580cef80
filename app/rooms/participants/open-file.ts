import { newPersonId } from '../../shared/values/ids.ts';
import { openingId, participantHmac } from '../../shared/values/number-hmac.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { readNewFile } from './details.rules.ts';
import { isOpenedBy, openFileRow } from './file.store.ts';
import type { Doing } from './owned.store.ts';
import type { Refusals, Typed } from './typed.rules.ts';

/**
 * Opens a file in one's own organisation, or leads to the one that one already has: somebody who comes back is
 * recognised by the number. Whether another organisation knows the number can be told from nothing here.
 */
export const openFile = async (
  doing: Doing,
  numberKey: string,
  typed: Typed,
  form: { id: string; units: readonly string[] },
): Promise<Result<{ participantId: string; wasHere: boolean }, Refusals>> => {
  const read = readNewFile(typed, doing.today, form.units);
  if (!read.ok) return read;
  const hmac = participantHmac(numberKey, doing.visitor.collaborationId, read.value.number);
  const assignment = openingId(form.id, hmac);
  const { outcome, participantId, contact } = await openFileRow(
    doing,
    hmac,
    { candidate: newPersonId(), assignment },
    read.value,
  );
  if (participantId && outcome === 'opened') return accept({ participantId, wasHere: false });
  if (participantId && outcome === 'mine')
    return accept({ participantId, wasHere: !(await isOpenedBy(doing, participantId, assignment)) });
  return refuse({
    nummer:
      outcome === 'protected_here'
        ? { name: 'protected_here' }
        : { name: 'already_here', who: contact ?? '' },
  });
};
