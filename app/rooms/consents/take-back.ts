import { NotAllowed } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { endConsentsTo, insertAnswer, withdrawAreaRow, withdrawConsentRow } from './answers.store.ts';
import { type Area, consentForms } from './consents.rules.ts';
import type { Doing } from './record-consent.ts';
import { listRepresentatives } from './representatives.store.ts';
import { type ConsentLine, mayDo } from './sharing-overview.store.ts';
import { decideTakeBack, type TakeBackRefusal, type WhoTakesBack } from './take-back.rules.ts';

/**
 * Takes a whole consent back, or one area of it, as the person or a representative has told staff. Who it is about is in all of it, so that goes
 * with the whole. What a representative takes back is no word of the person's own.
 */
export const takeBack = async (
  { tx, who, today }: Doing,
  participantId: string,
  consent: ConsentLine,
  told: WhoTakesBack,
  area?: Area,
): Promise<Result<true, TakeBackRefusal[]>> => {
  const left = area ? [area] : consent.areas.filter((one) => !consent.withdrawnAreas.includes(one));
  const decided = decideTakeBack(
    told,
    { ...consent, left },
    today,
    await listRepresentatives(tx, participantId),
  );
  if (!decided.ok) return decided;
  const inStead = decided.value.saidBy === 'representative';
  if (area) await withdrawAreaRow(tx, consent.consentId, area, inStead);
  else await withdrawConsentRow(tx, consent.consentId, inStead);
  await insertAnswer(tx, who, participantId, {
    toOrganisationId: consent.toOrganisationId,
    said: area ? 'withdrew_area' : 'withdrew',
    areas: area ? [area] : consent.areas,
    consentId: consent.consentId,
    ...decided.value,
  });
  return accept(true);
};

export type NoRefusal = 'no_receiver' | 'how_missing';

/** Records the person's no to a receiver: whatever was shared on a yes ends, and only a yes of the person's own opens it again. */
export const recordNo = async (
  { tx, who }: Doing,
  participantId: string,
  asked: { toOrganisationId: string; how: string },
): Promise<Result<true, NoRefusal[]>> => {
  if (!(await mayDo(tx, 'share', participantId))) throw new NotAllowed();
  const how = consentForms.find((form) => form === asked.how);
  const wrong: [boolean, NoRefusal][] = [
    [!asked.toOrganisationId, 'no_receiver'],
    [!how, 'how_missing'],
  ];
  const refusals = wrong.filter(([is]) => is).map(([, name]) => name);
  if (refusals.length > 0 || !how) return refuse(refusals);
  await endConsentsTo(tx, participantId, asked.toOrganisationId);
  await insertAnswer(tx, who, participantId, { ...asked, how, said: 'no', areas: [], saidBy: 'person' });
  return accept(true);
};
