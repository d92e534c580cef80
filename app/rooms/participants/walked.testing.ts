import { testDay } from '../../../tests/world.ts';
import { asActor, asSystem } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { insertConsent } from '../consents/consents.store.ts';
import { insertCrossing } from '../crossings/crossings.store.ts';
import type { PathDefinition } from '../path/definition.rules.ts';
import makeItWork from '../path/definitions/make-it-work-2020.json' with { type: 'json' };
import { keepPathVersion, usePath } from '../path/path-versions.store.ts';
import { insertStep, insertWay } from '../path/way.store.ts';
import type { House } from './visiting.testing.ts';

const doingAs = (house: House, key: string) => {
  const { accountId, organisationId, role } = house.world.members[key]!;
  const { collaborationId } = house.world;
  return { collaborationId, accountId, organisationId, role, organisationKind: 'FSF' };
};

/** A way in a step since a day, as the member who holds it. */
export const walk = async (house: House, key: string, participantId: string, step: string, since: string) => {
  const contentHash = await asSystem(house.database, async (tx) => {
    const hash = await keepPathVersion(tx, makeItWork as unknown as PathDefinition);
    await usePath(tx, house.world.collaborationId, hash);
    return hash;
  });
  const wayId = newId();
  const who = doingAs(house, key);
  await asActor(house.database, house.world.members[key]!, testDay, async (tx) => {
    const doing = { tx, who, today: testDay };
    await insertWay(doing, { wayId, participantId, contentHash, inflow: 'job_consultant', startedOn: since });
    const opened = { step, track: 'leading' as const, startedOn: since };
    await insertStep(
      doing,
      { wayId, participantId, organisationId: who.organisationId },
      {
        ...opened,
        responsibleOrganisationId: who.organisationId,
      },
    );
  });
  return wayId;
};

/** Raises the case at another organisation, on a consent for these areas. */
export const raise = async (
  house: House,
  key: string,
  about: { participantId: string; wayId: string },
  to: string,
  areas: string[],
) => {
  const toOrganisationId = house.world.organisations[to]!;
  const who = doingAs(house, key);
  await asActor(house.database, house.world.members[key]!, testDay, async (tx) => {
    const consentId = newId();
    await insertConsent(tx, who, about.participantId, consentId, {
      toOrganisationId,
      areas: areas as never,
      purpose: 'Planera vägen till arbete',
      givenOn: testDay,
      validUntil: '2026-12-10',
      how: 'oral',
      explainedBy: 'Prov consultant',
      textVersion: '1',
      validFrom: testDay,
      givenBy: 'person',
      representative: undefined,
    });
    await insertCrossing(tx, who, {
      way: { ...about, organisationId: who.organisationId },
      crossingId: newId(),
      toOrganisationId,
      kind: 'raise',
      areas,
      basis: { kind: 'consent', id: consentId } as never,
      expiresOn: '2026-12-20',
      protected: false,
    });
  });
};
