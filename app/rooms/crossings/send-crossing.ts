import { NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { listStandingConsents } from '../consents/consents.store.ts';
import { findWayOf } from '../path/way-rows.store.ts';
import type { Doing } from '../path/who.ts';
import { type Basis, type CrossingInput, type CrossingRefusal, decideCrossing } from './crossings.rules.ts';
import { insertCrossing } from './crossings.store.ts';

export interface SendCrossing extends CrossingInput {
  crossingId: string;
  participantId: string;
  basis: { kind: 'consent' | 'disclosure'; id: string };
  message?: string;
}

const findBasis = async ({ tx, who, today }: Doing, request: SendCrossing): Promise<Basis | undefined> => {
  if (request.basis.kind === 'consent') {
    const consents = await listStandingConsents(tx, who, request.participantId, today);
    const consent = consents.find(({ consentId }) => consentId === request.basis.id);
    return consent && { kind: 'consent', id: consent.consentId, ...consent };
  }
  const row = await tx
    .selectFrom('disclosure')
    .select(['disclosure_id as id', 'to_organisation_id as toOrganisationId', 'areas'])
    .where('disclosure_id', '=', request.basis.id)
    .where('organisation_id', '=', who.organisationId)
    .where('participant_id', '=', request.participantId)
    .executeTakeFirst();
  return row && { kind: 'disclosure', ...row };
};

/** Raises a case at another organisation, or hands the ball over. Sending the same form twice is the same sending. */
export const sendCrossing = async (
  doing: Doing,
  request: SendCrossing,
): Promise<Result<string, CrossingRefusal>> => {
  const { tx, who, today } = doing;
  const way = await findWayOf(tx, request.participantId);
  const file = await tx
    .selectFrom('file')
    .select('protected')
    .where('organisation_id', '=', who.organisationId)
    .where('participant_id', '=', request.participantId)
    .executeTakeFirst();
  if (!way || !file) throw new NotFound(request.participantId);
  if (way.crossings.some(({ id }) => id === request.crossingId)) return accept(request.crossingId);
  const basis = await findBasis(doing, request);
  const decided = decideCrossing(request, {
    today,
    ownOrganisationId: who.organisationId,
    holderOrganisationId: way.holderOrganisationId,
    wayEnded: way.endedOn !== null,
    openTo: way.crossings
      .filter(
        ({ answer, withdrawnOn, fromId, expiresOn }) =>
          !answer && !withdrawnOn && fromId === who.organisationId && expiresOn >= today,
      )
      .map(({ toId, kind }) => ({ toOrganisationId: toId, kind })),
    basis,
  });
  if (!decided.ok) return decided;
  if (!basis) return refuse('basis_missing');
  await insertCrossing(tx, who, {
    crossingId: request.crossingId,
    wayId: way.wayId,
    participantId: request.participantId,
    toOrganisationId: request.toOrganisationId,
    kind: request.kind,
    areas: decided.value.areas,
    basis,
    message: request.message,
    expiresOn: decided.value.expiresOn,
    protected: file.protected,
  });
  return accept(request.crossingId);
};
