import { NotAllowed } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { decideRequest, type RequestInput, type RequestRefusal } from './ask-person.rules.ts';
import type { Doing } from './record-consent.ts';
import { insertRequest, listWaitingRequests, type RequestLine } from './requests.store.ts';
import { findReceiver, mayDo } from './sharing-overview.store.ts';
import type { ShownText } from './shown-text.rules.ts';
import { keepShownText } from './shown-text.store.ts';

/** Asks the person, on the person's own page, with the easy text as it stands now. The same form sent twice is one question. */
export const askPerson = async (
  { tx, who, today }: Doing,
  request: RequestInput & { requestId: string; participantId: string; text: ShownText },
): Promise<Result<string, RequestRefusal[]>> => {
  const { requestId, participantId, text, ...input } = request;
  if (!(await mayDo(tx, 'share', participantId))) throw new NotAllowed();
  const waiting = await listWaitingRequests(tx, participantId);
  const stands = waiting.find((one) => one.requestId === requestId);
  if (stands) return isSame(stands, input) ? accept(requestId) : refuse(['id_taken']);
  const receiver = await findReceiver(tx, input.toOrganisationId);
  const decided = decideRequest(input, today, {
    receiverKind: receiver?.kind,
    waits: waiting.some(({ toOrganisationId }) => toOrganisationId === input.toOrganisationId),
  });
  if (!decided.ok) return decided;
  const textHash = await keepShownText(tx, who, text);
  await insertRequest(tx, who, participantId, requestId, { ...decided.value, textHash });
  return accept(requestId);
};

const isSame = (stands: RequestLine, asked: RequestInput): boolean =>
  stands.toOrganisationId === asked.toOrganisationId &&
  stands.purpose === asked.purpose.trim() &&
  stands.validUntil === asked.validUntil &&
  stands.areas
    .filter((area) => area !== 'identity')
    .sort()
    .join() ===
    asked.areas
      .filter((area) => area !== 'identity')
      .sort()
      .join();
