import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Cases } from '../crossings/cases.testing.ts';

/** A guardian who may say yes to these areas, registered in the consultant's file. */
export const representedBy = (cases: Cases, participantId: string, areas: string[]): Promise<string> =>
  cases.as('consultant', async ({ tx, who }) => {
    const representativeId = newId();
    await tx
      .insertInto('representative')
      .values({
        collaboration_id: who.collaborationId,
        representative_id: representativeId,
        organisation_id: who.organisationId,
        participant_id: participantId,
        kind: 'legal_guardian',
        name: 'Eva Öst',
        scope: 'bevaka rätt',
        areas,
        starts_on: '2026-02-01',
      })
      .execute();
    return representativeId;
  });

/** Whoever holds it ends the person's way today. */
export const endWayNow = (
  cases: Pick<Cases, 'as'>,
  participantId: string,
  today = testDay,
  by = 'consultant',
): Promise<void> =>
  cases.as(
    by,
    async ({ tx, who }) => {
      await tx
        .updateTable('way')
        .set({ ended_on: today, end_reason: 'own_wish' })
        .where('participant_id', '=', participantId)
        .where('organisation_id', '=', who.organisationId)
        .where('ended_on', 'is', null)
        .execute();
    },
    today,
  );
