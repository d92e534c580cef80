import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDay } from '../../../tests/world.ts';
import { shipped } from './examples.testing.ts';
import { openScreens } from './screens.testing.ts';

let screens: Awaited<ReturnType<typeof openScreens>>;
let started: string;
let other: string;
beforeAll(async () => {
  screens = await openScreens([shipped('malmo')]);
  started = `/deltagare/${await screens.person()}`;
  other = `/deltagare/${await screens.person('Bea', 'Lind')}`;
  await screens.send('consultant', `${started}/vag/starta`, { datum: testDay, inflode: 'job_consultant' });
});
afterAll(() => screens?.close());

const early = '1997-01-31';

/** The person of these forms was born in March 1998. */
test.each([
  ['a start', () => `${other}/vag/starta`, 'consultant', { inflode: 'own_wish', datum: early }],
  ['a wish', () => `${other}/vag/onskan`, 'consultant', { onskan: 'Jobba', datum: early }],
  [
    'a fact',
    () => `${started}/vag/uppgift?slag=lss_decision`,
    'lssOfficer',
    { utfall: 'granted', 'd-basis': 'LSS 9 §', datum: early },
  ],
  [
    'a day inside a fact',
    () => `${started}/vag/uppgift?slag=alternatives_ruled_out`,
    'consultant',
    {
      utfall: 'ruled_out',
      datum: testDay,
      'd-alternatives-1-alternative': 'Lönebidrag',
      'd-alternatives-1-on': early,
      'd-alternatives-1-outcome': 'Ingen plats',
    },
  ],
  [
    'a move',
    () => `${started}/vag/steg?till=work_goal-stays_in_day_activity`,
    'consultant',
    { datum: early, varfor: 'x' },
  ],
  ['a pause', () => `${started}/vag/paus`, 'consultant', { orsak: 'own_wish', datum: early }],
  ['an end', () => `${started}/vag/avsluta`, 'consultant', { orsak: 'moved', datum: early }],
  [
    'a decision',
    () => `${started}/vag/dv-beslut`,
    'lssOfficer',
    { beslutat: early, 'sista-dag': early, mal: 'paid_work', grund: 'LSS', 'vem-beslutade': 'Lena' },
  ],
  ['a consent', () => `${started}/samtycken/nytt`, 'consultant', { gavs: early, galler_till: '1997-12-31' }],
  ['a disclosure', () => `${started}/utlamnanden/nytt`, 'consultant', { nar: early }],
  ['an own answer', () => `${started}/samtal`, 'consultant', { svar: 'yes', slag: 'work', dag: early }],
])('%s before the birth is refused, and what was typed stays', async (_, address, who, typed) => {
  const refused = await screens.send(who, address(), typed as Record<string, string>);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Dagen är före personens födelse. Rätta dagen.');
  expect(refused.text).toContain(`value="${early}"`);
});

test('the day before the birthday in the number is let through', async () => {
  const typed = { utfall: 'granted', 'd-basis': 'LSS 9 §', datum: '1998-02-28' };
  const kept = await screens.send('lssOfficer', `${started}/vag/uppgift?slag=lss_decision`, typed);
  expect(kept.status).toBe(303);
});
