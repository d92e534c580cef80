import type { Tx } from '../../platform/database.ts';
import { NotAllowed } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { findBirthDate } from '../trust/birth-date.store.ts';
import {
  type ConsentInput,
  type ConsentRefusal,
  decideConsent,
  decideSharing,
  type Recorder,
  type ShareRefusal,
} from './consents.rules.ts';
import { insertConsent, insertConsentShares, insertDisclosure } from './consents.store.ts';
import { type DisclosureInput, type DisclosureRefusal, decideDisclosure } from './disclosures.rules.ts';
import { listConsents, listDisclosures, listTakingPart, mayDo } from './sharing-overview.store.ts';

interface Doing {
  tx: Tx;
  who: Recorder;
  today: PlainDate;
}

/** Records the person's consent, and shares on it at once if asked. The same form sent twice is the same consent. */
export const recordConsent = async (
  { tx, who, today }: Doing,
  request: ConsentInput & { consentId: string; participantId: string; shareNow: boolean },
): Promise<Result<string, (ConsentRefusal | ShareRefusal)[]>> => {
  const { consentId, participantId, shareNow, ...input } = request;
  if (!(await mayDo(tx, 'share', participantId))) throw new NotAllowed();
  const known = await listConsents(tx, who, participantId);
  if (known.some((one) => one.consentId === consentId)) return accept(consentId);
  const decided = decideConsent(input, today, await findBirthDate(tx, who, participantId));
  if (!decided.ok) return decided;
  const shared = shareNow
    ? decideSharing(decided.value, await listTakingPart(tx, participantId))
    : accept(true);
  if (!shared.ok) return refuse([shared.refusal]);
  await insertConsent(tx, who, participantId, consentId, decided.value);
  if (shareNow) await insertConsentShares(tx, who, participantId, consentId, decided.value);
  return accept(consentId);
};

/** Records that something may be disclosed on another basis than consent. */
export const recordDisclosure = async (
  { tx, who, today }: Doing,
  request: DisclosureInput & { disclosureId: string; participantId: string },
): Promise<Result<string, DisclosureRefusal[]>> => {
  const { disclosureId, participantId, ...input } = request;
  if (!(await mayDo(tx, 'share', participantId))) throw new NotAllowed();
  const known = await listDisclosures(tx, who, participantId);
  if (known.some((one) => one.disclosureId === disclosureId)) return accept(disclosureId);
  const decided = decideDisclosure(input, today);
  if (!decided.ok) return decided;
  await insertDisclosure(tx, who, participantId, disclosureId, decided.value);
  return accept(disclosureId);
};
