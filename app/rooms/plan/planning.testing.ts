import { expect } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { openCases } from '../crossings/browsing.testing.ts';

const aWholePlan = {
  goal: 'Jag vill jobba på lager.',
  can: 'Jag är noga.',
  needs: 'Ett schema på papper.',
  otherwise: 'Jag ringer Sara.',
  tookPart: 'Vi skrev tillsammans.',
  moneyTalk: 'not_yet',
  reviewFrom: '2027-02-01',
  reviewTo: '2027-02-20',
};

/** The whole application with the model Malmö 2025, a person, and what its people do with her plan by the product's own forms. */
export const openPlanning = async () => {
  const house = await openCases();
  const { cases, get, post } = house;
  const fsf = cases.world.organisations.fsf!;

  const done = async (key: string, path: string, values: Record<string, string> | URLSearchParams) => {
    const answer = await post(key, path, values);
    expect(answer.status, `${path}: ${answer.text.match(/id="fel".*?<\/section>/s)?.[0]}`).toBe(303);
    return answer.to;
  };

  const planOf = (id: string) => `/deltagare/${id}/plan`;

  /** FK takes part by a case, and each may read the other's plan by the person's yes. */
  const joinFk = async (id: string) => {
    const areas = ['identity', 'step', 'plan'];
    const crossing = await cases.sendOk('consultant', id, 'raise', 'fk', { areas: areas as never });
    await done('fkOfficer', `/arenden/${crossing}/svar`, { svar: 'accepted' });
    await cases.consent('fkOfficer', id, 'fsf', areas, true);
  };

  const edit = (id: string, values: Record<string, string> = {}, key = 'consultant') =>
    done(key, `${planOf(id)}/andra`, { ...aWholePlan, ...values });

  const addActivity = async (id: string, values: Record<string, string> = {}, key = 'consultant') => {
    const activity = newId();
    await done(key, `${planOf(id)}/insatser/ny`, {
      id: activity,
      what: 'Öva på Lager Nord',
      doneBy: 'person',
      who: '',
      startsOn: '',
      endsOn: '',
      status: 'planned',
      ...values,
    });
    return activity;
  };

  const show = (id: string) => done('consultant', `${planOf(id)}/visa`, { how: 'read_together' });
  const release = (id: string) => done('consultant', `${planOf(id)}/slapp`, {});

  const personSays = (id: string, answer = 'yes', words = '') =>
    done('consultant', `${planOf(id)}/svar`, {
      id: newId(),
      party: 'person',
      answer,
      recordedHow: 'oral',
      byName: '',
      words,
      saidOn: testDay,
    });

  const lock = (id: string) => post('consultant', `${planOf(id)}/las`, {});

  /** A person with a plan that all have agreed on. */
  const agree = async (id: string) => {
    await edit(id);
    await addActivity(id);
    await show(id);
    await personSays(id);
    expect((await lock(id)).status).toBe(303);
  };

  return {
    ...house,
    fsf,
    get,
    post,
    done,
    planOf,
    joinFk,
    edit,
    addActivity,
    show,
    release,
    personSays,
    lock,
    agree,
  };
};

export type Planning = Awaited<ReturnType<typeof openPlanning>>;
