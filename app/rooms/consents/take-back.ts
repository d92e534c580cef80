import { NotAllowed } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { endConsentsTo, insertAnswer, withdrawAreaRow, withdrawConsentRow } from './answers.store.ts';
import { type Area, consentForms } from './consents.rules.ts';
import type { Doing } from './record-consent.ts';
import { type ConsentLine, mayDo } from './sharing-overview.store.ts';

/** Takes a whole consent back, or one area of it. Who it is about is in all of it, so that goes with the whole. */
export const takeBack = async (
  { tx, who }: Doing,
  participantId: string,
  consent: ConsentLine,
  area?: Area,
): Promise<void> => {
  if (area) await withdrawAreaRow(tx, consent.consentId, area);
  else await withdrawConsentRow(tx, consent.consentId);
  await insertAnswer(tx, who, participantId, {
    toOrganisationId: consent.toOrganisationId,
    said: area ? 'withdrew_area' : 'withdrew',
    areas: area ? [area] : consent.areas,
    consentId: consent.consentId,
    saidBy: 'person',
    how: 'oral',
  });
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
