import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { openPerson, type PersonGiven } from '../../../tests/open-person.ts';
import { makeWorld, testDay, type World } from '../../../tests/world.ts';
import { asActor, asSystem, type Database } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import { consentTextAbout, currentTextVersion } from '../consents/parts/consent-text.ts';
import { recordConsent } from '../consents/record-consent.ts';
import { listRepresentatives } from '../consents/representatives.store.ts';
import type { PathDefinition } from '../path/definition.rules.ts';
import malmo from '../path/definitions/malmo-2025.json' with { type: 'json' };
import { keepPathVersion, usePath } from '../path/path-versions.store.ts';
import { startWay } from '../path/start-way.ts';
import type { Doing } from '../path/who.ts';
import { type SendCrossing, sendCrossing } from './send-crossing.ts';

const kinds: Record<string, string> = { fsf: 'FSF', asf: 'ASF', fk: 'FK', af: 'AF', school: 'school' };

/** A world with the Malmö path, and what the tests of this room do in it, each act in its member's own transaction. */
export const makeCases = async (database: Database) => {
  const world: World = await makeWorld(database);
  const hash = await asSystem(database, async (tx) => {
    const kept = await keepPathVersion(tx, malmo as unknown as PathDefinition);
    await usePath(tx, world.collaborationId, kept);
    return kept;
  });

  const as = <T>(key: string, work: (doing: Doing) => Promise<T>, today = testDay): Promise<T> => {
    const member = world.members[key]!;
    const [own] = Object.entries(world.organisations).find(([, id]) => id === member.organisationId)!;
    const { collaborationId } = world;
    const { organisationId, accountId, role } = member;
    const who = { collaborationId, organisationId, accountId, organisationKind: kinds[own]!, role };
    return asActor(database, member, today, (tx) => work({ tx, today, who }));
  };

  let born = '1990-03-01';
  const startPerson = async (person: PersonGiven = {}): Promise<string> => {
    born = addDays(born, 1);
    const participantId = await openPerson(database, world.members.consultant!, {
      birthDate: born,
      ...person,
    });
    const started = await as('consultant', (doing) =>
      startWay(doing, {
        wayId: randomUUID(),
        participantId,
        contentHash: hash,
        step: 'work_goal',
        inflow: 'own_wish',
        on: testDay,
      }),
    );
    expect(started).toMatchObject({ ok: true });
    return participantId;
  };

  const consent = async (
    key: string,
    participantId: string,
    to: string,
    areas: string[] = ['identity', 'step'],
    shareNow = false,
    representative?: string,
  ): Promise<string> => {
    const consentId = newId();
    const given = await as(key, async (doing) => {
      const known = representative ? await listRepresentatives(doing.tx, participantId) : [];
      return recordConsent(doing, {
        consentId,
        participantId,
        toOrganisationId: world.organisations[to]!,
        areas,
        purpose: 'Planera vägen till arbete',
        givenOn: testDay,
        validUntil: '2027-11-21',
        how: 'oral',
        explainedBy: 'Prov',
        textVersion: currentTextVersion,
        text: consentTextAbout(`Organisation ${kinds[to]}`, 'sv'),
        representativeId: known.find(({ name }) => name === representative)?.id,
        shareNow,
      });
    });
    expect(given).toMatchObject({ ok: true });
    return consentId;
  };

  /** Whether anybody at the organisation can sign in: the administrator's to change, here the owner's. */
  const setAccounts = (organisation: string, has: boolean) =>
    database.script(
      `update organisation set has_accounts = ${has} where organisation_id = '${world.organisations[organisation]}'`,
    );

  /** Sends on a consent made for it; `over` changes what is asked for. */
  const send = async (
    key: string,
    participantId: string,
    kind: SendCrossing['kind'],
    to: string,
    { representative, ...over }: Partial<SendCrossing> & { representative?: string } = {},
  ) => {
    const areas = over.areas ?? ['identity', 'step'];
    const basis = over.basis ?? {
      kind: 'consent' as const,
      id: await consent(key, participantId, to, [...areas], false, representative),
    };
    const request: SendCrossing = {
      crossingId: newId(),
      participantId,
      kind,
      toOrganisationId: world.organisations[to]!,
      ...over,
      areas,
      basis,
    };
    return { request, sent: await as(key, (doing) => sendCrossing(doing, request)) };
  };

  const sendOk = async (...args: Parameters<typeof send>): Promise<string> => {
    const { sent, request } = await send(...args);
    expect(sent).toEqual({ ok: true, value: request.crossingId });
    return request.crossingId;
  };

  return { world, hash, as, startPerson, setAccounts, consent, send, sendOk };
};

export type Cases = Awaited<ReturnType<typeof makeCases>>;
