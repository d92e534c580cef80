import { expect } from 'vitest';
import { openPerson } from '../../../tests/open-person.ts';
import { testDay } from '../../../tests/world.ts';
import type { Database } from '../../platform/database.ts';
import { newId } from '../../shared/values/ids.ts';
import { loadWay } from '../path/load-way.ts';
import { makeMove } from '../path/make-move.ts';
import { recordFact } from '../path/record-fact.ts';
import type { Cases } from './cases.testing.ts';

/** Somebody in day activity, with the LSS officer among the contacts. */
export const openInDayActivity = async (database: Database, { as, world }: Cases): Promise<string> => {
  const participantId = await openPerson(database, world.members.consultant!, {
    given: 'Dana',
    family: 'Åberg',
    unitId: world.units.north,
  });
  await as('consultant', ({ tx, who }) =>
    tx
      .insertInto('placement')
      .values({
        collaboration_id: who.collaborationId,
        placement_id: newId(),
        organisation_id: who.organisationId,
        participant_id: participantId,
        unit_id: world.units.north!,
        form: 'individual_placement',
        starts_on: '2023-01-09',
      })
      .execute(),
  );
  await as('consultant', ({ tx, who }) =>
    tx
      .insertInto('assignment')
      .values({
        collaboration_id: who.collaborationId,
        assignment_id: newId(),
        organisation_id: who.organisationId,
        participant_id: participantId,
        account_id: world.members.lssOfficer!.accountId,
        made_by: who.accountId,
      })
      .execute(),
  );
  return participantId;
};

/** What the staff do on one person's way, each in their own transaction. */
export const makeWalk = (cases: Cases, participantId: string) => {
  const { as } = cases;
  const fact = (
    key: string,
    kind: string,
    outcome: string,
    details: Record<string, unknown> = {},
    happenedOn: string = testDay,
  ) =>
    as(key, (doing) => recordFact(doing, participantId, { kind, outcome, details, happenedOn })).then(
      (result) => expect(result, kind).toMatchObject({ ok: true }),
    );

  const version = (key: string) =>
    as(key, ({ tx }) => loadWay(tx, participantId, testDay)).then((way) => way!.rows.version);

  const move = async (key: string, transition: string, acknowledgedWarnings: string[] = []) => {
    const seen = await version(key);
    return as(key, (doing) =>
      makeMove(doing, {
        participantId: participantId,
        transition,
        version: seen,
        on: testDay,
        acknowledgedWarnings,
      }),
    );
  };

  /** Gives a consent and shares on it at once with an organisation that already takes part. */
  const share = (key: string, to: string, areas: string[]) =>
    cases.consent(key, participantId, to, areas, true);

  const send = (key: string, kind: 'raise' | 'handover', to: string, areas: string[]) =>
    cases.sendOk(key, participantId, kind, to, { areas });

  return { fact, move, share, send };
};

type Walk = ReturnType<typeof makeWalk>;

export const blockersOf = (result: Awaited<ReturnType<Walk['move']>>) =>
  !result.ok && result.refusal.name === 'needs_unmet'
    ? result.refusal.blockers.map(({ name }) => name)
    : result;
