import { sql } from 'kysely';
import { NotAllowed, NotFound } from '../../platform/outcomes-of-requests.ts';
import { accept, type Result, refuse } from '../../shared/values/result.ts';
import { listStandingConsents } from '../consents/consents.store.ts';
import { listDisclosures } from '../consents/disclosures.store.ts';
import { findReceiver, mayDo } from '../consents/sharing-overview.store.ts';
import type { WayRows } from '../path/loaded-way.rules.ts';
import { findWayOf } from '../path/way-rows.store.ts';
import type { Doing } from '../path/who.ts';
import {
  type Basis,
  type CrossingInput,
  type CrossingRefusal,
  decideCrossing,
  decideStart,
} from './crossings.rules.ts';
import { insertCrossing, listOpenSent, type NewCrossing, takeBackExpired } from './crossings.store.ts';

export interface SendCrossing extends CrossingInput {
  crossingId: string;
  participantId: string;
  basis: { kind: 'consent' | 'disclosure'; id: string };
  message?: string;
}

/** What something could be sent on: one's own standing consents, and decisions on another basis. */
export const listBases = async ({ tx, who, today }: Doing, participantId: string): Promise<Basis[]> => {
  const consents = await listStandingConsents(tx, who, participantId, today);
  const disclosures = await listDisclosures(tx, who, participantId);
  return [
    ...consents.map(({ consentId, ...consent }): Basis => ({ ...consent, kind: 'consent', id: consentId })),
    ...disclosures
      .filter(({ own, endedOn }) => own && !endedOn)
      .map(
        ({ disclosureId, toOrganisationId, areas, decidedOn }): Basis => ({
          kind: 'disclosure',
          id: disclosureId,
          toOrganisationId,
          areas,
          givenOn: decidedOn,
        }),
      ),
  ];
};

const groundOf = async ({ tx, who }: Doing, way: WayRows) => ({
  holds:
    way.holderOrganisationId === who.organisationId ||
    (!way.holderHasAccounts && way.organisationId === who.organisationId),
  wayEnded: way.endedOn !== null,
  open: await listOpenSent(tx, who, way.participantId),
});

/** What stands in the way of sending anything at all, before a receiver is chosen. */
export const findStartRefusal = async (
  doing: Doing,
  participantId: string,
  kind: CrossingInput['kind'],
): Promise<CrossingRefusal | undefined> => {
  const way = await findWayOf(doing.tx, participantId);
  if (!way) return 'no_way';
  const start = decideStart(kind, await groundOf(doing, way));
  return start.ok ? undefined : start.refusal;
};

/** Reads and decides; nothing is written. The preview and the sending both begin here. */
export const prepareCrossing = async (
  doing: Doing,
  request: SendCrossing,
): Promise<Result<NewCrossing, CrossingRefusal>> => {
  const { tx, who, today } = doing;
  const { participantId } = request;
  const way = await findWayOf(tx, participantId);
  const file = await tx
    .selectFrom('file')
    .select('protected')
    .where('organisation_id', '=', who.organisationId)
    .where('participant_id', '=', participantId)
    .executeTakeFirst();
  if (!file) throw new NotFound(participantId);
  if (!(await mayDo(tx, 'cross', participantId))) throw new NotAllowed();
  if (!way) return refuse('no_way');
  const bases = await listBases(doing, participantId);
  const basis = bases.find(({ kind, id }) => kind === request.basis.kind && id === request.basis.id);
  const decided = decideCrossing(request, {
    today,
    ownOrganisationId: who.organisationId,
    ...(await groundOf(doing, way)),
    basis,
    receiverKind: (await findReceiver(tx, request.toOrganisationId))?.kind,
  });
  if (!decided.ok) return decided;
  return accept({
    crossingId: request.crossingId,
    way,
    toOrganisationId: request.toOrganisationId,
    kind: request.kind,
    areas: decided.value.areas,
    basis: decided.value.basis,
    message: request.message,
    expiresOn: decided.value.expiresOn,
    protected: file.protected,
  });
};

/** Writes it as sent: what nobody answered in time makes room for it. */
export const writeCrossing = async ({ tx, who }: Doing, crossing: NewCrossing): Promise<void> => {
  await takeBackExpired(tx, who, crossing);
  await insertCrossing(tx, who, crossing);
};

/** Raises a case at another organisation, or hands the ball over. Sending the same form twice is the same sending. */
export const sendCrossing = async (
  doing: Doing,
  request: SendCrossing,
): Promise<Result<string, CrossingRefusal>> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`crossing ${request.participantId}`}, 0))`.execute(
    doing.tx,
  );
  const way = await findWayOf(doing.tx, request.participantId);
  if (way?.crossings.some(({ id }) => id === request.crossingId)) return accept(request.crossingId);
  const prepared = await prepareCrossing(doing, request);
  if (!prepared.ok) return prepared;
  await writeCrossing(doing, prepared.value);
  return accept(request.crossingId);
};
