import type { Area } from '../../app/rooms/consents/consents.rules.ts';
import { recordConsent } from '../../app/rooms/consents/record-consent.ts';
import {
  answerCrossing,
  completeCrossing,
  withdrawCrossing,
} from '../../app/rooms/crossings/crossings.store.ts';
import { sendCrossing } from '../../app/rooms/crossings/send-crossing.ts';
import { addDays } from '../../app/shared/values/dates.ts';
import { newId } from '../../app/shared/values/ids.ts';
import type { OrganisationKey } from '../staff.ts';
import type { Act, Scene } from '../tell.ts';
import { must, nameOf } from './must.ts';

const allAreas: Area[] = ['identity', 'step', 'plan', 'meetings', 'work', 'benefits', 'assessments'];

/** What a school shares about a pupil. */
export const schoolAreas: Area[] = ['identity', 'step', 'plan', 'meetings', 'preparation'];

const consent = async (scene: Scene, to: OrganisationKey, areas: Area[], days: number, shareNow: boolean) => {
  const { doing, person, stage, participantId, left } = scene;
  const consentId = newId();
  must(
    await recordConsent(doing, {
      consentId,
      participantId,
      toOrganisationId: stage.organisations[to],
      areas,
      purpose: 'Planera vägen till arbete tillsammans',
      givenOn: doing.today,
      validUntil: addDays(doing.today, days),
      how: person.communicationSupport ? 'with_communication_support' : 'oral',
      explainedBy: nameOf(scene),
      textVersion: '1',
      representative: left.get('custodian'),
      shareNow,
    }),
  );
  left.set(`consent:${to}`, consentId);
};

/** The person says yes to what may be read by whom; most say yes to a year. */
export const consents =
  (to: OrganisationKey, areas: Area[] = allAreas, days = 365): Act =>
  (scene) =>
    consent(scene, to, areas, days, false);

/** A yes that opens at once, to somebody who takes part already. */
export const shares =
  (to: OrganisationKey, areas: Area[]): Act =>
  (scene) =>
    consent(scene, to, areas, 700, true);

const sends =
  (kind: 'raise' | 'handover', to: OrganisationKey, areas: Area[], message?: string): Act =>
  async (scene) => {
    const crossingId = newId();
    must(
      await sendCrossing(scene.doing, {
        crossingId,
        participantId: scene.participantId,
        kind,
        toOrganisationId: scene.stage.organisations[to],
        areas,
        basis: { kind: 'consent', id: scene.left.get(`consent:${to}`) ?? '' },
        message,
      }),
    );
    scene.left.set(`${kind}:${to}`, crossingId);
  };

/** Raises a case on the consent that was given last. */
export const raises = (to: OrganisationKey, message?: string, areas = allAreas): Act =>
  sends('raise', to, areas, message);

export const handsOver = (to: OrganisationKey, message?: string, areas = allAreas): Act =>
  sends('handover', to, areas, message);

const crossingTo = (scene: Scene, kind: 'raise' | 'handover') => {
  const receiver = Object.entries(scene.stage.organisations).find(
    ([, id]) => id === scene.doing.who.organisationId,
  );
  return scene.left.get(`${kind}:${receiver?.[0]}`) ?? '';
};

/** The receiver says yes, or no with a reason. */
export const accepts =
  (kind: 'raise' | 'handover', no?: string): Act =>
  async (scene) => {
    const outcome = await answerCrossing(scene.doing.tx, crossingTo(scene, kind), !no, no ?? null);
    if (outcome !== (no ? 'refused' : 'accepted')) throw new Error(`answered: ${outcome}`);
  };

/** First contact with the person: now the ball has passed. */
export const meets =
  (kind: 'raise' | 'handover' = 'handover'): Act =>
  async (scene) => {
    const outcome = await completeCrossing(scene.doing.tx, crossingTo(scene, kind), scene.doing.today);
    if (outcome !== 'completed') throw new Error(`first contact: ${outcome}`);
  };

export const takesBack =
  (kind: 'raise' | 'handover', to: OrganisationKey): Act =>
  async ({ doing: { tx }, left }) => {
    const outcome = await withdrawCrossing(tx, left.get(`${kind}:${to}`) ?? '');
    if (outcome !== 'withdrawn') throw new Error(`taken back: ${outcome}`);
  };
