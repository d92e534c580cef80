import type { Area } from '../../app/rooms/consents/consents.rules.ts';
import type { LivelihoodSource, PlacementForm } from '../../app/rooms/participants/codes.rules.ts';
import { endOtherAssignments, insertAssignment } from '../../app/rooms/participants/contacts.store.ts';
import { insertRepresentative, saveEntitlement } from '../../app/rooms/participants/edits.store.ts';
import {
  insertLivelihood,
  insertPlacement,
  updateLivelihood,
  updatePlacement,
} from '../../app/rooms/participants/periods.store.ts';
import { addDays } from '../../app/shared/values/dates.ts';
import { newId } from '../../app/shared/values/ids.ts';
import type { StaffKey, UnitKey } from '../staff.ts';
import type { Act } from '../tell.ts';

/** A colleague becomes a contact too. */
export const assigns =
  (colleague: StaffKey, reason = 'Handlägger beslutet'): Act =>
  async ({ visiting, participantId, stage }) => {
    const account_id = stage.staff[colleague]!.accountId;
    await insertAssignment(visiting, participantId, newId(), { account_id, reason });
  };

/** Another contact instead of all there are: a hand-over inside the organisation. */
export const leavesTo =
  (colleague: StaffKey, reason: string): Act =>
  async ({ visiting, participantId, stage }) => {
    const id = newId();
    const account_id = stage.staff[colleague]!.accountId;
    await insertAssignment(visiting, participantId, id, { account_id, reason });
    await endOtherAssignments(visiting, participantId, id);
  };

export const places =
  (form: PlacementForm, unit: UnitKey): Act =>
  async ({ visiting, participantId, stage }) => {
    const columns = { unit_id: stage.units[unit], form, starts_on: visiting.today, ends_on: null };
    await insertPlacement(visiting, participantId, newId(), columns);
  };

/** Another place inside day activity: the old one ends the day before. */
export const movesPlace =
  (form: PlacementForm, unit: UnitKey): Act =>
  async (scene) => {
    const { visiting, participantId } = scene;
    const going = await visiting.tx
      .selectFrom('placement')
      .select(['placement_id as id', 'version'])
      .where('participant_id', '=', participantId)
      .where('ends_on', 'is', null)
      .executeTakeFirstOrThrow();
    await updatePlacement(visiting, participantId, going, { ends_on: addDays(visiting.today, -1) });
    await places(form, unit)(scene);
  };

export const livesOn =
  (source: LivelihoodSource, level: number | null = null, endsInDays?: number): Act =>
  async ({ visiting, participantId }) => {
    const { today } = visiting;
    await insertLivelihood(visiting, participantId, newId(), {
      source,
      level_percent: level,
      starts_on: today,
      ends_on: endsInDays === undefined ? null : addDays(today, endsInDays),
    });
  };

/** What the person lives on from now, instead of what was. */
export const livesOnInstead =
  (source: LivelihoodSource, level: number | null = null): Act =>
  async (scene) => {
    const { visiting, participantId } = scene;
    const ends_on = addDays(visiting.today, -1);
    const going = await visiting.tx
      .selectFrom('livelihood')
      .select(['livelihood_id as id', 'version', 'level_percent', 'starts_on'])
      .where('participant_id', '=', participantId)
      .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>', ends_on)]))
      .execute();
    for (const { id, version, ...columns } of going)
      await updateLivelihood(visiting, participantId, { id, version }, { ...columns, ends_on });
    await livesOn(source, level)(scene);
  };

export const entitled =
  (entitlement_group: 1 | 2): Act =>
  ({ visiting, participantId }) =>
    saveEntitlement(visiting, participantId, null, { entitlement_group, decided_on: visiting.today });

export const guardian =
  (name: string, scope: string, areas: Area[] = ['step', 'plan', 'meetings', 'benefits']): Act =>
  async ({ visiting, participantId }) => {
    await insertRepresentative(visiting, participantId, newId(), {
      kind: 'legal_guardian',
      name,
      phone: '070-174 06 12',
      scope,
      areas,
      starts_on: visiting.today,
      ends_on: null,
    });
  };
