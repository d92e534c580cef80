import type { Tx } from '../../platform/database.ts';
import { NotAllowed } from '../../platform/outcomes-of-requests.ts';
import type { PlainDate } from '../../shared/values/dates.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { findBirthDate } from '../trust/birth-date.store.ts';
import { insertAnswer, personsNoOn, replaceConsentRow } from './answers.store.ts';
import {
  type Consent,
  type ConsentInput,
  type ConsentRefusal,
  decideConsent,
  type Recorder,
} from './consents.rules.ts';
import { insertConsent, insertConsentShares } from './consents.store.ts';
import { listRepresentatives } from './representatives.store.ts';
import { decideReplacement, decideSharing, type ShareRefusal } from './sharing.rules.ts';
import {
  type ConsentLine,
  findReceiver,
  listConsents,
  listTakingPart,
  mayDo,
} from './sharing-overview.store.ts';
import type { ShownText } from './shown-text.rules.ts';
import { keepShownText } from './shown-text.store.ts';

export interface Doing {
  tx: Tx;
  who: Recorder;
  today: PlainDate;
}

export type ConsentRequest = ConsentInput & {
  consentId: string;
  participantId: string;
  shareNow: boolean;
  /** The consent that this one stands in the place of. */
  replaces?: string;
  /** What was shown, where it is a text of the product's own; another is known by the name that was written. */
  text?: ShownText | undefined;
};

/** Whether what is asked for could be recorded; nothing is written. The form and the recording both begin here. */
export const prepareConsent = async (
  { tx, who, today }: Doing,
  { consentId: _, participantId, shareNow, replaces, text: __, ...input }: ConsentRequest,
): Promise<Result<Consent, (ConsentRefusal | ShareRefusal)[]>> => {
  const { toOrganisationId } = input;
  const decided = decideConsent(input, today, {
    birthDate: await findBirthDate(tx, who, participantId),
    receiverKind: (await findReceiver(tx, toOrganisationId))?.kind,
    representatives: await listRepresentatives(tx, participantId),
    saidNoOn: await personsNoOn(tx, who, participantId, toOrganisationId, input.areas),
  });
  if (!decided.ok) return decided;
  if (shareNow) {
    const shared = decideSharing(decided.value, await listTakingPart(tx, participantId));
    if (!shared.ok) return refuse([shared.refusal]);
  }
  if (replaces) {
    const known = await listConsents(tx, who, participantId);
    const replaced = known.find((one) => one.own && one.consentId === replaces);
    const may = decideReplacement(decided.value, replaced, today);
    if (!may.ok) return refuse([may.refusal]);
  }
  return decided;
};

/** Records a consent, and shares on it at once if asked. The same form sent twice is the same consent; with other content it is refused. */
export const recordConsent = async (
  doing: Doing,
  request: ConsentRequest,
): Promise<Result<string, (ConsentRefusal | ShareRefusal)[]>> => {
  const { tx, who } = doing;
  const { consentId, participantId, shareNow, replaces } = request;
  if (!(await mayDo(tx, 'share', participantId))) throw new NotAllowed();
  const stands = (await listConsents(tx, who, participantId)).find((one) => one.consentId === consentId);
  if (stands) return isSame(stands, request) ? accept(consentId) : refuse(['id_taken']);
  const decided = await prepareConsent(doing, request);
  if (!decided.ok) return decided;
  const consent = decided.value;
  const textHash = request.text && (await keepShownText(tx, who, request.text));
  await insertConsent(tx, who, participantId, consentId, consent, { textHash, replaces });
  await insertAnswer(tx, who, participantId, {
    ...consent,
    said: 'yes',
    consentId,
    saidBy: consent.givenBy,
  });
  if (replaces) await replaceConsentRow(tx, consentId);
  if (shareNow) await insertConsentShares(tx, who, participantId, consentId, consent);
  return accept(consentId);
};

const isSame = (stands: ConsentLine, asked: ConsentRequest): boolean =>
  stands.own &&
  stands.toOrganisationId === asked.toOrganisationId &&
  [...stands.areas].sort().join() === [...asked.areas].sort().join() &&
  stands.purpose === asked.purpose.trim() &&
  stands.givenOn === asked.givenOn &&
  stands.validFrom === (asked.validFrom || asked.givenOn) &&
  stands.validUntil === asked.validUntil &&
  stands.how === asked.how &&
  stands.explainedBy === asked.explainedBy.trim() &&
  stands.textVersion === asked.textVersion.trim() &&
  stands.givenBy === (asked.givenBy || 'person') &&
  (stands.representativeId ?? '') === (asked.representativeId ?? '') &&
  (stands.replacesId ?? '') === (asked.replaces ?? '');
