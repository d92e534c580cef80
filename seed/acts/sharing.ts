import { askPerson } from '../../app/rooms/consents/ask-person.ts';
import type { Area } from '../../app/rooms/consents/consents.rules.ts';
import { consentTextAbout, currentTextVersion } from '../../app/rooms/consents/parts/consent-text.ts';
import { recordConsent } from '../../app/rooms/consents/record-consent.ts';
import { recordDisclosure } from '../../app/rooms/consents/record-disclosure.ts';
import { listRepresentatives } from '../../app/rooms/consents/representatives.store.ts';
import { findReceiver } from '../../app/rooms/consents/sharing-overview.store.ts';
import { recordNo } from '../../app/rooms/consents/take-back.ts';
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

/** The easy text as it is shown about the receiver. */
const textAbout = async ({ tx }: Scene['doing'], to: string) =>
  consentTextAbout((await findReceiver(tx, to))?.name ?? '', 'sv');

const consent = async (scene: Scene, to: OrganisationKey, areas: Area[], days: number, shareNow: boolean) => {
  const { doing, person, stage, participantId, left } = scene;
  const consentId = newId();
  const custodian = (await listRepresentatives(doing.tx, participantId)).find(
    ({ name }) => name === left.get('custodian'),
  );
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
      textVersion: currentTextVersion,
      text: await textAbout(doing, stage.organisations[to]),
      representativeId: custodian?.id,
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

/** Asks the person, on the person's own page. */
export const asksAbout =
  (to: OrganisationKey, areas: Area[], days = 365): Act =>
  async ({ doing, stage, participantId, left }) => {
    const requestId = newId();
    must(
      await askPerson(doing, {
        requestId,
        participantId,
        toOrganisationId: stage.organisations[to],
        areas,
        purpose: 'Planera vägen till arbete tillsammans',
        validUntil: addDays(doing.today, days),
        text: await textAbout(doing, stage.organisations[to]),
      }),
    );
    left.set(`question:${to}`, requestId);
  };

/** The person's no, told to staff. */
export const saysNo =
  (to: OrganisationKey): Act =>
  async ({ doing, stage, participantId }) => {
    must(await recordNo(doing, participantId, { toOrganisationId: stage.organisations[to], how: 'oral' }));
  };

/** Decides to disclose on another basis than a yes. */
export const discloses =
  (to: OrganisationKey, basisText: string, areas: Area[] = ['identity', 'step']): Act =>
  async (scene) => {
    const { doing, stage, participantId } = scene;
    must(
      await recordDisclosure(doing, {
        disclosureId: newId(),
        participantId,
        toOrganisationId: stage.organisations[to],
        areas,
        basis: 'harm_assessment',
        basisText,
        decidedBy: nameOf(scene),
        decidedOn: doing.today,
      }),
    );
  };
