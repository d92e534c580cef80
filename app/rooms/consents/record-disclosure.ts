import { NotAllowed } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { type DisclosureInput, type DisclosureRefusal, decideDisclosure } from './disclosures.rules.ts';
import { type DisclosureLine, insertDisclosure, listDisclosures } from './disclosures.store.ts';
import type { Doing } from './record-consent.ts';
import { findReceiver, mayDo } from './sharing-overview.store.ts';

/** Records that something may be disclosed on another basis than consent. The same id with other content is refused. */
export const recordDisclosure = async (
  { tx, who, today }: Doing,
  request: DisclosureInput & { disclosureId: string; participantId: string },
): Promise<Result<string, (DisclosureRefusal | 'id_taken')[]>> => {
  const { disclosureId, participantId, ...input } = request;
  if (!(await mayDo(tx, 'share', participantId))) throw new NotAllowed();
  const known = await listDisclosures(tx, who, participantId);
  const stands = known.find((one) => one.disclosureId === disclosureId);
  if (stands) return isSame(stands, input) ? accept(disclosureId) : refuse(['id_taken']);
  const receiver = await findReceiver(tx, input.toOrganisationId);
  const decided = decideDisclosure(input, today, receiver?.kind);
  if (!decided.ok) return decided;
  await insertDisclosure(tx, who, participantId, disclosureId, decided.value);
  return accept(disclosureId);
};

const isSame = (stands: DisclosureLine, asked: DisclosureInput): boolean =>
  stands.own &&
  stands.toOrganisationId === asked.toOrganisationId &&
  [...stands.areas].sort().join() === [...asked.areas].sort().join() &&
  stands.basis === asked.basis &&
  stands.basisText === asked.basisText.trim() &&
  stands.decidedBy === asked.decidedBy.trim() &&
  stands.decidedOn === asked.decidedOn;
