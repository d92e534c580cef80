import { NotFound, WrongRowCount } from '../../platform/outcomes-of-requests.ts';
import { participantHmac } from '../../shared/values/number-hmac.ts';
import { readNumber, readWithWhy } from './details.rules.ts';
import { insertCorrection } from './edits.store.ts';
import { updateNumber } from './file.store.ts';
import type { Doing } from './owned.store.ts';
import type { FileRow } from './participant-rows.rules.ts';
import type { Refusals, Typed } from './typed.rules.ts';

/**
 * Corrects the number, and with it the day of birth and the sex as registered; what stood is kept with the reason. Somebody who has got a
 * new number is recognised by either. Whether another organisation knows the new one can be told from nothing here.
 */
export const correctNumber = async (
  doing: Doing,
  numberKey: string,
  { participantId, file }: { participantId: string; file: FileRow },
  typed: Typed,
): Promise<Refusals | undefined> => {
  const read = readWithWhy(readNumber(typed, doing.today), typed, doing.today);
  if (!read.ok) return read.refusal;
  const { fault, ...columns } = read.value.value;
  if (columns.number === file.number) return { '': { name: 'nothing_changes' } };
  const keyOf = (number: string) => participantHmac(numberKey, doing.visitor.collaborationId, number);
  const keys = {
    hmac: keyOf(columns.number),
    formerHmac: keyOf(file.number),
    mistyped: fault === 'mistyped',
  };
  const { outcome, contact } = await updateNumber(
    doing,
    { participantId, version: file.version },
    keys,
    columns,
  );
  if (outcome === 'protected_here') return { nummer: { name: outcome } };
  if (outcome === 'already_here') return { nummer: { name: outcome, who: contact ?? '' } };
  if (outcome === 'not_found') throw new NotFound(participantId);
  if (outcome === 'changed') throw new WrongRowCount(`file of ${participantId} changed meanwhile`);
  const { number, birthDate, sex } = file;
  await insertCorrection(doing, participantId, {
    kind: 'number',
    id: participantId,
    before: { number, birthDate, sex },
    after: { number: columns.number, birthDate: columns.birth_date, sex: columns.sex, fault },
    why: read.value.why,
  });
};
