import { expect } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { asPerson, type Database, type Tx } from '../../platform/database.ts';
import { addDays } from '../../shared/values/dates.ts';
import { newId } from '../../shared/values/ids.ts';
import type { Cases } from '../crossings/cases.testing.ts';
import type { Area } from './areas.rules.ts';
import { askPerson } from './ask-person.ts';
import { answerQuestion, takeYesBack } from './own-sharing.store.ts';
import { consentTextAbout } from './parts/consent-text.ts';
import { recordConsent } from './record-consent.ts';
import { listConsents } from './sharing-overview.store.ts';
import { isOpen, type Known, type Step, type Yes } from './sharing-steps.testing.ts';
import { recordNo, takeBack } from './take-back.ts';

interface Place {
  database: Database;
  cases: Pick<Cases, 'world' | 'as'>;
}

/** The person has an own sign-in, whose account has the person's id. */
export const ownSignIn = (id: string): string => `
  insert into account (account_id, issuer, subject, name) values ('${id}', 'test', '${id}', '');
  insert into person_account (collaboration_id, person_account_id, participant_id, account_id, number_hmac, starts_at)
  select collaboration_id, gen_random_uuid(), participant_id, '${id}', number_hmac, '2020-01-01' from participant_key where participant_id = '${id}';`;

/** What people say of sharing and take back, through the tasks of the screens; the model is kept beside it. */
export const makeSayings = ({ database, cases }: Place) => {
  const { collaborationId, organisations } = cases.world;
  const by = <T>(known: Known, work: Parameters<typeof cases.as<T>>[1]) =>
    cases.as(known.giver, work, known.today);
  /** Through the person's own door, by the own sign-in. */
  const byPerson = <T>({ id, today }: Known, work: (tx: Tx) => Promise<T>) =>
    asPerson(database, { accountId: id, collaborationId, participantId: id }, today, work);

  const grant = async (
    known: Known,
    given: { areas: Area[]; starts: number; lasts: number; replaces?: Yes },
  ) => {
    const { today, id } = known;
    const { areas, replaces } = given;
    const from = addDays(today, given.starts);
    const yes: Yes = { id: newId(), areas, from, until: addDays(from, given.lasts), ended: false };
    const shareNow = known.onWay && !replaces;
    const done = await by(known, (doing) =>
      recordConsent(doing, {
        consentId: yes.id,
        participantId: id,
        toOrganisationId: organisations[known.to]!,
        areas,
        purpose: 'prov',
        givenOn: today,
        validFrom: from,
        validUntil: yes.until,
        how: 'oral',
        explainedBy: 'prov',
        textVersion: '1',
        shareNow,
        ...(replaces ? { replaces: replaces.id } : {}),
      }),
    );
    expect(done).toEqual({ ok: true, value: yes.id });
    const carries = replaces !== undefined && replaces.areas.length > 0;
    known.yeses.push(shareNow || carries ? yes : { ...yes, areas: [] });
    if (replaces) replaces.ended = true;
  };

  const answer = async (known: Known, chosen: Area[] | 'no', until: string) => {
    const requestId = newId();
    const asked = await by(known, (doing) =>
      askPerson(doing, {
        requestId,
        participantId: known.id,
        toOrganisationId: organisations[known.to]!,
        areas: chosen === 'no' ? ['plan'] : chosen,
        purpose: 'prov',
        validUntil: until,
        text: consentTextAbout('prov', 'sv'),
      }),
    );
    expect(asked).toEqual({ ok: true, value: requestId });
    expect(await byPerson(known, (tx) => answerQuestion(tx, requestId, chosen))).toBe(
      chosen === 'no' ? 'no' : 'yes',
    );
    for (const yes of known.yeses) yes.ended = true;
    if (chosen === 'no') return;
    const [made] = await rowsAsOwner<{ id: string }>(
      database,
      `select consent_id as id from consent where consent_request_id = '${requestId}'`,
    );
    const areas = known.onWay ? chosen : [];
    known.yeses.push({ id: made!.id, areas, from: known.today, until, ended: false });
  };

  const told = { saidBy: 'person', how: 'oral' };
  const take = async (known: Known, yes: Yes, own: boolean, area?: Area) => {
    if (own) await byPerson(known, (tx) => takeYesBack(tx, yes.id, area ?? null));
    else
      await by(known, async (doing) => {
        const lines = await listConsents(doing.tx, doing.who, known.id);
        await takeBack(doing, known.id, lines.find(({ consentId }) => consentId === yes.id)!, told, area);
      });
    for (const one of known.yeses) {
      one.areas = one.areas.filter((shared) => shared !== area);
      if (!area) one.ended = true;
    }
  };

  const sayNo = async (known: Known) => {
    const toOrganisationId = organisations[known.to]!;
    await by(known, (doing) => recordNo(doing, known.id, { toOrganisationId, how: 'oral' }));
    for (const yes of known.yeses) yes.ended = true;
  };

  /** What is said of sharing; answers whether the step was of that kind, or of none that anybody may say now. */
  return async (known: Known, step: Step): Promise<void> => {
    const open = known.yeses.filter(isOpen(known));
    const chosen = 'which' in step ? open[step.which % Math.max(1, open.length)] : undefined;
    if (step.do === 'grant') await grant(known, step);
    else if (step.do === 'ownYes') await answer(known, step.areas, addDays(known.today, step.lasts));
    else if (step.do === 'ownNo') await answer(known, 'no', known.today);
    else if (step.do === 'no') await sayNo(known);
    else if (!chosen) return;
    else if (step.do === 'change') await grant(known, { ...step, starts: 0, replaces: chosen });
    else if (step.do === 'withdraw' || step.do === 'ownWithdraw')
      await take(known, chosen, step.do === 'ownWithdraw');
    else if ('area' in step && step.area !== 'identity' && chosen.areas.includes(step.area))
      await take(known, chosen, step.do === 'ownArea', step.area);
  };
};
