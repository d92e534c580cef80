import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filledIn } from '../participants/visiting.testing.ts';
import { findEmployer } from './employers.store.ts';
import { idOf, openEmploying } from './employing.testing.ts';
import { asOthersSaid, asTalkSaid } from './struck-talks.rules.ts';

describe('a talk that is struck', () => {
  const employer = { nextContactOn: '2027-03-01', agreed: 'Två platser.', interest: 'no' } as const;
  const talk = { nextOn: '2027-03-01', agreed: 'Två platser.', interest: 'no' } as const;
  const before = { nextOn: '2026-12-10', agreed: 'De ringer.', interest: 'yes' } as const;
  const silent = { nextOn: null, agreed: null, interest: null };
  it.each([
    [
      'the one before it holds again',
      employer,
      [before],
      { nextContactOn: '2026-12-10', agreed: 'De ringer.', interest: 'yes' },
    ],
    [
      'where none stands nothing is agreed',
      employer,
      [],
      { nextContactOn: null, agreed: null, interest: 'no' },
    ],
    [
      'what an earlier one said holds',
      employer,
      [silent, before],
      { nextContactOn: null, agreed: 'De ringer.', interest: 'yes' },
    ],
    [
      'what somebody has written since stands',
      { nextContactOn: '2027-01-07', agreed: 'Tre platser.', interest: 'perhaps' },
      [before],
      { nextContactOn: '2027-01-07', agreed: 'Tre platser.', interest: 'perhaps' },
    ],
  ] as const)('%s', (_, now, others, then) => expect(asOthersSaid(now, talk, others)).toEqual(then));

  it('and stands again says what it said', () =>
    expect(
      asTalkSaid(
        { nextContactOn: null, agreed: 'De ringer.', interest: 'yes' },
        { ...silent, interest: 'later' },
      ),
    ).toEqual({
      nextContactOn: null,
      agreed: 'De ringer.',
      interest: 'later',
    }));
});

describe('what was written by mistake at an employer', () => {
  let at: Awaited<ReturnType<typeof openEmploying>>;
  beforeAll(async () => {
    at = await openEmploying();
  });
  afterAll(() => at?.database.close());
  const kept = (page: string) => at.asConsultant((tx) => findEmployer(tx, idOf(page)));

  it('leaves no next day, nothing agreed and no silence behind when its talk is struck; taken back it does', async () => {
    const page = await at.added('consultant', { nasta: '', overenskommet: '' });
    const talk = (more: Record<string, string>) =>
      at.saves('consultant', `${page}/kontakter/ny`, { slag: 'call', om: 'Prat', ...more });
    await talk({ dag: '2026-11-10', nasta: '2026-11-30', overenskommet: 'De ringer.' });
    await talk({
      dag: '2026-11-20',
      nasta: '2027-09-01',
      overenskommet: 'Fel arbetsgivare.',
      intresse: 'no',
    });
    expect(await kept(page)).toMatchObject({ nextContactOn: '2027-09-01', interest: 'no' });
    const strike = /action="([^"]*\/stryk)"/.exec((await at.get('consultant', page)).text)?.[1] ?? '';
    for (const _ of [1, 2]) expect((await at.post('consultant', strike, {})).status).toBe(303);
    expect(await kept(page)).toMatchObject({
      nextContactOn: '2026-11-30',
      agreed: 'De ringer.',
      lastContactOn: '2026-11-10',
    });
    expect((await at.post('consultant', strike, { igen: 'yes' })).status).toBe(303);
    expect(await kept(page)).toMatchObject({ nextContactOn: '2027-09-01', agreed: 'Fel arbetsgivare.' });
  });

  it('as how and when it began is corrected, not to after its end', async () => {
    const page = await at.added('consultant', { 'borjan-dag': '2025-11-01', borjan: 'forum' });
    const sends = async (path: string, typed: Record<string, string>) =>
      at.post(
        'consultant',
        `${page}/${path}`,
        filledIn((await at.get('consultant', `${page}/${path}`)).text, typed),
      );
    expect((await sends('andra', { 'borjan-dag': '2026-11-01', borjan: 'own_call' })).status).toBe(303);
    expect(await kept(page)).toMatchObject({ began: 'own_call', beganOn: '2026-11-01' });
    expect((await sends('avsluta', { dag: '2026-11-10', varfor: 'closed' })).status).toBe(303);
    const late = await sends('andra', { 'borjan-dag': '2026-11-11' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('Dagen är efter den sista.');
  });
});
