import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from '../../../tests/database.ts';
import { testDay } from '../../../tests/world.ts';
import { newId } from '../../shared/values/ids.ts';
import { type OpenCases, openCases } from '../crossings/browsing.testing.ts';
import { filledIn } from '../participants/visiting.testing.ts';
import { type Area, areas } from './areas.rules.ts';
import { draftOf, type Shared, share, take, typed, written } from './late-forms.testing.ts';
import { markOf } from './ways-out.testing.ts';

let house: OpenCases;
beforeAll(async () => {
  house = await openCases();
});
afterAll(() => house?.database.close());

type Late = [string, Area, (shared: Shared) => string, Record<string, string>];

/** Forms that lean on what the other has written. */
const leaning: Late[] = [
  [
    'an undertaking beside the plan',
    'plan',
    ({ id, plan }) => `/deltagare/${id}/plan/ataganden/ny?av=${plan}`,
    { id: newId(), what: typed, who: 'Prov', startsOn: '', endsOn: '' },
  ],
  [
    'an answer to the plan',
    'plan',
    ({ id, plan }) => `/deltagare/${id}/plan/svar?av=${plan}`,
    { id: newId(), answer: 'yes', words: typed, saidOn: testDay },
  ],
  [
    'an answer to a meeting',
    'meetings',
    ({ id, meeting, party }) => `/deltagare/${id}/moten/${meeting}/kallade/${party}/svar`,
    { svar: 'comes', ord: typed },
  ],
  [
    'something that happened on the way',
    'step',
    ({ id }) => `/deltagare/${id}/vag/uppgift?slag=work_goal`,
    { id: newId(), utfall: 'set', datum: testDay, 'd-goal': typed },
  ],
];

describe.each(leaning)('%s', (_, area, pathOf, values) => {
  test('is sent when the share has just gone: nothing is written or told, and what was typed stays', async () => {
    const shared = await share(house, 'fk', 'fkOfficer');
    const path = pathOf(shared);
    expect((await house.get('fkOfficer', path)).status).toBe(200);
    await take(house, shared.id, area);
    const before = await written(house, shared.id);
    const answer = await house.post('fkOfficer', path, values);
    expect([answer.status, answer.text.includes(typed)]).toEqual([404, true]);
    for (const one of areas) expect(answer.text).not.toContain(markOf(one));
    expect(await written(house, shared.id)).toBe(before);
    expect(await draftOf(house, 'fkOfficer', path)).toEqual([{ body: expect.objectContaining(values) }]);
  });

  test('is written while it stands', async () => {
    const shared = await share(house, 'fk', 'fkOfficer');
    expect((await house.post('fkOfficer', pathOf(shared), values)).status).toBe(303);
  });
});

/** Forms of the receiver's own file, by the area that they are about. */
const own: [Area, string, string, (id: string) => string, Record<string, string>][] = [
  [
    'identity',
    'fk',
    'fkOfficer',
    (id) => `/deltagare/${id}/uppgifter/kontakt`,
    { kommunikation: typed, varfor: 'prov' },
  ],
  [
    'preparation',
    'school',
    'schoolStaff',
    (id) => `/deltagare/${id}/uppgifter/skola`,
    { skolform: 'upper_secondary', skola: typed, slutar: '2027-06-01' },
  ],
  [
    'benefits',
    'asf',
    'asfCaseworker',
    (id) => `/deltagare/${id}/vag/uppgift?slag=regrant_talk`,
    { utfall: 'held', 'd-talkedWith': typed },
  ],
  [
    'assessments',
    'asf',
    'asfCaseworker',
    (id) => `/deltagare/${id}/vag/uppgift?slag=work_ability`,
    { utfall: 'not_needed', 'd-because': typed },
  ],
  [
    'work',
    'asf',
    'asfCaseworker',
    (id) => `/deltagare/${id}/vag/uppgift?slag=manager_approval`,
    { utfall: 'approved', 'd-manager': typed },
  ],
];

test.each(own)(
  'what is about %s in one’s own file is written there when the share has just gone, and tells nothing of the other’s',
  async (area, to, reader, pathOf, values) => {
    const { id } = await share(house, to, reader);
    const page = await house.get(reader, pathOf(id));
    await take(house, id, area === 'identity' ? undefined : area);
    const before = await written(house, id);
    const answer = await house.post(reader, pathOf(id), filledIn(page.text, values));
    expect(answer.status, answer.text).toBe(303);
    expect(await written(house, id)).toBeGreaterThan(before);
    const by = await rowsAsOwner<{ organisation: string }>(
      house.database,
      `select distinct organisation_id as organisation from (
         select organisation_id from write_log where participant_id = '${id}' order by write_log_id offset ${before}) since`,
    );
    expect(by).toEqual([{ organisation: house.cases.world.organisations[to] }]);
    for (const next of [answer.to, `/deltagare/${id}`, `/deltagare/${id}/uppgifter`]) {
      const { text } = await house.get(reader, next);
      expect(text, next).not.toContain(markOf(area));
    }
  },
);
